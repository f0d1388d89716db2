import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { detectLanguage } from '../../../server/src/languages/detection';
import type { LanguageCode } from '../../../server/src/languages/language';
import { message } from '../../../server/src/messages/message';
import {
  type OtherVersion,
  type OtherVersionsParams,
  otherVersionsMethod,
} from '../../../server/src/protocol/concordance/requests';
import { fileName } from '../file-name';
import { importFilters, isImportable } from '../import/importable-files';
import { isDraft } from '../recent-draft';
import { say } from '../say';
import { type Candidate, filesNamedAlike } from './named-alike';
import type { RememberedVersions } from './remembered-versions';

/** The version that a draft is to be held against: the only one there is, else one that is chosen; null where none is. */
export async function chooseVersion(
  client: BaseLanguageClient,
  draft: vscode.TextDocument,
  remembered: RememberedVersions,
): Promise<vscode.Uri | null> {
  const found = await versionsOf(client, draft, remembered);
  if (found.length === 1) return found[0]!.uri;
  const chosen = found.length > 1 ? await pick(found) : await ask(draft);
  if (chosen && found.length === 0) remembered.keep(draft.uri, chosen);
  return chosen;
}

interface Version extends Candidate {
  readonly language: LanguageCode;
}

/** Those that were named by hand, that bear the same symbol and that are named alike; each once, in other languages alone. */
async function versionsOf(
  client: BaseLanguageClient,
  draft: vscode.TextDocument,
  remembered: RememberedVersions,
): Promise<readonly Version[]> {
  const own = languageOfText(draft.getText());
  const params: OtherVersionsParams = { textDocument: { uri: draft.uri.toString() } };
  const [alike, indexed] = await Promise.all([
    filesNamedAlike(draft.uri),
    client.sendRequest<readonly OtherVersion[]>(otherVersionsMethod, params),
  ]);
  const candidates: readonly Candidate[] = [
    ...remembered.of(draft.uri).map(uri => ({ uri: vscode.Uri.parse(uri), language: null })),
    ...alike,
    ...indexed.map(({ uri, language }) => ({ uri: vscode.Uri.parse(uri), language })),
  ];
  const seen = new Map(candidates.map(candidate => [candidate.uri.toString(), candidate]));
  const read = await Promise.all([...seen.values()].map(candidate => withLanguage(candidate)));
  return read.filter((each): each is Version => each !== null && each.language !== own);
}

/** By its own words where it is text; null of a file that is not there, or whose language nobody can tell. */
async function withLanguage({ uri, language }: Candidate): Promise<Version | null> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open) return { uri, language: languageOfText(open.getText()) };
  try {
    if (isImportable(uri)) {
      await vscode.workspace.fs.stat(uri);
      return language && { uri, language };
    }
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return { uri, language: languageOfText(text) };
  } catch {
    return null;
  }
}

function languageOfText(text: string): LanguageCode {
  return detectLanguage(text).language();
}

interface VersionItem extends vscode.QuickPickItem {
  /** Null: another file is asked for. */
  readonly uri: vscode.Uri | null;
}

/** Its own name: "français". */
function nameOf(language: LanguageCode): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

function itemOf({ uri, language }: Version): VersionItem {
  return { label: nameOf(language), description: fileName(uri), uri };
}

async function pick(versions: readonly Version[]): Promise<vscode.Uri | null> {
  const title = say(message`Compare with Which Version?`);
  const picked = await vscode.window.showQuickPick(versions.map(itemOf), { title, matchOnDescription: true });
  return picked?.uri ?? null;
}

/** Of the drafts that are open in other languages, or any file. */
async function ask(draft: vscode.TextDocument): Promise<vscode.Uri | null> {
  const own = languageOfText(draft.getText());
  const open = vscode.workspace.textDocuments
    .filter(document => document !== draft && isDraft(document))
    .map(document => ({ uri: document.uri, language: languageOfText(document.getText()) }))
    .filter(({ language }) => language !== own);
  if (open.length > 0) {
    const another = { label: say(message`Choose a File …`), uri: null };
    const title = say(message`Compare with Which Version?`);
    const picked = await vscode.window.showQuickPick<VersionItem>([...open.map(itemOf), another], { title });
    if (!picked) return null;
    if (picked.uri) return picked.uri;
  }
  const [file] =
    (await vscode.window.showOpenDialog({
      title: say(message`The Same Text in Another Language`),
      openLabel: say(message`Compare`),
      filters: { [say(message`Text`)]: ['unres', 'resolution', 'txt', 'md'], ...importFilters },
    })) ?? [];
  return file ?? null;
}
