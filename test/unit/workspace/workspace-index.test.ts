import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Citation, CrossReference, Mentions } from '../../../server/src/resolution/mentions';
import { parse } from '../../../server/src/resolution/parse';
import { rangeOf, rangesOfLogical } from '../../../server/src/resolution/placement';
import { excerpt } from '../../../server/src/text/excerpt';
import { search } from '../../../server/src/workspace/search';
import { citationsIn, fromLine, symbolsCited, unpack } from '../../../server/src/workspace/summaries/packed-summary';
import { summarise } from '../../../server/src/workspace/summaries/summarise';
import { symbolKeys } from '../../../server/src/workspace/symbol-keys';
import { WorkspaceIndex } from '../../../server/src/workspace/workspace-index';
import { heapInUse } from '../heap-in-use';
import { anyText } from '../resolution/random-texts';
import { drafts } from './drafts';

const packed = (text: string) => summarise(parse(text));
const summaryOf = (text: string) => unpack(packed(text));

describe('the summary of a resolution', () => {
  for (const [language, draft] of Object.entries(drafts)) {
    it(`${language}: has symbol, paragraphs and citations where they stand`, () => {
      const text = draft(2185, 2100);
      const lines = text.split('\n');
      const summary = summaryOf(text);
      strictEqual(summary.language, language);
      strictEqual(summary.symbol, 'S/RES/2185(2014)');
      strictEqual(summary.title, lines[0]);
      deepStrictEqual(
        summary.paragraphs.map(({ path }) => path),
        ['PP1', 'OP1', 'OP1(a)', 'OP2'],
      );
      for (const { label, labelRange, range, excerpt } of summary.paragraphs) {
        const line = lines[range.start.line]!;
        strictEqual(line.slice(labelRange.start.character, labelRange.end.character), label ?? '');
        strictEqual(line.slice(range.end.character - excerpt.length, range.end.character), excerpt);
      }
      deepStrictEqual(
        summary.citations.map(({ symbol, path }) => [symbol, path]),
        [['S/RES/2100(2014)', 'PP1']],
      );
      deepStrictEqual(
        summary.crossReferences.map(({ target, path }) => [target, path]),
        [['OP1', 'OP2']],
      );
    });
  }
  it('tells which paragraphs of the cited document are meant', () => {
    const text =
      'The Security Council,\n\n1. Recalls paragraphs 3 and 5 (a) of resolution 2100 (2013) and 2185 (2014).\n';
    deepStrictEqual(
      summaryOf(text).citations.map(({ symbol, paragraphs }) => [symbol, paragraphs.map(({ path }) => path)]),
      [
        ['S/RES/2100(2013)', ['OP3', 'OP5(a)']],
        ['S/RES/2185(2014)', []],
      ],
    );
  });
  it('is packed, and says what the tree says, for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const tree = parse(text);
        const summary = summarise(tree);
        const { line, symbol } = summary;
        deepStrictEqual(fromLine(line), summary);
        const { symbol: unpacked, language, organ, paragraphs, citations, crossReferences } = unpack(summary);
        deepStrictEqual([symbol, unpacked, language, organ], [tree.symbol, tree.symbol, tree.language, tree.organ]);
        deepStrictEqual(
          paragraphs.map(each => Object.values(each)),
          [...tree.blocks.entries()].flatMap(
            ([
              index,
              {
                kind,
                span,
                label,
                opener,
                logical: { text },
              },
            ]) => {
              const path = tree.structure.paths[index];
              if (path == null) return [];
              // of half a character that has lost its other half a sign is kept
              const words = excerpt(text, 120).replace(/\p{Surrogate}/gu, '\ufffd');
              const opening = opener && text.slice(opener.start, opener.end);
              const range = rangeOf(tree, index, span);
              const labelRange = label ? rangeOf(tree, index, label.span) : { start: range.start, end: range.start };
              return [[path, kind, label?.text ?? null, opening, words, range, labelRange]];
            },
          ),
        );
        const placed = (of: (mentions: Mentions) => readonly (Citation | CrossReference)[]) =>
          [...tree.mentions.entries()].flatMap(([index, mentions]) =>
            of(mentions).map(({ start, end }) => rangesOfLogical(tree, index, start, end)),
          );
        deepStrictEqual(
          citations.map(({ ranges }) => ranges),
          placed(mentions => mentions.citations),
        );
        deepStrictEqual(
          crossReferences.map(({ ranges }) => ranges),
          placed(mentions => mentions.crossReferences),
        );
        deepStrictEqual(
          citations.map(({ symbol, kind }) => [symbol, kind]),
          tree.mentions.flatMap(mentions => mentions.citations.map(({ symbol, kind }) => [symbol, kind])),
        );
        deepStrictEqual(symbolsCited(summary), [...new Set(citations.map(each => each.symbol))]);
        for (const cited of symbolsCited(summary)) {
          deepStrictEqual(
            citationsIn(summary, each => each === cited),
            citations.filter(each => each.symbol === cited),
          );
        }
      }),
    );
  });
});

