import { mixedScript } from './characters/mixed-script';
import { citationAddress } from './citations/citation-address';
import { citationDate } from './citations/citation-date';
import { citationLater } from './citations/citation-later';
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
import { levelSkipped } from './numbering/level-skipped';
import { numberingRestart } from './numbering/numbering-restart';
import { numberingSequence } from './numbering/numbering-sequence';
import { numberingSingle } from './numbering/numbering-single';
import { numberingStyle } from './numbering/numbering-style';
import { openingPart } from './openings/opening-part';
import { endChapeau } from './punctuation/end-chapeau';
import { endItem } from './punctuation/end-item';
import { endLast } from './punctuation/end-last';
import { endOperative } from './punctuation/end-operative';
import { endPreambular } from './punctuation/end-preambular';
import { unpaired } from './punctuation/unpaired';
import { referenceDirection } from './references/reference-direction';
import { referenceMissing } from './references/reference-missing';
import { referenceUnclear } from './references/reference-unclear';
import type { CitationRule, DocumentRule, ParagraphRule, ReferenceRule, Rule, SequenceRule } from './rule';

export const sequenceRules: readonly SequenceRule[] = [
  numberingSequence,
  numberingRestart,
  numberingStyle,
  numberingSingle,
  letteringSequence,
  letteringStyle,
  letteringAlphabet,
  levelSkipped,
];

export const paragraphRules: readonly ParagraphRule[] = [openingPart, unpaired, mixedScript];

export const referenceRules: readonly ReferenceRule[] = [referenceMissing, referenceDirection, referenceUnclear];

export const documentRules: readonly DocumentRule[] = [endPreambular, endOperative, endLast, endItem, endChapeau];

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
];

export const allRules: readonly Rule[] = [
  ...sequenceRules,
  ...paragraphRules,
  ...referenceRules,
  ...documentRules,
  ...citationRules,
];
