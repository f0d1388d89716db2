import { message } from '../../messages/message';
import type { DocumentRule } from '../rule';
import { abbreviationOrder } from './abbreviation-order';
import { withoutBrackets } from './without-brackets';

/** An abbreviation is explained for what follows. */
export const abbreviationUnused: DocumentRule = {
  scope: 'document',
  name: 'abbreviation-unused',
  family: 'style',
  severity: 'hint',
  summary: 'an abbreviation that is explained and never used',
  isOffAtFirst: true,
  find: outline =>
    abbreviationOrder(outline).unused.map(({ name, block, abbreviation }) => ({
      block,
      at: { abbreviation },
      severity: 'hint',
      message: message`“${name}” is not used below.`,
    })),
  fixes: (resolution, finding) => withoutBrackets(resolution, finding, true),
};
