import { message } from '../../messages/message';
import type { DocumentRule } from '../rule';
import { abbreviationOrder } from './abbreviation-order';

/** An abbreviation is explained once. */
export const abbreviationRepeated: DocumentRule = {
  scope: 'document',
  name: 'abbreviation-repeated',
  family: 'style',
  severity: 'hint',
  summary: 'an abbreviation that is explained twice',
  find: outline =>
    abbreviationOrder(outline).repeated.map(({ name, block, abbreviation }) => ({
      block,
      at: { abbreviation },
      severity: 'hint',
      message: message`“${name}” has been explained above.`,
    })),
  fixes({ blocks }, { place: { block, span } }) {
    const { source } = blocks[block]!;
    const written = source.slice(span.start, span.end);
    // brackets that a line end cuts in two are left alone
    if (/[\n\r]/.test(written)) return [];
    const isBlank = /[ \u00a0]/.test(source[span.start - 1] ?? '');
    const edit = { place: { block, span: { start: span.start - (isBlank ? 1 : 0), end: span.end } }, newText: '' };
    // it may as well stand for the words before it
    return [{ title: message`Remove “${written}”`, edits: [edit], preferred: false }];
  },
};
