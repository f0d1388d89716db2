import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { CallHierarchyItem } from 'vscode-languageserver-types';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { catalogueOf } from '../../../server/src/catalogue/entries-catalogue';
import {
  type HierarchySources,
  incomingCitations,
  outgoingCitations,
  prepareHierarchy,
} from '../../../server/src/features/navigation/citation-hierarchy';
import { entryOf } from '../catalogue/entries';
import { citingPairs, cursorIn, folder, languageCodes } from './folder';

/** A catalogue that knows who cites whom, and a subject for each. */
function graph(cites: Readonly<Record<string, readonly string[]>>): Catalogue {
  const symbols = new Set([...Object.keys(cites), ...Object.values(cites).flat()]);
  const citedBy = (symbol: string) => Object.keys(cites).filter(each => cites[each]!.includes(symbol));
  const count = (each: readonly string[]) => each.map(symbol => ({ symbol, count: 1 }));
  const entries = [...symbols].map(symbol => entryOf(symbol, { subjects: { en: `About ${symbol}` } }));
  return {
    ...catalogueOf(entries, 'nobody'),
    cites: symbol => count(cites[symbol] ?? []),
    citedBy: symbol => count(citedBy(symbol)),
  };
}

const catalogue = graph({
  'S/RES/2185(2014)': ['S/RES/2100(2013)'],
  'S/RES/2200(2015)': ['S/RES/2100(2013)', 'S/RES/1(1946)'],
  'S/RES/2100(2013)': ['S/RES/1(1946)'],
  'S/RES/1(1946)': [],
});

function hierarchy(files: Readonly<Record<string, string>>, sources: Partial<HierarchySources> = {}) {
  const { asked, position, index, written } = folder(files);
  const all: HierarchySources = { known: index, catalogue, pageOf: symbol => `page:${symbol}`, ...sources };
  const items = prepareHierarchy(asked, position, all);
  const place = ({ name, uri, selectionRange }: CallHierarchyItem) =>
    uri.startsWith('page:') ? `${name} at ${uri}` : `${name} at ${written(uri, selectionRange)}`;
  return {
    items,
    item: items?.map(place),
    incoming:
      items && incomingCitations(items[0]!, all).map(({ from, fromRanges }) => `${place(from)} ×${fromRanges.length}`),
    outgoing:
      items && outgoingCitations(items[0]!, all).map(({ to, fromRanges }) => `${place(to)} ×${fromRanges.length}`),
    all,
  };
}

describe('the citation graph as a call hierarchy', () => {
  for (const code of languageCodes) {
    const { cited, citing, citation } = citingPairs[code];
    const title = (text: string) => text.slice(0, text.indexOf('\n'));
    it(`between files, in ${code}`, () => {
      const sources = { catalogue: null };
      const onCitation = hierarchy({ a: cited, b: cursorIn(citing, citation) }, sources);
      deepStrictEqual(onCitation.item, [`S/RES/2100(2013) at a:0 ${title(cited)}`]);
      deepStrictEqual(onCitation.incoming, [`S/RES/2185(2014) at b:0 ${title(citing)} ×2`]);
      deepStrictEqual(onCitation.outgoing, []);
      const onTitle = hierarchy({ a: cited, b: `‸${citing}` }, sources);
      deepStrictEqual(onTitle.item, [`S/RES/2185(2014) at b:0 ${title(citing)}`]);
      deepStrictEqual(onTitle.incoming, []);
      deepStrictEqual(onTitle.outgoing, [`S/RES/2100(2013) at a:0 ${title(cited)} ×2`]);
    });
  }
  const { cited, citing } = citingPairs.en;
  const onCitation = cursorIn(citing, '2100 (2013)');
  it('files and the catalogue together; what has a file is not told twice', () => {
    deepStrictEqual(hierarchy({ a: cited, b: onCitation }).incoming, [
      'S/RES/2185(2014) at b:0 Resolution 2185 (2014) ×2',
      'S/RES/2200(2015) at page:S/RES/2200(2015) ×1',
    ]);
  });
  it('what has no file, by the catalogue', () => {
    const { item, incoming, outgoing, items } = hierarchy({ b: onCitation });
    deepStrictEqual(item, ['S/RES/2100(2013) at page:S/RES/2100(2013)']);
    strictEqual(items![0]!.detail, 'About S/RES/2100(2013)');
    deepStrictEqual(incoming, [
      'S/RES/2185(2014) at b:0 Resolution 2185 (2014) ×2',
      'S/RES/2200(2015) at page:S/RES/2200(2015) ×1',
    ]);
    deepStrictEqual(outgoing, ['S/RES/1(1946) at page:S/RES/1(1946) ×1']);
  });
  it('of the catalogue’s the newest first', () => {
    const citing = ['S/RES/2200(2015)', 'S/RES/2400(2018)', 'S/RES/2300(2016)'];
    const sources = { catalogue: graph(Object.fromEntries(citing.map(symbol => [symbol, ['S/RES/2100(2013)']]))) };
    const years = hierarchy({ b: onCitation }, sources).incoming!.map(each => /\((\d{4})\)/.exec(each)![1]);
    deepStrictEqual(years, ['2014', '2018', '2016', '2015']);
  });
  it('where it was met, for a client without pages', () => {
    const { item, outgoing } = hierarchy({ b: onCitation }, { pageOf: () => null });
    deepStrictEqual(item, ['S/RES/2100(2013) at b:4 2100 (2013)']);
    deepStrictEqual(outgoing, ['S/RES/1(1946) at b:4 2100 (2013) ×1']);
  });
  it('what nobody knows', () => {
    const other = cursorIn(citing.replaceAll('2100 (2013)', '9100 (2033)'), '9100 (2033)');
    deepStrictEqual(hierarchy({ b: other }).item, ['S/RES/9100(2033) at b:4 9100 (2033)']);
  });
  it('none for the Charter', () => {
    const text = 'The Security Council,\n\nActing under Chapter V‸II of the Charter of the United Nations,\n';
    strictEqual(hierarchy({ b: text }).item, undefined);
  });
});
