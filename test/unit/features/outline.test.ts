import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { outline } from '../../../server/src/features/structure/outline';
import { parse } from '../../../server/src/resolution/parse';
import { comparePositions } from '../../../server/src/text/position';
import { randomText, runs } from '../random-texts';

/** A line a symbol, indented by its level: "OP1 Requests | the keeper:". */
function sketch(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    // shown as ⟨LRM⟩: the mark that keeps an Arabic name in front of its detail
    indent + name.replace('\u200e', '⟨LRM⟩') + (detail === undefined ? '' : ` | ${detail}`),
    ...sketch(children ?? [], `${indent}  `),
  ]);
}

function check(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(sketch(outline(parse(text))), expected);
}

describe('outline', () => {
  it('an English draft', () =>
    check(
      [
        'Resolution 9001 (2031)',
        'The Security Council,',
        'Recalling its resolution 2185 (2014),',
        'Noting with concern the darkness of the shore,',
        '1. Decides, whatever the weather, to light the lamps;',
        '2. Requests the keeper:',
        '(a) To light the lamps:',
        '(i) The tall ones;',
        '(b) To trim the wicks;',
        '3. Decides to remain seized of the matter.',
      ].join('\n\n'),
      'Resolution 9001 (2031)',
      'The Security Council,',
      'Preamble',
      '  PP1 Recalling | its resolution 2185 (2014),',
      '  PP2 Noting with concern | the darkness of the shore,',
      'Operative part',
      '  OP1 Decides | whatever the weather, to light the lamps;',
      '  OP2 Requests | the keeper:',
      '    (a) | To light the lamps:',
      '      (i) | The tall ones;',
      '    (b) | To trim the wicks;',
      '  OP3 Decides | to remain seized of the matter.',
    ));

  it('has kinds whose names say something to a drafter, for editors that show them', () => {
    const text = [
      'Resolution 9001 (2031)',
      'Adopted by the Security Council at its 8001st meeting, on 3 March 2031',
      'The Security Council,',
      'Recalling its resolution 2185 (2014),',
      'I. Lamps',
      '1. Decides:',
      '(a) To light the lamps;',
      '2. Decides to remain seized of the matter.',
      'Annex',
    ].join('\n\n');
    const kinds = (symbols: readonly DocumentSymbol[]): [string, SymbolKind][] =>
      symbols.flatMap(({ name, kind, children }) => [[name.split(' ')[0]!, kind], ...kinds(children ?? [])]);
    assert.deepEqual(kinds(outline(parse(text))), [
      ['Resolution', SymbolKind.File],
      ['Adopted', SymbolKind.String],
      ['The', SymbolKind.String],
      ['Preamble', SymbolKind.Module],
      ['PP1', SymbolKind.String],
      ['Operative', SymbolKind.Module],
      ['I.', SymbolKind.Module],
      ['OP1', SymbolKind.Number],
      ['(a)', SymbolKind.Number],
      ['OP2', SymbolKind.Number],
      ['Annex', SymbolKind.Module],
    ]);
  });

  it('a Chinese draft', () =>
    check(
      [
        '安全理事会，',
        '欢迎秘书长关于灯塔的报告，',
        '1. 决定点亮灯塔；',
        '2. 请守灯人：',
        '(a) 每晚点灯；',
        '3. 决定继续处理此案。',
      ].join('\n\n'),
      '安全理事会，',
      '序言',
      '  PP1 欢迎 | 秘书长关于灯塔的报告，',
      '执行部分',
      '  OP1 决定 | 点亮灯塔；',
      '  OP2 请 | 守灯人：',
      '    (a) | 每晚点灯；',
      '  OP3 决定 | 继续处理此案。',
    ));

  it('an Arabic draft', () =>
    check(
      [
        'إن مجلس الأمن،',
        'إذ يشير إلى قراره 2185 (2014)،',
        '1 - يقرر إضاءة المنارات؛',
        '2 - يقرر أن يبقي المسألة قيد نظره.',
      ].join('\n\n'),
      'إن مجلس الأمن،',
      'الديباجة',
      '  PP1 إذ يشير إلى⟨LRM⟩ | قراره 2185 (2014)،',
      'المنطوق',
      '  OP1 يقرر⟨LRM⟩ | إضاءة المنارات؛',
      '  OP2 يقرر⟨LRM⟩ | أن يبقي المسألة قيد نظره.',
    ));

  it('headings, sections and an annex are levels', () =>
    check(
      [
        'The General Assembly,',
        'Recalling the long peace of the lighthouses,',
        'I',
        '1. Decides to light the lamps;',
        'II',
        '1. Urges calm;',
        '2. Adopts the rules annexed below.',
        'Annex',
        'Rules of the house',
        '1. The keeper sleeps by day.',
        '2. The lamp burns by night.',
      ].join('\n\n'),
      'The General Assembly,',
      'Preamble',
      '  PP1 Recalling | the long peace of the lighthouses,',
      'Operative part',
      '  I',
      '    OP1 Decides | to light the lamps;',
      '  II',
      '    OP1 Urges | calm;',
      '    OP2 Adopts | the rules annexed below.',
      'Annex',
      '  Rules of the house',
      '    1. | The keeper sleeps by day.',
      '    2. | The lamp burns by night.',
    ));

  it('a selection range reaches to the end of the opening phrase', () => {
    const [, preamble] = outline(parse('The Security Council,\n\nNoting with concern the darkness,\n\nDecides so.'));
    assert.deepEqual(preamble?.children?.[0]?.selectionRange, {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 19 },
    });
  });

  it('long names are cut between words, never inside a surrogate pair', () => {
    const [symbol] = outline(parse(`Annex\n\n${'\ud83d\udea8'.repeat(90)} x`))[0]?.children ?? [];
    assert.ok(symbol === undefined || /^(?:\ud83d\udea8)+…$/.test(symbol.name), symbol?.name);
  });

  it('an empty text has an empty outline', () => assert.deepEqual(outline(parse('')), []));

  it('ranges hold selection ranges and children in order, names are never empty, whatever the text', () =>
    fc.assert(
      fc.property(randomText, text => assertSound(outline(parse(text)))),
      { numRuns: runs },
    ));

  it('deep nesting ends somewhere, and time stays linear', () => {
    const paragraphs = ['The Security Council,', '1. Requests:'];
    for (let i = 0; i < 5000; i++) paragraphs.push(i % 2 ? '(a) Under:' : '(i) Under:');
    assertSound(outline(parse(paragraphs.join('\n\n'))));
  });
});

function assertSound(symbols: readonly DocumentSymbol[], parent?: DocumentSymbol): void {
  let before: DocumentSymbol | undefined;
  for (const symbol of symbols) {
    const { name, range, selectionRange, children } = symbol;
    assert.notEqual(name.trim(), '');
    assert.ok(comparePositions(range.start, selectionRange.start) <= 0, name);
    assert.ok(comparePositions(selectionRange.start, selectionRange.end) <= 0, name);
    assert.ok(comparePositions(selectionRange.end, range.end) <= 0, name);
    if (parent) {
      assert.ok(comparePositions(parent.range.start, range.start) <= 0, name);
      assert.ok(comparePositions(range.end, parent.range.end) <= 0, name);
    }
    if (before) assert.ok(comparePositions(before.range.end, range.start) <= 0, `${before.name} overlaps ${name}`);
    assertSound(children ?? [], symbol);
    before = symbol;
  }
}