describe('the index of the workspace', () => {
  it('finds definitions, paragraphs and citations across languages', () => {
    const index = new WorkspaceIndex();
    for (const [language, draft] of Object.entries(drafts)) {
      index.set(`${language}/2185`, packed(draft(2185, 2100)));
      index.set(`${language}/2100`, packed(draft(2100, 1999)));
    }
    const own = Object.keys(drafts).map(language => `${language}/2100`);
    deepStrictEqual(
      index.definitionsOf('S/RES/2100(2014)').map(({ uri }) => uri),
      own,
    );
    deepStrictEqual(
      index.paragraphOf('S/RES/2100(2014)', 'OP1(a)').map(({ uri, paragraph }) => [uri, paragraph.range.start.line]),
      own.map(uri => [uri, 8]),
    );
    strictEqual(index.citationsOf('S/RES/2100(2014)').length, 6);
    deepStrictEqual(index.citationsOf('S/RES/2185(2014)'), []);
  });
  it('takes a wrong year for a slip, and each letter of a resolution in parts for its own', () => {
    deepStrictEqual(symbolKeys('S/RES/2185(2015)'), symbolKeys('S/RES/2185(2014)'));
    deepStrictEqual(symbolKeys('A/RES/31/6A-C'), ['A/RES/31/6A', 'A/RES/31/6B', 'A/RES/31/6C']);
    deepStrictEqual(symbolKeys('A/RES/2625(XXV)'), ['A/RES/2625(XXV)']);
    deepStrictEqual(symbolKeys('A/66/615'), ['A/66/615']);
    const index = new WorkspaceIndex();
    index.set('whole', { ...packed(''), symbol: 'A/RES/31/6' });
    deepStrictEqual(
      index.definitionsOf('A/RES/31/6B').map(({ uri }) => uri),
      ['whole'],
    );
  });
  it('tells who cites a symbol without holding what else it knows of all that do', () => {
    const index = new WorkspaceIndex();
    const count = 2000;
    const { line } = packed(drafts.en!(2185, 2100));
    for (let i = 0; i < count; i++) index.set(`${i}`, fromLine(line.slice()));
    const before = heapInUse();
    const found = index.citationsOf('S/RES/2100(2014)');
    const held = heapInUse() - before;
    strictEqual(found.length, count);
    strictEqual(held / count < 1000, true, `${held / count} bytes a citation`);
  });
  it('goes by the open version while there is one, as it is at the question', () => {
    const index = new WorkspaceIndex();
    let tree = parse(drafts.en!(3, 1));
    let asked = 0;
    const uris = (symbol: string) => index.citationsOf(symbol).map(({ uri }) => uri);
    index.set('a', packed(drafts.en!(2, 1)));
    index.open('a', () => {
      asked++;
      return tree;
    });
    strictEqual(asked, 0);
    deepStrictEqual(index.definitionsOf('S/RES/2(2014)'), []);
    strictEqual(index.definitionsOf('S/RES/3(2014)').length, 1);
    tree = parse(drafts.en!(3, 7));
    index.set('a', packed(drafts.en!(2, 8)));
    deepStrictEqual([uris('S/RES/1(2014)'), uris('S/RES/7(2014)'), uris('S/RES/8(2014)')], [[], ['a'], []]);
    index.close('a');
    deepStrictEqual([uris('S/RES/7(2014)'), uris('S/RES/8(2014)')], [[], ['a']]);
    index.set('a', null);
    deepStrictEqual([uris('S/RES/8(2014)'), index.uris()], [[], []]);
  });
  it('is searched by words of symbol, path and text', () => {
    const index = new WorkspaceIndex();
    for (const [language, draft] of Object.entries(drafts)) index.set(language, packed(draft(2185, 2100)));
    const hits = (query: string) =>
      search(index, query, 100).map(({ uri, paragraph }) => `${uri} ${paragraph?.path ?? ''}`.trim());
    deepStrictEqual(hits('2185'), Object.keys(drafts));
    deepStrictEqual(hits('LIGHT decides'), ['en OP1']);
    deepStrictEqual(hits('2185 op1 灯塔'), ['zh OP1']);
    deepStrictEqual(hits('المنارات'), ['ar OP1']);
    deepStrictEqual(hits('маяки'), ['ru OP1']);
    deepStrictEqual(hits('nowhere'), []);
    deepStrictEqual(hits('  '), []);
    strictEqual(search(index, '2185', 2).length, 2);
  });
});
