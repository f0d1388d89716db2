import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { draftWords } from '../../../languages/drafts/drafts';
import { type Language, type Organ, organs } from '../../../languages/language';
import { languageOf, languages } from '../../../languages/languages';
import { clauseJoint } from '../../../languages/marks/end-marks';
import { mastheadWords } from '../../../languages/pages/masthead-words';
import type { Resolution } from '../../../resolution/resolution';
import type { Calendar } from '../drafts/calendar';
import { adoptionLine, councilAdoption, councilTitle, type DraftKind } from '../drafts/front';
import { draftSnippet } from '../drafts/skeleton';
import { inReadingOrder, newStops, plainText } from '../drafts/stops';
import { filterTextOf, fitOf, folded } from './matching';
import type { ParagraphStart } from './paragraph-start';

/** A formula stands within so many blocks of the first line of a front. */
const reach = 60;
/** A text with more letters than this says which language it is in. */
const fewLetters = 40;

/** What may stand above the text: formula, title and adoption line; in an empty draft, a whole one. */
export function headItems(
  resolution: Resolution,
  start: ParagraphStart,
  calendar: Calendar,
): readonly CompletionItem[] {
  if (start.place !== 'front' || !start.atLineStart) return [];
  const { blocks } = resolution;
  const hasFormula = blocks.slice(start.index, start.index + reach).some(({ kind }) => kind === 'enacting');
  const isEmpty = blocks.length === 1 && blocks[0]!.source.trim() === start.typed.trim();
  const own = languageOf(resolution.language);
  const isSure = hasFormula || (!isEmpty && lettersOf(resolution) > fewLetters);
  const asked = isSure ? [own] : [own, ...languages.filter(language => language !== own)];
  return asked.flatMap(language => {
    // with nothing typed, the other languages' are too many
    if (start.typed.trim() === '' && language !== own)
      return isEmpty ? draftItems(language, start, calendar, 'tabled') : [];
    const lines = linesOf(language, start, calendar, hasFormula, resolution.organ);
    const drafts = isEmpty ? draftItems(language, start, calendar, null) : [];
    return start.typed.trim() === '' ? [...drafts, ...lines] : [...lines, ...drafts];
  });
}

function lettersOf({ blocks }: Resolution): number {
  let letters = 0;
  for (const { logical } of blocks.slice(0, reach)) letters += logical.text.length;
  return letters;
}

function linesOf(
  language: Language,
  start: ParagraphStart,
  calendar: Calendar,
  hasFormula: boolean,
  organ: Organ | null,
): readonly CompletionItem[] {
  const words = draftWords[language.code];
  const own = organ ? [organ, ...organs.filter(other => other !== organ)] : organs;
  const formulas = hasFormula
    ? []
    : own.map(each => {
        const formula = `${language.enactingFormulas[each]}${clauseJoint(language.code).trimEnd()}`;
        return lineItem(language.name, formula, language, start, true);
      });
  const lines = (organ ? [organ] : organs).map(each => {
    const stops = newStops();
    const snippet =
      each === 'SC' ? councilAdoption(language, stops, calendar) : adoptionLine(each, language, stops, calendar);
    return lineItem(words.names.adoption, inReadingOrder(snippet), language, start);
  });
  const title = lineItem(words.names.title, inReadingOrder(councilTitle(words, newStops(), calendar)), language, start);
  return [...formulas, ...lines, ...(organ === null || organ === 'SC' ? [title] : [])].flatMap(item => item ?? []);
}

function lineItem(
  description: string,
  snippet: string,
  { code }: Language,
  { typed, range }: ParagraphStart,
  byAnyWord = false,
): CompletionItem | null {
  const words = plainText(snippet);
  const fit = fitOf(folded(typed), folded(words), code === 'zh');
  if (fit === null || (fit === 'word' && !byAnyWord && code !== 'zh')) return null;
  // a line that is whole: Enter ends it
  if (folded(typed).trim() === folded(words)) return null;
  return {
    label: words,
    labelDetails: { description },
    kind: CompletionItemKind.Text,
    filterText: filterTextOf(typed, words),
    textEdit: { range, newText: snippet },
    ...(snippet.includes('$') && { insertTextFormat: InsertTextFormat.Snippet }),
  };
}

/** 决议, and not 决议草案 */
const mostCharacters = 2;

/** Whole drafts whose names have the words typed; of one kind where one is asked for. */
function draftItems(
  language: Language,
  { typed, range }: ParagraphStart,
  calendar: Calendar,
  only: DraftKind | null,
): readonly CompletionItem[] {
  // "Draft resolution" is a title, and Enter behind it shall not write a draft
  if (/\S\s/.test(typed) || (language.code === 'zh' && typed.length > mostCharacters)) return [];
  const { names } = draftWords[language.code];
  const titles: Readonly<Record<DraftKind, string>> = {
    tabled: names.draft,
    adopted: names.resolution,
    'model-un': names.modelUn,
  };
  const kinds = (Object.keys(titles) as DraftKind[]).filter(kind => only === null || kind === only);
  return kinds.flatMap(kind =>
    (kind === 'model-un' ? (['GA'] as const) : organs).flatMap((organ): CompletionItem[] => {
      const label = kind === 'model-un' ? titles[kind] : `${organName(language, organ)} – ${titles[kind]}`;
      // asked for in English, too: "resolution", "mun"
      const alias = `resolution draft-${organ.toLowerCase()}-${language.code} ${kind === 'model-un' ? 'mun' : kind}`;
      const fits = [label, alias, titles[kind]].some(words =>
        fitOf(folded(typed), folded(words), language.code === 'zh'),
      );
      if (!fits) return [];
      const body = draftSnippet(kind, organ, language, calendar).join('\n\n');
      return [
        {
          label,
          labelDetails: { description: language.name },
          kind: CompletionItemKind.Snippet,
          filterText: filterTextOf(typed, label),
          textEdit: { range, newText: body },
          insertTextFormat: InsertTextFormat.Snippet,
          documentation: { kind: 'plaintext', value: plainText(body) },
        },
      ];
    }),
  );
}

function organName({ code }: Language, organ: Organ): string {
  const words = mastheadWords[code];
  return organ === 'HRC' ? words.humanRightsCouncil : words.organs[organ];
}
