import type { LanguageCode } from '../languages/language';
import type { Resolution } from '../resolution/resolution';
import type { Range } from '../text/position';
import type { IndexedResolution, WorkspaceIndex } from '../workspace/workspace-index';

/** What the workspace knows of other resolutions. */
export type KnownResolutions = Pick<
  WorkspaceIndex,
  'summaryOf' | 'definitionsOf' | 'citationsOf' | 'paragraphOf' | 'packed'
>;

/** A document as it is now, open or not; null where it can't be read. */
export type TreeOf = (uri: string) => Promise<Resolution | null>;

/** A document that is asked about. */
export interface Asked {
  /** As the index spells it. */
  readonly uri: string;
  readonly resolution: Resolution;
}

/** Those in the reader's language, where there are any: a resolution lies there in up to six. */
export function inLanguage<Found extends Pick<IndexedResolution, 'summary'>>(
  found: readonly Found[],
  language: LanguageCode,
): readonly Found[] {
  const own = found.filter(({ summary }) => summary.language === language);
  return own.length > 0 ? own : found;
}

/** From the beginning of the first part to the end of the last. */
export function around(ranges: readonly Range[]): Range {
  return { start: ranges[0]!.start, end: ranges.at(-1)!.end };
}
