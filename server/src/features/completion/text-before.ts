import { blockIndexAt, offsetOnLine, positionOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { toLogicalOffset } from '../../text/logical-text';
import type { Position } from '../../text/position';

/** What stands around a cursor, to tell what is being typed there. */
export interface TextBefore {
  /** The paragraph up to the cursor as one line, without its label; its last `onLine` code units stand on the cursor's line. */
  readonly before: string;
  readonly onLine: number;
  /** What stands behind the cursor on its line. */
  readonly behind: string;
}

/** As far back as anything is looked at: lists of thirty resolutions with their dates are not rare. */
const reach = 1200;

/**
 * Lines above the cursor's come from the logical text, which joins them; the cursor's own is taken as it stands, for the
 * logical text lacks the blanks at its end, and an edit wants exact places.
 */
export function textBefore(resolution: Resolution, position: Position): TextBefore | null {
  const index = blockIndexAt(resolution, position);
  const block = resolution.blocks[index];
  if (!block) return null;
  const cursor = offsetOnLine(resolution, index, position);
  if (positionOf(resolution, index, cursor).line !== position.line) return null;
  const line = lineAt(block.lineStarts, cursor);
  const lineStart = block.lineStarts[line]!;
  const labelEnd = block.label?.span.end ?? 0;
  if (cursor < labelEnd) return null;
  const own = block.source.slice(Math.max(lineStart, labelEnd), cursor).trimStart();
  const lineEnd = block.lineStarts[line + 1] ?? block.length;
  const behind = block.source.slice(cursor, lineEnd).replace(/[\n\v\r\u0085\u2028\u2029]+$/, '');
  const above = line === 0 ? '' : block.logical.text.slice(0, toLogicalOffset(block.logical, lineStart)).trimEnd();
  const joint = above === '' ? '' : resolution.language === 'zh' ? '' : ' ';
  return { before: `${above}${joint}${own}`.slice(-reach), onLine: Math.min(own.length, reach), behind };
}

/** The line that an offset lies on. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let line = lineStarts.length - 1;
  while (lineStarts[line]! > offset) line--;
  return line;
}
