import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hoverAt } from '../../../server/src/features/hover/hovers';
import { symbolHover } from '../../../server/src/features/hover/symbol-hover';
import { folder, languageCodes } from './folder';

const lines = (symbol: string) => symbolHover(symbol, 'en')?.replaceAll('\\', '').split(' · ') ?? null;

const symbols: readonly (readonly [symbol: string, ...lines: string[]])[] = [
  ['A/66/615', '`A`: General Assembly', '`66`: Session', '`615`: Number of the document'],
  ['S/2016/952', '`S`: Security Council', '`2016`: Year', '`952`: Number of the document'],
  [
    'A/C.3/72/L.1',
    '`A`: General Assembly',
    '`C.3`: Third Committee (Social, Humanitarian and Cultural)',
    '`72`: Session',
    '`L.1`: Limited distribution (a draft, as a rule), No.\u00a01',
  ],
  [
    'A/HRC/RES/16/21',
    '`A`: General Assembly',
    '`HRC`: Human Rights Council',
    '`RES`: Resolution',
    '`16`: Session',
    '`21`: Number of the document',
  ],
  ['S/RES/2185(2014)', '`S`: Security Council', '`RES`: Resolution', '`2185`: Number of the document', '`2014`: Year'],
  ['A/RES/2625(XXV)', '`A`: General Assembly', '`RES`: Resolution', '`2625`: Number of the document', '`XXV`: Session'],
  [
    'A/ES-10/100/Rev.2',
    '`A`: General Assembly',
    '`ES-10`: Emergency special session 10',
    '`100`: Number of the document',
    '`Rev.2`: Revision 2',
  ],
  ['A/CONF.151/26', '`A`: General Assembly', '`CONF.151`: Conference 151', '`26`: Number of the document'],
  [
    'S/PRST/2014/5',
    '`S`: Security Council',
    '`PRST`: Statement by the President',
    '`2014`: Year',
    '`5`: Number of the document',
  ],
  ['A/74/PV.52', '`A`: General Assembly', '`74`: Session', '`PV.52`: Verbatim record of a meeting 52'],
  ['A/66/615/Add.1', '`A`: General Assembly', '`66`: Session', '`615`: Number of the document', '`Add.1`: Addendum 1'],
];

describe('hover: document symbols', () => {
  for (const [symbol, ...expected] of symbols) it(symbol, () => deepStrictEqual(lines(symbol), expected));
  for (const symbol of ['A', 'X/1', 'A/constructor/1', 'A/XYZ.3/1', 'TREATY/CRC', 'CHARTER/VII', '']) {
    it(`nothing on ${symbol || 'nothing'}`, () => strictEqual(lines(symbol), null));
  }
  it('in every language', () => {
    const all = new Set(languageCodes.map(code => symbolHover('A/66/615', code)));
    strictEqual(all.size, 6);
    match(symbolHover('A/66/615', 'zh')!, /^`A`：大会 · /);
    match(symbolHover('A/66/615', 'fr')!, / · `66`\u00a0: Session · /);
  });

  it('tells what the Main Committees are concerned with, in every language', () => {
    const concerns = {
      en: 'Third Committee (Social, Humanitarian and Cultural)',
      fr: 'Troisième Commission (questions sociales, humanitaires et culturelles)',
      es: 'Tercera Comisión (Asuntos Sociales, Humanitarios y Culturales)',
      ru: 'Третий комитет (социальные и гуманитарные вопросы и вопросы культуры)',
      zh: '第三委员会(社会、人道主义和文化)',
      ar: 'اللجنة الثالثة (المسائل الاجتماعية والإنسانية والثقافية)',
    };
    for (const code of languageCodes) {
      strictEqual(symbolHover('A/C.3/72/L.1', code)!.replaceAll('\\', '').includes(concerns[code]), true, code);
    }
  });

  const hovered = async (text: string) => {
    const { asked, position, index, treeOf } = folder({ a: text });
    const answer = await hoverAt(asked, position, { catalogue: async () => null, known: index, treeOf });
    return answer && (answer.contents as MarkupContent).value;
  };
  it('in the text, and in the running head', async () => {
    const text =
      'S/RES/2185 (2014)\n\nResolution 2185 (2014)\n\nThe Security Council,\n\nRecalling the letter (S/2016/952),\n';
    match((await hovered(text.replace('S/2016', 'S/20‸16')))!, /`952`: Number/);
    match((await hovered(text.replace('S/RES', 'S/R‸ES')))!, /`RES`: Resolution/);
  });
  it('on the title with what masthead and closing lines tell', async () => {
    const text =
      'Agenda item 7 (b)\n\n94/7. We‸lls\n\nThe General Assembly,\n\nNoting it,\n\nDecides to wait.\n\n46th plenary meeting\n3 May 2031\n';
    match((await hovered(text))!, /\n\nDate: 3\u00a0May 2031 · Meeting: 46 · Agenda item: 7 \(b\)$/);
  });
  it('on an opening phrase its equivalents', async () => {
    const drafts = {
      en: 'The Security Council,\n\n1. Deci‸des to light the lamps;\n',
      fr: 'Le Conseil de sécurité,\n\n1. Déci‸de d’allumer les phares ;\n',
      es: 'El Consejo de Seguridad,\n\n1. Deci‸de encender los faros;\n',
      ru: 'Совет Безопасности,\n\n1. поста‸новляет зажечь маяки;\n',
      zh: '安全理事会，\n\n1. 决‸定点亮灯塔；\n',
      ar: 'إن مجلس الأمن،\n\n1 - يق‸رر إضاءة المنارات؛\n',
    };
    const phrases = ['Decides', 'Décide', 'Decide', 'постановляет', '决定', 'تقرر'];
    // Chinese and Arabic letters have no italics
    const setOff = (phrase: string) =>
      /[\p{Script=Han}\p{Script=Arabic}]/u.test(phrase) ? `[: ·：] ?${phrase}` : `\\*${phrase}\\*`;
    for (const [code, text] of Object.entries(drafts)) {
      const answer = (await hovered(text))!;
      const others = phrases.filter((_, index) => Object.keys(drafts)[index] !== code);
      for (const phrase of others) match(answer, new RegExp(`${setOff(phrase)}\u00a0\\d+`), `${code}: ${answer}`);
    }
  });
  it('tells which English phrase the counts of the further languages belong to', async () => {
    match((await hovered('安全理事会，\n\n1. 决‸定点亮灯塔；\n'))!, /其他语文指英文作\*Decides\*之处。来源：联合国$/);
    match((await hovered('The Security Council,\n\n1. Deci‸des so;\n'))!, /2000 to 2026\. Source: United Nations$/);
  });
  it('nothing behind the opening phrase', async () => {
    strictEqual(await hovered('The Security Council,\n\n1. Decides to li‸ght the lamps;\n'), null);
  });
});
