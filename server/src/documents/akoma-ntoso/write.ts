import type { PrintedDocument } from '../page/printed-document';
import { withAnswers } from '../page/with-answers';
import type { MastheadFacts, Writer } from '../write-document';
import { element } from '../xml/element';
import { escaped } from '../xml/write-xml';
import { type Annex, arrange } from './arrange';
import { identification, isAdopted } from './identification';
import { givenNames, type Names } from './names';
import { references } from './references';
import { writeBody } from './write-body';
import { writeConclusions, writeCover, writePreface } from './write-front';
import { writePreamble } from './write-preamble';
import { type RunWriter, runWriter } from './write-runs';

/** Writes Akoma Ntoso as the UN does (AKN4UN), valid by OASIS's schema. */
export const writeAkomaNtoso: Writer = async (document, { masthead }) =>
  new TextEncoder().encode(akomaNtoso(document, masthead));

export function akomaNtoso(draft: PrintedDocument, asked: MastheadFacts = {}): string {
  const document = withAnswers(draft, asked);
  const { cover, preface, preamble, body, conclusions, annexes } = arrange(document);
  const write = runWriter(document);
  const names = givenNames();
  const coverPage = writeCover(document, { draft, asked }, cover, write);
  const statement = lines([
    ...['', ...(coverPage === '' ? [] : [coverPage])],
    ...(preface.length === 0 ? [] : [writePreface(preface, write)]),
    ...(preamble.length === 0 ? [] : [writePreamble(preamble, write, names)]),
    element('mainBody', {}, writeBody(body, write, names, '')),
    ...(conclusions.length === 0 ? [] : [writeConclusions(document, conclusions, write)]),
    ...(annexes.length === 0 ? [] : [writeAttachments(document, annexes, write, names)]),
  ]);
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    element(
      'akomaNtoso',
      { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', 'xmlns:akn4un': 'http://un.org/akn4un' },
      '\n',
      element(
        'statement',
        { name: isAdopted(document) ? 'resolution' : 'resolutionDraft', contains: 'originalVersion' },
        '\n',
        // the footnotes that have been written by now are those that a mark leads to
        metaOf(document, '', unmarkedNotes(document, write)),
        statement,
      ),
      '\n',
    ),
    '',
  ]);
}

function writeAttachments(
  document: PrintedDocument,
  annexes: readonly Annex[],
  write: RunWriter,
  names: Names,
): string {
  const attachments = annexes.map(({ heading, body }, index) => {
    const eId = names.unique(`att_${index + 1}`);
    const label = heading.label === null ? '' : element('num', {}, escaped(heading.label));
    return element(
      'attachment',
      { eId },
      label,
      element('heading', {}, write.runs(heading.runs)),
      '\n',
      element(
        'doc',
        { name: 'annex', contains: 'originalVersion' },
        '\n',
        metaOf(document, annexes.length === 1 ? 'annex' : `annex_${index + 1}`, ''),
        '\n',
        element('mainBody', {}, writeBody(body, write, names, eId)),
        '\n',
      ),
    );
  });
  return element('attachments', {}, `\n${attachments.join('\n')}\n`);
}

/** Facts that nobody has told, as classification and votes, are left out. */
function metaOf(document: PrintedDocument, component: string, notes: string): string {
  const parts = [identification(document, component), component === '' ? references(document.organ) : '', notes];
  return element('meta', {}, lines(['', ...parts.filter(part => part !== ''), '']));
}

/** Footnotes that no mark in the text leads to: they are kept among the facts about it. */
function unmarkedNotes({ notes }: PrintedDocument, write: RunWriter): string {
  const unmarked = notes.flatMap(({ mark, runs }, index) =>
    write.isWritten(index)
      ? []
      : [element('note', { eId: `note_${index + 1}`, marker: mark }, element('p', {}, write.runs(runs)))],
  );
  return unmarked.length === 0 ? '' : element('notes', { source: '#DGACM' }, ...unmarked);
}

function lines(parts: readonly string[]): string {
  return parts.join('\n');
}
