import { clauseJoint } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal, startOfBlock } from '../arrange';
import { arrangementOf, type Standing, type Words } from '../arrangement/arrangement';
import { textOfBlock } from '../arrangement/block-text';
import { markFor, markOf, opensList } from '../arrangement/end-marks';
import { noParagraph } from './move';
import { selectedUnits, unitFrom, unitStartAt } from './units';

/** Makes two paragraphs, or items, of one where the cursor stands; what stands below goes with the second. */
export function split(resolution: Resolution, selection: Span): Change | Refusal {
  const block = unitStartAt(resolution, selection.start);
  if (block === null) return noParagraph;
  const own = resolution.blocks[block]!;
  const { words } = textOfBlock(own);
  const at = selection.start - startOfBlock(resolution, block);
  const { source } = own;
  if (at <= words.start || at >= words.end)
    return { refusal: message`Put the cursor between the words of a paragraph to split it there.` };
  if (isWithin(resolution, block, at)) return { refusal: message`Page furniture or a footnote stands there.` };
  let end = at;
  while (end > words.start && isBlankAt(source, end - 1)) end--;
  let begin = at;
  while (begin < words.end && isBlankAt(source, begin)) begin++;
  if (begin >= words.end || end <= words.start) return { refusal: message`No words stand on one side of the cursor.` };
  const { kind, depth } = own;
  // the mark of the first is that of any paragraph that another follows
  const ending = {
    kind: kind === 'item' ? 'item' : kind === 'preambular' ? 'preambular' : 'operative',
    list: '',
    beforeLast: false,
  } as const;
  const firstText = source.slice(words.start, end);
  const mark = markOf(firstText);
  const from = mark ? words.start + mark.start : end;
  const first: Words = [
    { block, span: { start: words.start, end: from } },
    markFor(resolution, ending) + (mark ? firstText.slice(mark.end) : ''),
  ];
  const standings: Standing[] = [
    { block, kind, depth, words: first },
    { block: null, kind, depth, words: [{ block, span: { start: begin, end: words.end } }] },
  ];
  const all = arrangementOf(resolution);
  return arrange(resolution, [...all.slice(0, block), ...standings, ...all.slice(block + 1)], { focus: block + 1 });
}

/** Joins a paragraph, or an item, with the next of its level; the items of both stand below it. */
export function join(resolution: Resolution, selection: Span): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected) return noParagraph;
  const { first, kind, depth } = selected;
  const { blocks } = resolution;
  const own = unitFrom(resolution, first);
  let next = own.end;
  while (blocks[next] && (blocks[next]!.kind === 'furniture' || blocks[next]!.kind === 'footnote')) next++;
  const below = blocks[next];
  if (!below || below.kind !== kind || below.depth !== depth)
    return { refusal: message`Nothing of its level follows that it could be joined with.` };
  if (own.end > first + 1)
    return { refusal: message`Items stand between it and the next. Join the last item, or move them.` };
  const words = joinedWords(resolution, first, next);
  const all = arrangementOf(resolution);
  const joined: Standing = { block: first, kind, depth, words };
  const arrangement = [...all.slice(0, first), joined, ...all.slice(first + 1, next), ...all.slice(next + 1)];
  return arrange(resolution, arrangement, { selection, goesTo: new Map([[next, first]]) });
}

/** The words of one paragraph and of the next, a comma in the place of the first's mark; a colon stays. */
export function joinedWords(resolution: Resolution, first: number, next: number): Words {
  const { blocks, language } = resolution;
  const { logical } = blocks[first]!;
  const own = textOfBlock(blocks[first]!).words;
  const added = { block: next, span: textOfBlock(blocks[next]!).words };
  const mark = markOf(logical.text);
  if (mark && opensList(mark)) return [{ block: first, span: own }, language === 'zh' ? '' : ' ', added];
  const place = mark && toSourceSpans(logical, mark.start, mark.end)[0];
  return [
    { block: first, span: { start: own.start, end: place ? place.start : own.end } },
    clauseJoint(language),
    added,
  ];
}

function isBlankAt(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}

function isWithin({ blocks }: Resolution, block: number, at: number): boolean {
  return blocks[block]!.furniture.some(({ span }) => at > span.start && at < span.end);
}
