import type { Profile } from '../../resolution/document/profile';
import type { WrittenLevels } from './levels';
import type { AcceptedEntry, ProjectFile } from './project-file';
import { ordinarySettings, type RuleSettings } from './rule-settings';

/** A file that holds for a draft. */
export interface HoldingFile {
  readonly file: ProjectFile;
  /** The draft's path from the file's folder, with slashes; null for a draft that is no file. */
  readonly draft: string | null;
}

/** What an editor's own settings say. */
export interface EditorRules {
  readonly levels: WrittenLevels;
  readonly profile: Profile | null;
}

/** What counts for a draft: of the files above it the nearest first, and what the editor says behind them. */
export function settingsOfDraft(nearestFirst: readonly HoldingFile[], editor: EditorRules | null): RuleSettings {
  const files = nearestFirst.map(({ file }) => file);
  const levels = [...files.map(file => file.levels), ...(editor ? [editor.levels] : [])].filter(({ size }) => size > 0);
  const accepted = nearestFirst.flatMap(holding => acceptedIn(holding));
  const profile = files.find(file => file.profile !== null)?.profile ?? editor?.profile ?? ordinarySettings.profile;
  if (levels.length === 0 && accepted.length === 0 && profile === ordinarySettings.profile) return ordinarySettings;
  return { profile, levels, accepted };
}

/** Of the findings that a file has as accepted, those that may be the draft's. */
function acceptedIn({ file, draft }: HoldingFile): readonly AcceptedEntry[] {
  return file.accepted.filter(entry => entry.draft === null || entry.draft === draft);
}
