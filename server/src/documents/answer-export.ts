import { message } from '../messages/message';
import { parse } from '../resolution/parse';
import { cleanCopy } from './clean/clean-copy';
import type { ExportFormat } from './formats';
import { printed } from './page/print';
import { type CleanRequest, type DocumentAnswer, type ExportRequest, type FactsRequest, unreadable } from './requests';
import { trackedDocument } from './tracked/tracked-document';
import { UnreadableDocument } from './unreadable-document';
import type { Writer } from './write-document';

export type Writers = Readonly<Partial<Record<ExportFormat, Writer>>>;

/** A draft's text as a file of another format. */
export async function answerExport(
  { text, to, base, profile = 'automatic', marksNumbers = false, options }: ExportRequest,
  writers: Writers,
): Promise<DocumentAnswer> {
  try {
    const write = Object.hasOwn(writers, to) ? writers[to] : undefined;
    if (!write) throw new UnreadableDocument('unsupported', message`Drafts are not written as ${to}.`);
    const tree = parse(text);
    const document =
      base === undefined ? printed(tree, profile) : trackedDocument(parse(base), tree, { marksNumbers, profile });
    return { kind: 'file', bytes: await write(document, options) };
  } catch (error) {
    return unreadable(error);
  }
}

export async function answerFacts({ text, profile }: FactsRequest): Promise<DocumentAnswer> {
  const { organ, masthead } = printed(parse(text), profile);
  return { kind: 'facts', organ, masthead };
}

export async function answerClean({ text }: CleanRequest): Promise<DocumentAnswer> {
  return { kind: 'copy', text: cleanCopy(text) };
}
