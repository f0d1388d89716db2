import type { Connection } from 'vscode-languageserver';
import { decodeAnyhow } from '../../encoding/decode-file';
import { isProfile } from '../../resolution/document/profile';
import { isNameInSettings } from '../../rules/named-rules';
import { isLevel, type Level } from '../../rules/settings/levels';
import { type ProjectFile, projectFileName, readProjectFile } from '../../rules/settings/project-file';
import { ordinarySettings, type RuleSettings } from '../../rules/settings/rule-settings';
import { type EditorRules, settingsOfDraft } from '../../rules/settings/settings-of-draft';
import { canonicalUri } from '../../workspace/canonical-uri';
import { type ProjectAddress, projectAddresses } from '../../workspace/project-addresses';
import { within } from '../../workspace/within';
import type { Workspace } from '../workspace';

/** A project file as it is now; null where there is none. */
export interface KnownFile {
  readonly uri: string;
  readonly text: string;
  readonly file: ProjectFile;
}

/** What counts for a draft, and what it was put together from. */
interface DraftRules {
  readonly addresses: readonly ProjectAddress[];
  readonly files: readonly (KnownFile | null)[];
  readonly editor: EditorRules;
  readonly settings: RuleSettings;
}

/** Milliseconds: then findings are told by what is known, and again when more is. */
const longestWait = 500;
/** Milliseconds; a program that saves a file may touch it several times. */
const settleTime = 50;

const sections = ['resolute.rules', 'resolute.profile'] as const;

/**
 * The settings of rules for each draft: of the project files above it, as their editors show them or else as they stand on
 * disk, and of the editor's settings; kept in step with both.
 */
