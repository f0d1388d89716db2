import { otherClauseForm } from '../../languages/clause-forms';
import type { Clause } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { findOpeningPhrase } from '../../languages/opening-phrases';
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
    if (findOpeningPhrase(facts, own, text)) return [];
    const other = findOpeningPhrase(facts, kind === 'operative' ? 'preambular' : 'operative', text);
    if (!other) return [];
    const phrase = text.slice(other.start, other.end);
    const right = otherClauseForm(phrase, facts, own);
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
