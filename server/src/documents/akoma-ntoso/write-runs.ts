import { openingFace } from '../../languages/openings/opening-face';
import { citationAddress } from '../page/citation-address';
import type { PrintedDocument, PrintedParagraph, Run } from '../page/printed-document';
import { element } from '../xml/element';
import { escaped } from '../xml/write-xml';

/** Writes words with their looks; a footnote where its first mark stands, and a reference to it from the others. */
export interface RunWriter {
  runs(runs: readonly Run[]): string;
  /** Has a mark led to that footnote yet? */
  isWritten(note: number): boolean;
  /** With its label typed before the words, where no element holds it. */
  labelled(paragraph: PrintedParagraph): string;
  /** A paragraph of words: `<p xml:space="preserve">`. */
  paragraph(paragraph: PrintedParagraph): string;
}

export function runWriter(document: PrintedDocument): RunWriter {
  const written = new Set<number>();
  const { language, organ, notes } = document;
  const { italic, bold } = openingFace(language, organ);
  const openingClass = [bold ? 'bold' : '', italic ? 'italic' : ''].join(' ').trim();

  const runs = (all: readonly Run[]): string => all.map(run).join('');

  const run = ({ text, opening, bracketed, cites, note }: Run): string => {
    if (note !== undefined) return footnote(note, text);
    const address = cites === undefined ? null : citationAddress(cites, language);
    const words = address === null ? escaped(text) : element('a', { href: address }, escaped(text));
    if (opening) return element('span', { class: openingClass }, words);
    return bracketed ? element('span', { class: 'bold' }, words) : words;
  };

  const footnote = (note: number, mark: string): string => {
    const eId = `authorialNote_${note + 1}`;
    if (written.has(note)) return element('noteRef', { href: `#${eId}`, marker: mark });
    written.add(note);
    const words = runs((notes[note]?.runs ?? []).filter(({ note: inner }) => inner === undefined));
    const content = element('p', { 'xml:space': 'preserve' }, words);
    return element('authorialNote', { marker: mark, placement: 'bottom', eId }, content);
  };

  const labelled = ({ label, runs: all }: PrintedParagraph): string =>
    (label === null ? '' : `${escaped(label)} `) + runs(all);

  return {
    runs,
    labelled,
    isWritten: note => written.has(note),
    paragraph: ({ runs: all }) => element('p', { 'xml:space': 'preserve' }, runs(all)),
  };
}
