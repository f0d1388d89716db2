import { type IRunOptions, Tab, TextRun, type XmlComponent } from 'docx';
import { allowed } from '../xml/write-xml';
import type { Look } from './look';
import { RawElement } from './raw-element';

export type Face = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'position' | 'superScript' | 'style'>;

/** Words as runs of one face, each in its language; tabs within them as tabs. Words that are deleted stand in `w:delText`. */
export function words(text: string, look: Look, face: Face = {}, element: 'w:t' | 'w:delText' = 'w:t'): TextRun[] {
  return stretches(allowed(text), look).map(({ words, rightToLeft }) => {
    return new TextRun({
      ...face,
      language: look.language,
      ...(look.code === 'zh' ? { font: { ...look.fonts, hint: 'eastAsia' } } : {}),
      ...(rightToLeft ? { rightToLeft } : {}),
      children: tabbed(words, element),
    });
  });
}

export function tab(look: Look): TextRun {
  return words('\t', look)[0]!;
}

/**
 * Words stand in elements, for the library makes fields of bare words that are its own, such as CURRENT; and it puts numbers
 * for names in braces that stand in one element.
 */
function tabbed(text: string, element: string): XmlComponent[] {
  return text.split(/(\t)|(?<=\{)/).flatMap(part => {
    if (part === undefined || part === '') return [];
    return part === '\t' ? [new Tab()] : [new RawElement(element, { 'xml:space': 'preserve' }, [part])];
  });
}

interface Stretch {
  readonly words: string;
  readonly rightToLeft: boolean;
}

/**
 * Arabic parted from what runs from left to right with all its strokes and digits: "A/RES/75/103", "2/CP.21", "Treaty
 * Series". A dot behind it is the sentence's.
 */
function stretches(text: string, { rightToLeft }: Look): readonly Stretch[] {
  if (!rightToLeft) return [{ words: text, rightToLeft }];
  const parts: Stretch[] = [];
  const tokens = text.split(/([A-Za-z\d./-]+)/);
  const isLatin = (index: number): boolean => index % 2 === 1 && /[A-Za-z]/.test(tokens[index] ?? '');
  for (const [index, token] of tokens.entries()) {
    const between = /^[ \u00a0]$/.test(token) && isLatin(index - 1) && isLatin(index + 1);
    const end = isLatin(index) ? lastLetter(token) : between ? token.length : 0;
    append(parts, { words: token.slice(0, end), rightToLeft: false });
    append(parts, { words: token.slice(end), rightToLeft: true });
  }
  return parts;
}

/** Where the dots and strokes at a word's end begin. */
function lastLetter(token: string): number {
  let end = token.length;
  while (/[./-]/.test(token[end - 1] ?? '')) end--;
  return end;
}

function append(parts: Stretch[], stretch: Stretch): void {
  const last = parts.at(-1);
  if (stretch.words === '') return;
  if (last?.rightToLeft === stretch.rightToLeft)
    parts[parts.length - 1] = { ...last, words: last.words + stretch.words };
  else parts.push(stretch);
}
