import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActions, fixAllKind } from '../../../server/src/features/code-actions';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { crossReferenceEdits } from '../../../server/src/rules/cross-reference-edits';
import { applyEdits } from '../check-marks';
import { randomText, runs } from '../random-texts';
import { draft } from '../rules/drafts';

const uri = 'untitled:draft';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };

const actionsOf = (text: string, only?: readonly string[]) => codeActions(parse(text), uri, everywhere, only);

function apply(text: string, action: CodeAction | undefined): string {
  assert.ok(action, 'no such action');
  return applyEdits(text, action.edit?.changes?.[uri] ?? []);
}

const fixAll = (text: string) => {
  const [action] = actionsOf(text, ['source.fixAll']);
  return action ? apply(text, action) : text;
};

/** What the action of this title makes of the text. */
function fixed(text: string, title: string): string {
  const actions = actionsOf(text);
  const action = actions.find(candidate => candidate.title === title);
  assert.ok(action, `among ${actions.map(candidate => candidate.title).join(', ')}`);
  return apply(text, action);
}

describe('code actions', () => {
  const gap = draft('en', '1. Decides so;', '3. Requests oil;', '4. Urges calm.');

  it('correct this number: preferred, with the diagnostic that it mends', () => {
    const [first, second] = actionsOf(gap);
    assert.equal(first?.title, 'Change 3 to 2');
    assert.equal(first?.kind, 'quickfix');
    assert.equal(first?.isPreferred, true);
    assert.deepEqual(first?.diagnostics, diagnostics(parse(gap), uri));
    assert.equal(apply(gap, first), gap.replace('3.', '2.'));
    assert.equal(second?.title, 'Renumber the whole part');
    assert.equal(apply(gap, second), gap.replace('3.', '2.').replace('4.', '3.'));
  });

  it('only where the finding stands', () => {
    const at = (line: number, character: number) =>
      codeActions(parse(gap), uri, { start: { line, character }, end: { line, character } }, undefined);
    assert.equal(at(6, 0).length, 2);
    assert.equal(at(6, 2).length, 2);
    assert.equal(at(6, 5).length, 0);
    assert.equal(at(4, 0).length, 0);
  });

  it('only the kinds that are asked for', () => {
    assert.deepEqual(actionsOf(gap, ['refactor']), []);
    assert.equal(actionsOf(gap, ['quickfix']).length, 2);
    assert.deepEqual(
      actionsOf(gap, ['source']).map(({ kind }) => kind),
      [fixAllKind],
    );
    assert.deepEqual(
      actionsOf(gap, [fixAllKind]).map(({ kind }) => kind),
      [fixAllKind],
    );
    assert.deepEqual(actionsOf(draft('en', '1. Decides so;', '2. Urges calm.'), ['source']), []);
  });

  const cases: readonly (readonly [name: string, title: string, before: string, after: string])[] = [
    [
      'bis and ter stay behind their number',
      'Renumber the whole part',
      draft('en', '1. Decides so;', '3. Requests oil;', '3 bis. Urges calm;', '4. Thanks all.'),
      draft('en', '1. Decides so;', '2. Requests oil;', '2 bis. Urges calm;', '3. Thanks all.'),
    ],
    [
      'a restart goes on',
      'Renumber the whole part',
      draft('en', '1. Decides so;', '2. Urges calm;', '1. Requests oil;', '2. Thanks all.'),
      draft('en', '1. Decides so;', '2. Urges calm;', '3. Requests oil;', '4. Thanks all.'),
    ],
    [
      'one section, not the other',
      'Renumber the whole part',
      draft('en', 'I', '1. Decides so;', '2. Urges calm;', 'II', '1. Requests oil;', '3. Thanks all.'),
      draft('en', 'I', '1. Decides so;', '2. Urges calm;', 'II', '1. Requests oil;', '2. Thanks all.'),
    ],
    [
      'letters',
      'Change (d) to (c)',
      draft('en', '1. Requests:', '(a) Oil;', '(b) Rope;', '(d) Wicks;', '2. Urges calm.'),
      draft('en', '1. Requests:', '(a) Oil;', '(b) Rope;', '(c) Wicks;', '2. Urges calm.'),
    ],
    [
      'a whole list, with blank lines and another list inside',
      'Renumber the whole list',
      draft(
        'en',
        '1. Requests:',
        '(a) Oil:',
        '(i) Red;',
        '(ii) White;',
        '\n\n(e) Rope;',
        '(f) Wicks;',
        '2. Urges calm.',
      ),
      draft(
        'en',
        '1. Requests:',
        '(a) Oil:',
        '(i) Red;',
        '(ii) White;',
        '\n\n(b) Rope;',
        '(c) Wicks;',
        '2. Urges calm.',
      ),
    ],
    [
      'past (z)',
      'Renumber the whole list',
      draft(
        'en',
        '1. Requests:',
        ...[...'abcdefghijklmnopqrstuvwyz', 'aa'].map(letter => `(${letter}) Oil;`),
        '2. Urges calm.',
      ),
      draft(
        'en',
        '1. Requests:',
        ...[...'abcdefghijklmnopqrstuvwxyz'].map(letter => `(${letter}) Oil;`),
        '2. Urges calm.',
      ),
    ],
    [
      'Chinese circled numbers past ten',
      'Renumber the whole list',
      draft(
        'zh',
        '1. 请：',
        '(a) 点灯：',
        ...['㈠', '㈡', '㈢', '㈣', '㈤', '㈥', '㈦', '㈧', '㈨', '㈨', '㈩', '(十一)'].map(label => `${label} 高灯；`),
        '2. 决定继续处理此案。',
      ),
      draft(
        'zh',
        '1. 请：',
        '(a) 点灯：',
        ...['㈠', '㈡', '㈢', '㈣', '㈤', '㈥', '㈦', '㈧', '㈨', '㈩', '(十一)', '(十二)'].map(
          label => `${label} 高灯；`,
        ),
        '2. 决定继续处理此案。',
      ),
    ],
    [
      'Chinese circled numbers back to ten',
      'Renumber the whole list',
      draft(
        'zh',
        '1. 请：',
        '(a) 点灯：',
        ...['㈠', '㈡', '㈢', '㈣', '㈤', '㈥', '㈦', '㈧', '㈩', '(十一)'].map(label => `${label} 高灯；`),
        '2. 决定继续处理此案。',
      ),
      draft(
        'zh',
        '1. 请：',
        '(a) 点灯：',
        ...['㈠', '㈡', '㈢', '㈣', '㈤', '㈥', '㈦', '㈧', '㈨', '㈩'].map(label => `${label} 高灯；`),
        '2. 决定继续处理此案。',
      ),
    ],
    [
      'Arabic numbers keep their dash and space',
      'Change 3 to 2',
      draft('ar', '1 - يقرر إضاءة المنارات؛', '3 - يقرر أن يبقي المسألة قيد نظره.'),
      draft('ar', '1 - يقرر إضاءة المنارات؛', '2 - يقرر أن يبقي المسألة قيد نظره.'),
    ],
    [
      'Arabic-Indic digits stay such',
      'Change 3 to 2',
      draft('ar', '١ - يقرر إضاءة المنارات؛', '٣ - يقرر أن يبقي المسألة قيد نظره.'),
      draft('ar', '١ - يقرر إضاءة المنارات؛', '٢ - يقرر أن يبقي المسألة قيد نظره.'),
    ],
    [
      'the order of the abjad',
      'Renumber the whole list',
      draft(
        'ar',
        '1 - يطلب ما يلي:',
        '(أ) إضاءة؛',
        '(ب) قص؛',
        '(ت) نوم؛',
        '(ث) سهر؛',
        '2 - يقرر أن يبقي المسألة قيد نظره.',
      ),
      draft(
        'ar',
        '1 - يطلب ما يلي:',
        '(أ) إضاءة؛',
        '(ب) قص؛',
        '(ج) نوم؛',
        '(د) سهر؛',
        '2 - يقرر أن يبقي المسألة قيد نظره.',
      ),
    ],
    [
      'Cyrillic look-alikes',
      'Change all letters of this list to Latin',
      draft(
        'ru',
        '1. просит:',
        'а) зажечь лампы;',
        'b) спать;',
        'с) молчать;',
        '2. постановляет продолжать заниматься этим вопросом.',
      ),
      draft(
        'ru',
        '1. просит:',
        'a) зажечь лампы;',
        'b) спать;',
        'c) молчать;',
        '2. постановляет продолжать заниматься этим вопросом.',
      ),
    ],
    [
      'one label written unlike the others',
      'Change b) to (b)',
      draft('en', '1. Requests:', '(a) Oil;', 'b) Rope;', '(c) Wicks;', '2. Urges calm.'),
      draft('en', '1. Requests:', '(a) Oil;', '(b) Rope;', '(c) Wicks;', '2. Urges calm.'),
    ],
    [
      'a list in the form of another language',
      'Change all labels of this list',
      draft('fr', '1. Prie :', '(a) Du feu ;', '(b) Du fil ;', '2. Décide de rester saisi de la question.'),
      draft('fr', '1. Prie :', 'a) Du feu ;', 'b) Du fil ;', '2. Décide de rester saisi de la question.'),
    ],
    [
      'a single paragraph loses its number',
      'Remove the number',
      draft('en', '1. Decides to light the lamps.'),
      draft('en', 'Decides to light the lamps.'),
    ],
    [
      'Arabic numbers in the usual form',
      'Change all numbers of this part',
      draft('ar', '1. يقرر إضاءة المنارات؛', '2. يقرر أن يبقي المسألة قيد نظره.'),
      draft('ar', '1 - يقرر إضاءة المنارات؛', '2 - يقرر أن يبقي المسألة قيد نظره.'),
    ],
  ];
  for (const [name, title, before, after] of cases) it(name, () => assert.equal(fixed(before, title), after));

  it('wrapped lines and page furniture stay as they are', () => {
    const lines = [
      'The Security Council,',
      '',
      '    Recalling the long peace of the lighthouses along the northern shore and',
      'the many letters that the keepers wrote to one another in the winter months,',
      '',
      '    1.  Decides to light the lamps of the northern shore before the first of',
      'the autumn gales and to keep them lit until the last of the ships is home;',
      '',
      '31-00001 1/2',
      'S/RES/9001 (2031)',
      '',
      '    3.  Requests the keepers to write down in the log of each lighthouse how',
      'much oil is left in the evening and how much of it is left in the morning;',
      '',
      '    4.  Decides to remain seized of the matter.',
    ];
    const text = lines.join('\r\n');
    assert.equal(fixAll(text), text.replace('3.  Requests', '2.  Requests').replace('4.  Decides', '3.  Decides'));
  });

  it('references to a paragraph that is renumbered go with it', () => {
    const text = draft(
      'en',
      '1. Decides so;',
      '3. Requests oil;',
      '4. Urges what paragraph 3 (a) and paragraph 1 above say.',
    );
    const parsed = parse(text);
    const last = parsed.blocks.length - 1;
    const mention = (target: string, words: string) => {
      const start = parsed.blocks[last]!.logical.text.indexOf(words);
      return { target, start, end: start + words.length };
    };
    const resolution = {
      ...parsed,
      mentions: parsed.blocks.map((_, block) => ({
        citations: [],
        crossReferences: block === last ? [mention('OP3(a)', 'paragraph 3 (a)'), mention('OP1', 'paragraph 1')] : [],
      })),
    };
    const edits = crossReferenceEdits(resolution, [{ block: last - 1, count: { ordinal: 2, suffix: '' } }]);
    assert.equal(edits.length, 1);
    assert.equal(edits[0]!.newText, '2');
    const { block, span } = edits[0]!.place;
    assert.equal(block, last);
    assert.equal(resolution.blocks[block]!.source.slice(span.start, span.end), '3');
  });

  it('a reference to a number that stands twice stays', () => {
    const parsed = parse(draft('en', '1. Decides so;', '2. Requests oil;', '2. Urges what paragraph 2 says.'));
    const last = parsed.blocks.length - 1;
    const start = parsed.blocks[last]!.logical.text.indexOf('paragraph 2');
    const resolution = {
      ...parsed,
      mentions: parsed.blocks.map((_, block) => ({
        citations: [],
        crossReferences: block === last ? [{ target: 'OP2', start, end: start + 11 }] : [],
      })),
    };
    assert.deepEqual(crossReferenceEdits(resolution, [{ block: last, count: { ordinal: 3, suffix: '' } }]), []);
  });

  const sequenceRules = ['numbering-sequence', 'numbering-restart', 'lettering-sequence'];
  const ordinals = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 9 });

  it('renumbering everything leaves no number or letter out of line', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(ordinals)), { minLength: 2, maxLength: 8 }),
        fc.constantFrom('\n\n', '\n\n\n', '\r\n\r\n'),
        (paragraphs, between) => {
          const lines = paragraphs.flatMap(([number, items]) => [
            `${number}. Requests oil${items ? ':' : ';'}`,
            ...(items ?? []).map(item => `(${'abcdefghi'[item - 1]}) Rope;`),
          ]);
          const text = draft('en', ...lines).replaceAll('\n\n', between);
          const result = fixAll(text);
          assert.deepEqual(
            check(parse(result)).filter(({ rule }) => sequenceRules.includes(rule)),
            [],
          );
          assert.equal(fixAll(result), result);
        },
      ),
      { numRuns: runs },
    ));

  it('every fix of every finding makes edits that fit, whatever the text', () =>
    fc.assert(
      fc.property(randomText, text => {
        for (const action of [...actionsOf(text), ...actionsOf(text, ['source'])]) {
          assert.notEqual(action.title, '');
          assert.notEqual(apply(text, action), text);
        }
      }),
      { numRuns: runs },
    ));
});
