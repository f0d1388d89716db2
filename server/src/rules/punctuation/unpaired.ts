import type { Block } from '../../blocks/block';
import { isInStatement } from '../../blocks/classify/whole-quotation';
import { message } from '../../messages/message';
import { longestInBrackets, Seen } from '../../resolution/places/seen';
import { madeOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { lettersWithoutBracket } from './letters-without-bracket';

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '［': '］',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '«': '»',
  '“': '”',
};
const closing = new Set(Object.values(pairs));
const marks = /[([（［《〈「«“)\]）］》〉」»”]/g;
/** "alinéa a)", "iv)": a label without its first bracket, and no word in brackets, as "(XV)" and "(ДРК)" are. */
const letterBefore = /(?:^|[\s(,;،؛、–-])(?:([a-z])\1?|[а-я\u0620-\u064a]|[ivx]{2,5})$/u;
/** "3)" */
const numberBefore = /(?:^|[\s(,;،؛、])\d{1,2}$/u;
/** "(a)", "(iv)": a text that puts its letters between two brackets. */
const wholeLabel = madeOnce(() => /[(（](?:[a-z\u0620-\u064a]|[ivx]{2,5})[)）]/u);
const round = new Set([')', '）']);

/** Brackets and quotation marks stand in pairs. Those that go on in the next paragraph, as of a quotation, are the text's own matter. */
export const unpaired: ParagraphRule = {
  scope: 'paragraph',
  name: 'unpaired',
  family: 'punctuation',
  severity: 'warning',
  summary: 'a bracket or quotation mark without its other half',
  needs: () => Seen.UnevenBrackets | Seen.OtherBracket | Seen.CurlyQuote | Seen.NounBeforeLetters,
  find({ block, layout, language, text, seen }) {
    if (layout !== 'flowing') return [];
    const bare = lettersWithoutBracket(text, language);
    const letters = bare.length === 0 ? noFindings : bare.map(letter => letterAt(text, letter));
    if (!(seen & (Seen.UnevenBrackets | Seen.OtherBracket | Seen.CurlyQuote))) return letters;
    if (language === 'ar' && seen & Seen.CurlyQuote)
      return [...bracketsIn(withoutQuotes(text), block), ...oddQuote(text, block)];
    // „Lamps“ closes with what opens elsewhere
    return [...bracketsIn(text.includes('„') ? withoutQuotes(text) : text, block), ...letters];
  },
};

const noFindings: readonly ParagraphFinding[] = [];

function bracketsIn(text: string, block: Block): readonly ParagraphFinding[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const lone: number[] = [];
  const hasWholeLabels = wholeLabel().test(text);
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    if (!closing.has(mark)) open.push({ mark, at });
    else {
      const last = open.at(-1);
      const before = wordsBefore(text, at);
      const isOfLabel = round.has(mark) && closesLabel(before, hasWholeLabels);
      const isFar = last !== undefined && at - last.at > longestInBrackets;
      if (last && isPair(last.mark, mark) && !(isFar && isOfLabel && !numberBefore.test(before))) open.pop();
      else if (!isOfLabel) lone.push(at);
    }
  }
  if (lone.length + open.length === 0) return [];
  const end = lastMarks(text);
  return [...lone, ...open.map(({ at }) => at)]
    .filter(at => at > 0 && (at < end || closesHere(text[at]!, block)))
    .sort((a, b) => a - b)
    .map(at => unpairedAt(text, at));
}

/** What a bracket may close a label behind; of two, "(par. 3 g))", the first may be the label's. */
function wordsBefore(text: string, at: number): string {
  const end = round.has(text[at - 1] ?? '') ? at - 1 : at;
  return text.slice(Math.max(0, end - 8), end);
}

function closesLabel(before: string, hasWholeLabels: boolean): boolean {
  return numberBefore.test(before) || (!hasWholeLabels && letterBefore.test(before));
}

/**
 * Whether a mark at a paragraph's end closes what this paragraph opened: "titled Lamps”,". Square brackets stand round
 * several paragraphs, and quotation marks round those of another text.
 */
function closesHere(mark: string, block: Block): boolean {
  const { kind, label, before } = block;
  // of the marks that quote a whole text the last alone closes
  if (before.mark !== '' || isInStatement(before)) return false;
  return mark !== ']' && mark !== '］' && (kind === 'preambular' || (label !== null && kind !== 'continuation'));
}

/** The UN's Arabic quotes with ” and “, others with “ and ”: in either, the marks are even in number. */
function oddQuote(text: string, block: Block): readonly ParagraphFinding[] {
  const all = [...text.matchAll(/[“”]/g)].map(({ index }) => index);
  const last = all.at(-1);
  if (last === undefined || all.length % 2 === 0) return [];
  const end = lastMarks(text);
  // it may go on in the next paragraph, or have begun in the one before
  if (all.length === 1 && (last === 0 || (last >= end && !closesHere(text[last]!, block)))) return [];
  return [unpairedAt(text, last)];
}

/** As long as before. */
function withoutQuotes(text: string): string {
  return text.replace(/[“”]/g, ' ');
}

function unpairedAt(text: string, at: number): ParagraphFinding {
  return {
    severity: 'warning',
    message: message`“${text[at]!}” has no other half.`,
    start: at,
    end: at + 1,
    fixes: [],
  };
}

function letterAt(text: string, { start, end }: Span): ParagraphFinding {
  const letter = text.slice(start, end);
  return {
    severity: 'warning',
    message: message`“${letter}” stands without its bracket.`,
    start,
    end,
    fixes: [{ title: message`Change to “${`${letter})`}”`, start, end, newText: `${letter})` }],
  };
}

/** A full-width bracket may close a half-width one in Chinese. */
function isPair(open: string, close: string): boolean {
  return pairs[open] === close || (open === '(' && close === '）') || (open === '（' && close === ')');
}

const punctuation = madeOnce(() => /[\p{P}\s]/u);

/** Where the last marks of a text begin: brackets among them, as the one at its beginning, may hold several paragraphs. */
function lastMarks(text: string): number {
  let at = text.length;
  while (at > 0 && punctuation().test(text[at - 1]!)) at--;
  return at;
}
