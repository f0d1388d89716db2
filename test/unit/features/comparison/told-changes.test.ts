import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { compare } from '../../../../server/src/comparison/compare';
import { textsWithoutNoise } from '../../../../server/src/comparison/texts-without-noise';
import { paragraphChanges } from '../../../../server/src/features/comparison/paragraph-changes';
import { countsOf, type ToldChange, toldChanges } from '../../../../server/src/features/comparison/told-changes';
import { inEnglish } from '../../../../server/src/messages/message';
import { parse } from '../../../../server/src/resolution/parse';
import { effort } from '../../effort';
import { randomText } from '../../random-texts';

const text = (...paragraphs: readonly string[]): string => `${['The General Assembly,', ...paragraphs].join('\n\n')}\n`;
const lamps = 'Requests the keepers of the lighthouses to trim their lamps;';
const fog = 'Deplores the fog over the outer banks and the inner harbour;';
const hedges = 'Welcomes the hedges, which keep the wind from the road;';

const compared = (old: string, draft: string) => {
  const [from, to] = [parse(old), parse(draft)];
  const comparison = compare(from, to);
  return { old: from, new: to, comparison, texts: textsWithoutNoise(comparison) };
};

/** "changed OP2 Deplores …, was OP1: +words in -words out @ line of the draft". */
function line({ kind, moved, name, before, wordsIn, wordsOut, range }: ToldChange): string {
  const parts = [
    `${kind} ${name.slice(0, 12).trim()}`,
    moved && kind !== 'moved' ? ', moved' : '',
    before === null ? '' : `, was ${before}`,
    wordsIn === '' ? '' : ` +${wordsIn}`,
    wordsOut === '' ? '' : ` -${wordsOut}`,
  ];
  return `${parts.join('')} @ ${range.start.line}`;
}

interface Case {
  readonly old: string;
  readonly draft: string;
  readonly told: readonly string[];
  /** What is said above each paragraph. */
  readonly above: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'one new, the next renumbered': {
    old: text(`1. ${lamps}`),
    draft: text(`1. ${fog}`, `2. ${lamps}`),
    told: ['new OP1 Deplores @ 2', 'renumbered OP2 Requests, was OP1 @ 4'],
    above: ['new since 72/5', 'unchanged since 72/5'],
  },
  'one gone, between and at the end': {
    old: text(`1. ${lamps}`, `2. ${fog}`, `3. ${hedges}`),
    draft: text(`1. ${fog}`),
    told: ['gone OP1 Requests @ 2', 'renumbered OP1 Deplores, was OP2 @ 2', 'gone OP3 Welcomes @ 2'],
    above: ['unchanged since 72/5'],
  },
  'other words': {
    old: text(`1. ${lamps}`, `2. ${fog}`),
    draft: text(`1. ${lamps.replace('keepers', 'keepers and pilots')}`, `2. ${fog.replace('the inner', 'every')}`),
    told: ['changed OP1 Requests +and pilots @ 2', 'changed OP2 Deplores +every -the inner @ 4'],
    above: ['new words: “and pilots”', 'new words: “every” · words gone: “the inner”'],
  },
  'one moved, one moved and changed': {
    old: text(`1. ${lamps}`, `2. ${fog}`, `3. ${hedges}`),
    draft: text(`1. ${fog}`, `2. ${hedges}`, `3. ${lamps.replace('their', 'all')}`),
    told: [
      'renumbered OP1 Deplores, was OP2 @ 2',
      'renumbered OP2 Welcomes, was OP3 @ 4',
      'changed OP3 Requests, moved, was OP1 +all -their @ 6',
    ],
    above: ['unchanged since 72/5', 'unchanged since 72/5', 'moved · new words: “all” · words gone: “their”'],
  },
  'one split': {
    old: text(`1. ${lamps.replace(';', ', and')} ${fog}`),
    draft: text(`1. ${lamps}`, `2. ${fog}`),
    told: ['split OP1 Requests +; -, and @ 2'],
    above: ['new words: “;” · words gone: “, and”', 'unchanged since 72/5'],
  },
  'two joined': {
    old: text(`1. ${lamps}`, `2. ${fog}`),
    draft: text(`1. ${lamps.replace(';', ', and')} ${fog}`),
    told: ['joined OP1 Requests +, and -; @ 2'],
    above: ['new words: “, and” · words gone: “;”'],
  },
  'an item': {
    old: text('1. Requests the keepers:', '(a) To trim the lamps every evening;', '(b) To cut the hedges.'),
    draft: text('1. Requests the keepers:', '(a) To trim the lamps every morning;', '(b) To cut the hedges.'),
    told: ['changed (a) To trim +morning -evening @ 4'],
    above: ['unchanged since 72/5', 'new words: “morning” · words gone: “evening”', 'unchanged since 72/5'],
  },
  nothing: { old: text(`1. ${lamps}`), draft: text(`1. ${lamps}`), told: [], above: ['unchanged since 72/5'] },
  'nothing is left': {
    old: text(`1. ${lamps}`),
    draft: '',
    told: ['gone The General @ 0', 'gone OP1 Requests @ 0'],
    above: [],
  },
};

describe('changes as they are told', () => {
  for (const [name, { old, draft, told, above }] of Object.entries(cases)) {
    it(name, () => {
      const changes = toldChanges(compared(old, draft));
      deepStrictEqual(changes.map(line), told);
      const counts = countsOf(changes);
      strictEqual(
        Object.values(counts).reduce((sum, count) => sum + count, 0),
        told.length,
      );
    });
    it(`${name}: above each paragraph`, () => {
      deepStrictEqual(
        paragraphChanges(compared(old, draft), '72/5', inEnglish).map(({ told: said }) => said),
        above,
      );
    });
  }
  it('lead to their lines in the texts without noise', () => {
    for (const { old, draft } of Object.values(cases)) {
      const both = compared(old, draft);
      for (const { kind, name, line: number } of toldChanges(both)) {
        const words = name.replace(/^\S+ /, '').slice(0, 8);
        const shown = both.texts[kind === 'gone' ? 'old' : 'new'].split('\n')[number]!;
        ok(shown.includes(words), `${name} stands on another line than ${shown}`);
      }
    }
  });
  it('stand within any draft and any texts', () => {
    fc.assert(
      fc.property(randomText, randomText, (old, draft) => {
        const both = compared(old, draft);
        const lines = draft.split(/\r\n|\r|\n/);
        for (const change of toldChanges(both)) {
          const { start, end } = change.range;
          ok(end.line < lines.length && start.character <= lines[start.line]!.length, JSON.stringify(change));
          ok(change.line < Math.max(1, both.texts.new.split('\n').length), JSON.stringify(change));
          ok(change.name !== '', 'a change without a name');
        }
      }),
      { numRuns: effort === 'quick' ? 200 : 2_000 },
    );
  });
});