export class ProjectFiles {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  /** Readings, by the files' addresses. */
  readonly #files = new Map<string, Promise<KnownFile | null>>();
  /** What was last read, which stays the same object as long as its text does. */
  readonly #last = new Map<string, KnownFile>();
  /** Texts that the client has open. */
  readonly #open = new Map<string, string>();
  readonly #drafts = new Map<string, DraftRules>();
  readonly #asked = new Map<string, Promise<void>>();
  readonly #followers: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, workspace: Workspace) {
    this.#connection = connection;
    this.#workspace = workspace;
    workspace.followSettings(sections, () => this.#readAgain());
    workspace.followFiles(uris => {
      if (uris.map(canonicalUri).some(uri => this.#concerns(uri))) this.#readSoon();
    });
  }

  /** `follow` is told when what counts for any draft has changed. */
  follow(follow: () => void): void {
    this.#followers.push(follow);
  }

  /** What counts for a draft, as far as is known now. */
  settingsNow(draft: string): RuleSettings {
    return this.#drafts.get(draft)?.settings ?? ordinarySettings;
  }

  /** The same, once it is known; but nobody waits long for it. */
  async settings(draft: string): Promise<RuleSettings> {
    await within(longestWait, this.#ready(draft)).catch(() => undefined);
    return this.settingsNow(draft);
  }

  /** Of the files that may hold for a draft, the nearest first, those that there are, with the draft's path from them. */
  holding(draft: string): readonly (KnownFile & { readonly draft: string | null })[] {
    const known = this.#drafts.get(draft);
    if (!known) return [];
    return known.files.flatMap((file, index) => (file ? [{ ...file, draft: known.addresses[index]!.draft }] : []));
  }

  /** All that are known, each once. */
  get known(): readonly KnownFile[] {
    return [...this.#last.values()];
  }

  isOpen(file: string): boolean {
    return this.#open.has(canonicalUri(file));
  }

  /** The client shows a project file, or what is typed in it. */
  show(file: string, text: string): void {
    const uri = canonicalUri(file);
    this.#open.set(uri, text);
    this.#files.set(uri, Promise.resolve(this.#known(uri, text)));
    this.#readSoon();
  }

  close(file: string): void {
    const uri = canonicalUri(file);
    this.#open.delete(uri);
    this.#files.delete(uri);
    this.#readSoon();
  }

  closeDraft(draft: string): void {
    this.#drafts.delete(draft);
    this.#asked.delete(draft);
  }

  /** For a client that tells of no files: another program may have written one. */
  saved(): void {
    if (!this.#workspace.isToldOfFiles) this.#readSoon();
  }

  #concerns(uri: string): boolean {
    return uri.endsWith(`/${projectFileName}`) || [...this.#last.keys()].some(known => known.startsWith(`${uri}/`));
  }

  #ready(draft: string): Promise<void> {
    let asked = this.#asked.get(draft);
    if (!asked) {
      asked = this.#put(draft)
        .then(isOther => {
          if (isOther) this.#tell();
        })
        .catch((error: unknown) => this.#connection.console.error(`settings of rules: ${String(error)}`));
      this.#asked.set(draft, asked);
    }
    return asked;
  }

  /** Reads what counts for a draft. Is it anything else than before? */
  async #put(draft: string): Promise<boolean> {
    const addresses = projectAddresses(canonicalUri(draft), projectFileName, this.#workspace.folders);
    const [editor, ...files] = await Promise.all([
      this.#editorRules(draft),
      ...addresses.map(({ uri }) => this.#read(canonicalUri(uri))),
    ]);
    // closed meanwhile: nothing is kept of it
    if (!this.#asked.has(draft)) return false;
    const before = this.#drafts.get(draft);
    const isSame =
      before?.files.length === files.length &&
      files.every((file, index) => file === before.files[index]) &&
      isSameEditor(before.editor, editor);
    if (isSame) return false;
    const holding = files.flatMap((file, index) => (file ? [{ file: file.file, draft: addresses[index]!.draft }] : []));
    const settings = settingsOfDraft(holding, editor);
    this.#drafts.set(draft, { addresses, files, editor, settings });
    // of a file that says nothing of rules problems may be told
    return before !== undefined || settings !== ordinarySettings;
  }

  #read(uri: string): Promise<KnownFile | null> {
    let reading = this.#files.get(uri);
    if (!reading) {
      reading = this.#workspace.read(uri).then(bytes => this.#known(uri, bytes && decodeAnyhow(bytes)));
      this.#files.set(uri, reading);
    }
    return reading;
  }

  #known(uri: string, text: string | null): KnownFile | null {
    if (text === null) {
      this.#last.delete(uri);
      return null;
    }
    const before = this.#last.get(uri);
    if (before?.text === text) return before;
    const known = { uri, text, file: readProjectFile(text) };
    this.#last.set(uri, known);
    return known;
  }

  async #editorRules(draft: string): Promise<EditorRules> {
    const [rules, profile] = await Promise.all(
      sections.map(async section => (await this.#workspace.settings.get(section, [draft]))[0]),
    );
    const written = typeof rules === 'object' && rules !== null ? Object.entries(rules) : [];
    const levels = written.filter((entry): entry is [string, Level] => {
      return isLevel(entry[1]) && isNameInSettings(entry[0]);
    });
    return { levels: new Map(levels), profile: isProfile(profile) && profile !== 'automatic' ? profile : null };
  }

  #readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#readAgain(), settleTime);
  }

  #readAgain(): void {
    for (const uri of [...this.#files.keys()]) if (!this.#open.has(uri)) this.#files.delete(uri);
    const drafts = [...this.#asked.keys()];
    if (drafts.length === 0) return;
    const all = Promise.all(drafts.map(draft => this.#put(draft)));
    const told = all.then(
      others => {
        if (others.some(isOther => isOther)) this.#tell();
      },
      (error: unknown) => this.#connection.console.error(`settings of rules: ${String(error)}`),
    );
    // who asks meanwhile is answered by what is read now
    for (const draft of drafts) this.#asked.set(draft, told);
  }

  #tell(): void {
    for (const follow of this.#followers) follow();
  }
}

function isSameEditor(a: EditorRules, b: EditorRules): boolean {
  return JSON.stringify([a.profile, [...a.levels]]) === JSON.stringify([b.profile, [...b.levels]]);
}
