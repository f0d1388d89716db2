import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Clause, LanguageCode } from '../../../languages/language';
import { asFirstParagraph, asLaterParagraph } from '../../../languages/openings/arabic-preamble';
import { type CyclePlace, cycleFamilies, cyclePlaceOf } from '../../../languages/openings/opening-cycle';
import { openingsInUse, type Speaker, speakerKey } from '../../../languages/openings/opening-use';
import type { Resolution } from '../../../resolution/resolution';
import { filterTextOf, fitOf, folded } from './matching';
import { type ParagraphStart, paragraphBefore } from './paragraph-start';
import { speakerAt } from './speaker';

/** What an item carries until somebody looks at it. */
export interface OpeningData {
  readonly opening: string;
  readonly language: LanguageCode;
  readonly clause: Clause;
}

/** A phrase as it is held against what is typed. */
interface Candidate {
  readonly phrase: string;
  readonly folded: string;
  readonly count: number;
  readonly cycle: CyclePlace;
}

const most = 30;
const made = new Map<string, readonly Candidate[]>();

/** What the paragraph may open with in the organ's use, what is due behind the paragraph above first. */
export function openingItems(resolution: Resolution, start: ParagraphStart): readonly CompletionItem[] {
  const { language } = resolution;
  const speaker = speakerAt(resolution, start.index);
  const previous = previousOpening(resolution, start);
  const isFirst = start.place === 'preamble' && paragraphBefore(resolution, start) < 0;
  // among numbered paragraphs a line without a number is a heading as likely
  const mayBeHeading = start.place === 'operative' && !start.labelled;
  // a lone operative paragraph bears no number
  const clauses: readonly Clause[] =
    start.place === 'operative' || start.labelled
      ? ['operative']
      : isFirst || start.typed.trim() === ''
        ? ['preambular']
        : ['preambular', 'operative'];
  const items = clauses.flatMap(clause =>
    itemsOf(clause, language, speaker, start, clause === clauses[0] ? previous : null, isFirst, mayBeHeading),
  );
  const labels = new Set<string>();
  // both clauses open with the same words in Chinese
  return items.filter(({ label }) => labels.size < labels.add(label).size).slice(0, most);
}

function itemsOf(
  clause: Clause,
  language: LanguageCode,
  speaker: Speaker,
  { typed, range }: ParagraphStart,
  previous: CyclePlace | null,
  isFirst: boolean,
  mayBeHeading: boolean,
): readonly CompletionItem[] {
  const asked = asFirstParagraph(folded(typed)).trimStart();
  const due = previous ? dueAfter(previous, language, clause, speaker) : [];
  const ranked = candidatesOf(language, clause, speaker).flatMap((candidate, index) => {
    if (mayBeHeading && (isNearlyTyped(candidate.folded, asked) || !candidate.folded.startsWith(asked))) return [];
    const rank = rankOf(candidate, asked, due, previous, language);
    return rank === null ? [] : [{ candidate, order: rank * 10_000 + index }];
  });
  ranked.sort((a, b) => a.order - b.order);
  return ranked.slice(0, most).map(({ candidate: { phrase, count } }): CompletionItem => {
    const written = language === 'ar' && clause === 'preambular' && !isFirst ? asLaterParagraph(phrase) : phrase;
    const data: OpeningData = { opening: phrase, language, clause };
    return {
      label: written,
      labelDetails: { description: String(count) },
      kind: CompletionItemKind.Keyword,
      filterText: filterTextOf(typed, written),
      textEdit: { range, newText: written },
      data,
    };
  });
}

/**
 * 0 … what is due, then what begins as typed, then what has a word that does. Behind these come the same verb without the
 * word that is due, and "also" or "further" where no paragraph of that verb stands above. null: unfit.
 */
function rankOf(
  { folded: phrase, cycle }: Candidate,
  asked: string,
  due: readonly string[],
  previous: CyclePlace | null,
  language: LanguageCode,
): number | null {
  const fit = fitOf(asked, phrase, language === 'zh');
  if (fit === null) return null;
  const place = due.indexOf(phrase);
  if (place >= 0) return place;
  const isOfVerb = previous !== null && due.length > 0 && isSameVerb(cycle.verb, previous.verb);
  const late = isOfVerb ? 2 : cycle.step > 0 ? 4 : 0;
  return due.length + late + (fit === 'word' ? 1 : 0);
}

/** "Review", which Enter shall not make "Reviews". */
function isNearlyTyped(phrase: string, asked: string): boolean {
  return phrase.length > asked.length && phrase.length - asked.length < 3 && phrase.startsWith(asked);
}

/** "ссылаясь" and "ссылаясь на" */
function isSameVerb(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** What may stand next in the cycle, the likelier first; each organ's own forms. */
function dueAfter(
  { verb, step }: CyclePlace,
  language: LanguageCode,
  clause: Clause,
  speaker: Speaker,
): readonly string[] {
  const families = cycleFamilies(language, clause, speaker);
  // of the longest beginning that has a next step: "ссылаясь на" goes on as "ссылаясь" does
  for (let words = verb; words !== ''; words = words.slice(0, Math.max(0, words.lastIndexOf(' ')))) {
    const [bare, also, further] = families.get(words) ?? [null, null, null];
    // the Council has no rule, and takes "further" as readily
    const afterBare =
      speaker.organ === 'SC' && (further?.count ?? 0) > (also?.count ?? 0) ? [further, also] : [also, further];
    const next = (step === 0 ? afterBare : step === 1 ? [further] : [bare]).flatMap(opening => opening ?? []);
    if (next.length > 0) return next.map(({ phrase }) => folded(phrase));
  }
  return [];
}

/** Where the paragraph above stands in the cycle. */
function previousOpening(resolution: Resolution, start: ParagraphStart): CyclePlace | null {
  const block = resolution.blocks[paragraphBefore(resolution, start)];
  if (!block?.opener) return null;
  return cyclePlaceOf(block.logical.text.slice(block.opener.start, block.opener.end), resolution.language);
}

function candidatesOf(language: LanguageCode, clause: Clause, speaker: Speaker): readonly Candidate[] {
  const key = speakerKey(language, clause, speaker);
  let candidates = made.get(key);
  if (!candidates) {
    candidates = openingsInUse(language, clause, speaker).map(({ phrase, count }) => ({
      phrase,
      folded: folded(phrase),
      count,
      cycle: cyclePlaceOf(phrase, language),
    }));
    made.set(key, candidates);
  }
  return candidates;
}
