import type { Clause, LanguageCode } from '../server/src/languages/language';
import { languageOf } from '../server/src/languages/languages';
import { cyrillicLikes, latinLikes } from '../server/src/languages/letters/look-alikes';
import { parse } from '../server/src/resolution/parse';
import type { Resolution } from '../server/src/resolution/resolution';
import { partAt } from '../server/src/resolution/structure';
import { alsoAndFurther, counterpart, feminineAndMasculine, preambularAndOperative } from './slip-words';

/** One slip in an adopted text. */
export interface Slip {
  readonly text: string;
  /** Where in the text with the slip a finding must stand, with so much around it as belongs to its place. */
  readonly at: number;
  readonly end: number;
  /** Nobody can tell from the text that it is one: what is said elsewhere in it, or names another paragraph that is there. */
  readonly hidden?: true;
}

export interface SlipKind {
  readonly name: string;
  /** The rules that may find it. */
  readonly rules: readonly string[];
  readonly languages?: readonly LanguageCode[];
  /** May a fix be asked for that restores the text? What was lost without a trace can't be. */
  readonly restores: boolean;
  /** Is a no-break blank as good as a plain one: adopted texts have both, side by side? */
  readonly anyBlank?: true;
  make(text: string, language: LanguageCode, random: () => number): Slip | null;
}

/** A stretch of a text, and what is written in its place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

function changed(text: string, { start, end, newText }: Change): Slip {
  return { text: text.slice(0, start) + newText + text.slice(end), at: start, end: start + newText.length };
}

function pick<T>(all: readonly T[], random: () => number): T | null {
  return all[Math.floor(random() * all.length)] ?? null;
}

/** Where each block begins in the text. */
function offsets({ blocks }: Resolution): readonly number[] {
  let at = 0;
  return blocks.map(({ source }) => {
    const start = at;
    at += source.length;
    return start;
  });
}

const trees = new Map<string, Resolution>();

function treeOf(text: string): Resolution {
  let tree = trees.get(text);
  if (!tree) {
    if (trees.size > 50) trees.clear();
    tree = parse(text);
    trees.set(text, tree);
  }
  return tree;
}

/** The language that a text is in, which is not the folder's of each. */
export function languageOfText(text: string): LanguageCode {
  return treeOf(text).language;
}

interface Place {
  readonly index: number;
  /** Where the logical text begins in the text; only of paragraphs that stand as one piece. */
  readonly start: number;
  readonly words: string;
}

function paragraphs(text: string, kinds: readonly string[]): readonly Place[] {
  const tree = treeOf(text);
  const starts = offsets(tree);
  return tree.blocks.flatMap(({ kind, logical }, index): Place[] => {
    const piece = logical.pieces[0];
    if (!kinds.includes(kind) || logical.pieces.length !== 1 || !piece || partAt(tree.structure, index) === 'annex')
      return [];
    return [{ index, start: starts[index]! + piece.source, words: logical.text }];
  });
}

const sentences = ['preambular', 'operative', 'item'];

/** Some match of an expression in some paragraph. */
function someMatch(text: string, expression: RegExp, random: () => number, kinds = sentences) {
  const all = paragraphs(text, kinds).flatMap(place =>
    [...place.words.matchAll(expression)].map(match => ({ ...place, match, at: place.start + match.index })),
  );
  return pick(all, random);
}

function openings(text: string, kinds: readonly Clause[]) {
  const tree = treeOf(text);
  return paragraphs(text, kinds).flatMap(place => {
    const { opener, kind } = tree.blocks[place.index]!;
    if (!opener) return [];
    const phrase = place.words.slice(opener.start, opener.end);
    return [{ ...place, kind: kind as Clause, phrase, at: place.start + opener.start }];
  });
}

/** Does a phrase hold a word as a whole, or a Chinese one at its beginning? */
function holdsWord(phrase: string, word: string, language: LanguageCode): boolean {
  if (language === 'zh') return phrase.startsWith(word);
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(phrase);
}

