import { type Archive, openArchive } from '../../../../server/src/documents/archive/open-archive';
import { printed } from '../../../../server/src/documents/page/print';
import { writeWord } from '../../../../server/src/documents/word-export/write-word';
import { defaultWriteOptions, type WriteOptions } from '../../../../server/src/documents/write-document';
import { readXml, type XmlElement } from '../../../../server/src/documents/xml/read-xml';
import { parse } from '../../../../server/src/resolution/parse';

/** A draft as a Word file, opened again. */
export async function wordFile(draft: string, options: Partial<WriteOptions> = {}): Promise<WordFile> {
  return new WordFile(await wordBytes(draft, options));
}

export function wordBytes(draft: string, options: Partial<WriteOptions> = {}): Promise<Uint8Array> {
  return writeWord(printed(parse(draft)), { ...defaultWriteOptions, ...options });
}

export class WordFile {
  readonly archive: Archive;

  constructor(bytes: Uint8Array) {
    this.archive = openArchive(bytes);
  }

  part(name: string): XmlElement {
    return readXml(this.archive.text(name)!);
  }

  /** The paragraphs of a part, each as "Style: words": tabs as →, breaks as ⏎, italics in /…/, bold in *…*. */
  lines(name = 'word/document.xml'): readonly string[] {
    return all(this.part(name), 'p').map(paragraph => `${styleOf(paragraph)}: ${wordsOf(paragraph)}`);
  }
}

export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function childrenOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(child => typeof child !== 'string');
}

/** The values of the first element of a name below another: its own and none else. */
export function values(element: XmlElement, name: string): Readonly<Record<string, string>> {
  return all(element, name)[0]?.attributes ?? {};
}

export function styleOf(paragraph: XmlElement): string {
  return values(paragraph, 'pStyle').val ?? 'none';
}

export function wordsOf(element: XmlElement): string {
  return all(element, 'r').map(shown).join('').replaceAll('//', '').replaceAll('**', '');
}

function shown(run: XmlElement): string {
  const text = childrenOf(run)
    .map(({ name, children }) => {
      if (name === 't') return children.join('');
      return { tab: '→', br: '⏎', footnoteReference: '^', footnoteRef: '#' }[name] ?? '';
    })
    .join('');
  const italic = all(run, 'i').length > 0 ? '/' : '';
  const bold = all(run, 'b').length > 0 ? '*' : '';
  return text === '' ? '' : `${bold}${italic}${text}${italic}${bold}`;
}
