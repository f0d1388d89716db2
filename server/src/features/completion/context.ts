import { chineseDocumentBefore } from '../../languages/citing/cited-paragraph-words';
import { namesPreamble } from '../../languages/citing/paragraph-ordinals';
import type { Language, Organ } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import type { Resolution } from '../../resolution/resolution';
import type { Position, Range } from '../../text/position';
import { completionExpressions } from './expressions';
import { textBefore } from './text-before';

/** What is being typed at a cursor. `range` covers it, on the cursor's line, and what is left of an older number. */
interface Typed {
  readonly typed: string;
  readonly range: Range;
  /** Is nothing typed yet behind numbers that are complete, so that the sentence may as well go on? */
  readonly goesOn: boolean;
}

/** Behind the noun of resolutions or of statements: a number, or words of a subject. Both empty: nothing typed yet. */
export interface CitationContext extends Typed {
  readonly kind: 'number' | 'subject' | 'statement';
  /** Who adopted what is cited, as far as the words before the noun tell. */
  readonly organ: Organ | null;
  /** Does that organ's name stand right beside the noun, so that no other can be meant? */
  readonly organBeside: boolean;
  readonly behind: string;
  /** In Chinese, the noun 第 where it stands on the cursor's line right before: dates go before it. */
  readonly noun: string;
  /** Does its date stand beside it already? */
  readonly dated: boolean;
}

/** S/RES/13 */
export interface SymbolContext extends Typed {
  readonly kind: 'symbol';
}

export interface CrossReferenceContext extends Typed {
  readonly kind: 'cross-reference';
  /** In Chinese, the noun 第 where it stands on the cursor's line right before. */
  readonly noun: string;
  readonly preambular: boolean;
  /** Do the words before the noun mean the draft: 上文第, 本决议第? */
  readonly isOwn: boolean;
  readonly behind: string;
}

export type CompletionContext = CitationContext | SymbolContext | CrossReferenceContext;

const symbolExpression =
  /(?<![A-Za-z\d/])(?:S\/(?:RES|PRST)|A\/(?:HRC\/)?RES|E\/RES)\/(?:\d{1,5} ?\(\d{0,4}|[\dA-Z/-]*)$/;
/** What is left of a number behind a cursor in its midst: "25 (2000)" of 13‸25 (2000), ")" that the editor has put there. */
const restOfNumber = /^[\d/]*(?:\s?[(（]\d{0,4}[)）]?)?/;
const restInParentheses = /^\d{0,4}[)）]?/;
/** As far before a noun as the name of an organ may stand. */
const organReach = 48;

/**
 * What may be being typed at a position: nothing, mostly, and in Chinese, where paragraphs and resolutions are both 第, two
 * things at once.
 */
export function completionContexts(resolution: Resolution, position: Position): readonly CompletionContext[] {
  const text = textBefore(resolution, position);
  if (!text) return [];
  const { before, behind, onLine } = text;
  const language = languageOf(resolution.language);
  const { dateBehind } = completionExpressions(language);
  const rangeOf = (typed: string, rest: string): Range | null =>
    typed.length > onLine
      ? null
      : {
          start: { line: position.line, character: position.character - typed.length },
          end: { line: position.line, character: position.character + rest.length },
        };
  const symbol = symbolExpression.exec(before)?.[0];
  if (symbol !== undefined) {
    const range = rangeOf(symbol, restBehind(symbol, behind));
    return range ? [{ kind: 'symbol', typed: symbol, range, goesOn: false }] : [];
  }
  const contexts: CompletionContext[] = [];
  const reference = crossReferenceTyped(before, language);
  if (reference) {
    const { isOwn } = reference;
    const range = rangeOf(reference.typed, '');
    const noun = reference.noun.length + reference.typed.length <= onLine ? reference.noun : '';
    if (range) contexts.push({ kind: 'cross-reference', ...reference, noun, range, behind });
    // 上文第 and 本决议第 name no resolution
    if (range && isOwn) return contexts;
  }
  const citation = citationTyped(before, language);
  if (citation) {
    const rest = citation.kind === 'number' ? restBehind(citation.typed, behind) : '';
    const range = rangeOf(citation.typed, rest);
    const noun = range && citation.noun.length + citation.typed.length <= onLine ? citation.noun : '';
    const further = behind.slice(rest.length);
    const dated = citation.dated || dateBehind.test(further);
    if (range) contexts.push({ ...citation, noun, dated, range, behind: further });
  }
  return contexts;
}

