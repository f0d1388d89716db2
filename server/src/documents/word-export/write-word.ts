import { Document, type ISectionOptions, Packer } from 'docx';
import { openArchive } from '../archive/open-archive';
import { writeArchive } from '../archive/write-archive';
import { mastheadLines } from '../page/masthead-lines';
import type { PrintedDocument } from '../page/printed-document';
import { withAnswers } from '../page/with-answers';
import type { WriteOptions, Writer } from '../write-document';
import { escaped } from '../xml/write-xml';
import { bodyOf, type Parts } from './body';
import { footnotesOf } from './footnotes';
import { mastheadHeader, noHead } from './heads/masthead';
import { mastheadLine } from './heads/masthead-line';
import { firstFoot, runningFoot, runningHead } from './heads/running-heads';
import { listsOf } from './lists';
import { type Look, lookOf } from './look';
import { noReferences, referencesTo } from './references';
import { revisionsBy } from './revisions';
import { stylesOf } from './styles';
import { papers } from './template';

/** Of a document without changes, where nobody asks. */
const nobody = { author: 'Resolute', date: '1970-01-01T00:00:00Z' };

/** A Word file in the layout of the UN's templates. The same draft gives the same bytes. */
export const writeWord: Writer = async (draft, options) => {
  const document = withAnswers(draft, options.masthead);
  const look = lookOf(document);
  // what is gone would be counted by the program, too
  const isCounted = options.labels === 'automatic' && options.trackedBy === undefined;
  const lists = isCounted ? listsOf(document) : null;
  const revisions = revisionsBy(options.trackedBy ?? nobody);
  const parts: Parts = {
    look,
    revisions,
    lists,
    masthead: mastheadLines(document, options.masthead),
    baseMasthead: document.base ? mastheadLines(document.base) : null,
    references: lists ? referencesTo(document, lists) : noReferences,
    footnotes: footnotesOf(document, look, revisions),
  };
  const file = new Document({
    sections: [sectionOf(document, options, parts)],
    styles: stylesOf(look),
    footnotes: parts.footnotes.parts,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    ...(lists ? { numbering: { config: [] } } : {}),
  });
  const packed = await Packer.pack(file, 'uint8array');
  return finished(packed, document, parts);
};

function sectionOf(document: PrintedDocument, options: WriteOptions, parts: Parts): ISectionOptions {
  const { look, masthead } = parts;
  const line = mastheadLine(parts);
  const { margins, width } = look.template;
  const paper = papers[options.paper];
  const side = Math.round((paper.width - width) / 2);
  return {
    properties: {
      titlePage: true,
      page: { size: paper, margin: { ...margins, left: side, right: side, gutter: 0 } },
      grid: { linePitch: 360 },
      ...(options.lineNumbers ? { lineNumbers: { countBy: 1, restart: 'newPage' } } : {}),
    },
    headers: {
      first:
        masthead.isShown || parts.baseMasthead?.isShown
          ? mastheadHeader(
              masthead,
              look,
              line,
              Math.max(masthead.beside.length, parts.baseMasthead?.beside.length ?? 0),
            )
          : noHead(look),
      even: runningHead(line('symbol', { bold: true, size: 17 }), 'even', look),
      default: runningHead(line('symbol', { bold: true, size: 17 }), 'odd', look),
    },
    footers: {
      first: firstFoot(masthead.jobNumber, look),
      even: runningFoot(masthead.jobNumber, 'even', look),
      default: runningFoot(masthead.jobNumber, 'odd', look),
    },
    // marks of moves stand among the paragraphs, for which the library's type has no word
    children: bodyOf(document, parts) as ISectionOptions['children'],
  };
}

/** The library's file without what it makes up anew each time, and with the parts that are not its own. */
function finished(packed: Uint8Array, document: PrintedDocument, { lists, footnotes, look }: Parts): Uint8Array {
  const archive = openArchive(packed);
  const encoder = new TextEncoder();
  const parts = new Map<string, Uint8Array>();
  for (const name of archive.names) {
    const text = (): string => archive.text(name) ?? '';
    if (name === 'docProps/core.xml') parts.set(name, encoder.encode(coreProperties(document)));
    else if (name === 'word/numbering.xml' && lists) parts.set(name, encoder.encode(lists.part));
    else if (name === 'word/footnotes.xml') parts.set(name, encoder.encode(footnotes.finished(text())));
    else if (name === 'word/document.xml') parts.set(name, encoder.encode(directed(text(), look)));
    else parts.set(name, archive.bytes(name)!);
  }
  return writeArchive(parts);
}

/** The section's own direction, which the library has no word for; the schema wants it before the grid. */
function directed(part: string, { rightToLeft }: Look): string {
  return rightToLeft ? part.replace(/<w:docGrid [^<>]*\/><\/w:sectPr>/, found => `<w:bidi/>${found}`) : part;
}

/** Its title and no times or names. */
function coreProperties({ paragraphs }: PrintedDocument): string {
  const title = paragraphs.find(({ role, change }) => role === 'title' && change !== 'out');
  const words =
    title?.runs.map(({ text, note, change }) => (note === undefined && change !== 'out' ? text : '')).join('') ?? '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(words)}</dc:title></cp:coreProperties>`
  );
}
