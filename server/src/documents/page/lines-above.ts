import type { PrintedParagraph } from './printed-document';

/** How many lines of the masthead stand together above a text, where a formula tells that it is one. */
export function linesAbove(paragraphs: readonly PrintedParagraph[]): number {
  if (!paragraphs.some(({ role }) => role === 'enacting')) return 0;
  const end = paragraphs.findIndex(
    ({ role, label, runs }) => role !== 'front' || label !== null || runs.some(({ note }) => note !== undefined),
  );
  return Math.max(0, end);
}
