import { repeatedCharacters, repeatedNames, repeatedWords } from '../../languages/repeated-words';
import { type Message, message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { ParagraphFinding, ParagraphRule, ReadParagraph } from '../rule';
import { draftKinds } from './draft-words';

/** A word stands once: "the the". */
export const wordRepeated: ParagraphRule = {
  scope: 'paragraph',
  name: 'word-repeated',
  family: 'characters',
  severity: 'warning',
  summary: 'a word that is written twice in a row',
  kinds: draftKinds,
  needs: language => (language === 'zh' ? Seen.CharactersTwice : Seen.WordTwice),
  find: paragraph => (paragraph.language === 'zh' ? repeatedInChinese(paragraph) : repeated(paragraph)),
};

function repeatedInChinese({ text, layout }: ReadParagraph): readonly ParagraphFinding[] {
  return [...text.matchAll(repeatedCharacters)].map(({ 0: written, index: start }) => {
    const middle = start + written.length / 2;
    const twice = { start, middle, end: start + written.length };
    return finding(text.slice(start, middle), twice, layout === 'flowing' ? 'warning' : 'hint');
  });
}

interface Twice {
  readonly start: number;
  /** Where what is too much begins, with the blank before it. */
  readonly middle: number;
  readonly end: number;
}

function repeated({ text, language, layout }: ReadParagraph): readonly ParagraphFinding[] {
  const findings: ParagraphFinding[] = [];
  let from = 0;
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', from)) {
    const twice = twiceAround(text, from, blank);
    from = blank + 1;
    if (twice === null) continue;
    const word = text.slice(twice.start, blank);
    const again = text.slice(blank + 1, twice.end);
    const { oneLetter, right, perhaps } = repeatedWords[language];
    if (word.length === 1 && !oneLetter.includes(word.toLowerCase())) continue;
    // "de De Wet"; a capital begins a name there
    const isName = again !== again.toLowerCase();
    if (isName && (again !== word || word.length === 1)) continue;
    const behind = text.slice(blank + 1, blank + 80);
    if (repeatedNames.has(word) || right?.test(behind)) continue;
    // "con con- / secuencias": the beginning of a word that a page has parted
    if (layout !== 'flowing' && /^ ?-/.test(text.slice(twice.end, twice.end + 2))) continue;
    const isDoubtful = layout !== 'flowing' || isName || perhaps?.test(behind) === true;
    findings.push(finding(word, twice, isDoubtful ? 'hint' : 'warning'));
  }
  return findings;
}

/** The words before and behind a blank, where they are the same but for a capital; `from` is where the first one begins. */
function twiceAround(text: string, from: number, blank: number): Twice | null {
  let start = from;
  // a bracket or quotation mark may open before the first one
  while (start < blank && opening.includes(text[start]!)) start++;
  const end = 2 * blank + 1 - start;
  // nearly all words are left at that, as by `Seen.WordTwice`: another letter ends the next one
  if (text[end - 1] !== text[blank - 1] || start === blank) return null;
  // "that that’s" has two words
  if (/[\p{L}\p{M}\p{N}’'‑/&@_-]/u.test(text[end] ?? ' ')) return null;
  const [word, again] = [text.slice(start, blank), text.slice(blank + 1, end)];
  if (!/^[\p{L}\p{M}]+$/u.test(word) || (word !== again && word.toLowerCase() !== again.toLowerCase())) return null;
  return { start, middle: blank, end };
}

const opening = '([“«„"';

function finding(word: string, { start, middle, end }: Twice, severity: 'warning' | 'hint'): ParagraphFinding {
  const title: Message = message`Leave one “${word}”`;
  const fix = { title, start: middle, end, newText: '' };
  return {
    severity,
    message: message`“${word}” stands twice.`,
    start,
    end,
    fixes: [severity === 'warning' ? fix : { ...fix, unsure: true }],
  };
}
