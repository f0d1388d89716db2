import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { findFootnoteMarks } from '../../../server/src/blocks/paragraphs/footnote-marks';
import { parse } from '../../../server/src/resolution/parse';
import { closesQuotation, endsClause, isBlank, isSuperscript, isWide } from '../../../server/src/text/characters';
import type { Span } from '../../../server/src/text/position';

describe('footnote marks', () => {
  const cases: [string, number, string[]][] = [
    ['of 5 July 2012,1 23/16 of 13 June 2013,2 and', 1, ['1', '2']],
    ['on 22 June 20175 and', 5, ['5']],
    ['some 6,000 lamps', 6, []],
    ['عام 1967(1) و', 1, ['(1)']],
    ['《巴黎协定》3及其', 3, ['3']],
    ['the keepers,¹ who', 0, ['¹']],
    ['¹ A note', 0, []],
    ['《灯塔公约》3 和', 0, ['3']],
    ['《灯塔公约》12所载', 0, ['12']],
    ['《灯塔公约》2030 年', 0, []],
    ['《灯塔公约》3 月', 0, []],
    ['《灯塔公约》第3 条', 0, []],
    ['(A/86/L.3 and', 3, []],
    ['(A/86/L.36/Rev.1 和 A/86/L.36/Rev.1/Add.1)', 1, []],
    ['the Assembly.1 It', 1, ['1']],
    ['the keepers,1 who', 0, []],
    ['the keepers,4 who', 1, []],
    ['document A/90/L.3 on', 2, []],
    ['A/90/L.5/Add.2; and', 1, []],
    ['提高到2.5美元', 2, []],
    ['议程项目3', 1, []],
    ['灯塔2 06年', 1, []],
    ['灯塔，2 06年', 1, ['2']],
    ['議程項目3', 1, []],
    ['载于附件2，又见灯塔2，', 1, ['2']],
    ['see A/90/23.2', 2, ['2']],
    ['in May 2012.3 And', 2, ['3']],
    ['its resolution 74/3062 and', 2, ['2']],
    ['its resolution 67/832, on lamps', 1, ['2']],
    ['大会第74/30612号', 11, []],
    ['A/RES/74/30612, and', 11, ['12']],
    ['its resolution 74/3062 and', 5, []],
    ['its resolution 74/306 and', 6, []],
    ['its decision 74/560, and', 10, []],
    ['document A/74/832, and', 1, []],
    ['its resolution 74/3062 and', 0, []],
    ['of 22 December 1989, 1/ and 2/', 1, [' 1/', ' 2/']],
    ['the lamps”, 2/ and', 1, [' 2/']],
    ['масла 1/, и', 1, [' 1/']],
    ['the lamps,1/ and', 1, ['1/']],
    ['of 22 December 1989, 1/ and', 0, []],
    ['sessions 1/2 and 1/', 4, []],
    ['القرار 86 1/ و', 1, []],
    ['in 1989 1/ and', 1, [' 1/']],
    ['53/... Lamps and rights', 2, []],
    ['52/ 灯具与人权', 1, []],
    ['the keepers,[1] who', 0, ['[1]']],
    ['of the lamps”.[2][3]', 0, ['[2]', '[3]']],
    ['resolution 86/1[12] and', 0, ['[12]']],
    ['灯塔[1]，及', 0, ['[1]']],
    ['المنارات[1]، و', 0, ['[1]']],
    ['by [2] per cent', 0, []],
    ['[2][3] lamps', 0, ['[3]']],
    ['in[3]lamps', 0, []],
    ['for the years[2031]', 0, []],
    ['recalling OP4 of its resolution', 4, []],
    ['recalling lamp4 of its', 4, ['4']],
  ];
  for (const [text, next, marks] of cases) {
    it(`${text}, next ${next}`, () => {
      const found = findFootnoteMarks(text, 0, text.length, next).marks;
      deepStrictEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        marks,
      );
    });
  }

  it('are none of a title’s words in a text that has no footnotes and nothing else to leave out', () => {
    const { blocks } = parse('大会，\n\n回顾《灯塔公约》3和《灯光规则》，\n\n1. 决定点亮灯塔。\n');
    deepStrictEqual(
      blocks.map(({ logical }) => logical.text),
      ['大会，', '回顾《灯塔公约》和《灯光规则》，', '决定点亮灯塔。'],
    );
  });

  it('are found where the plain definition finds them', () => {
    fc.assert(
      fc.property(line, fc.nat(3), fc.nat(4), fc.nat(3), (text, start, next, less) => {
        const end = Math.max(start, text.length - less);
        deepStrictEqual(findFootnoteMarks(text, start, end, next), plainly(text, start, end, next));
      }),
      { numRuns: 3000 },
    );
  });
});

