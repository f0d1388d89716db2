import type { CompletionItem } from 'vscode-languageserver-types';
import type { Resolution } from '../../../resolution/resolution';
import type { Position } from '../../../text/position';
import { calendarOf } from '../drafts/calendar';
import { headItems } from './head';
import { folded } from './matching';
import { nameItems } from './names';
import { openingItems } from './openings';
import { type ParagraphStart, paragraphStart } from './paragraph-start';
import { paragraphItems } from './paragraphs';
import { passageItems } from './passages';

/** How a list came to be asked for. */
export interface Asked {
  /** By a character that was typed. */
  readonly unasked: boolean;
  /** By a key or a command, not by typing on in a list that is open. */
  readonly justAsked: boolean;
}

/**
 * What a paragraph may begin with where the cursor stands, best first; further on in it, the names of organs and States. `today` is a day such as
 * 2026-11-26. Unasked, behind a blank, only where the words typed are no phrase yet that is whole: "Taking ", and not
 * "Recalling ". Names come where somebody has just asked: a list that opened for other words, and goes on with the typing,
 * would take the Enter behind "the United Nations" for one that begins so.
 */
export function wordItems(
  resolution: Resolution,
  position: Position,
  today: string,
  { unasked, justAsked }: Asked,
): readonly CompletionItem[] {
  const start = paragraphStart(resolution, position);
  const atStart = start ? startItems(resolution, start, today, unasked) : [];
  return justAsked ? [...atStart, ...nameItems(resolution, position, start?.place === 'front')] : atStart;
}

function startItems(
  resolution: Resolution,
  start: ParagraphStart,
  today: string,
  unasked: boolean,
): readonly CompletionItem[] {
  if (unasked && start.typed.trim() === '') return [];
  const calendar = calendarOf(today);
  if (start.place === 'front') return headItems(resolution, start, calendar);
  if (unasked && isWhole(resolution, start)) return [];
  return [
    ...openingItems(resolution, start),
    ...passageItems(resolution, start, calendar),
    ...paragraphItems(resolution, start),
  ];
}

/** Behind a phrase that is whole the sentence goes on. */
function isWhole(resolution: Resolution, start: ParagraphStart): boolean {
  const typed = start.typed.trim();
  return openingItems(resolution, { ...start, typed }).some(({ label }) => folded(label) === folded(typed));
}
