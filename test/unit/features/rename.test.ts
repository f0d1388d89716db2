import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { rename, renamedAt } from '../../../server/src/features/rename/rename';
import { inEnglish } from '../../../server/src/messages/message';
import { applyEdits, textIn } from '../check-marks';
import { citingPairs, cursorIn, folder, languageCodes } from './folder';

/** The files as they are after a rename at the cursor; the refusal where there is one. */
async function renamed(files: Readonly<Record<string, string>>, newName: string) {
  const { asked, position, index, treeOf, texts } = folder(files);
  const answer = await rename(asked, position, newName, index, treeOf);
  if (answer === null) return null;
  if ('refusal' in answer) return inEnglish(answer.refusal);
  return Object.fromEntries(answer.map(({ uri, edits }) => [uri, applyEdits(texts.get(uri)!, [...edits])]));
}

function prepared(text: string): string | null {
  const { asked, position } = folder({ a: text });
  const found = renamedAt(asked.resolution, position);
  return found && `${found.placeholder}: ${textIn(text.replace('‸', ''), found.range)}`;
}

describe('rename in six languages', () => {
  const items = { en: '(c)', fr: 'c)', es: 'c)', ru: 'c)', zh: '(c)', ar: '(ج)' };
  for (const code of languageCodes) {
    const { cited, citing, reference, itemReference, citedParagraph } = citingPairs[code];
    const label = code === 'ar' ? '1 -' : '1.';
    const letter = code === 'ar' ? 'أ' : 'a';
    const newLetter = code === 'ar' ? 'ج' : 'c';
    const with7 = (text: string) => text.replace('1', '7');

    it(`${code}: a paragraph, its references, and those of other files`, async () => {
      const expected = {
        a: cited
          .replace(`\n${label}`, `\n${with7(label)}`)
          .replace(reference, with7(reference))
          .replace(itemReference, with7(itemReference)),
        b: citing.replace(citedParagraph, with7(citedParagraph)),
      };
      deepStrictEqual(await renamed({ a: cursorIn(cited, label), b: citing }, '7'), expected);
      deepStrictEqual(await renamed({ a: cursorIn(cited, reference), b: citing }, ' 7. '), expected);
    });
    it(`${code}: an item`, async () => {
      const item = items[code].replace(newLetter, letter);
      const expected = {
        a: cited
          .replace(`\n${item}`, `\n${items[code]}`)
          .replace(itemReference, itemReference.replace(`${letter})`, `${newLetter})`)),
      };
      deepStrictEqual(await renamed({ a: cursorIn(cited, `\n${item}`), b: citing }, newLetter), expected);
      deepStrictEqual(await renamed({ a: cursorIn(cited, `\n${item}`), b: citing }, '3'), expected);
    });
    it(`${code}: what is there to rename`, () => {
      strictEqual(prepared(cursorIn(cited, label)), `1: ${label}`);
      strictEqual(prepared(cited.replace(reference, `‸${reference}`)), `1: ${reference}`);
      const inNumber = cited.replace(reference, reference.replace('1', '1‸'));
      strictEqual(prepared(inNumber), '1: 1');
      strictEqual(prepared(cursorIn(citing, citedParagraph)), null);
      strictEqual(prepared(cursorIn(citing, citingPairs[code].citation)), null);
    });
  }
});

describe('rename: forms and refusals', () => {
  const { cited, citing } = citingPairs.en;
  const atFirst = cursorIn(cited, '\n1.');

  it('bis', async () => {
    const answer = await renamed({ a: cursorIn(cited, '\n2.'), b: citing }, '1 bis');
    deepStrictEqual(answer, { a: cited.replace('\n2.', '\n1 bis.') });
    const other = await renamed({ a: atFirst, b: citing }, '3 bis');
    ok(other && typeof other === 'object');
    match(other.a!, /\n3 bis\. Decides.*paragraph 3 bis above and paragraph 3 bis \(a\) above/s);
    match(other.b!, /paragraph 3 bis of resolution/);
  });
  it('a number that another paragraph has', async () => {
    match(String(await renamed({ a: atFirst }, '2')), /^2 is already the label of another paragraph, on line 11/);
  });
  it('what is no number', async () => {
    for (const name of ['', 'seven', '0', '-1', '7.5', '(a)', '70000', '1 1']) {
      match(String(await renamed({ a: atFirst }, name)), /is no label like “1\.”/, name);
    }
  });
  it('the same number', async () => deepStrictEqual(await renamed({ a: atFirst }, '1.'), {}));
  it('two paragraphs of one number', async () => {
    const twice = cited.replace('\n2.', '\n1. Decides;\n\n2.');
    match(
      String(await renamed({ a: cursorIn(twice, '\n1.') }, '7')),
      /it is not clear which of them the reference on line 13 means/,
    );
    const unnamed = twice.replace(/Recalls paragraph.*/, 'Recalls.');
    deepStrictEqual(await renamed({ a: cursorIn(unnamed, '\n1.', 1) }, '3'), {
      a: unnamed.replace('\n1. Decides;', '\n3. Decides;'),
    });
  });
  it('numbers that begin anew: those of the same part alone', async () => {
    const part = 'The General Assembly,\n\n1. Decides to light the lamps;\n\n2. Recalls paragraph 1 above.\n\n';
    const text = `71/1. Lamps\n\nA\nRed lamps\n\n${part}B\nGreen lamps\n\n${part}`;
    const answer = await renamed({ a: cursorIn(text, '\n1.', 1) }, '3');
    const at = text.lastIndexOf('B\nGreen');
    deepStrictEqual(answer, {
      a: text.slice(0, at) + text.slice(at).replace('\n1.', '\n3.').replace('paragraph 1', 'paragraph 3'),
    });
  });
  it('nothing without a label, on a bullet, on words', async () => {
    strictEqual(await renamed({ a: cursorIn(cited, 'Recalling') }, '2'), null);
    strictEqual(await renamed({ a: cursorIn(cited, 'light') }, '2'), null);
    strictEqual(await renamed({ a: '‸' }, '2'), null);
  });
  it('ordinals in another file', async () => {
    const ordinal = citing.replace('paragraph 1 of', 'the second operative paragraph of');
    const answer = await renamed({ a: cursorIn(cited, '\n2.'), b: ordinal }, '9');
    deepStrictEqual(answer, { a: cited.replace('\n2.', '\n9.'), b: ordinal.replace('second', 'ninth') });
  });
  it('a list in another file', async () => {
    const list = citing.replace('paragraph 1 of', 'paragraphs 1, 2 and 3 of');
    const answer = await renamed({ a: cursorIn(cited, '\n2.'), b: list }, '9');
    deepStrictEqual(answer, { a: cited.replace('\n2.', '\n9.'), b: list.replace('1, 2 and 3', '1, 9 and 3') });
  });
});
