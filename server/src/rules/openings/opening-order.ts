import type { Clause } from '../../languages/language';
import { usualAtStep } from '../../languages/openings/opening-cycle';
import { message } from '../../messages/message';
import type { ParagraphRule } from '../rule';
import { openingKinds } from './opening-kinds';

/** "Recalling also" in the preamble, "Also recalls" behind it: where the organ puts the words. */
export const openingOrder: ParagraphRule = {
  scope: 'paragraph',
  name: 'opening-order',
  family: 'openings',
  severity: 'information',
  summary: '“also” or “further” in the place that the other part has it in',
  kinds: openingKinds,
  find({ block: { kind, opener }, language, organ, text, part }) {
    if (organ === null || !opener || part === 'annex') return [];
    const phrase = text.slice(opener.start, opener.end);
    const right = usualAtStep(phrase, language, kind as Clause, { organ, gender: null });
    if (right === null) return [];
    return [
      {
        severity: 'information',
        message: message`“${right}” is the usual order.`,
        ...opener,
        fixes: [{ title: message`Change to “${right}”`, ...opener, newText: right }],
      },
    ];
  },
};
