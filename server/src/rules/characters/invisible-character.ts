import { type Message, message } from '../../messages/message';
import { Seen } from '../../text/seen-characters';
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
  find(paragraph) {
    if (!(paragraph.seen & Seen.Invisible)) return [];
    return [...unseen(paragraph), ...loneControls(paragraph), ...idleMarks(paragraph)];
  },
};

function unseen({ text }: ReadParagraph): readonly ParagraphFinding[] {
  return [...text.matchAll(invisible)].map(({ 0: written, index: start }): ParagraphFinding => {
    const code = codeOf(written);
    // what a character was that is lost only the drafter knows
    if (written === '\ufffd')
      return { severity: 'warning', message: message`A character was lost here.`, start, end: start + 1, fixes: [] };
    return finding(start, start + 1, message`An invisible character, ${code}, stands here.`);
  });
}

/** An opening control without its closing one, or the other way; each holds to the end of its paragraph. */
function loneControls({ text }: ReadParagraph): readonly ParagraphFinding[] {
  const open: { readonly at: number; readonly isolate: boolean }[] = [];
  const lone: number[] = [];
  for (const { 0: written, index: at } of text.matchAll(controls)) {
    const closesIsolate = written === '\u2069';
    if (!closesIsolate && written !== '\u202c') open.push({ at, isolate: written >= '\u2066' });
    else if (open.at(-1)?.isolate === closesIsolate) open.pop();
    else lone.push(at);
  }
  return [...lone, ...open.map(({ at }) => at)]
    .sort((a, b) => a - b)
    .map(at => finding(at, at + 1, message`A mark of direction, ${codeOf(text[at]!)}, has no other half.`));
}

/** A mark of direction means nothing among letters that all run from left to right. */
function idleMarks({ text, language }: ReadParagraph): readonly ParagraphFinding[] {
  if (language === 'ar' || rightToLeft.test(text)) return [];
  return [...text.matchAll(marksOfDirection)].map(({ 0: written, index }) =>
    finding(index, index + written.length, message`A mark of direction, ${codeOf(written)}, turns nothing here.`),
  );
}

function finding(start: number, end: number, told: Message): ParagraphFinding {
  return {
    severity: 'information',
    message: told,
    start,
    end,
    fixes: [{ title: message`Remove it`, start, end, newText: '' }],
  };
}

/** "U+00AD" */
function codeOf(written: string): string {
  return `U+${written.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
