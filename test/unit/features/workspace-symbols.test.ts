import { deepStrictEqual, match } from 'node:assert/strict';
import { workspaceSymbols } from '../../../server/src/features/navigation/workspace-symbols';
import { citingPairs, folder } from './folder';

const { en, zh, ar } = citingPairs;
const found = (query: string) => {
  const { index, written } = folder({
    'file:/en%20(1).unres': en.cited,
    'file:/citing': en.citing,
    'file:/zh': zh.cited,
    'file:/ar': ar.cited,
    'file:/numbered': '77/12. Lanterns of the shoals\n\nThe General Assembly,\n\n1. Decides so.\n',
    'file:/none': 'The Security Council,\n\n1. Decides to whisper.\n',
  });
  return workspaceSymbols(index, query).map(
    ({ name, location, containerName }) =>
      `${name} [${containerName}] ${written(location.uri, (location as { range: Parameters<typeof written>[1] }).range)}`,
  );
};

describe('workspace symbols', () => {
  it('by symbol', () =>
    deepStrictEqual(found('S/RES/2185'), [
      'S/RES/2185(2014) Resolution 2185 (2014) [citing] file:/citing:0 Resolution 2185 (2014)',
    ]));
  it('by subject or opening phrase', () =>
    deepStrictEqual(found('2100 decides'), [
      'S/RES/2100(2013) OP1 Decides to light the lamps: [Resolution 2100 (2013)] file:/en%20(1).unres:6 1. Decides to light the lamps:',
    ]));
  it('whose title begins with the number that the symbol ends with', () =>
    deepStrictEqual(found('77/12 lanterns'), [
      'A/RES/77/12 Lanterns of the shoals [numbered] file:/numbered:0 77/12. Lanterns of the shoals',
    ]));
  it('by path', () => deepStrictEqual(found('op1(a)').length, 3));
  it('in Chinese and in Arabic', () => {
    deepStrictEqual(found('灯塔'), [
      'S/RES/2100(2013) OP1 决定点亮灯塔： [第2100(2013)号决议] file:/zh:6 1. 决定点亮灯塔：',
    ]);
    const [lighthouses, ...others] = found('المنارات');
    deepStrictEqual(others, []);
    // set apart from the symbol before it and the file behind it, which are read from left to right
    match(lighthouses!, /^S\/RES\/2100\(2013\) OP1 \u2067[^\u2067]+\u2069 \[\u2067[^\u2067]+\u2069\] /);
  });
  it('of a resolution without symbol and title', () =>
    deepStrictEqual(found('whisper'), ['OP1 Decides to whisper. [none] file:/none:2 1. Decides to whisper.']));
  it('none for nothing', () => deepStrictEqual(found(' '), []));
});
