import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { importEndings } from '../../../server/src/documents/formats';
import { message } from '../../../server/src/messages/message';
import { type EarlierTexts, earlierTextsMethod } from '../../../server/src/protocol/comparison/compare-request';
import { fileName } from '../file-name';
import { say } from '../say';
import { type Base, baseOfFile, shortVersion } from './base';
import { versionsInGit } from './git-versions';

/** What is offered in a list; a title that somebody wrote makes no icon in it. */
interface Offered extends vscode.QuickPickItem {
  readonly base: Base | 'ask';
}

const inList = (text: string): string => text.replaceAll('$(', '$ (');

/** Last year's text of a draft: found, or else asked for. Undefined where nobody says. */
export async function lastYearsText(client: BaseLanguageClient, draft: vscode.TextDocument): Promise<Base | undefined> {
  const params = { textDocument: { uri: draft.uri.toString() } };
  const title = say(message`Looking for last year’s text …`);
  const found = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    client.sendRequest<EarlierTexts | null>(earlierTextsMethod, params),
  );
  if (found?.sure) return baseOfFile(vscode.Uri.parse(found.sure));
  if (!found || found.texts.length === 0) {
    void vscode.window.showInformationMessage(
      say(message`No earlier text of this title is in the workspace: choose its file.`),
    );
    return chosenFile();
  }
  const offered = found.texts.map(({ uri, symbol, title: name, isCited }): Offered => {
    const file = vscode.Uri.parse(uri);
    return {
      label: inList(symbol ?? fileName(file)),
      description: isCited ? say(message`cited in the draft`) : '',
      detail: inList(name ?? vscode.workspace.asRelativePath(file)),
      base: baseOfFile(file),
    };
  });
  const other: Offered = { label: say(message`Choose a File …`), base: 'ask', alwaysShow: true };
  const picked = await vscode.window.showQuickPick([...offered, other], {
    title: say(message`Compare with Which Text?`),
    matchOnDetail: true,
  });
  return picked?.base === 'ask' ? chosenFile() : picked?.base;
}

export async function chosenFile(): Promise<Base | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: say(message`Compare with Which Text?`),
      openLabel: say(message`Compare`),
      filters: { 'UN Resolution, Word, PDF, …': ['unres', 'resolution', 'txt', ...importEndings] },
    })) ?? [];
  return file && baseOfFile(file);
}

export async function chosenVersion(draft: vscode.TextDocument): Promise<Base | undefined> {
  const versions = await versionsInGit(draft.uri);
  if (!versions || versions.length === 0) {
    void vscode.window.showInformationMessage(
      say(
        versions
          ? message`Git has no version of this draft yet.`
          : message`VS Code has no git here, or this draft lies in no repository.`,
      ),
    );
    return undefined;
  }
  const offered = versions.map(({ hash, summary, date, author }): Offered => {
    const when = date?.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      label: inList(summary || shortVersion(hash)),
      description: shortVersion(hash),
      detail: inList([when, author].filter(Boolean).join(' · ')),
      base: { file: draft.uri.toString(), version: hash },
    };
  });
  const title = say(message`Compare with Which Version?`);
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  const picked = await vscode.window.showQuickPick(offered, options);
  return picked?.base === 'ask' ? undefined : picked?.base;
}
