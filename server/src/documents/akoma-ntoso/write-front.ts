import { readDate } from '../../languages/dates/read-date';
import { languageOf } from '../../languages/languages';
import { distribution } from '../../languages/pages/furniture-words';
import { mastheadWords } from '../../languages/pages/masthead-words';
import { parse } from '../../resolution/parse';
import { linesAbove } from '../page/lines-above';
import type { MastheadFacts } from '../page/masthead-facts';
import { mastheadLines } from '../page/masthead-lines';
import type { PrintedDocument, PrintedParagraph } from '../page/printed-document';
import { plainText } from '../plain-export/plain-text';
import { element } from '../xml/element';
import { escaped } from '../xml/write-xml';
import { dateOf } from './identification';
import type { RunWriter } from './write-runs';

/** The cover: who publishes, what the user was asked for, then what stands above the text, each fact by its own element; empty where nothing does. */
export function writeCover(
  document: PrintedDocument,
  { draft, asked }: { readonly draft: PrintedDocument; readonly asked: MastheadFacts },
  cover: readonly PrintedParagraph[],
  write: RunWriter,
): string {
  const { symbol } = document.masthead;
  const { unitedNations, organ, beside } = mastheadLines(document, asked);
  const said = new Set(mastheadLines(draft).beside);
  const symbolStands = cover.some(paragraph => wordsOf(paragraph).replace(/\s/g, '') === symbol);
  // a fact that a line of the draft tells is the cover's, and no line of the text
  const status = saysSymbol(draft) ? { status: 'editorial' } : {};
  const together = linesAbove(document.paragraphs);
  const authority = (role: string, name: string) =>
    line(element('docAuthority', { refersTo: `#${role}` }, escaped(name)));
  const lines = [
    ...(unitedNations === '' ? [] : [authority('publisher', unitedNations)]),
    ...(symbol === null || symbolStands
      ? []
      : [line(element('docNumber', { refersTo: '#symbol', ...status }, escaped(symbol)))]),
    ...(organ === '' ? [] : [authority('issuingBody', organ)]),
    ...beside.filter(words => !said.has(words)).map(words => line(fact(words, document) ?? escaped(words))),
    ...cover.map((paragraph, index) => line(coverLine(paragraph, document, write, index < together))),
  ];
  return lines.length === 0 ? '' : part('coverPage', { eId: 'coverPage_1' }, lines);
}

/** Do the lines that are printed say the draft's symbol, as its title does, and not its running heads alone? */
function saysSymbol(draft: PrintedDocument): boolean {
  const { symbol } = draft.masthead;
  return symbol !== null && parse(plainText(draft)).symbol === symbol;
}

function coverLine(
  paragraph: PrintedParagraph,
  document: PrintedDocument,
  write: RunWriter,
  together: boolean,
): string {
  const { masthead } = document;
  const words = write.labelled(paragraph);
  const text = wordsOf(paragraph);
  const { role } = paragraph;
  if (role === 'title') return element('docTitle', { refersTo: '#resolutionTitle' }, words);
  if (role === 'adoption') return element('docTitle', { refersTo: '#adoption' }, words);
  if (role !== 'front' || paragraph.label !== null) return words;
  if (text.replace(/\s/g, '') === masthead.symbol) return element('docNumber', { refersTo: '#symbol' }, words);
  if (text === masthead.session) return element('session', {}, words);
  if (masthead.agendaItem !== null && text.length < 80 && text.includes(masthead.agendaItem)) {
    return element('inline', { name: 'agenda item', title: masthead.agendaItem }, words);
  }
  return fact(text, document, words) ?? (together ? element('inline', { name: 'masthead' }, words) : words);
}

/** What stands beside the organ's name: how the document is spread, and its day. */
function fact(text: string, { language }: PrintedDocument, words = escaped(text)): string | null {
  if (text.length >= 40) return null;
  if (distribution.test(text)) return element('docStatus', { refersTo: '#distribution' }, words);
  const date = readDate(text, languageOf(language)) ?? readDate(text, languageOf(mastheadWords[language].dates));
  return date && element('docDate', { date: dateOf(date), refersTo: '#dateOfIssuance' }, words);
}

/** From the title on: its number and its words. */
export function writePreface(preface: readonly PrintedParagraph[], write: RunWriter): string {
  return part(
    'preface',
    {},
    preface.map(paragraph => {
      const { role, label, runs } = paragraph;
      if (role !== 'title') return line(write.labelled(paragraph));
      const number = label === null ? '' : `${element('docNumber', {}, escaped(label))} `;
      return line(number + element('docTitle', { refersTo: '#resolutionTitle' }, write.runs(runs)));
    }),
  );
}

/** The closing lines: the meeting and the day of adoption. */
export function writeConclusions(
  { masthead, language }: PrintedDocument,
  conclusions: readonly PrintedParagraph[],
  write: RunWriter,
): string {
  return part(
    'conclusions',
    { eId: 'conclusions' },
    conclusions.map(paragraph => {
      const text = wordsOf(paragraph);
      const words = write.labelled(paragraph);
      const date = text.length < 200 ? readDate(text, languageOf(language)) : null;
      const meeting = (text.match(/\d+/g) ?? []).some(number => Number(number) === masthead.meeting);
      if (meeting) return line(element('event', { refersTo: '#adoption' }, words));
      return line(date === null ? words : element('docDate', { date: dateOf(date), refersTo: '#adoptionDate' }, words));
    }),
  );
}

function wordsOf({ runs }: PrintedParagraph): string {
  return runs.map(({ text, note }) => (note === undefined ? text : '')).join('');
}

function line(words: string): string {
  return element('p', { 'xml:space': 'preserve' }, words);
}

function part(name: string, attributes: Readonly<Record<string, string>>, lines: readonly string[]): string {
  return element(name, attributes, `\n${lines.join('\n')}\n`);
}
