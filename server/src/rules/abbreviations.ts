import { compileExpression } from '../text/expression';
import { madeOnce } from '../text/made-when-asked';
import type { Span } from '../text/position';

/** An abbreviation in a paragraph's words. */
export interface Abbreviation extends Span {
  /** Without the "s" of the plural. */
  readonly name: string;
  /**
   * Explained behind what it stands for, "African Union (AU)", when the span is that of the brackets; in brackets behind
   * other words, "ISIL (DAESH)"; or used.
   */
  readonly as: 'explained' | 'bracketed' | 'used';
}

/** "AU", "IDPs", "MINUSCA", "ONU-Femmes", "МООНСА". */
const written = /[A-ZÀ-ÖØ-ÞЁА-Я]{2,12}(?:[-‑][\dA-Za-zÀ-ɏЀ-ӿ]{1,12})?/g;
/** What most paragraphs have none of. */
const capitals = /[A-ZÀ-ÖØ-ÞЁА-Я]{2}/;
/** Numbers, and what bears one as "COVID-19" does, which is a name. */
const noAbbreviation = /^[IVXLCDM]+$|\d/;
/** What it is but a piece of: a symbol, an address, a longer word. Chinese words stand beside it without a blank. */
const pieceBefore = /[\dA-Za-zÀ-ɏЀ-ӿ/.‑–-]/;
const pieceBehind = madeOnce(() => /^(?:[\dA-Za-zÀ-ɏЀ-ӿ]|[/‑–-][\p{L}\d]|\.\p{L})/u);

/** What stands before one that is explained: "(", "(hereinafter “". */
const opens = madeOnce(() => /[\p{L}\p{N}’”»'][ \u00a0\n]?([(（](?:[^()（）“«"]{0,40}[“«"][ \u00a0]?)?)$/u);
const closes = /^[ \u00a0]?[”»"]?[)）]/;
const abbreviationBefore = /[A-ZÀ-ÖØ-ÞЁА-Я]{2}[”»]?[ \u00a0\n]?$/;
/** So much is looked at for what the abbreviation stands for. */
const longestName = 160;

/** A title between quotation marks is another's words; "(“CTED”)" is none. */
const quoted = /[“«《][^“”«»《》]{13,600}[”»》]/g;

/** The abbreviations of a paragraph, in order. */
export function abbreviationsIn(text: string): readonly Abbreviation[] {
  let own: string | null = null;
  let found: Abbreviation[] | null = null;
  if (!capitals.test(text)) return none;
  for (const { 0: name, index } of text.matchAll(written)) {
    if (noAbbreviation.test(name) || pieceBefore.test(text[index - 1] ?? ' ')) continue;
    const end = index + name.length + (text[index + name.length] === 's' ? 1 : 0);
    if (pieceBehind().test(text.slice(end, end + 2))) continue;
    own ??= text.replace(quoted, title => ' '.repeat(title.length));
    if (own[index] === ' ') continue;
    found ??= [];
    const before = own.slice(Math.max(0, index - longestName), index);
    const opening = opens().exec(before)?.[1];
    const closing = opening === undefined ? null : closes.exec(own.slice(end, end + 3));
    if (!closing) found.push({ name, as: 'used', start: index, end });
    else {
      const start = index - opening!.length;
      const as = isOf(name, before.slice(0, -opening!.length)) ? 'explained' : 'bracketed';
      found.push({ name, as, start, end: end + closing[0].length });
    }
  }
  return found ?? none;
}

const none: readonly Abbreviation[] = [];

/**
 * May an abbreviation stand for the words before it? One of them begins as it does, where both are of one script; in
 * Russian, Chinese and Arabic texts many stand for the words of another language.
 */
function isOf(name: string, before: string): boolean {
  if (abbreviationBefore.test(before)) return false;
  const found = before.match(words()) ?? [];
  if (latin.test(name) !== latin.test(found.at(-1) ?? '')) return true;
  const first = bare(name[0]!);
  return found.some(word => bare(word[0]!) === first);
}

const words = madeOnce(() => compileExpression('\\p{L}+', 'gu'));
const latin = /^[A-Za-zÀ-ɏ]/;

function bare(letter: string): string {
  return letter.normalize('NFD')[0]!.toLowerCase();
}

/** The abbreviations of a paragraph as one word each, "(AU) AU [DDR]": what rules about the document hold against one another. */
export function namesOfAbbreviations(text: string): string {
  return abbreviationsIn(text)
    .map(({ name, as }) => brackets[as].replace('-', name))
    .join(' ');
}

const brackets: Readonly<Record<Abbreviation['as'], string>> = { explained: '(-)', bracketed: '[-]', used: '-' };
