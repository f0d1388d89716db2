import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { all, values, type WordFile, wordFile, wordsOf } from './word-file';

const verbs = ['Decides', 'Requests', 'Urges', 'Notes', 'Welcomes', 'Stresses', 'Invites', 'Affirms'];
const numbered = (labels: readonly string[]): string =>
  `The General Assembly,\n\n${labels.map((label, index) => `${label} ${label.startsWith('(') ? 'To act' : verbs[index % 8]} at once;`).join('\n\n')}\n`;

/** The labels that Word shows, "#" before those that it counts, in the order of the paragraphs that have one. */
function labels(file: WordFile): readonly string[] {
  const numbering = file.part('word/numbering.xml');
  const counts = new Map<string, number>();
  return all(file.part('word/document.xml'), 'p').flatMap(paragraph => {
    const list = values(paragraph, 'numId').val;
    const typed = /^→?([^→]+)→/.exec(wordsOf(paragraph))?.[1];
    if (list === undefined) return typed === undefined ? [] : [typed];
    const number = all(numbering, 'num').find(({ attributes }) => attributes.numId === list)!;
    const abstract = values(number, 'abstractNumId').val;
    const form = all(numbering, 'abstractNum').find(({ attributes }) => attributes.abstractNumId === abstract)!;
    const at = counts.get(list) ?? Number(values(number, 'startOverride').val);
    counts.set(list, at + 1);
    return [`#${values(form, 'lvlText').val!.replace('%1', `${values(form, 'numFmt').val} ${at}`)}`];
  });
}

const cases: readonly (readonly [name: string, draft: string, shown: readonly string[]])[] = [
  ['in sequence', numbered(['1.', '2.', '3.']), ['#decimal 1.', '#decimal 2.', '#decimal 3.']],
  ['with a gap', numbered(['1.', '2.', '5.', '6.']), ['#decimal 1.', '#decimal 2.', '#decimal 5.', '#decimal 6.']],
  ['with an insertion', numbered(['1.', '1 bis.', '2.']), ['#decimal 1.', '1 bis.', '#decimal 2.']],
  [
    'in items that begin anew',
    numbered(['1.', '(a)', '(b)', '2.', '(a)', '(i)', '(ii)', '(b)']),
    [
      ...['#decimal 1.', '#(lowerLetter 1)', '#(lowerLetter 2)', '#decimal 2.'],
      ...['#(lowerLetter 1)', '#(lowerRoman 1)', '#(lowerRoman 2)', '#(lowerLetter 2)'],
    ],
  ],
  [
    'in Chinese',
    '大会，\n\n1. 决定：\n\n(a) 点灯；\n\n(b) 休息；\n\n㈠ 立即；\n\n㈡ 以后；\n',
    ['#decimal 1.', '#(lowerLetter 1)', '#(lowerLetter 2)', '㈠', '㈡'],
  ],
  [
    'in Arabic',
    'إن الجمعية العامة،\n\n1 - تقرر:\n\n(أ) العمل؛\n\n(ب) الراحة؛\n\n2 - تطلب المزيد.\n',
    ['#decimal 1 -', '#(arabicAbjad 1)', '#(arabicAbjad 2)', '#decimal 2 -'],
  ],
  [
    'in Russian',
    'Генеральная Ассамблея,\n\n1. постановляет:\n\nа) ждать;\n\nб) спать;\n',
    ['#decimal 1.', '#russianLower 1)', '#russianLower 2)'],
  ],
  [
    'with dashes and hyphens',
    numbered(['1.']).replace('at once;', 'at once:\n\n– To act;\n\n– To rest;\n\n2. Urges calm:\n\n- To wait;'),
    ['#decimal 1.', '#–', '#–', '#decimal 2.', '-'],
  ],
  [
    'with words of the program’s own',
    numbered(['1.', '2.']).replace('at once', '%1 at {1}'),
    ['#decimal 1.', '#decimal 2.'],
  ],
];

describe('the labels of a Word file', () => {
  for (const [name, draft, shown] of cases) {
    it(`are counted as the draft has them: ${name}`, async () => {
      deepStrictEqual(labels(await wordFile(draft, { labels: 'automatic' })), shown);
    });
    it(`are typed as the draft has them: ${name}`, async () => {
      const typed = shown.map(label => /^#/.test(label));
      const found = labels(await wordFile(draft));
      strictEqual(found.length, typed.length);
      deepStrictEqual(
        found.filter(label => label.startsWith('#')),
        [],
      );
    });
  }
});

describe('the references of a Word file', () => {
  const draft = numbered(['1.', '2.', '(a)', '(b)', '3.']).replace(
    '3. Welcomes',
    '3. Recalls paragraphs 1 and 2 (b) above and paragraph 7 of resolution 80/2, and welcomes',
  );
  it('are fields that show what the draft says, where labels are counted', async () => {
    const body = (await wordFile(draft, { labels: 'automatic' })).part('word/document.xml');
    const bookmarks = new Map(
      all(body, 'p').flatMap(paragraph =>
        all(paragraph, 'bookmarkStart').map(({ attributes }) => [attributes.name!, wordsOf(paragraph)] as const),
      ),
    );
    const fields = all(body, 'fldSimple').map(field => {
      const [, name = ''] = /^ REF (_Ref\d{8}) \\n \\h $/.exec(field.attributes.instr!) ?? [];
      return [wordsOf(field), bookmarks.get(name)];
    });
    deepStrictEqual(fields, [
      ['1', '/Decides/ at once;'],
      ['2', '/Requests/ at once;'],
      ['(b)', 'To act at once;'],
    ]);
  });
  it('are words where labels are typed', async () => {
    const body = (await wordFile(draft)).part('word/document.xml');
    deepStrictEqual([...all(body, 'fldSimple'), ...all(body, 'bookmarkStart')], []);
  });
  it('stay words where a field would show something else', async () => {
    const arabic = 'إن الجمعية العامة،\n\n1 - تقرر العمل؛\n\n2 - تشير إلى الفقرة 1 أعلاه.\n';
    deepStrictEqual(all((await wordFile(arabic, { labels: 'automatic' })).part('word/document.xml'), 'fldSimple'), []);
  });
});
