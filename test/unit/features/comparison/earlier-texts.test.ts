import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { finished } from '../../../../server/src/comparison/finished';
import { earlierTexts, surelyBefore, turnOf } from '../../../../server/src/features/comparison/earlier-texts';
import { shortSymbol } from '../../../../server/src/features/comparison/text-name';
import { parse } from '../../../../server/src/resolution/parse';
import { summarise } from '../../../../server/src/workspace/summaries/summarise';

const text = (title: string, cited = ''): string =>
  `Resolution adopted by the General Assembly on 7 December 2020\n\n${title}\n\nThe General Assembly,\n\nRecalling its resolution ${cited || '1/1'} of 9 December 2019,\n\n1. Decides to light the lamps.\n`;

/** By their addresses. */
const workspace: Readonly<Record<string, string>> = {
  '74.unres': text('74/20. Lighthouses of the outer banks'),
  '75.unres': text('75/103. Lighthouses of the outer banks', '74/20'),
  '77.unres': text('77/6. LIGHTHOUSES of the Outer Banks'),
  'hedges.unres': text('75/200. Hedges of the inner road'),
  'fr.unres':
    'Résolution adoptée par l’Assemblée générale le 7 décembre 2020\n\n75/104. Lighthouses of the outer banks\n\nL’Assemblée générale,\n\n1. Décide de rallumer les phares.\n',
  'council.unres': 'Resolution 2185 (2014)\n\nThe Security Council,\n\n1. Decides to light the lamps.\n',
};

interface Case {
  readonly draft: string;
  readonly found: readonly string[];
  readonly sure: string | null;
}

const cases: Readonly<Record<string, Case>> = {
  'the newest of the same title that is earlier': {
    draft: text('76/90. Lighthouses of the outer banks'),
    found: ['75.unres', '74.unres'],
    sure: '75.unres',
  },
  'the newest of all where the draft has no session': {
    draft: text('Lighthouses of the outer banks'),
    found: ['77.unres', '75.unres', '74.unres'],
    sure: '77.unres',
  },
  'one of another title that is cited is not sure': {
    draft: text('76/91. Fog', '75/200'),
    found: ['hedges.unres'],
    sure: null,
  },
  'those of the title go before those that are cited': {
    draft: text('76/91. Lighthouses of the outer banks', '75/200'),
    found: ['75.unres', '74.unres', 'hedges.unres'],
    sure: '75.unres',
  },
  'none of another council’s that bears its number alone': {
    draft: 'Resolution 2382 (2017)\n\nThe Security Council,\n\n1. Decides to trim the lamps.\n',
    found: [],
    sure: null,
  },
  none: { draft: text('Dunes'), found: [], sure: null },
};

const packed = Object.entries(workspace).map(([uri, written]) => ({ uri, packed: summarise(parse(written)) }));

describe('the texts that a draft may go on from', () => {
  for (const [name, { draft, found, sure }] of Object.entries(cases)) {
    it(name, () => {
      const texts = finished(earlierTexts({ uri: 'draft.unres', resolution: parse(draft) }, packed));
      deepStrictEqual(
        texts.map(({ uri }) => uri),
        found,
      );
      strictEqual(surelyBefore(texts)?.uri ?? null, sure);
    });
  }
  it('are not the draft itself, nor a copy of it', () => {
    const resolution = parse(workspace['75.unres']!);
    const texts = finished(earlierTexts({ uri: 'copy.unres', resolution }, packed));
    deepStrictEqual(
      texts.map(({ uri }) => uri),
      ['74.unres'],
    );
  });
  const turns: Readonly<Record<string, number | null>> = {
    'A/RES/77/6': 77,
    'A/C.3/77/L.5': 77,
    'A/HRC/RES/43/1': 43,
    'S/RES/2185(2014)': 2014,
    'E/RES/2021/5': 2021,
    'A/66/615': 66,
    'A/RES/2625(XXV)': null,
  };
  for (const [symbol, turn] of Object.entries(turns))
    it(`${symbol} is of ${turn}`, () => strictEqual(turnOf(symbol), turn));
  const names: Readonly<Record<string, string>> = {
    'A/RES/72/5': '72/5',
    'S/RES/2185(2014)': '2185 (2014)',
    'A/C.3/77/L.5': 'A/C.3/77/L.5',
  };
  for (const [symbol, name] of Object.entries(names))
    it(`${symbol} is ${name} for short`, () => strictEqual(shortSymbol(symbol), name));
});
