import { FootnoteReferenceRun, type Paragraph, Run as WordRun } from 'docx';
import type { PrintedDocument, PrintedNote, Run } from '../page/printed-document';
import { pageMark } from '../word/page-marks';
import { escaped } from '../xml/write-xml';
import type { Look } from './look';
import { type Piece, paragraph } from './paragraph';
import { RawElement } from './raw-element';
import type { Revisions } from './revisions';
import { tab, words } from './words';

/** The draft's footnotes in the order of their marks, as the program numbers them. */
export interface Footnotes {
  /** The mark of a run that bears one. */
  mark(run: Run, look: Look): Piece;
  /** The marks of those that no mark in the text leads to, which would be lost. */
  unmarked(look: Look): readonly Piece[];
  /** What the library makes the footnotes of. */
  readonly parts: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
  /** footnotes.xml as the UN sets it: a tab before each mark, and the draft's own mark where it is not the next number. */
  finished(part: string): string;
}

interface Placed {
  readonly id: number;
  /** Null where the program's number is the draft's mark. */
  readonly typed: string | null;
}

export function footnotesOf({ paragraphs, notes }: PrintedDocument, look: Look, revisions: Revisions): Footnotes {
  const marked = new Set(
    paragraphs.flatMap(({ runs }) => runs.flatMap(({ note }) => (note === undefined ? [] : [note]))),
  );
  const unmarked = notes.map((_, index) => index).filter(index => !marked.has(index));
  const order = [...marked, ...unmarked].filter(index => notes[index] !== undefined);
  const placed = new Map<number, Placed>();
  let next = 1;
  for (const [index, note] of order.entries()) {
    const automatic = notes[note]!.mark === String(next);
    if (automatic) next++;
    placed.set(note, { id: index + 1, typed: automatic ? null : notes[note]!.mark });
  }
  const used = new Set<number>();
  const reference = (note: number, text: string): Piece => {
    const found = placed.get(note);
    // a program shows a footnote once: a second mark of it is a raised number
    if (!found || used.has(note)) return words(text, look, { style: 'FootnoteReference' })[0]!;
    used.add(note);
    return found.typed === null ? new FootnoteReferenceRun(found.id) : typedReference(found.id, found.typed);
  };
  const children = order.map((note, index): [string, { children: readonly Paragraph[] }] => [
    String(index + 1),
    { children: [noteParagraph(notes[note]!, look, revisions)] },
  ]);
  const typed = order.map(note => placed.get(note)!.typed);
  return {
    mark: ({ text, note }) => reference(note!, text),
    unmarked: () =>
      unmarked.flatMap(note => {
        const { mark, runs } = notes[note]!;
        const change = runs.every(run => run.change === runs[0]?.change) ? runs[0]?.change : undefined;
        return withinPageMark(placed.get(note)!.id, revisions.tracked(change, [reference(note, mark)]));
      }),
    parts: Object.fromEntries(children),
    finished: part => {
      const [head = '', ...others] = part.split('<w:footnote ');
      const notes = others.map((note, index) =>
        // the library marks the rules above footnotes, too
        index < rules.length
          ? withRule(note, ruleAbove(rules[index]!, look))
          : note.replace(
              markElement,
              found => `<w:r><w:tab/></w:r>${markOf(typed[index - rules.length] ?? null, found)}`,
            ),
      );
      return [head, ...notes].join('<w:footnote ');
    },
  };
}

/** The rule above footnotes, and the one above those that go on from the page before: where the marks begin. */
const rules = ['<w:separator/>', '<w:continuationSeparator/>'];

/** A part of a note's own with another paragraph in place of the library's. */
function withRule(note: string, rule: string): string {
  const start = note.indexOf('<w:p>');
  const end = note.lastIndexOf('</w:p>');
  return start < 0 || end < start ? note : `${note.slice(0, start)}${rule}${note.slice(end + '</w:p>'.length)}`;
}

function ruleAbove(rule: string, { template: { textIndent }, rightToLeft }: Look): string {
  const direction = rightToLeft ? '<w:bidi/>' : '';
  return (
    `<w:p><w:pPr>${direction}<w:spacing w:after="40" w:line="180" w:lineRule="exact"/>` +
    `<w:ind w:left="${textIndent - 475}"/></w:pPr><w:r>${rule}</w:r></w:p>`
  );
}

/** What the library puts before each footnote. No words of a draft are like it, for they are escaped. */
const markElement = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

function markOf(typed: string | null, automatic: string): string {
  return typed === null ? automatic : automatic.replace('<w:footnoteRef/>', () => `<w:t>${escaped(typed)}</w:t>`);
}

function typedReference(id: number, mark: string): WordRun {
  const run = new WordRun({ style: 'FootnoteReference' });
  run.addChildElement(new RawElement('w:footnoteReference', { 'w:customMarkFollows': 1, 'w:id': id }));
  run.addChildElement(new RawElement('w:t', {}, [mark]));
  return run;
}

/** Above those that cross-references lead to. */
const bookmarksFrom = 1_000_000;

function withinPageMark(id: number, mark: readonly Piece[]): readonly Piece[] {
  const place = { 'w:id': bookmarksFrom + id };
  return [
    new RawElement('w:bookmarkStart', { ...place, 'w:name': `${pageMark}${id}` }),
    ...mark,
    new RawElement('w:bookmarkEnd', place),
  ];
}

function noteParagraph({ runs }: PrintedNote, look: Look, revisions: Revisions): Paragraph {
  return paragraph(look, { style: 'FootnoteText', uncounted: true }, [
    tab(look),
    ...runs.flatMap(({ text, bracketed, change }) => {
      const element = change === 'out' ? 'w:delText' : 'w:t';
      return revisions.tracked(change, words(text, look, bracketed ? { bold: true } : {}, element));
    }),
  ]);
}
