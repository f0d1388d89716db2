import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { parse } from '../../../../server/src/resolution/parse';
import { check } from '../../../../server/src/rules/check';

describe('texts of which but one thing is known', () => {
  it('two languages on each line: never two symbols in one', () => {
    const text =
      'A/AC.109/2035/L.8A/AC.109/2035/L.8\nUnited Nationsالأمم المتحدة\nThe General Assembly,إن الجمعية العامة،\n';
    strictEqual(parse(text).symbol, 'A/AC.109/2035/L.8');
  });
  it('1. and then 2): one finding, on the form', () => {
    const lines = [
      'The General Assembly,',
      'Recalling its resolutions on bridges,',
      '1. Urges masons:',
      '(a) to work;',
      '(b) to rest;',
      '2) Calls for stones;',
      '3) Decides to meet again.',
    ];
    const tree = parse(lines.join('\n\n'));
    deepStrictEqual(tree.structure.paths, [null, 'PP1', 'OP1', 'OP1(a)', 'OP1(b)', 'OP2', 'OP3']);
    deepStrictEqual(
      check(tree).map(({ rule }) => rule),
      ['numbering-style'],
    );
  });
  it('a heading of many words between two paragraphs', () => {
    const heading = `Conservación de los puentes ${'de los valles del este y de sus barandillas '.repeat(6).trim()}`;
    const tree = parse(
      [
        'La Asamblea General,',
        'Recordando sus resoluciones,',
        '1. Toma nota del informe;',
        heading,
        '2. Decide reunirse de nuevo.',
      ].join('\n\n'),
    );
    strictEqual(tree.blocks[3]!.kind, 'heading');
  });
});
