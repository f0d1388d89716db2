import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import type { Clause, Language } from '../../../server/src/languages/language';
import { languages } from '../../../server/src/languages/languages';
import {
  allOpeningPhrases,
  findOpeningPhrase,
  opensOnePartAlone,
} from '../../../server/src/languages/openings/opening-phrases';
import { isWide } from '../../../server/src/text/characters';
import type { Span } from '../../../server/src/text/position';

describe('opening phrases', () => {
  const cases: [string, Clause, string, string | null][] = [
    ['en', 'preambular', 'Recalling its resolution', 'Recalling'],
    ['en', 'preambular', '[Recalling also its resolution', 'Recalling also'],
    ['en', 'preambular', '[Mu, Ys: Recalling its resolution', 'Recalling'],
    ['en', 'preambular', '[Mu] Recalling its resolution', 'Recalling'],
    ['zh', 'operative', '[亚特兰蒂斯：决定点灯', '决定'],
    ['en', 'preambular', '[Mu, Ys, Thule', null],
    ['en', 'preambular', 'Recallingly', null],
    ['en', 'preambular', 'Recalling-like', null],
    ['en', 'operative', 'Strongly urges again all States', 'Strongly urges again'],
    ['en', 'operative', 'In this regard, urges all States', 'urges'],
    ['en', 'operative', 'CALLS\u00a0UPON all States', 'CALLS\u00a0UPON'],
    ['en', 'operative', 'Re\u00adquests the keeper', 'Re\u00adquests'],
    ['fr', 'operative', 'Décide de', 'Décide'],
    ['fr', 'operative', 'De\u0301cide de', 'De\u0301cide'],
    ['zh', 'preambular', '回顾其决议', '回顾'],
    ['zh', 'preambular', '又 回 顾 其 关 于 桥 梁 的 第', '又 回 顾'],
    ['zh', 'preambular', '深感痛惜的是，桥梁', '深感痛惜'],
    ['ar', 'operative', 'يقـرّر ما يلي', 'يقـرّر'],
    ['en', 'operative', 'Encourages further cooperation', 'Encourages'],
    ['en', 'operative', 'Requests further that', 'Requests further'],
    ['ar', 'preambular', 'وإذ يشير أيضاً إلى', 'وإذ يشير أيضاً إلى'],
    ['ar', 'operative', 'لا يزال يساوره القلق', 'لا يزال'],
    ['ar', 'preambular', 'واعتقاداً منه بأن', 'واعتقاداً منه'],
    ['ar', 'preambular', 'واذ تشير ايضا الي', 'واذ تشير ايضا الي'],
    ['ru', 'preambular', 'будучи привержен миру', 'будучи'],
    ['ru', 'operative', 'решительным образом осуждает', 'решительным образом осуждает'],
    ['zh', 'operative', '仍然深为关切', '仍然深为关切'],
  ];
  for (const [code, clause, text, phrase] of cases) {
    it(`${clause}: ${text}`, () => {
      const language = languages.find(one => one.code === code)!;
      const found = findOpeningPhrase(language, clause, text);
      deepStrictEqual(found && text.slice(found.start, found.end), phrase);
    });
  }

  for (const language of languages) {
    it(`in ${language.name} are found where the plain definition finds them`, () => {
      fc.assert(
        fc.property(fc.constantFrom<Clause>('preambular', 'operative'), openingIn(language), (clause, text) =>
          deepStrictEqual(findOpeningPhrase(language, clause, text), plainly(language, clause, text)),
        ),
        { numRuns: 1000 },
      );
    });

    it(`in ${language.name} leave nothing of the other part where they are of one alone`, () => {
      fc.assert(
        fc.property(fc.constantFrom<Clause>('preambular', 'operative'), openingIn(language), (clause, text) => {
          const own = findOpeningPhrase(language, clause, text);
          if (own?.start !== 0 || !opensOnePartAlone(text.slice(0, own.end), language.code, clause)) return;
          const other = clause === 'preambular' ? 'operative' : 'preambular';
          deepStrictEqual(findOpeningPhrase(language, other, text), null);
        }),
        { numRuns: 1000 },
      );
    });
  }

  const ofOne: [string, Clause, string, boolean][] = [
    ['en', 'operative', 'Requests', true],
    ['en', 'operative', 'Request', false],
    ['en', 'operative', 'Requests the', false],
    // "Recalling" has opened operative paragraphs, too
    ['en', 'preambular', 'Recalling', false],
    // an adverb, behind which the other part's verb may stand
    ['en', 'operative', 'Strongly condemns', false],
    ['ar', 'operative', 'يطلب', true],
  ];
  for (const [code, clause, phrase, expected] of ofOne) {
    it(`${clause}: ${phrase} ${expected ? 'is' : 'is not'} of one part alone`, () =>
      deepStrictEqual(opensOnePartAlone(phrase, code as Language['code'], clause), expected));
  }
});

