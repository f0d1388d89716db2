import { searchWords } from '../../catalogue/search/search-words';
import { parseSymbol } from '../../catalogue/symbols/symbol';
import type { Resolution } from '../../resolution/resolution';
import { languageIn, type PackedSummary, titleIn } from '../../workspace/summaries/packed-summary';

/** A text of the workspace that a draft may go on from. */
export interface EarlierText {
  readonly uri: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly hasSameTitle: boolean;
  /** Does the draft cite it? */
  readonly isCited: boolean;
}

export interface PackedText {
  readonly uri: string;
  readonly packed: PackedSummary;
}

/**
 * The texts of a draft's language that it may go on from, the likeliest first: those of its own title, of which the newest that is
 * earlier than the draft, and those that it cites. As work that says where it may rest, for a workspace may hold thousands.
 */
export function* earlierTexts(
  { uri, resolution }: { readonly uri: string; readonly resolution: Resolution },
  texts: Iterable<PackedText>,
): Generator<void, readonly EarlierText[]> {
  const own = titleOf(resolution);
  const subject = own === null ? null : subjectOf(own);
  const turn = resolution.symbol === null ? null : turnOf(resolution.symbol);
  const cited = new Set<string>();
  for (const { citations } of resolution.mentions) {
    for (const { symbol } of citations) cited.add(symbol);
    yield;
  }
  const found: EarlierText[] = [];
  for (const { uri: other, packed } of texts) {
    yield;
    const { symbol } = packed;
    if (other === uri || (symbol !== null && symbol === resolution.symbol)) continue;
    const isCited = symbol !== null && cited.has(symbol);
    const title = titleIn(packed);
    const hasSameTitle = subject !== null && title !== null && isSameSubject(subject, subjectOf(title));
    if ((!isCited && !hasSameTitle) || languageIn(packed) !== resolution.language) continue;
    const others = symbol === null ? null : turnOf(symbol);
    if (turn !== null && others !== null && others >= turn && !isCited) continue;
    found.push({ uri: other, symbol, title, hasSameTitle, isCited });
  }
  const rank = ({ hasSameTitle, symbol }: EarlierText): number =>
    (hasSameTitle ? 1e6 : 0) + (symbol === null ? -1 : (turnOf(symbol) ?? -1));
  return found.sort((one, another) => rank(another) - rank(one));
}

/** The title line; of a draft that has none, the line right above its formula. */
function titleOf({ blocks }: Resolution): string | null {
  const titled = blocks.find(({ kind }) => kind === 'title');
  if (titled) return titled.logical.text;
  const above = blocks[blocks.findIndex(({ kind }) => kind === 'enacting') - 1];
  return above && (above.kind === 'other' || above.kind === 'heading') ? above.logical.text : null;
}

/** The one text that a draft surely goes on from: the newest of its title. Null where several may be meant. */
export function surelyBefore(texts: readonly EarlierText[]): EarlierText | null {
  const [first, second] = texts.filter(({ hasSameTitle }) => hasSameTitle);
  if (!first || !second) return first ?? null;
  const [turn, before] = [first, second].map(({ symbol }) => (symbol === null ? null : turnOf(symbol)));
  // a text without a symbol was not issued: a copy of a draft
  return turn != null && (before == null || turn > before) ? first : null;
}

/**
 * When a text's turn came, in its own organ's count: the session of A/RES/77/6 and of A/C.3/77/L.5, the year of S/RES/2100(2013);
 * null where the symbol tells none. The number counts less.
 */
export function turnOf(symbol: string): number | null {
  const year = parseSymbol(symbol)?.year ?? /^E\/(?:RES\/)?(\d{4})\//.exec(symbol)?.[1];
  const session = /^A\/(?:HRC\/)?(?:RES\/|C\.\d\/)?(\d{1,3})\//.exec(symbol)?.[1];
  return year !== undefined && year !== null ? Number(year) : session === undefined ? null : Number(session);
}

/** A title without its number and its marks: what is compared of "75/113. Question of Guam". */
interface Subject {
  readonly words: string;
  /** It was too long to be kept whole. */
  readonly isCut: boolean;
}

/** Fewer letters say too little: "Resolution" heads every text of the Security Council. */
const fewestLetters = 5;

function subjectOf(title: string): Subject | null {
  // "75/113." "75/113. -" "Resolution 75/113:"
  const numberBefore = /^(?:\p{L}+\s+)?\d{1,4}\/\d+[.:]?\s*[-–]?\s*/u;
  // "resolution21852014" "第21852014号决议"
  const numberAlone = /^\p{L}*\d{5,}\p{L}{0,4}$/u;
  const words = searchWords(title.replace(numberBefore, '')).join('');
  return words.length < fewestLetters || numberAlone.test(words) ? null : { words, isCut: title.endsWith('…') };
}

function isSameSubject(one: Subject, other: Subject | null): boolean {
  if (other === null) return false;
  if (!one.isCut && !other.isCut) return one.words === other.words;
  const length = Math.min(one.words.length, other.words.length);
  return length > 0 && one.words.slice(0, length) === other.words.slice(0, length);
}
