import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { all, childrenOf, styleOf, values, wordFile, wordsOf } from './word-file';

const draft = `A/C.3/81/L.9

Eighty-first session

Agenda item 71 (b)

Lamps and lighthouses

Almara and Berovia: draft resolution

Lighthouses of the northern coast

The General Assembly,

Recalling its resolution 80/11 of 3 March 2026,

I. Keepers

1. Decides to light [three] lamps;

2. Requests the Keeper:

(a) To report:

(i) In writing;

(ii) Aloud;

(b) To rest;

2 bis. Urges all States to help;

Annex

Rules

1. Lamps are lit at dusk.
`;

/** The same in each language: formula, an opening phrase, a numbered paragraph. */
const languages = {
  en: ['The Security Council,', 'Recalling its decision,', '1. Decides to act.'],
  fr: ['Le Conseil de sécurité,', 'Rappelant sa décision,', '1. Décide d’agir.'],
  es: ['El Consejo de Seguridad,', 'Recordando su decisión,', '1. Decide actuar.'],
  ru: ['Совет Безопасности,', 'ссылаясь на свое решение,', '1. постановляет действовать.'],
  zh: ['安全理事会，', '回顾其决定，', '1. 决定采取行动。'],
  ar: ['إن مجلس الأمن،', 'إذ يشير إلى قراره،', '1 - يقرر أن يعمل.'],
};
const openings: Readonly<Record<string, readonly string[]>> = {
  en: [
    'SingleTxt: →/The Security Council/,',
    'SingleTxt: →/Recalling/ its decision,',
    'SingleTxt: →1.→/Decides/ to act.',
  ],
  fr: [
    'SingleTxt: →/Le Conseil de sécurité/,',
    'SingleTxt: →/Rappelant/ sa décision,',
    'SingleTxt: →1.→/Décide/ d’agir.',
  ],
  es: [
    'SingleTxt: →/El Consejo de Seguridad/,',
    'SingleTxt: →/Recordando/ su decisión,',
    'SingleTxt: →1.→/Decide/ actuar.',
  ],
  ru: [
    'SingleTxt: →/Совет Безопасности/,',
    'SingleTxt: →/ссылаясь на/ свое решение,',
    'SingleTxt: →1.→/постановляет/ действовать.',
  ],
  zh: ['SingleTxt: →*安全理事会*，', 'SingleTxt: →*回顾*其决定，', 'SingleTxt: →1.→*决定*采取行动。'],
  ar: ['SingleTxt: →*/إن مجلس الأمن/*،', 'SingleTxt: →*/إذ يشير إلى/* قراره،', 'SingleTxt: →1 -→*/يقرر/* أن يعمل.'],
};

