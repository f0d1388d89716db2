import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { outline } from '../../../server/src/features/structure/outline';
import { writeOutline } from '../../../server/src/features/structure/outline-json';
import { parse } from '../../../server/src/resolution/parse';
import { comparePositions } from '../../../server/src/text/position';
import { randomText, runs } from '../random-texts';

/** A line a symbol, indented by its level: "OP1 Requests the keeper:". */
function sketch(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, children }) => [
    // shown as ⟨RLM⟩: the mark that keeps an ellipsis at the end of Arabic words
    indent + name.replace('\u200f', '⟨RLM⟩'),
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
      'Preamble',
      '  The Security Council,',
      '  PP1 Recalling its resolution 2185 (2014),',
      '  PP2 Noting with concern the darkness of the shore,',
      'Operative part',
      '  OP1 Decides, whatever the weather, to light the lamps;',
      '  OP2 Requests the keeper:',
      '    (a) To light the lamps:',
      '      (i) The tall ones;',
      '    (b) To trim the wicks;',
      '  OP3 Decides to remain seized of the matter.',
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
      ['Preamble', SymbolKind.Module],
      ['The', SymbolKind.String],
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
      '序言',
      '  安全理事会，',
      '  PP1 欢迎秘书长关于灯塔的报告，',
      '执行部分',
      '  OP1 决定点亮灯塔；',
      '  OP2 请守灯人：',
      '    (a) 每晚点灯；',
      '  OP3 决定继续处理此案。',
    ));

  it('an Arabic draft', () =>
    check(
      [
        'إن مجلس الأمن،',
        'إذ يشير إلى قراره 2185 (2014)،',
        '1 - يقرر إضاءة المنارات؛',
        '2 - يقرر أن يبقي المسألة قيد نظره.',
      ].join('\n\n'),
      'الديباجة',
      '  إن مجلس الأمن،⟨RLM⟩',
      '  PP1 إذ يشير إلى قراره 2185…⟨RLM⟩',
      'المنطوق',
      '  OP1 يقرر إضاءة المنارات؛⟨RLM⟩',
      '  OP2 يقرر أن يبقي المسألة قيد…⟨RLM⟩',
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
      'Preamble',
      '  The General Assembly,',
      '  PP1 Recalling the long peace of the lighthouses,',
      'Operative part',
      '  I',
      '    OP1 Decides to light the lamps;',
      '  II',
      '    OP1 Urges calm;',
      '    OP2 Adopts the rules annexed below.',
      'Annex',
      '  Rules of the house',
      '    1. The keeper sleeps by day.',
      '    2. The lamp burns by night.',
    ));

  it('names have the first words, so that these find them', () =>
    check(
      [
        'The General Assembly,',
        '1. Requests the Secretary-General to report to the General Assembly at its eighty-first session on the lamps;',
        '2. 请秘书长就本决议的执行情况向大会第八十一届会议提出一份载有建议的全面报告并提供各国提交的资料；',
      ].join('\n\n'),
      'The General Assembly,',
      'Operative part',
      '  OP1 Requests the Secretary-General to report to the General…',
      '  OP2 请秘书长就本决议的执行情况向大会第八十一届会议提出一份载有建议的全面报告…',
    ));

  describe('heads what it stands over', () => {
    const text = [
      'A/RES/85/9',
      'The General Assembly,',
      'Recalling the long peace of the lighthouses,',
      '  Noting the weather,',
      'A/RES/85/9',
      '  1. Decides to light the lamps;',
      '2. Urges calm.',
    ].join('\n\n');
    const found = outline(parse(text));
    const group = (name: string) => found.find(symbol => symbol.name === name)!;
    it('the preamble begins at its enacting formula', () => {
      assert.equal(group('Preamble').range.start.line, 2);
      assert.equal(group('Preamble').selectionRange.start.line, 2);
    });
    it('the operative part at its first paragraph, not at a running head', () => {
      assert.deepEqual(group('Operative part').range.start, { line: 10, character: 0 });
      assert.equal(group('Operative part').selectionRange.start.line, 10);
    });
    it('a paragraph that is set in begins with its line', () =>
      assert.deepEqual(
        group('Preamble').children!.map(({ range }) => range.start),
        [2, 4, 6].map(line => ({ line, character: 0 })),
      ));
  });

  describe('a half-typed word is no heading', () => {
    const around: readonly (readonly [typed: string, above: string, below: string])[] = [
      ['Dee', 'The Security Council,\n\nNoting the weather,', '1. Decides to light the lamps.'],
      ['Strongly reaff', 'The Security Council,\n\nNoting the weather,', '1. Decides to light the lamps.'],
      ['[Recal', 'The Security Council,\n\nNoting the weather,', '1. Decides to light the lamps.'],
      ['Consc', 'Le Conseil de sécurité,\n\nNotant la nuit,', '1. Décide d’allumer les feux.'],
      ['Reconoc', 'El Consejo de Seguridad,\n\nObservando la noche,', '1. Decide encender las luces.'],
      ['Подтверж', 'Совет Безопасности,\n\nотмечая темноту,', '1. постановляет зажечь огни.'],
      ['重', '安全理事会，\n\n回顾其第1325(2000)号决议，', '1. 决定点亮灯塔。'],
      ['وإذ تشي', 'إن الجمعية العامة،\n\nإذ تلاحظ الظلام،', '1 - تقرر إضاءة المنارات.'],
      ['إذ تشي', 'إن الجمعية العامة،\n\nإذ تلاحظ الظلام،', '1 - تقرر إضاءة المنارات.'],
    ];
    for (const [typed, above, below] of around) {
      it(typed, () => {
        const tree = parse(`${above}\n\n${typed}\n\n${below}\n`);
        const cursor = { line: 4, character: typed.length };
        const names = (position: typeof cursor | null) => sketch(outline(tree, position)).map(name => name.trim());
        const isThere = (name: string) => name.startsWith(typed);
        assert.ok(!names(cursor).some(isThere), names(cursor).join('\n'));
        assert.equal(names(null).length, names(cursor).length + Number(names(null).some(isThere)));
        assertSound(outline(tree, cursor));
      });
    }
    it('a heading is one while it is typed, and a word that was left is, too', () => {
      const tree = parse('The Security Council,\n\nNoting the weather,\n\nLamps\n\nDee\n\n1. Decides so.\n');
      const names = sketch(outline(tree, { line: 4, character: 5 })).map(name => name.trim());
      assert.ok(names.includes('Lamps') && names.includes('Dee'), names.join('\n'));
    });
  });

  it('a selection range reaches to the end of the opening phrase', () => {
    const [preamble] = outline(parse('The Security Council,\n\nNoting with concern the darkness,\n\nDecides so.'));
    assert.deepEqual(preamble?.children?.[1]?.selectionRange, {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 19 },
    });
  });

  it('long names are cut between words, never inside a surrogate pair', () => {
    const [symbol] = outline(parse(`Annex\n\n${'\ud83d\udea8'.repeat(90)} x`))[0]?.children ?? [];
    assert.ok(symbol === undefined || /^(?:\ud83d\udea8)+…$/.test(symbol.name), symbol?.name);
  });

  it('an empty text has an empty outline', () => assert.deepEqual(outline(parse('')), []));

  it('is written as JSON as it would be, whatever the text', () => {
    const checkJson = (text: string) => {
      const symbols = outline(parse(text));
      let written = '';
      writeOutline(symbols, piece => {
        written += piece;
      });
      assert.equal(written, JSON.stringify(symbols));
    };
    fc.assert(fc.property(randomText, checkJson), { numRuns: runs });
    checkJson('');
    // levels left at once, marks that are escaped, half of a surrogate pair
    checkJson('The Security Council,\n\n1. Asks, "b" \\ \ud83d:\n\n(a) To:\n\n(i) Light;\n\n2. Decides so.');
  });

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