function crossReferenceTyped(before: string, language: Language) {
  const { paragraph, behindParagraph, own, elsewhere, preamble, cited, adopterBefore } =
    completionExpressions(language);
  // the Chinese noun is one only before a digit, which is to come
  const noun = lastMatch(paragraph, `${before}0`);
  const found = noun && behindParagraph.exec(before.slice(noun.end));
  if (!found) return null;
  const beforeNoun = before.slice(Math.max(0, noun.start - organReach), noun.start);
  const isOwn = own.test(beforeNoun);
  if (!isOwn && [elsewhere, cited, adopterBefore].some(expression => expression?.test(beforeNoun))) return null;
  const preambular = preamble.test(beforeNoun) || namesPreamble.test(before.slice(noun.start, noun.end));
  const typed = found.groups!.number ?? found.groups!.opening ?? '';
  const list = found.groups!.list!;
  return {
    typed,
    noun: language.code === 'zh' && list === '' ? before.slice(noun.start, before.length - typed.length) : '',
    preambular,
    isOwn,
    goesOn: typed === '' && list !== '',
  };
}

function citationTyped(before: string, language: Language) {
  const { resolution, statement, behindResolution, furtherBehindResolution, draft, paragraphFirst } =
    completionExpressions(language);
  const resolutions = lastMatch(resolution, before);
  const statements = lastMatch(statement, before);
  const isStatement = (statements?.end ?? -1) > (resolutions?.end ?? -1);
  const noun = isStatement ? statements : resolutions;
  if (!noun) return null;
  const behindNoun = before.slice(noun.end);
  const found = behindResolution.exec(behindNoun) ?? furtherBehindResolution.exec(behindNoun);
  if (!found) return null;
  const { number, subject, list } = found.groups!;
  // "resolution 1325 (2000), paragraph 3": one of its paragraphs
  if (subject !== undefined && paragraphFirst.test(subject)) return null;
  if (language.code === 'zh' && !isStatement && chineseDocumentBefore.test(before.slice(0, noun.start))) return null;
  const beforeNoun = before.slice(0, noun.end);
  if (number === '' && list === '' && draft.test(beforeNoun)) return null;
  const typed = number ?? subject ?? '';
  const isChineseNoun = language.code === 'zh' && before.slice(noun.end, before.length - typed.length) === '';
  const isDated = language.code === 'zh' && /日\s*$/.test(before.slice(0, noun.start));
  const named = organNamed(
    before.slice(Math.max(0, noun.end - organReach), before.length - typed.length - list!.length),
    language,
  );
  return {
    kind: isStatement ? ('statement' as const) : subject === undefined ? ('number' as const) : ('subject' as const),
    typed,
    organ: named?.organ ?? null,
    organBeside: named !== null && nounAlone.test(named.behind),
    noun: isChineseNoun && !isStatement ? before.slice(noun.start, noun.end) : '',
    dated: isDated,
    goesOn: typed === '' && list !== '',
  };
}

/** What is typed, and the noun before it. */
export function rangeWith(noun: string, { start, end }: Range): Range {
  return { start: { ...start, character: start.character - noun.length }, end };
}

/** The Human Rights Council first, for a short name of the Security Council may be part of another's. */
function organNamed(text: string, { organNames }: Language): { readonly organ: Organ; readonly behind: string } | null {
  const organs: readonly Organ[] = ['HRC', 'ECOSOC', 'GA', 'SC'];
  for (const organ of organs) {
    const found = organNames[organ].exec(text);
    if (found) return { organ, behind: text.slice(found.index + found[0].length) };
  }
  return null;
}

/** Between an organ's name and a number: nothing, or a noun, in Chinese with a date before it. */
const nounAlone = /^(?:\s*(?:resolutions?\s*)?|(?:\d{4}年\d{1,2}月\d{1,2}日)?第)$/;

function restBehind(typed: string, behind: string): string {
  if (!/\d|\/$/.test(typed)) return '';
  return (/[(（]/.test(typed) ? restInParentheses : restOfNumber).exec(behind)![0];
}

function lastMatch(expression: RegExp, text: string): { readonly start: number; readonly end: number } | null {
  let last: { start: number; end: number } | null = null;
  for (const { index, 0: found } of text.matchAll(expression)) last = { start: index, end: index + found.length };
  return last;
}
