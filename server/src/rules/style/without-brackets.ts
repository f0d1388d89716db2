import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import type { Fix } from '../rule';

/** The fix that takes away an abbreviation in its brackets, "(AU)", with the blank before it. */
export function withoutBrackets(
  { blocks }: Resolution,
  { place: { block, span } }: Finding,
  preferred: boolean,
): readonly Fix[] {
  const { source } = blocks[block]!;
  const written = source.slice(span.start, span.end);
  // brackets that a line end cuts in two are left alone
  if (/[\n\r]/.test(written)) return [];
  const isBlank = /[ \u00a0]/.test(source[span.start - 1] ?? '');
  const edit = { place: { block, span: { start: span.start - (isBlank ? 1 : 0), end: span.end } }, newText: '' };
  return [{ title: message`Remove “${written}”`, edits: [edit], preferred }];
}
