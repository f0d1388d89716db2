import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { type ClassifyState, stateAtStart } from '../../../server/src/blocks/classify/state';
import type { OpenList } from '../../../server/src/blocks/labels/lists';
import type { LabelReading } from '../../../server/src/blocks/labels/readings';
import { SharedParts, stateFrom } from '../../../server/src/blocks/shared-parts';
import { parse } from '../../../server/src/resolution/parse';

const list = (style: OpenList['style'], ordinal: number): OpenList => ({ style, punctuation: 'brackets', ordinal });

/** What stands open before the items of a paragraph: (a), (b), (b)(i), (b)(ii), (c). */
const opened = (): readonly (readonly OpenList[])[] => [
  [],
  [list('latin', 1)],
  [list('latin', 2)],
  [list('latin', 2), list('roman', 1)],
  [list('latin', 2), list('roman', 2)],
  [list('latin', 3)],
];

function statesOf(number: number): ClassifyState[] {
  return opened().map((lists, index) => ({
    ...stateAtStart(0),
    lists,
    number,
    introduces: index === 0 || index === 2,
    previous: index === 0 ? 'operative' : 'item',
  }));
}

describe('what blocks of a text share', () => {
  const paragraphs = [1, 2, 3].map(statesOf);

  it('says what the states say', () => {
    const shared = new SharedParts('');
    for (const state of paragraphs.flat())
      deepStrictEqual(stateFrom(shared.itemStateOf(state), shared.paragraphStateOf(state)), state);
  });

  it('is one object for the same item of list after list', () => {
    const shared = new SharedParts('');
    const [first, ...others] = paragraphs.map(states => states.map(state => shared.itemStateOf(state)));
    for (const items of others) for (const [index, item] of items.entries()) strictEqual(item, first![index]);
  });

  it('is one object for all items of a paragraph', () => {
    const shared = new SharedParts('');
    for (const states of paragraphs) strictEqual(new Set(states.map(state => shared.paragraphStateOf(state))).size, 1);
  });

  it('is one object, beside the number, for all paragraphs of a text', () => {
    const shared = new SharedParts('');
    strictEqual(new Set(paragraphs.flat().map(state => shared.paragraphStateOf(state).text)).size, 1);
  });

  it('is one span for all that stand from one place to another', () => {
    const shared = new SharedParts('');
    strictEqual(shared.spanOf(0, 9), shared.spanOf(0, 9));
    deepStrictEqual(shared.spanOf(1, 9), { start: 1, end: 9 });
    deepStrictEqual(shared.spanOf(0, 9), { start: 0, end: 9 });
  });

  it('is one label for all that stand alike, and no other', () => {
    const written = '(i) (l)   (i)';
    const shared = new SharedParts(written);
    const ninth = { style: 'latin', ordinal: 9 } as const;
    const first = { style: 'roman', ordinal: 1 } as const;
    const label = (source: string, reading: LabelReading, turned?: string) => {
      const form = {
        punctuation: 'brackets',
        suffix: '',
        ...(turned === undefined ? {} : { written: turned }),
      } as const;
      return shared.labelOf(written.indexOf(source), form, reading, source.indexOf('('), source.length);
    };
    strictEqual(label('(i)', first), label('(i)', first));
    strictEqual(label('(i)', ninth).style, 'latin');
    strictEqual(label('(i)', first).style, 'roman');
    strictEqual(label('  (i)', first).span.start, 2);
    strictEqual(label('(i)', first).span.start, 0);
    strictEqual(label('(l)', first).text, '(l)');
    strictEqual(label('(i)', first, '(I)').text, '(I)');
    strictEqual(label('(i)', first).text, '(i)');
  });

  it('is one label for the same item of list after list, in a text that is read', () => {
    const items = ['(a) Lamps:', '(i) Oil;', '(ii) Wicks;', '(iii) Glass;', '(b) Towers;', '(c) Keepers.'];
    const lists = [1, 2, 3].map(number => [`${number}. Requests:`, ...items].join('\n\n'));
    const { blocks } = parse(['The Security Council,', 'Recalling the lamps,', ...lists].join('\n\n'));
    const labels = blocks.flatMap(({ kind, label }) => (kind === 'item' && label ? [label] : []));
    strictEqual(labels.length, 3 * items.length);
    for (const [index, label] of labels.entries()) strictEqual(label, labels[index % items.length]);
  });
});
