import { type Message, message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { Severity } from '../finding';
import type { ParagraphFinding, ParagraphRule, ReadParagraph } from '../rule';

/** Without width; of private use; what stands for a character that was lost. */
const invisible =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\uffff]|[\ue000-\uf8ff]/g;
/** Marks of direction, which stand in pairs: what opens a stretch, and what closes it. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const marksOfDirection = /[\u200e\u200f\u061c]+/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What no reader sees is found by no search either, and turns words round that stand behind it. */
export const invisibleCharacter: ParagraphRule = {
  scope: 'paragraph',
  name: 'invisible-character',
  family: 'characters',
  severity: 'information',
  summary: 'a character that no reader sees',
  // the logical text leaves most of them out
  needs: () => Seen.Invisible | Seen.Pieces,
  find(paragraph) {
    const { block, layout } = paragraph;
    // a page's own hyphens and marks are not the draft's
    if (layout !== 'flowing') return [];
    const { span, source } = block;
    const written = source.slice(span.start, span.end);
    const found = [...unseen(written), ...loneControls(written), ...idleMarks(written, paragraph)];
    return found.map(each => placed(each, span.start));
  },
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly told: Message;
  readonly severity?: Severity;
}

/** At its place in the block's source. */
function placed({ start, end, told, severity = 'information' }: Found, from: number): ParagraphFinding {
  const place = { start: 0, end: 0, source: { start: from + start, end: from + end } };
  return {
    severity,
    message: told,
    ...place,
    // what a character was that is lost only the drafter knows
    fixes: severity === 'warning' ? [] : [{ title: message`Remove it`, ...place, newText: '' }],
  };
}

function unseen(written: string): readonly Found[] {
  return [...written.matchAll(invisible)].map(({ 0: character, index: start }): Found => {
    const place = { start, end: start + 1 };
    if (character === '\ufffd') return { ...place, told: message`A character was lost here.`, severity: 'warning' };
    const told = message`An invisible character, ${codeOf(character)}, stands here.`;
    // where Word may part a word: meant so in Word's own file, and out of place in a text alone
    return character === '\u00ad' ? { ...place, told, severity: 'hint' } : { ...place, told };
  });
}

/** An opening control without its closing one, or the other way; each holds to the end of its paragraph. */
function loneControls(written: string): readonly Found[] {
  const open: { readonly at: number; readonly isolate: boolean }[] = [];
  const lone: number[] = [];
  for (const { 0: character, index: at } of written.matchAll(controls)) {
    const closesIsolate = character === '\u2069';
    if (!closesIsolate && character !== '\u202c') open.push({ at, isolate: character >= '\u2066' });
    else if (open.at(-1)?.isolate === closesIsolate) open.pop();
    else lone.push(at);
  }
  return [...lone, ...open.map(({ at }) => at)]
    .sort((a, b) => a - b)
    .map(at => ({
      start: at,
      end: at + 1,
      told: message`A mark of direction, ${codeOf(written.charAt(at))}, has no other half.`,
    }));
}

/** A mark of direction means nothing among letters that all run from left to right. */
function idleMarks(written: string, { language }: ReadParagraph): readonly Found[] {
  if (language === 'ar' || rightToLeft.test(written)) return [];
  return [...written.matchAll(marksOfDirection)].map(({ 0: marks, index }) => ({
    start: index,
    end: index + marks.length,
    told: message`A mark of direction, ${codeOf(marks)}, turns nothing here.`,
  }));
}

/** "U+00AD" */
function codeOf(written: string): string {
  return `U+${written.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
