import assert from 'node:assert/strict';
import type { Catalogue } from '../../server/src/catalogue/catalogue';
import { inEnglish } from '../../server/src/messages/message';
import { parse } from '../../server/src/resolution/parse';
import { rangeOf } from '../../server/src/resolution/placement';
import { allRules } from '../../server/src/rules/all-rules';
import { check } from '../../server/src/rules/check';
import type { Family } from '../../server/src/rules/rule';
import type { TextEdit } from '../../server/src/text/edit';
import type { Range } from '../../server/src/text/position';

/**
 * Texts that mark their own findings: `[[4.]]{numbering-sequence}` must be found, and nothing else; with a severity,
 * `[[4.]]{numbering-sequence:hint}`, of that severity.
 */

export interface MarkedText {
  /** Without the marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly rule: string;
  /** Where the text names one. */
  readonly severity?: string;
  readonly marked: string;
  readonly line: number;
  readonly character: number;
}

const markExpression = /\[\[(.*?)\]\]\{([a-z-]+)(?::([a-z]+))?\}/g;

export function readMarks(source: string): MarkedText {
  let text = '';
  let last = 0;
  const marks: Mark[] = [];
  for (const found of source.matchAll(markExpression)) {
    text += source.slice(last, found.index);
    const lines = text.split('\n');
    const [, marked = '', rule = '', severity] = found;
    const place = { line: lines.length - 1, character: lines.at(-1)!.length };
    marks.push({ rule, ...(severity ? { severity } : {}), marked, ...place });
    text += marked;
    last = found.index + found[0].length;
  }
  return { text: text + source.slice(last), marks };
}

const familyOf = new Map(allRules.map(({ name, family }) => [name, family]));

/**
 * Fails when a marked finding is missing or an unmarked one is made, of rules of some families if any are named. Gives the
 * findings' messages, in order.
 */
export function checkMarks(
  source: string,
  catalogue: Catalogue | null = null,
  families: readonly Family[] | null = null,
): readonly string[] {
  const { text, marks } = readMarks(source);
  const resolution = parse(text);
  const findings = check(resolution, catalogue).filter(
    ({ rule }) => families === null || families.includes(familyOf.get(rule)!),
  );
  const found = findings.map(({ rule, severity, place }, index): Mark => {
    const range = rangeOf(resolution, place.block, place.span);
    return {
      rule,
      ...(marks[index]?.severity ? { severity } : {}),
      marked: textIn(text, range),
      line: range.start.line,
      character: range.start.character,
    };
  });
  assert.deepEqual(found, marks, findings.map(({ message }) => inEnglish(message)).join('\n'));
  return findings.map(({ message }) => inEnglish(message));
}

export function textIn(text: string, range: Range): string {
  return text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
}

/** The text with edits made that don't overlap, in whatever order they come. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  const offsets = edits.map(({ range, newText }) => ({
    start: offsetOf(text, range.start),
    end: offsetOf(text, range.end),
    newText,
  }));
  offsets.sort((a, b) => b.start - a.start);
  for (const [index, { start, end, newText }] of offsets.entries()) {
    const next = offsets[index - 1];
    assert.ok(!next || end <= next.start, 'edits overlap');
    result = result.slice(0, start) + newText + result.slice(end);
  }
  return result;
}

/** Of a position that the text has: editors take one behind its line's end, or among the characters that end it, for another. */
export function offsetOf(text: string, { line, character }: Range['start']): number {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  if (lines.length === 0 || /[\r\n]$/.test(text)) lines.push('');
  assert.ok(line < lines.length, `there is no line ${line}`);
  const { length } = lines[line]!.replace(/[\r\n]+$/, '');
  assert.ok(character <= length, `line ${line} ends before ${character}`);
  return lines.slice(0, line).join('').length + character;
}
