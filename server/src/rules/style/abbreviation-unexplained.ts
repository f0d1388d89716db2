import { message } from '../../messages/message';
import type { DocumentRule } from '../rule';
import { abbreviationOrder } from './abbreviation-order';

/** An abbreviation is explained where it stands first, and not further down. */
export const abbreviationUnexplained: DocumentRule = {
  scope: 'document',
  name: 'abbreviation-unexplained',
  family: 'style',
  severity: 'information',
  summary: 'an abbreviation that is used before it is explained',
  find: outline =>
    abbreviationOrder(outline).early.map(({ name, block, abbreviation }) => ({
      block,
      at: { abbreviation },
      severity: 'information',
      message: message`“${name}” is explained further down only.`,
    })),
};
