import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { decodeAnyhow } from '../../encoding/decode-file';
import { inEnglish } from '../../messages/message';
import {
  type AcceptedEntry,
  type ProjectFile,
  projectFileName,
  readProjectFile,
} from '../../rules/settings/project-file';
import { ordinarySettings, type RuleSettings } from '../../rules/settings/rule-settings';
import { type HoldingFile, settingsOfDraft } from '../../rules/settings/settings-of-draft';
import { lineStarts } from '../../text/edit';
import { readNamedFile, readRegularFile } from '../../workspace/disk/regular-file';
import type { Notice } from './notice';
import { reasonOf } from './read-file';

/** Where settings are looked for: in files above each draft, in one file, or nowhere. */
export type Configuration = { readonly file: string } | 'above drafts' | 'none';

/** What holds for a draft. */
export interface DraftSettings {
  readonly settings: RuleSettings;
  /** What is accepted in this very draft, each with the file that says so. */
  readonly accepted: readonly (AcceptedEntry & { readonly place: string })[];
}

interface ReadFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly file: ProjectFile;
}

/** No such file comes near it. */
const largest = 1024 * 1024;
const standardInput = '-';

/** Reads the project files that hold for drafts, each once; `tell` hears of one that cannot be read, `complain` what is wrong in it. */
export class ProjectFiles {
  readonly #configuration: Configuration;
  readonly #tell: (notice: Notice) => void;
  readonly #complain: (line: string) => void;
  readonly #read = new Map<string, Promise<ReadFile | null>>();

  constructor(configuration: Configuration, tell: (notice: Notice) => void, complain: (line: string) => void) {
    this.#configuration = configuration;
    this.#tell = tell;
    this.#complain = complain;
  }

  async of(file: string): Promise<DraftSettings> {
    const path = file === standardInput ? null : resolve(file);
    const files = await this.#filesFor(path ?? resolve('draft'));
    const holding = files.map((each): HoldingFile => {
      return { file: each.file, draft: path && relative(each.folder, path).split(sep).join('/') };
    });
    const accepted = files.flatMap(({ file, path, text }, index) =>
      file.accepted
        .filter(({ draft }) => draft !== null && draft === holding[index]!.draft)
        .map(entry => ({ ...entry, place: placeIn(path, text, entry.span.start) })),
    );
    return { settings: files.length === 0 ? ordinarySettings : settingsOfDraft(holding, null), accepted };
  }

  async #filesFor(path: string): Promise<readonly ReadFile[]> {
    if (this.#configuration === 'none') return [];
    if (this.#configuration !== 'above drafts') {
      const named = await this.#once(this.#configuration.file, true);
      return named ? [named] : [];
    }
    const files: ReadFile[] = [];
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const found = await this.#once(join(folder, projectFileName), false);
      if (found) files.push(found);
      if (dirname(folder) === folder) return files;
    }
  }

  #once(path: string, mustBeThere: boolean): Promise<ReadFile | null> {
    let reading = this.#read.get(path);
    if (!reading) {
      reading = this.#readFile(path, mustBeThere);
      this.#read.set(path, reading);
    }
    return reading;
  }

  async #readFile(path: string, mustBeThere: boolean): Promise<ReadFile | null> {
    const shown = mustBeThere ? path : relative('', path);
    try {
      const bytes = await (mustBeThere ? readNamedFile(path, largest) : readRegularFile(path, largest));
      const text = decodeAnyhow(bytes!);
      const file = readProjectFile(text);
      for (const { severity, message, span } of file.problems) {
        this.#complain(`${placeIn(shown, text, span.start)}: ${severity}: ${inEnglish(message)}`);
      }
      if (file.problems.some(({ severity }) => severity === 'error')) {
        this.#tell({ file: shown, level: 'error', words: 'is read without what is wrong in it' });
      }
      return { path: shown, folder: dirname(resolve(path)), text, file };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (mustBeThere || (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES')) {
        this.#tell({ file: shown || basename(path), level: 'error', words: reasonOf(error) });
      }
      return null;
    }
  }
}

/** "resolute.json:3:5" */
function placeIn(path: string, text: string, offset: number): string {
  const before = lineStarts(text.slice(0, offset));
  return `${path}:${before.length}:${offset - before.at(-1)! + 1}`;
}