const between = [
  ' ',
  ', ',
  '，',
  '\u00a0',
  '\t',
  '\u3000',
  ',',
  '-',
  '’',
  '',
  '[',
  '\u0301',
  '\u0338',
  '\u0655',
  '\u200f',
  'İ',
  'Σ',
  'x',
  '1',
];
const written = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  (text: string) => text.normalize('NFD'),
  (text: string) => text.normalize('NFD').toUpperCase(),
  (text: string) => text.replace(/ /g, '\u00a0'),
  (text: string) => text.slice(0, -1),
];
const signs = [
  '',
  '',
  '',
  '\u0640',
  '\u064e',
  '\u0651',
  '\u00ad',
  '\u200b',
  '\u200e',
  '\u0301',
  '\u0654',
  '\u0670',
  '\ud83d',
  'Å',
];
function openingIn(language: Language): fc.Arbitrary<string> {
  const { openingModifiers, openingCircumstances } = language;
  const words = [...openingModifiers.before, ...openingModifiers.behind, ...openingCircumstances];
  const piece = fc
    .tuple(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom(...phrasesOf(language, 'preambular')),
        fc.constantFrom(...phrasesOf(language, 'operative')),
      ),
      fc.constantFrom(...written),
      fc.nat(40),
      fc.constantFrom(...signs),
    )
    .map(([text, write, at, sign]) => write(text).slice(0, at) + sign + write(text).slice(at));
  const part = fc.oneof({ weight: 6, arbitrary: piece }, fc.string({ unit: 'binary' }));
  return fc
    .array(fc.tuple(part, fc.constantFrom(...between)), { minLength: 1, maxLength: 5 })
    .map(parts => parts.map(([text, end]) => text + end).join(''));
}

function phrasesOf({ code, moreOpeningPhrases }: Language, wanted: Clause): string[] {
  const counted = allOpeningPhrases().filter(({ language, clause }) => language === code && clause === wanted);
  return [...counted.map(({ phrase }) => phrase), ...moreOpeningPhrases[wanted]];
}

// The definition that the trees stand in for: the opening is folded as a whole and held against every phrase.

function plainly(language: Language, clause: Clause, text: string): Span | null {
  const table = foldedPhrases(language, clause);
  const bracket = text.startsWith('[') ? skipSeparators(text, 1) : 0;
  const circumstance = modifier(language.openingCircumstances, text, bracket);
  const start = circumstance === 0 ? bracket : skipSeparators(text, bracket + circumstance);
  let at = start;
  for (let tries = 0; tries < 3; tries++) {
    const phrase = longest(table, text, at);
    if (phrase > 0) {
      const end = at + phrase;
      const modified = end + modifier(language.openingModifiers.behind, text, end);
      if (
        language.code === 'en' &&
        clause === 'operative' &&
        furtherThing.test(text.slice(end)) &&
        modified === end + 8
      )
        return { start, end };
      const marks = language.code === 'ar' ? /^[\u064b-\u0652]*/.exec(text.slice(modified))![0].length : 0;
      return { start, end: modified + marks };
    }
    const before = modifier(language.openingModifiers.before, text, at);
    if (before === 0) return null;
    at = skipSeparators(text, at + before);
  }
  return null;
}

/** "Encourages further cooperation" */
const furtherThing = /^ further(?! (?:that|the|its|all|to|in|on|with|by|upon)(?!\p{L})|,)/u;

const tables = new Map<string, string[]>();

function foldedPhrases(language: Language, clause: Clause): string[] {
  const name = language.code + clause;
  const table = tables.get(name) ?? phrasesOf(language, clause).map(folded);
  tables.set(name, table);
  return table;
}

function skipSeparators(text: string, from: number): number {
  return from + /^[ ,，\u00a0]*/.exec(text.slice(from))![0].length;
}

function longest(phrases: readonly string[], text: string, at: number): number {
  const opening = text.slice(at, at + 80);
  const plain = folded(opening);
  const fit = phrases.filter(
    phrase => plain.startsWith(phrase) && endsWord(plain, phrase.length) && firstWord(phrase) === firstWord(plain),
  );
  return writtenLength(opening, Math.max(0, ...fit.map(phrase => phrase.length)));
}

function modifier(modifiers: readonly string[], text: string, at: number): number {
  const opening = text.slice(at, at + 80);
  const plain = folded(opening);
  const blank = plain.startsWith(' ') ? 1 : plain.startsWith(', ') ? 2 : 0;
  const fit = modifiers.map(folded).filter(one => plain.startsWith(one, blank) && endsWord(plain, blank + one.length));
  return fit.length === 0 ? 0 : writtenLength(opening, blank + Math.max(...fit.map(one => one.length)));
}

function folded(text: string): string {
  return text
    .replace(/[\u00a0\t\u3000]/g, ' ')
    .replace(/[\u0640\u064b-\u0652\u00ad\u200b-\u200f]/g, '')
    .normalize('NFC')
    .replace(/[أإآ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .toLowerCase();
}

function firstWord(text: string): string {
  if (isWide(text.charCodeAt(0))) return text[0]!;
  let at = 0;
  while (at < text.length && /[\p{L}\p{M}’'-]/u.test(text[at]!)) at++;
  return text.slice(0, at);
}

function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  return isWide(text.charCodeAt(at - 1)) || !/[\p{L}\p{M}]/u.test(text[at]!);
}

function writtenLength(text: string, plain: number): number {
  let letters = 0;
  let at = 0;
  while (at < text.length && letters < plain) {
    if (!/[\u0640\u064b-\u0652\u00ad\u200b-\u200f]/.test(text[at]!)) letters++;
    at++;
    while (at < text.length && /[\u0300-\u036f\u0653-\u0655]/.test(text[at]!)) at++;
  }
  return at;
}