const pieces = '1 2 3 4 12 2012 1999 20175 6,000 0 , . ( ) (1) 》 ” 字 及 a é ¹ ² ⁴⁵ 、 - / x x1 x2, x3. ,1'.split(' ');
const line = fc.array(fc.constantFrom(' ', ...pieces), { maxLength: 10 }).map(parts => parts.join(''));

/** The definition that the expression stands in for: every character is looked at, every number held against three. */
function plainly(text: string, start: number, end: number, next: number): { marks: Span[]; next: number } {
  const marks: Span[] = [];
  let expected = next;
  for (let at = start; at < end; at++) {
    let to = at + 1;
    if (isSuperscript(text.charCodeAt(at))) {
      while (to < end && isSuperscript(text.charCodeAt(to))) to++;
      if (to > start + 1) marks.push({ start: at, end: to });
      at = to - 1;
    } else if (/\d/.test(text[at]!)) {
      while (to < end && /\d/.test(text[to]!)) to++;
      const from = at > start ? at : at + 1;
      const numbers = expected === 0 ? [] : [expected, expected + 1, expected + 2];
      const number = from < to ? numbers.find(one => markIn(text, from, to, end, String(one))) : undefined;
      if (number !== undefined) {
        marks.push(markIn(text, from, to, end, String(number))!);
        expected = number + 1;
      } else if (isBehindTitle(text, at, to, end)) marks.push({ start: at, end: to });
      at = to - 1;
    }
  }
  return { marks, next: expected };
}

/** 《字》3 及, whatever the number. */
function isBehindTitle(text: string, at: number, to: number, end: number): boolean {
  const behind = text.slice(to, end).replace(/^ /, '');
  return text[at - 1] === '》' && to - at < 3 && !/^[年月日]/.test(behind) && isWide(behind.charCodeAt(0));
}

function markIn(text: string, at: number, to: number, end: number, number: string): Span | null {
  const before = text.charCodeAt(at - 1);
  const run = text.slice(at, to);
  if (before === 0x28 && text[to] === ')') {
    return run === number && at > 1 && !isBlank(text.charCodeAt(at - 2)) ? { start: at - 1, end: to + 1 } : null;
  }
  if (text[to] === '/' && (isBlank(before) || isGlued(text[at - 1]!))) {
    const starts = isBlank(before) ? at - 1 : at;
    const session = /(?:^|\D)\d{1,3}[ \u00a0]$/.test(text.slice(Math.max(0, at - 5), at));
    return run === number && endsMark(text, to + 1, end) && !session ? { start: starts, end: to + 1 } : null;
  }
  if (run !== number) {
    if (!run.endsWith(number) || !endsMark(text, to, end)) return null;
    const mark = { start: to - number.length, end: to };
    if (/^(?:19|20)\d\d/.test(run) && mark.start === at + 4) return mark;
    // 74/3062: no session has so many
    const session = /(?:^|[^\p{L}\d/.-]|\/RES\/)\d{1,4}\/$/u.test(text.slice(Math.max(0, at - 12), at));
    const rest = run.slice(0, -number.length);
    return session && run.length < 6 && Number(run) > 650 && rest !== '' && Number(rest) <= 650 ? mark : null;
  }
  if (!endsMark(text, to, end) && !(text[at - 1] === '》' && isWide(text.charCodeAt(to)))) return null;
  // 2.5 · A/86/L.3
  const before12 = text.slice(Math.max(0, at - 12), at);
  if (/(?:^|[^\d/])\d{1,3}\.$|\/[A-Z][A-Za-z]{0,6}\.$/.test(before12)) return null;
  // 2 06年
  if (isWide(before) && !endsClause(before) && /^[ \u00a0]\d/.test(text.slice(to))) return null;
  const glued =
    endsClause(before) || closesQuotation(before) || isWide(before) || /[、\p{L}]/u.test(text[at - 1] ?? '');
  return glued ? { start: at, end: to } : null;
}

function isGlued(before: string): boolean {
  return /[\p{L}\p{N}\]]/u.test(before) || endsClause(before.charCodeAt(0)) || closesQuotation(before.charCodeAt(0));
}

function endsMark(text: string, to: number, end: number): boolean {
  if (to >= end) return true;
  const code = text.charCodeAt(to);
  return !/^[,.]\d/.test(text.slice(to)) && (isBlank(code) || endsClause(code) || closesQuotation(code));
}
