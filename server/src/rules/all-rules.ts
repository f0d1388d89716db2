import { blankBeforeMark } from './characters/blank-before-mark';
import { chineseBlank } from './characters/chinese-blank';
import { doubleBlank } from './characters/double-blank';
import { foreignMark } from './characters/foreign-mark';
import { frenchBlank } from './characters/french-blank';
import { invisibleCharacter } from './characters/invisible-character';
import { mixedScript } from './characters/mixed-script';
import { wordRepeated } from './characters/word-repeated';
import { citationAddress } from './citations/citation-address';
import { citationBlank } from './citations/citation-blank';
import { citationDate } from './citations/citation-date';
import { citationLater } from './citations/citation-later';
import { citationNewerText } from './citations/citation-newer-text';
import { citationNoun } from './citations/citation-noun';
import { citationOrder } from './citations/citation-order';
import { citationReversed } from './citations/citation-reversed';
import { citationSession } from './citations/citation-session';
import { citationUnknown } from './citations/citation-unknown';
import { citationYear } from './citations/citation-year';
import { citationYearless } from './citations/citation-yearless';
import { symbolForm } from './citations/symbol-form';
import { letteringAlphabet } from './lettering/lettering-alphabet';
import { letteringSequence } from './lettering/lettering-sequence';
import { letteringStyle } from './lettering/lettering-style';
import { labelMisread } from './numbering/label-misread';
import { levelSkipped } from './numbering/level-skipped';
import { numberingRestart } from './numbering/numbering-restart';
import { numberingSequence } from './numbering/numbering-sequence';
import { numberingSingle } from './numbering/numbering-single';
import { numberingStyle } from './numbering/numbering-style';
import { openingAgreement } from './openings/opening-agreement';
import { openingCase } from './openings/opening-case';
import { openingCycle } from './openings/opening-cycle';
import { openingFirst } from './openings/opening-first';
import { openingOrder } from './openings/opening-order';
import { openingPart } from './openings/opening-part';
import { openingUnknown } from './openings/opening-unknown';
import { endChapeau } from './punctuation/end-chapeau';
import { endItem } from './punctuation/end-item';
import { endLast } from './punctuation/end-last';
import { endOperative } from './punctuation/end-operative';
import { endPreambular } from './punctuation/end-preambular';
import { itemConjunction } from './punctuation/item-conjunction';
import { unpaired } from './punctuation/unpaired';
import { citedParagraphMissing } from './references/cited-paragraph-missing';
import { referenceDirection } from './references/reference-direction';
import { referenceMissing } from './references/reference-missing';
import { referenceRange } from './references/reference-range';
import { referenceSelf } from './references/reference-self';
import { referenceUnclear } from './references/reference-unclear';
import { reportSymbol } from './rollover/report-symbol';
import { staleDeadline } from './rollover/stale-deadline';
import { staleSession } from './rollover/stale-session';
import { staleYear } from './rollover/stale-year';
import { supersededCitation } from './rollover/superseded-citation';
import type {
  CitationRule,
  DocumentRule,
  OtherTextRule,
  ParagraphRule,
  ReferenceRule,
  Rule,
  SequenceRule,
  TextRule,
} from './rule';
import { adoptionLine } from './structure/adoption-line';
import { chapterSeven } from './structure/chapter-seven';
import { columns } from './structure/columns';
import { councilLast } from './structure/council-last';
import { formulaComma } from './structure/formula-comma';
import { formulaMissing } from './structure/formula-missing';
import { formulaOrgan } from './structure/formula-organ';
import { formulaRepeated } from './structure/formula-repeated';
import { operativeUnnumbered } from './structure/operative-unnumbered';
import { paragraphEmpty } from './structure/paragraph-empty';
import { preambleDashes } from './structure/preamble-dashes';
import { preambleLate } from './structure/preamble-late';
import { preambleNumbered } from './structure/preamble-numbered';
import { titleWords } from './structure/title-words';
import { abbreviationRepeated } from './style/abbreviation-repeated';
import { abbreviationUnexplained } from './style/abbreviation-unexplained';
import { abbreviationUnused } from './style/abbreviation-unused';
import { dateImpossible } from './style/date-impossible';
import { dateWeekday } from './style/date-weekday';
import { ownResolution } from './style/own-resolution';
import { percent } from './style/percent';
import { quotationStyle } from './style/quotation-style';
import { russianYo } from './style/russian-yo';
import { spelling } from './style/spelling';
import { stateNames } from './style/state-names';
import { unNames } from './style/un-names';

export const textRules: readonly TextRule[] = [columns];

export const sequenceRules: readonly SequenceRule[] = [
  numberingSequence,
  numberingRestart,
  numberingStyle,
  letteringSequence,
  letteringStyle,
  letteringAlphabet,
  labelMisread,
  levelSkipped,
];

export const paragraphRules: readonly ParagraphRule[] = [
  openingPart,
  referenceRange,
  unpaired,
  mixedScript,
  blankBeforeMark,
  chineseBlank,
  doubleBlank,
  foreignMark,
  frenchBlank,
  invisibleCharacter,
  wordRepeated,
  quotationStyle,
  russianYo,
  openingAgreement,
  openingOrder,
  openingCase,
  openingUnknown,
  ownResolution,
  spelling,
  percent,
  dateImpossible,
  dateWeekday,
  unNames,
  stateNames,
];

export const referenceRules: readonly ReferenceRule[] = [
  referenceMissing,
  referenceDirection,
  referenceUnclear,
  referenceSelf,
];

export const documentRules: readonly DocumentRule[] = [
  numberingSingle,
  endPreambular,
  endOperative,
  endLast,
  endItem,
  endChapeau,
  openingFirst,
  openingCycle,
  formulaMissing,
  formulaRepeated,
  formulaComma,
  formulaOrgan,
  preambleNumbered,
  preambleDashes,
  preambleLate,
  operativeUnnumbered,
  paragraphEmpty,
  chapterSeven,
  councilLast,
  itemConjunction,
  abbreviationUnexplained,
  abbreviationRepeated,
  abbreviationUnused,
];

export const citationRules: readonly CitationRule[] = [
  citationYear,
  citationYearless,
  citationUnknown,
  citationDate,
  citationSession,
  citationLater,
  citationOrder,
  citationReversed,
  citationNoun,
  citationAddress,
  symbolForm,
  citationBlank,
  citationNewerText,
  staleSession,
  staleYear,
  staleDeadline,
  reportSymbol,
  supersededCitation,
  adoptionLine,
  titleWords,
];

export const otherTextRules: readonly OtherTextRule[] = [citedParagraphMissing];

export const allRules: readonly Rule[] = [
  ...textRules,
  ...sequenceRules,
  ...paragraphRules,
  ...referenceRules,
  ...documentRules,
  ...citationRules,
  ...otherTextRules,
];
