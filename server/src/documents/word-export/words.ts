import { type IRunOptions, Tab, TextRun, type XmlComponent } from 'docx';
import { allowed } from '../xml/write-xml';
import type { Look } from './look';
import { RawElement } from './raw-element';

export type Face = Pick<IRunOptions, 'bold' | 'italics' | 'size' | 'position' | 'superScript' | 'style'>;

/** Words as runs of one face, each in its language; tabs within them as tabs. */
export function words(text: string, look: Look, face: Face = {}): TextRun[] {
  return stretches(allowed(text), look).map(({ words, rightToLeft }) => {
    return new TextRun({
      ...face,
      language: look.language,
      ...(look.code === 'zh' ? { font: { ...look.fonts, hint: 'eastAsia' } } : {}),
      ...(rightToLeft ? { rightToLeft } : {}),
      children: tabbed(words),
    });
  });
}

export function tab(look: Look): TextRun {
  return words('\t', look)[0]!;
}

/** Words stand in elements: the library makes fields of bare words that are its own, such as CURRENT. */
function tabbed(text: string): XmlComponent[] {
  return text
    .split('\t')
    .flatMap((part, index) => [
      ...(index > 0 ? [new Tab()] : []),
      ...(part === '' ? [] : [new RawElement('w:t', { 'xml:space': 'preserve' }, [part])]),
    ]);
}

interface Stretch {
  readonly words: string;
  readonly rightToLeft: boolean;
}

/** "A/RES/75/103", "2/CP.21" within Arabic: symbols, which run from left to right with all their strokes and digits. */
const latinWords = /((?:[\d./-]+(?=[A-Za-z]))?[A-Za-z][A-Za-z\d./-]*(?:[ \u00a0][A-Za-z][A-Za-z\d./-]*)*)/;

function stretches(text: string, { rightToLeft }: Look): readonly Stretch[] {
  if (!rightToLeft) return [{ words: text, rightToLeft }];
  const parts = text.split(latinWords).map((part, index) => ({ words: part, rightToLeft: index % 2 === 0 }));
  return parts.filter(part => part.words !== '');
}
