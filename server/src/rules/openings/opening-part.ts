import type { Clause, Language } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { commas } from '../../languages/marks/end-marks';
import { asFirstParagraph, asLaterParagraph } from '../../languages/openings/arabic-preamble';
import { otherClauseForm } from '../../languages/openings/clause-forms';
import { formOfOtherPart, isCircumstance, isOfOtherPart } from '../../languages/openings/opening-part';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { opensRarely } from '../../languages/openings/rarer-openings';
import { message } from '../../messages/message';
import type { ParagraphRule } from '../rule';
import { openingKinds } from './opening-kinds';
import { openingsOfText } from './openings-of-text';

/** Preambular paragraphs open with "Recalling", operative ones with "Recalls". */
export const openingPart: ParagraphRule = {
  scope: 'paragraph',
  name: 'opening-part',
  family: 'openings',
  severity: 'warning',
  summary: 'a paragraph that opens as those of the other part do',
  kinds: openingKinds,
  find(paragraph) {
    const { block, language, layout, organ, text } = paragraph;
    const { kind, label } = block;
    if (kind === 'operative' && !label) return [];
    const own = kind as Clause;
    const facts = languageOf(language);
    const openings = openingsOfText(paragraph);
    const known = openings[own];
    const others = openings[kind === 'operative' ? 'preambular' : 'operative'];
    // "настоятельно" may be all that is known of one part, and "настоятельно призывая" open paragraphs of the other
    const longest = known && others && others.end > known.end ? others : known;
    const isOwn = longest !== null && !isOfOtherPart(text.slice(longest.start, longest.end), language, own);
    const formed = others && !isOwn ? null : formOfOtherPart(facts, text, own);
    // of "Further requesting" the adverb may be all that is known
    if (isOwn && !(formed && formed.end > longest.end)) return [];
    const other = isOwn ? formed : (others ?? formed);
    if (!other) return [];
    // of "Having further considered" the other part knows "further"
    if (!longest && !formed && opensRarely(text, facts, own)) return [];
    const phrase = text.slice(other.start, other.end);
    const changed = otherClauseForm(asFirstParagraph(phrase), facts, own);
    // the first paragraph of the preamble alone begins without و
    const isLater = language === 'ar' && own === 'preambular' && block.before.previous !== 'enacting';
    const right = changed !== null && isLater ? asLaterParagraph(changed) : changed;
    // the Council writes so; no other does
    const hasVerb =
      kind === 'operative' &&
      organ === 'SC' &&
      isCircumstance(phrase, right ?? '', facts) &&
      hasVerbBehind(facts, text, other.end);
    return [
      {
        severity: hasVerb ? 'hint' : layout === 'flowing' ? 'warning' : 'information',
        message:
          kind === 'operative'
            ? message`“${phrase}” does not open a paragraph of the operative part.`
            : message`“${phrase}” does not open a paragraph of the preamble.`,
        ...other,
        fixes:
          right === null || right === phrase
            ? []
            : [{ title: message`Change to “${right}”`, ...other, newText: right, ...(hasVerb && { unsure: true }) }],
      },
    ];
  },
};

/** "3. Emphasizing the importance of aid, decides …": what the paragraph does is said behind its circumstances. */
function hasVerbBehind(facts: Language, text: string, from: number): boolean {
  for (let at = text.indexOf(' ', from); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!commas.has(text[at - 1]!)) continue;
    const found = findOpeningPhrase(facts, 'operative', text.slice(at + 1, at + longestPhrase));
    if (found && !isOfOtherPart(text.slice(at + 1, at + 1 + found.end), facts.code, 'operative')) return true;
  }
  return false;
}

const longestPhrase = 80;
