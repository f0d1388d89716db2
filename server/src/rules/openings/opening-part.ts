import type { Clause } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { asLaterParagraph } from '../../languages/openings/arabic-preamble';
import { otherClauseForm } from '../../languages/openings/clause-forms';
import { isOfOtherPart } from '../../languages/openings/opening-part';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { message } from '../../messages/message';
import type { ParagraphRule } from '../rule';

/** Preambular paragraphs open with "Recalling", operative ones with "Recalls". */
export const openingPart: ParagraphRule = {
  scope: 'paragraph',
  name: 'opening-part',
  family: 'openings',
  severity: 'warning',
  summary: 'a paragraph that opens as those of the other part do',
  find({ block, language, layout }) {
    const { kind, logical, label } = block;
    if (kind !== 'preambular' && kind !== 'operative') return [];
    if (kind === 'operative' && !label) return [];
    const { text } = logical;
    const own: Clause = kind;
    const facts = languageOf(language);
    const known = findOpeningPhrase(facts, own, text);
    if (known && !isOfOtherPart(text.slice(known.start, known.end), language, own)) return [];
    const other = findOpeningPhrase(facts, kind === 'operative' ? 'preambular' : 'operative', text);
    if (!other) return [];
    const phrase = text.slice(other.start, other.end);
    const changed = otherClauseForm(phrase.replace(/^وإذ(?= )/, 'إذ'), facts, own);
    // the first paragraph of the preamble alone begins without و
    const isLater = language === 'ar' && own === 'preambular' && block.before.previous !== 'enacting';
    const right = changed !== null && isLater ? asLaterParagraph(changed) : changed;
    return [
      {
        severity: layout === 'flowing' ? 'warning' : 'information',
        message:
          kind === 'operative'
            ? message`“${phrase}” does not open a paragraph of the operative part.`
            : message`“${phrase}” does not open a paragraph of the preamble.`,
        ...other,
        fixes:
          right === null || right === phrase
            ? []
            : [{ title: message`Change to “${right}”`, ...other, newText: right }],
      },
    ];
  },
};