describe('a Word file of a draft', () => {
  it('has its paragraphs in the styles of the template, labels between tabs', async () => {
    deepStrictEqual((await wordFile(draft)).lines(), [
      'Session: Eighty-first session',
      'AgendaItemNormal: Agenda item 71 (b)',
      'AgendaTitleH2: Lamps and lighthouses',
      'Sponsors: Almara and Berovia: draft resolution',
      'TitleH1: →→Lighthouses of the northern coast',
      'SingleTxt: →/The General Assembly/,',
      'SingleTxt: →/Recalling/ its resolution 80/11 of 3 March 2026,',
      'H23: I. Keepers',
      'SingleTxt: →1.→/Decides/ to light *[three]* lamps;',
      'SingleTxt: →2.→/Requests/ the Keeper:',
      'SingleTxt: →(a)→To report:',
      'SingleTxt: (i)→In writing;',
      'SingleTxt: (ii)→Aloud;',
      'SingleTxt: →(b)→To rest;',
      'SingleTxt: →2 bis.→/Urges/ all States to help;',
      'HCh: Annex',
      'H23: Rules',
      'SingleTxt: →1.→Lamps are lit at dusk.',
      'Normal: ',
    ]);
  });
  it('has the measures of New York', async () => {
    const file = await wordFile(draft, { paper: 'letter' });
    const body = file.part('word/document.xml');
    deepStrictEqual(values(body, 'pgSz'), { w: '12240', h: '15840', orient: 'portrait' });
    const margins = {
      top: '1440',
      right: '1195',
      bottom: '1152',
      left: '1195',
      header: '432',
      footer: '504',
      gutter: '0',
    };
    deepStrictEqual(values(body, 'pgMar'), margins);
    const styles = new Map(all(file.part('word/styles.xml'), 'style').map(style => [style.attributes.styleId, style]));
    const text = styles.get('SingleTxt')!;
    strictEqual(values(text, 'name').val, '__Single Txt');
    deepStrictEqual(values(text, 'ind'), { left: '1267', right: '1267' });
    deepStrictEqual(
      ['after', 'line', 'lineRule'].map(
        name => all(text, 'spacing').at(-1)!.attributes[name] ?? values(text, 'spacing')[name],
      ),
      ['120', '240', 'exact'],
    );
    const stops = all(text, 'tab').map(stop => stop.attributes.pos);
    deepStrictEqual(stops.slice(0, 4), ['1267', '1743', '2218', '2694']);
    for (const [name, value] of [
      ['w', '103'],
      ['kern', '14'],
      ['sz', '20'],
      ['jc', 'both'],
    ] as const) {
      strictEqual(values(text, name).val, value, name);
    }
    strictEqual(values(styles.get('HCh')!, 'sz').val, '28');
    deepStrictEqual(values(styles.get('TitleH1')!, 'ind'), { left: '1267', right: '1267', hanging: '1267' });
  });
  it('keeps the lines as long on A4', async () => {
    const { w } = values((await wordFile(draft)).part('word/document.xml'), 'pgSz');
    const { left, right } = values((await wordFile(draft)).part('word/document.xml'), 'pgMar');
    strictEqual(Number(w) - Number(left) - Number(right), 9849);
  });
  it('has the styles of Geneva for the Human Rights Council', async () => {
    const file = await wordFile('The Human Rights Council,\n\n1. Decides to act.\n');
    const names = all(file.part('word/styles.xml'), 'style').map(style => values(style, 'name').val);
    ok(['_ Single Txt_G', '_ H _Ch_G', '_ H_1_G', '_ H_2/3_G'].every(name => names.includes(name)));
    const text = all(file.part('word/styles.xml'), 'style').find(style => style.attributes.styleId === 'SingleTxt')!;
    deepStrictEqual(values(text, 'ind'), { left: '1134', right: '1134' });
    deepStrictEqual(all(text, 'w'), []);
  });
  it('breaks the page before an annex, and closing lines before their date', async () => {
    const file = await wordFile(
      'The General Assembly,\n\n1. Decides to act.\n\n41st plenary meeting 10 December 2026\n\nAnnex\n\nRules\n',
    );
    const paragraphs = all(file.part('word/document.xml'), 'p');
    const closing = paragraphs.find(paragraph => wordsOf(paragraph).includes('plenary'))!;
    strictEqual(wordsOf(closing), '/41st plenary meeting/⏎/10 December 2026/');
    strictEqual(values(closing, 'jc').val, 'right');
    deepStrictEqual(paragraphs.filter(paragraph => all(paragraph, 'pageBreakBefore').length > 0).map(styleOf), ['HCh']);
  });
  it('numbers lines where it is asked to, but not those of the masthead', async () => {
    const file = await wordFile(draft, { lineNumbers: true });
    deepStrictEqual(values(file.part('word/document.xml'), 'lnNumType'), { countBy: '1', restart: 'newPage' });
    const heads = [1, 2, 3].flatMap(number => all(file.part(`word/header${number}.xml`), 'p'));
    ok(heads.length > 5 && heads.every(paragraph => all(paragraph, 'suppressLineNumbers').length === 1));
    deepStrictEqual(all((await wordFile(draft)).part('word/document.xml'), 'lnNumType'), []);
  });
  for (const [code, lines] of Object.entries(languages)) {
    it(`sets formula and opening phrases apart: ${code}`, async () => {
      const file = await wordFile(`${lines.join('\n\n')}\n`);
      deepStrictEqual(file.lines().slice(0, 3), openings[code]);
      const runs = all(file.part('word/document.xml'), 'r').filter(run => all(run, 't').length > 0);
      const [first] = runs;
      const language = values(first!, 'lang');
      strictEqual(language[code === 'ar' ? 'bidi' : code === 'zh' ? 'eastAsia' : 'val']!.slice(0, 2), code);
    });
  }
  it('runs from right to left in Arabic, but for symbols', async () => {
    const file = await wordFile(
      `${languages.ar.slice(0, 2).join('\n\n')}\n\n1 - يقرر النظر في الوثيقة A/80/L.7 في LAMP Keepers/2.\n`,
    );
    const body = file.part('word/document.xml');
    const paragraphs = all(body, 'p');
    ok(paragraphs.every(paragraph => all(paragraph, 'bidi').length === 1));
    const sides = all(paragraphs[2]!, 'r').map(
      run => `${all(run, 'rtl').length} ${wordsOf({ ...run, children: [run] })}`,
    );
    deepStrictEqual(sides, [
      '1 →1 -→',
      '1 */يقرر/*',
      '1  النظر في الوثيقة ',
      '0 A/80/L.7',
      '1  في ',
      '0 LAMP Keepers/2',
      '1 .',
    ]);
    strictEqual(
      childrenOf(all(body, 'sectPr')[0]!).some(({ name }) => name === 'bidi'),
      true,
    );
    for (const number of [1, 2, 3]) strictEqual(all(file.part(`word/header${number}.xml`), 'bidiVisual').length, 1);
  });
});
