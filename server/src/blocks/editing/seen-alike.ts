import type { Language } from '../../languages/language';
import { isDigit } from '../../text/characters';
import { type Lines, visiblePart } from '../../text/lines';
import { followingAt } from '../assemble';
import type { ClassifyState } from '../classify/state';
import { endsWithMark, opens, opensWithForm } from '../grouping/line-starts';
import { holdsClause, openingAt } from '../grouping/openers-within';
import { unfinishedEndOf } from '../grouping/within-paragraph';
import { isDoubtful } from '../labels/label';
import { labelOfLine } from '../labels/line-label';
import { firstWordWidth } from '../layout/line-widths';
import { footnoteNumberAt } from '../pages/footnote-numbers';
import { mayBeginFootnotes, opensInAnyLanguage } from '../pages/footnotes';
import { lineEnd } from '../pages/line-ends';
import { markOf } from '../pages/line-marks';
import { PageMark } from '../pages/page-furniture';
import { quotationsOpen } from '../pages/quotations';
import { isFormulaLine, saysTitle } from '../pages/running-title';
import { hasGap } from '../paragraphs/table';
import { sameValue } from './same-block';

/** So much of a line's beginning is looked at as it stands. */
const beginning = 16;

/** The first line of a text as all other lines may look at it. */
export interface SeenLine {
  readonly lines: Lines;
  /** How it looks to others; null where it may be anything but text. */
  readonly signs: readonly unknown[] | null;
  /** What is looked at of its first words, once somebody asks. */
  readonly firstWords: () => readonly unknown[];
}

/** `state` is what the paragraph is read with, as those around it are as far as it is looked at. Whatever else the evidence comes to look at in another line belongs here, too. */
export function seenLine(lines: Lines, language: Language, state: ClassifyState): SeenLine {
  const { title } = state.page;
  let firstWords: readonly unknown[] | null = null;
  return {
    lines,
    signs: isTextAlone(lines, title) ? signsOf(lines, language, state) : null,
    firstWords: () => (firstWords ??= signsOfFirstWords(lines)),
  };
}

/**
 * Do all other lines see the same in two lines? What others look at is how one begins and ends, and whether it may be
 * anything but text; its width is `remeasure-line.ts`'s to judge.
 */
export function seenAlike(old: SeenLine, now: SeenLine): boolean {
  return (
    old.signs !== null &&
    now.signs !== null &&
    old.lines.text.slice(0, old.lines.first[0]! + beginning) ===
      now.lines.text.slice(0, now.lines.first[0]! + beginning) &&
    (beginAlike(old.lines, now.lines) || sameValue(old.firstWords(), now.firstWords())) &&
    sameValue(old.signs, now.signs)
  );
}

/** More than `signsOfFirstWords` looks at of a line in which nothing is left out. */
const firstWords = 48;

/** Are the first words the same, and more behind them, so that there is no need to look at them? */
function beginAlike(old: Lines, now: Lines): boolean {
  return (
    [old, now].every(
      ({ first, last, unusual }) => !unusual.markdown && !unusual.invisible && last[0]! - first[0]! > firstWords,
    ) && old.text.slice(0, old.first[0]! + firstWords) === now.text.slice(0, now.first[0]! + firstWords)
  );
}

function signsOfFirstWords(lines: Lines): readonly unknown[] {
  return [
    firstWordWidth(lines, 0),
    mayBeginFootnotes(lines.text, lines.first[0]!),
    footnoteNumberAt(lines, 0),
    opensInAnyLanguage(lines, 0, 'preambular'),
    opensInAnyLanguage(lines, 0, 'operative'),
  ];
}

/** Neither furniture, nor a formula, nor a table's row, nor the number of a line. A symbol makes no page's head without the title. */
function isTextAlone(lines: Lines, title: string): boolean {
  const label = labelOfLine(lines, 0);
  const mark = markOf(lines, 0);
  return (
    (label ? !isDoubtful(label) && label.textEnd === undefined : !isDigit(lines.text.charCodeAt(lines.first[0]!))) &&
    (mark === PageMark.None || mark === PageMark.WithSymbol) &&
    !hasGap(lines, 0) &&
    !isFormulaLine(lines, 0) &&
    !saysTitle(title, visiblePart(lines, 0), true)
  );
}

function signsOf(lines: Lines, language: Language, state: ClassifyState): readonly unknown[] {
  const first = lines.first[0]!;
  const last = lines.last[0]!;
  const visible = visiblePart(lines, 0);
  const following = followingAt(lines, 0, state);
  const lastCode = lines.text.charCodeAt(last - 1);
  return [
    markOf(lines, 0),
    following.label,
    ...opensAt(lines, first, language),
    ...opensAt(lines, following.label?.next ?? first, language),
    opensWithForm(lines, 0, language, 'preambular'),
    ...(language.openersWithin ? [openingAt(lines, 0), holdsClause(lines, 0, language)] : []),
    [language.annexLine, language.closingLine].map(line => line.test(following.text)),
    [language.annexLine, language.closingLine, language.titleLine, language.adoptionLine].map(line =>
      line.test(visible),
    ),
    lineEnd(lines, 0),
    unfinishedEndOf(lines, 0, language),
    endsWithMark(lines, 0),
    isDigit(lastCode),
    lastCode === 0x3001,
    quotationsOpen(lines, 0, true, 0),
    quotationsOpen(lines, 0, false, 1),
  ];
}

function opensAt(lines: Lines, at: number, language: Language): readonly boolean[] {
  return [opens(lines, 0, at, language, 'preambular'), opens(lines, 0, at, language, 'operative')];
}
