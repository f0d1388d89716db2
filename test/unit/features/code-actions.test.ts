import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActions, fixAllKind } from '../../../server/src/features/code-actions';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { applyEdits } from '../check-marks';
import { randomText, runs } from '../random-texts';
import { draft } from '../rules/drafts';

const uri = 'untitled:draft';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };

const actionsOf = (text: string, only?: readonly string[]) =>
  codeActions(parse(text), { uri, range: everywhere, only });

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
  const action = actions.find(candidate => candidate.title.startsWith(title));
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
    assert.equal(second?.title, 'Renumber paragraphs 3–4 as 2–3');
    assert.equal(apply(gap, second), gap.replace('3.', '2.').replace('4.', '3.'));
  });

  const titles: readonly (readonly [title: string, text: string])[] = [
    ['Renumber paragraph 3 as 2', draft('en', '1. Decides so;', '3. Urges calm.')],
    [
      'Renumber paragraphs 3–5 as 2–4, and 2 references',
      draft('en', '1. Decides so;', '3. Recalls paragraphs 4 and 5 below;', '4. Requests oil;', '5. Urges calm.'),
    ],
    ['Renumber 2 paragraphs', draft('en', '1. Decides so;', '3. Requests oil;', '7. Urges calm.')],
    ['Renumber items c)–d) as b)–c)', draft('fr', '1. Prie :', 'a) D’attendre ;', 'c) De veiller ;', 'd) De rester.')],
    ['Renumber paragraphs 3–4 as 2–3', draft('ar', '1 - يقرر ذلك؛', '3 - يطلب ذلك؛', '4 - يهيب بالجميع.')],
    ['Renumber paragraphs 3–4 as 2–3', draft('zh', '1. 决定如此；', '3. 请守夜；', '4. 决定继续处理此案。')],
  ];
  for (const [title, text] of titles) {
    it(title, () =>
      assert.ok(
        actionsOf(text).some(action => action.title === title),
        actionsOf(text)
          .map(action => action.title)
          .join(', '),
      ),
    );
  }

  it('only where the finding stands', () => {
    const at = (line: number, character: number) =>
      codeActions(parse(gap), { uri, range: { start: { line, character }, end: { line, character } } });
    assert.equal(at(6, 0).length, 2);
    assert.equal(at(6, 2).length, 2);
    assert.equal(at(6, 5).length, 0);
    assert.equal(at(4, 0).length, 0);
  });

  it('changes of structure where somebody asks, and not at each step of the cursor', () => {
    const text = draft('en', '1. Decides so;', '2. Requests oil;', '3. Urges calm.');
    const at = { start: { line: 6, character: 4 }, end: { line: 6, character: 4 } };
    const asked = (only: readonly string[] | undefined, invoked = false) =>
      codeActions(parse(text), { uri, range: at, only, invoked });
    assert.deepEqual(asked(undefined), []);
    assert.deepEqual(
      asked(['refactor.move']).map(({ kind }) => kind),
      ['refactor.move.moveUp', 'refactor.move.moveDown', 'refactor.move.demote'],
    );
    assert.ok(asked(undefined, true).length > 8);
    const [up] = asked(['refactor.move.moveUp']);
    assert.equal(apply(text, up), draft('en', '1. Requests oil;', '2. Decides so;', '3. Urges calm.'));
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
      'Renumber ',
      draft('en', '1. Decides so;', '3. Requests oil;', '3 bis. Urges calm;', '4. Thanks all.'),
      draft('en', '1. Decides so;', '2. Requests oil;', '2 bis. Urges calm;', '3. Thanks all.'),
    ],
    [
      'a restart goes on',
      'Renumber ',
      draft('en', '1. Decides so;', '2. Urges calm;', '1. Requests oil;', '2. Thanks all.'),
      draft('en', '1. Decides so;', '2. Urges calm;', '3. Requests oil;', '4. Thanks all.'),
    ],
    [
      'one section, not the other',
      'Renumber ',
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
      'Renumber ',
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
      'Renumber ',
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
      'Renumber ',
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
      'Renumber ',
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
      'Renumber ',
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

  /** Each text once as it is found, once as "renumber everything" leaves it. */
  const followed: readonly (readonly [string, string, string])[] = [
    [
      'English paragraphs, and letters of items',
      draft(
        'en',
        '1. Decides so;',
        '3. Requests:',
        '(a) Oil;',
        '(c) Rope;',
        '4. Urges what paragraphs 1 and 3 above and subparagraph (c) of paragraph 3 above say;',
        '5. Recalls paragraph 3 (c) of this resolution and paragraph 4 of resolution 9001 (2031).',
      ),
      draft(
        'en',
        '1. Decides so;',
        '2. Requests:',
        '(a) Oil;',
        '(b) Rope;',
        '3. Urges what paragraphs 1 and 2 above and subparagraph (b) of paragraph 2 above say;',
        '4. Recalls paragraph 2 (b) of this resolution and paragraph 4 of resolution 9001 (2031).',
      ),
    ],
    [
      'Chinese',
      draft(
        'zh',
        '1. 决定点灯；',
        '3. 请守塔人：',
        '(a) 备油；',
        '(c) 备绳；',
        '4. 促请落实上文第1和第3段及第3(c)段。',
      ),
      draft(
        'zh',
        '1. 决定点灯；',
        '2. 请守塔人：',
        '(a) 备油；',
        '(b) 备绳；',
        '3. 促请落实上文第1和第2段及第2(b)段。',
      ),
    ],
    [
      'French',
      draft(
        'fr',
        '1. Décide ainsi ;',
        '3. Prie :',
        'a) Du feu ;',
        'c) Du fil ;',
        '4. Rappelle les paragraphes 1 à 3 ci-dessus et l’alinéa c) du paragraphe 3 de la présente résolution.',
      ),
      draft(
        'fr',
        '1. Décide ainsi ;',
        '2. Prie :',
        'a) Du feu ;',
        'b) Du fil ;',
        '3. Rappelle les paragraphes 1 à 2 ci-dessus et l’alinéa b) du paragraphe 2 de la présente résolution.',
      ),
    ],
    [
      'Spanish',
      draft('es', '1. Decide así;', '3. Solicita aceite;', '4. Recuerda lo dispuesto en los párrafos 1 y 3.'),
      draft('es', '1. Decide así;', '2. Solicita aceite;', '3. Recuerda lo dispuesto en los párrafos 1 y 2.'),
    ],
    [
      'Russian',
      draft('ru', '1. постановляет так;', '3. просит масла;', '4. напоминает о пунктах 1–3 выше.'),
      draft('ru', '1. постановляет так;', '2. просит масла;', '3. напоминает о пунктах 1–2 выше.'),
    ],
    [
      'Arabic',
      draft('ar', '1 - يقرر ذلك؛', '3 - يطلب:', '(أ) زيتا؛', '(ج) حبلا؛', '4 - يشير إلى الفقرة 3 (ج) أعلاه.'),
      draft('ar', '1 - يقرر ذلك؛', '2 - يطلب:', '(أ) زيتا؛', '(ب) حبلا؛', '3 - يشير إلى الفقرة 2 (ب) أعلاه.'),
    ],
    [
      'but not to a number that stands twice',
      draft('en', '1. Decides so;', '2. Requests oil;', '2. Urges what paragraph 2 above says.'),
      draft('en', '1. Decides so;', '2. Requests oil;', '3. Urges what paragraph 2 above says.'),
    ],
  ];
  for (const [name, before, after] of followed) {
    it(`references to what is renumbered go with it: ${name}`, () => assert.equal(fixAll(before), after));
  }

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
      { numRuns: Math.ceil(runs / 3) },
    ));

  it('every fix of every finding makes edits that fit, whatever the text', () =>
    fc.assert(
      fc.property(randomText, text => {
        for (const action of [...actionsOf(text), ...actionsOf(text, ['source'])]) {
          assert.notEqual(action.title, '');
          assert.notEqual(apply(text, action), text);
        }
      }),
      { numRuns: Math.ceil(runs / 3) },
    ));
});
