import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import {
  type PreviewChange,
  type PreviewRow,
  pageChanges,
} from '../../../../server/src/documents/preview/page-changes';
import { type PreviewPage, previewPage } from '../../../../server/src/documents/preview/page-rows';
import { reparse } from '../../../../server/src/resolution/editing/reparse';
import { parse } from '../../../../server/src/resolution/parse';
import { EditedText, positionAt } from '../../editing/edit';
import { languages } from '../../editing/passages';
import { sessionOf } from '../../editing/session';
import { effort } from '../../effort';

const sessions = { quick: 6, full: 12, endurance: 2_000 }[effort];
const editsInSession = 40;

interface Shown {
  readonly rows: readonly string[];
  readonly lines: readonly number[];
}

/** What a client makes of the changes it is sent. */
function changed({ rows, lines }: Shown, changes: readonly PreviewChange[]): Shown {
  const [html, counts] = [[...rows], [...lines]];
  for (const { at, removed, inserted } of changes) {
    const old = html.splice(at, removed, ...inserted.map(() => ''));
    counts.splice(at, removed, ...inserted.map(row => row.lines));
    for (const [index, row] of inserted.entries()) html[at + index] = row.html ?? kept(old, index, inserted);
  }
  return { rows: html, lines: counts };
}

function kept(old: readonly string[], index: number, inserted: readonly PreviewRow[]): string {
  strictEqual(old.length, inserted.length, 'a row stays where as many come as go');
  return old[index]!;
}

const shown = ({ rows, lines }: PreviewPage): Shown => ({ rows, lines });
const sent = (changes: readonly PreviewChange[]) => changes.flatMap(({ inserted }) => inserted.map(({ html }) => html));

describe('the page after edits is the one of the text as it is then', () => {
  for (const language of languages) {
    it(`${language}: ${sessions} sessions of ${editsInSession} edits`, function () {
      this.timeout(effort === 'endurance' ? 0 : 120_000);
      for (let seed = 1; seed <= sessions; seed++) {
        const { text, edits } = sessionOf(language, seed, editsInSession);
        const edited = new EditedText(text);
        let tree = parse(text);
        let page = previewPage(tree, null);
        let client = changed({ rows: [], lines: [] }, pageChanges(null, page));
        for (const [index, edit] of edits.entries()) {
          const before = edited.text;
          const replacement = edited.make(edit);
          if (!replacement) continue;
          const range = { start: positionAt(before, replacement.start), end: positionAt(before, replacement.end) };
          tree = reparse(tree, { range, text: replacement.text });
          const next = previewPage(tree, page);
          const scratch = shown(previewPage(parse(edited.text), null));
          deepStrictEqual(shown(next), scratch, `seed ${seed}, edit ${index}`);
          client = changed(client, pageChanges(page, next));
          deepStrictEqual(client, scratch, `seed ${seed}, edit ${index}, as sent`);
          page = next;
        }
      }
    });
  }
});

const draft = [
  'The Security Council,',
  'Recalling its resolution 2185 (2014) on the keepers of lamps,¹',
  'Stressing that lamps <b>burn</b> & "shine",',
  '1. Decides to light [all] lamps;',
  '2. Requests the Secretary-General:',
  '(a) to hire keepers;²',
  '(b) to report;',
  '3. Decides to remain seized of the matter.',
  '________________',
  '¹ See A/66/615.',
  '² As paid as <script>alert(1)</script>.',
];
const written = `${draft.join('\n\n')}\n`;

describe('what is sent of a preview', () => {
  const tree = parse(written);
  const page = previewPage(tree, null);
  const rows = page.rows.length;
  const edits: readonly (readonly [name: string, paragraph: number, text: string, removed: number, html: number])[] = [
    ['a letter in a paragraph', 3, 'x', 0, 1],
    ['a letter in an item', 6, 'x', 0, 1],
    ['a letter in a footnote', 9, 'x', 0, 1],
    ['a paragraph more', 2, '\n\nStressing', 0, 2],
  ];
  for (const [name, paragraph, text, removed, count] of edits) {
    it(`${name}: ${count} row(s) of ${rows}`, () => {
      const position = { line: paragraph * 2, character: 12 };
      const range = { start: position, end: { ...position, character: 12 + removed } };
      const after = previewPage(reparse(tree, { range, text }), page);
      strictEqual(sent(pageChanges(page, after)).filter(html => html !== null).length, count);
    });
  }
  it('is nothing where nothing has changed', () => deepStrictEqual(pageChanges(page, previewPage(tree, page)), []));
  it('is the whole page where a line above tells a delegate’s paper, and back', () => {
    const place = { line: 0, character: 0 };
    const sponsors = 'Sponsors: Almara\n\n';
    const others = previewPage(reparse(tree, { range: { start: place, end: place }, text: sponsors }), page);
    deepStrictEqual(shown(others), shown(previewPage(parse(sponsors + written), null)));
    ok(page.rows[0]!.includes('United Nations') && !others.rows.join('').includes('United Nations'));
    const back = { range: { start: place, end: { line: 2, character: 0 } }, text: '' };
    deepStrictEqual(shown(previewPage(reparse(others.resolution, back), others)), shown(page));
  });
  it('is the whole page where the project’s profile has changed', () => {
    const students = previewPage(tree, page, 'model-un');
    deepStrictEqual(shown(students), shown(previewPage(parse(written), null, 'model-un')));
    ok(!students.rows.join('').includes('United Nations'));
    deepStrictEqual(shown(previewPage(tree, students)), shown(page));
  });
  it('is no other row where a blank line more stands between paragraphs', () => {
    const place = { line: 5, character: 0 };
    const after = previewPage(reparse(tree, { range: { start: place, end: place }, text: '\n\n' }), page);
    deepStrictEqual(sent(pageChanges(page, after)), [null]);
  });
  it('stands for all lines of the text', () => {
    strictEqual(
      page.lines.reduce((sum, lines) => sum + lines, 0),
      tree.starts.lines.at(-1),
    );
  });
  it('is no markup that the draft has written', () => {
    const html = page.rows.join('');
    ok(!/<script|<b>burn/.test(html), html);
    ok(html.includes('&lt;script&gt;'), html);
  });
  it('leads from marks to footnotes', () => {
    const html = page.rows.join('');
    for (const number of [1, 2])
      ok(html.includes(`href="#note-${number}"`) && html.includes(`id="note-${number}"`), html);
  });
});
