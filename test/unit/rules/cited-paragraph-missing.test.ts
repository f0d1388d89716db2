import { deepStrictEqual, notStrictEqual, strictEqual } from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { ordinarySettings } from '../../../server/src/rules/settings/rule-settings';
import { summarise } from '../../../server/src/workspace/summaries/summarise';
import { WorkspaceIndex } from '../../../server/src/workspace/workspace-index';
import { readMarks } from '../check-marks';
import { draft } from './drafts';

/** The text that lies beside the drafts: three paragraphs, the second with items (a) and (b). */
const cited = (more = '') =>
  `Resolution 2185 (2014)\n\nThe Security Council,\n\nRecalling the lamps,\n\n1. Urges calm;\n\n2. Requests:\n\n(a) Oil;\n\n(b) Wicks;\n\n3. Decides to remain seized of the matter.\n${more}`;

function workspace(...texts: readonly string[]): WorkspaceIndex {
  const index = new WorkspaceIndex();
  for (const [at, text] of texts.entries()) index.set(`file:///${at}`, summarise(parse(text)));
  return index;
}

const drafts: readonly (readonly [name: string, text: string])[] = [
  [
    'English',
    draft('en', '1. Recalls [[paragraph 4]]{there} and paragraph 3 of resolution 2185 (2014);', '2. Decides so.'),
  ],
  ['French', draft('fr', '1. Rappelle le [[paragraphe 7]]{there} de sa résolution 2185 (2014) ;', '2. Décide ainsi.')],
  ['Spanish', draft('es', '1. Recuerda el [[párrafo 4]]{there} de su resolución 2185 (2014);', '2. Decide así.')],
  ['Russian', draft('ru', '1. ссылается на [[пункт 12]]{there} резолюции 2185 (2014);', '2. постановляет так.')],
  ['Chinese', draft('zh', '1. 回顾第2185(2014)号决议[[第4段]]{there}；', '2. 决定如此。')],
  ['Arabic', draft('ar', '1 - يشير إلى [[الفقرة 4]]{there} من القرار 2185 (2014)؛', '2 - يقرر ذلك.')],
  ['an item', draft('en', '1. Recalls [[paragraph 2 (c)]]{there} of resolution 2185 (2014);', '2. Decides so.')],
  ['an item that is there', draft('en', '1. Recalls paragraph 2 (b) of resolution 2185 (2014);', '2. Decides so.')],
  ['items of a paragraph without any', draft('en', '1. Recalls paragraph 3 (b) of resolution 2185 (2014);', '2. So.')],
  ['the preamble', draft('en', '1. Recalls the eighth preambular paragraph of resolution 2185 (2014);', '2. So.')],
  ['another text', draft('en', '1. Recalls paragraph 9 of resolution 2186 (2014);', '2. Decides so.')],
];

function told(text: string, texts: WorkspaceIndex | null) {
  const resolution = parse(text);
  return check(resolution, null, ordinarySettings, texts)
    .filter(({ rule }) => rule === 'cited-paragraph-missing')
    .map(({ place: { block, span } }) => resolution.blocks[block]!.source.slice(span.start, span.end));
}

describe('rules: paragraphs of other texts', () => {
  for (const [name, marked] of drafts) {
    it(name, () => {
      const { text, marks } = readMarks(marked);
      const expected = marks.map(mark => mark.marked);
      deepStrictEqual(told(text, workspace(cited())), expected);
      deepStrictEqual(told(text, null), []);
    });
  }
  const { text } = readMarks(drafts[0]![1]);
  it('says nothing where an annex may be meant, or a language version has the paragraph', () => {
    deepStrictEqual(told(text, workspace(cited('\nAnnex\n\n1. The lamps are lit.\n'))), []);
    const longer = cited().replace('3. Decides', '3. Urges oil;\n\n4. Decides');
    deepStrictEqual(told(text, workspace(cited(), longer)), []);
  });
  it('keeps its list while the other text says the same, and follows it when it does not', () => {
    const index = workspace(cited());
    const resolution = parse(text);
    const first = check(resolution, null, ordinarySettings, index);
    index.set('file:///0', summarise(parse(cited().replace('calm', 'peace'))));
    strictEqual(check(resolution, null, ordinarySettings, index), first);
    index.set('file:///0', null);
    notStrictEqual(check(resolution, null, ordinarySettings, index), first);
  });
});