/** The numbers by which a text refers to its own paragraphs, as digits in it. */
function countsOf(tree: Resolution, starts: readonly number[]) {
  return tree.mentions.flatMap(({ crossReferences, groups }, block) =>
    crossReferences.flatMap(({ counts, target, start }) => {
      const { pieces, text } = tree.blocks[block]!.logical;
      const count = counts[0];
      if (!/^OP\d+$/.test(target) || counts.length !== 1 || !count || pieces.length !== 1) return [];
      if (text.slice(count.start, count.end) !== target.slice(2)) return [];
      return [
        {
          block,
          start: starts[block]! + pieces[0]!.source + count.start,
          length: count.end - count.start,
          number: Number(target.slice(2)),
          whose: groups.find(group => group.start <= start && start < group.end)?.whose,
          isAlone: groups.find(group => group.start <= start && start < group.end)?.members.length === 1,
        },
      ];
    }),
  );
}

export const slipKinds: readonly SlipKind[] = [
  {
    name: 'reference beyond end',
    rules: ['reference-missing', 'reference-direction', 'reference-self', 'reference-unclear', 'reference-range'],
    restores: false,
    make(text, _, random) {
      // the last paragraph is meant, and the one behind it written
      const tree = treeOf(text);
      const starts = offsets(tree);
      const numbers = tree.blocks.flatMap(({ kind, label }) => (kind === 'operative' && label ? [label.ordinal] : []));
      const most = Math.max(0, ...numbers);
      const counts = countsOf(tree, starts);
      const count = pick(counts, random);
      return count && changed(text, { start: count.start, end: count.start + count.length, newText: String(most + 1) });
    },
  },
  {
    name: 'reference off by one',
    rules: ['reference-missing', 'reference-direction', 'reference-self', 'reference-unclear', 'reference-range'],
    restores: false,
    make(text, _, random) {
      const tree = treeOf(text);
      const count = pick(countsOf(tree, offsets(tree)), random);
      if (!count) return null;
      const number = count.number + (count.number === 1 || random() < 0.5 ? 1 : -1);
      const slip = changed(text, { start: count.start, end: count.start + count.length, newText: String(number) });
      // of one that is there, and stands where it is said to stand, nobody can tell
      const own = tree.blocks.findIndex(({ kind, label }) => kind === 'operative' && label?.ordinal === number);
      const isSelf = own === count.block && (count.isAlone || count.whose === 'position');
      const contradicts =
        count.whose === 'position' &&
        own >= 0 &&
        own < count.block !== tree.structure.paths.indexOf(`OP${count.number}`) < count.block;
      return { ...slip, ...(own >= 0 && !contradicts && !isSelf && { hidden: true }) };
    },
  },
  {
    name: 'end mark changed',
    rules: ['end-preambular', 'end-operative', 'end-last', 'end-item', 'foreign-mark'],
    restores: true,
    make(text, language, random) {
      const found = someMatch(text, /[;,.；，。؛،](?=$)/gu, random, ['preambular', 'operative']);
      if (!found) return null;
      const marks: Record<string, string> = {
        ';': ',',
        ',': ';',
        '.': ';',
        '；': '，',
        '，': '；',
        '。': '；',
        '؛': '،',
        '،': '؛',
      };
      const newText = language === 'ar' && found.match[0] === '.' ? '؛' : marks[found.match[0]]!;
      return changed(text, { start: found.at, end: found.at + 1, newText });
    },
  },
  {
    name: 'end mark lost',
    rules: ['end-preambular', 'end-operative', 'end-last', 'end-item'],
    restores: true,
    make(text, _, random) {
      const found = someMatch(text, /[ \u00a0]?[;,；，؛،](?=$)/gu, random, ['preambular', 'operative']);
      if (!found) return null;
      const slip = changed(text, { start: found.at, end: found.at + found.match[0].length, newText: '' });
      return { ...slip, at: slip.at - 1, end: slip.at };
    },
  },
  {
    name: 'bracket lost',
    rules: ['unpaired'],
    restores: false,
    make(text, _, random) {
      const found = someMatch(text, /(?<=.{3})[()«»《》（）](?=.{3})/gu, random);
      if (!found) return null;
      const slip = changed(text, { start: found.at, end: found.at + 1, newText: '' });
      // its other half is what is told
      return { ...slip, at: found.start, end: found.start + found.words.length };
    },
  },
  {
    name: 'quotation mark lost',
    rules: ['unpaired'],
    restores: false,
    make(text, _, random) {
      const found = someMatch(text, /(?<=.{3})[“”«»《》](?=.{3})/gu, random);
      if (!found) return null;
      const slip = changed(text, { start: found.at, end: found.at + 1, newText: '' });
      return { ...slip, at: found.start, end: found.start + found.words.length };
    },
  },
  {
    name: 'also for further',
    rules: ['opening-cycle', 'opening-order'],
    restores: true,
    make(text, language, random) {
      const { organ } = treeOf(text);
      if (organ === 'SC' || organ === null) return null;
      const pair = alsoAndFurther[language];
      const place = pick(
        openings(text, ['preambular', 'operative']).filter(({ phrase }) =>
          pair.some(each => holdsWord(phrase.toLowerCase(), each, language)),
        ),
        random,
      );
      if (!place) return null;
      const low = place.phrase.toLowerCase();
      const word = pair.find(each => holdsWord(low, each, language));
      if (!word) return null;
      const other = pair[1 - pair.indexOf(word)]!;
      const at = place.at + low.indexOf(word);
      // أيضاً, and كذلك without a mark
      const length = text[at + word.length] === 'ً' ? word.length + 1 : word.length;
      const capital = text[at] !== text[at]!.toLowerCase();
      const newText = capital ? other[0]!.toUpperCase() + other.slice(1) : other;
      return changed(text, { start: at, end: at + length, newText });
    },
  },
  {
    name: 'opener of other part',
    rules: ['opening-part'],
    languages: ['en', 'fr', 'es', 'ru', 'ar'],
    restores: true,
    make(text, language, random) {
      const tree = treeOf(text);
      const place = pick(
        openings(text, ['preambular', 'operative']).filter(
          ({ index, kind }) => kind === 'preambular' || tree.blocks[index]!.label,
        ),
        random,
      );
      if (!place) return null;
      const isPreambular = place.kind === 'preambular';
      if (language === 'ar') {
        const opening = /^و?إذ /u.exec(place.phrase)?.[0] ?? '';
        if (isPreambular === (opening === '')) return null;
        return changed(text, { start: place.at, end: place.at + opening.length, newText: isPreambular ? '' : 'إذ ' });
      }
      const own = preambularAndOperative[language] ?? [];
      for (const { 0: word, index } of place.phrase.matchAll(/[\p{L}\p{M}]+/gu)) {
        const newText = counterpart(word, own, isPreambular ? 0 : 1);
        const at = place.at + index;
        if (newText !== null) return changed(text, { start: at, end: at + word.length, newText });
      }
      return null;
    },
  },
  {
    name: 'wrong gender',
    rules: ['opening-agreement'],
    languages: ['fr', 'es', 'ru', 'ar'],
    restores: true,
    make(text, language, random) {
      const { organ } = treeOf(text);
      if (organ === null) return null;
      const from = organ === 'GA' ? 0 : 1;
      const places = openings(text, ['preambular', 'operative']).flatMap(place =>
        [...place.phrase.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
          const right = counterpart(word, feminineAndMasculine[language] ?? [], from);
          return right === null ? [] : [{ ...place, word: { word, start: index, right } }];
        }),
      );
      const found = pick(places, random);
      if (!found) return null;
      const start = found.at + found.word.start;
      return changed(text, { start, end: start + found.word.word.length, newText: found.word.right });
    },
  },
  {
    name: 'look-alike in a label',
    rules: ['lettering-alphabet', 'mixed-script', 'lettering-style', 'symbol-form'],
    languages: ['en', 'fr', 'es', 'ru'],
    restores: true,
    make(text, _, random) {
      const tree = treeOf(text);
      const starts = offsets(tree);
      const labels = tree.blocks.flatMap(({ kind, label }, index) => {
        const letter = label ? /[a-z]/.exec(label.text) : null;
        if (kind !== 'item' || !label || !letter || label.style !== 'latin' || !cyrillicLikes[letter[0]]) return [];
        return [{ at: starts[index]! + label.span.start + letter.index, letter: letter[0] }];
      });
      const found = pick(labels, random);
      return found && changed(text, { start: found.at, end: found.at + 1, newText: cyrillicLikes[found.letter]! });
    },
  },
  {
    name: 'look-alike in a word',
    rules: ['mixed-script', 'symbol-form'],
    languages: ['en', 'fr', 'es', 'ru'],
    restores: true,
    make(text, language, random) {
      const likes = language === 'ru' ? cyrillicLikes : latinLikes;
      const byOwn = Object.fromEntries(Object.entries(likes).map(([a, b]) => [b, a]));
      const found = someMatch(text, /(?<=\p{L})\p{L}(?=\p{L})/gu, random);
      const other = found && byOwn[found.match[0]];
      return found && other ? changed(text, { start: found.at, end: found.at + 1, newText: other }) : null;
    },
  },
  {
    name: 'double blank',
    rules: ['double-blank', 'chinese-blank', 'blank-before-mark'],
    languages: ['en', 'fr', 'es', 'ru', 'ar'],
    restores: true,
    make(text, _, random) {
      const found = someMatch(text, /(?<=\S) (?=\S)/g, random);
      return found && changed(text, { start: found.at, end: found.at, newText: ' ' });
    },
  },
  {
    name: 'blank before a mark',
    rules: ['blank-before-mark'],
    restores: true,
    make(text, _, random) {
      const found = someMatch(text, /(?<=\p{L})[,.،，](?=[\s\p{L}]|$)/gu, random);
      return found && changed(text, { start: found.at, end: found.at, newText: ' ' });
    },
  },
  {
    name: 'small for capital',
    rules: ['opening-case'],
    languages: ['en', 'fr', 'es', 'ru'],
    restores: true,
    make(text, language, random) {
      const place = pick(openings(text, ['preambular', 'operative']), random);
      if (!place) return null;
      const first = text[place.at]!;
      const newText = language === 'ru' ? first.toUpperCase() : first.toLowerCase();
      return newText === first ? null : changed(text, { start: place.at, end: place.at + 1, newText });
    },
  },
  {
    name: 'letter left out',
    rules: ['opening-unknown'],
    languages: ['en', 'fr', 'es', 'ru', 'ar'],
    restores: true,
    make(text, _, random) {
      const place = pick(
        openings(text, ['preambular', 'operative']).filter(({ phrase }) => /^\p{L}{6}/u.test(phrase)),
        random,
      );
      if (!place) return null;
      const at = place.at + 2 + Math.floor(random() * 3);
      const slip = changed(text, { start: at, end: at + 1, newText: '' });
      return { ...slip, at: place.at, end: place.at + place.phrase.length };
    },
  },
  {
    name: 'year lost',
    rules: ['citation-yearless'],
    restores: true,
    anyBlank: true,
    make(text, _, random) {
      // elsewhere a bare number may be one of the Assembly's first thousands
      if (treeOf(text).organ !== 'SC') return null;
      const found = someMatch(text, /(?<=(?<![/\d])\d{3,4})[ \u00a0]?\((?:19|20)\d\d\)/gu, random);
      if (!found) return null;
      const slip = changed(text, { start: found.at, end: found.at + found.match[0].length, newText: '' });
      // "resolution 1325 of 31 October 2000" tells the year, and so does the citation before in the paragraph
      const year = /\d{4}/.exec(found.match[0])![0];
      const before = found.words.slice(0, found.match.index);
      const behind = found.words.slice(found.match.index + found.match[0].length);
      const number = /\d+$/.exec(before)![0];
      const isTold =
        behind.slice(0, 70).includes(year) || /\d{4}/.exec(before.slice(-18, -number.length - 1))?.[0] === year;
      const isNamed = new RegExp(`(?<!\\d)${number}(?!\\d)`).test(before.slice(0, -number.length));
      return { ...slip, at: slip.at - 4, end: slip.at, ...((isTold || isNamed) && { hidden: true }) };
    },
  },
  {
    name: 'wrong year',
    rules: ['citation-year'],
    restores: true,
    make(text, _, random) {
      const found = someMatch(text, /(?<=(?<![/\d])\d{3,4}[ \u00a0]?\((?:19|20)\d)\d(?=\))/gu, random);
      if (!found) return null;
      return changed(text, { start: found.at, end: found.at + 1, newText: String((Number(found.match[0]) + 1) % 10) });
    },
  },
  {
    name: 'number repeated',
    rules: ['numbering-sequence'],
    restores: true,
    make(text, _, random) {
      const tree = treeOf(text);
      const starts = offsets(tree);
      const labels = tree.blocks.flatMap(({ kind, label }, index) =>
        kind === 'operative' && label && label.ordinal > 1 ? [{ at: starts[index]! + label.span.start, label }] : [],
      );
      const found = pick(labels, random);
      const digits = found && /^\d+/.exec(found.label.text);
      if (!found || !digits) return null;
      return changed(text, {
        start: found.at,
        end: found.at + digits[0].length,
        newText: String(found.label.ordinal - 1),
      });
    },
  },
  {
    name: 'word doubled',
    rules: ['word-repeated'],
    restores: true,
    make(text, language, random) {
      const expression =
        language === 'zh' ? /[的和在与及或是请了]/gu : /(?<=^|[ (“«])[\p{Ll}\p{Lo}][\p{L}\p{M}]*(?=[ ,;.])/gu;
      const found = someMatch(text, expression, random);
      if (!found) return null;
      const [word] = found.match;
      const again = language === 'zh' ? word : ` ${word}`;
      return changed(text, { start: found.at + word.length, end: found.at + word.length, newText: again });
    },
  },
  {
    name: 'Latin mark',
    rules: ['foreign-mark', 'end-preambular', 'end-operative', 'end-item', 'end-last', 'end-chapeau'],
    languages: ['zh', 'ar'],
    restores: true,
    make(text, _, random) {
      const latin: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '،': ',', '؛': ';' };
      const found = someMatch(text, /[，；：،؛]/gu, random);
      if (!found) return null;
      return changed(text, { start: found.at, end: found.at + 1, newText: latin[found.match[0]]! });
    },
  },
  {
    name: 'session turned round',
    rules: ['citation-session', 'citation-date', 'citation-later', 'citation-unknown', 'citation-reversed'],
    restores: false,
    make(text, _, random) {
      // 75/177 as 57/177: where a date stands by, it tells
      const found = someMatch(text, /(?<![\d/])(?!(\d)\1)[5-7]\d(?=\/\d{1,3}(?!\d))/gu, random);
      if (!found) return null;
      const [a, b] = found.match[0];
      const clause = found.words.slice(Math.max(0, found.match.index - 14), found.match.index + 60);
      const isDated = /(?:19|20)\d\d/.test(clause);
      const slip = changed(text, { start: found.at, end: found.at + 2, newText: `${b}${a}` });
      return { ...slip, at: slip.at - 14, end: slip.end + 60, ...(!isDated && { hidden: true }) };
    },
  },
  {
    name: 'formula of another organ',
    rules: ['formula-organ'],
    // which of the two is right the drafter must say
    restores: false,
    make(text, language) {
      const tree = treeOf(text);
      const starts = offsets(tree);
      const at = tree.blocks.findIndex(({ kind }) => kind === 'enacting');
      const { GA, SC } = languageOf(language).enactingFormulas;
      const [own, other] = tree.organ === 'GA' ? [GA, SC] : [SC, GA];
      if (at < 0 || (tree.organ !== 'GA' && tree.organ !== 'SC')) return null;
      const within = tree.blocks[at]!.source.indexOf(own);
      if (within < 0) return null;
      const start = starts[at]! + within;
      return changed(text, { start, end: start + own.length, newText: other });
    },
  },
  {
    name: 'formula lost',
    rules: ['formula-missing'],
    restores: false,
    make(text) {
      const tree = treeOf(text);
      const starts = offsets(tree);
      const enacting = tree.blocks.findIndex(({ kind }) => kind === 'enacting');
      const below = tree.blocks[enacting + 1];
      if (enacting < 0 || below?.kind !== 'preambular') return null;
      const start = starts[enacting]!;
      const slip = changed(text, { start, end: start + tree.blocks[enacting]!.source.length, newText: '' });
      return { ...slip, end: slip.at + below.source.length };
    },
  },
];
