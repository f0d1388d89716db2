import { message } from '../../messages/message';
import type { DocumentRule } from '../rule';
import { abbreviationOrder } from './abbreviation-order';
import { withoutBrackets } from './without-brackets';

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
  // it may as well stand for the words before it
  fixes: (resolution, finding) => withoutBrackets(resolution, finding, false),
};
