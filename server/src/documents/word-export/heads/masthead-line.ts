import type { MastheadLines } from '../../page/masthead-lines';
import type { Parts } from '../body';
import type { Piece } from '../paragraph';
import { type Face, words } from '../words';

/** Writes what the masthead says, or from a character on, with what has changed in it. */
export type MastheadLine = (which: 'symbol' | 'organ' | number, face?: Face, first?: Face) => readonly Piece[];

/** Lines beside the organ's name go by their numbers. Another face for the first letter is the symbol's. */
export function mastheadLine({ look, masthead, baseMasthead, revisions }: Parts): MastheadLine {
  return (which, face = {}, first = face) => {
    const pieces = (text: string, element: 'w:t' | 'w:delText' = 'w:t'): readonly Piece[] => {
      const [letter = '', ...rest] = text;
      return first === face
        ? words(text, look, face, element)
        : [...words(letter, look, first, element), ...words(rest.join(''), look, face, element)];
    };
    const now = textOf(masthead, which);
    const before = baseMasthead ? textOf(baseMasthead, which) : now;
    if (before === now) return pieces(now);
    return [
      ...revisions.tracked('out', before === '' ? [] : pieces(before, 'w:delText')),
      ...revisions.tracked('in', now === '' ? [] : pieces(now)),
    ];
  };
}

function textOf(lines: MastheadLines, which: 'symbol' | 'organ' | number): string {
  return typeof which === 'number' ? (lines.beside[which] ?? '') : lines[which];
}
