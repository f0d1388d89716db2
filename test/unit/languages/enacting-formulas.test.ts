import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { enactingFormulaOf, otherEnactingFormulaOf } from '../../../server/src/languages/bodies/enacting-formulas';
import { languages } from '../../../server/src/languages/languages';
import { simplifiedText } from '../../../server/src/languages/letters/traditional-characters';

describe('enacting formulas', () => {
  const cases: [string, string | null][] = [
    ['The Security Council,', 'en SC'],
    ['THE GENERAL ASSEMBLY', 'en GA'],
    ["L'Assemblée générale ,", 'fr GA'],
    ['L’Assemble\u0301e ge\u0301ne\u0301rale,', 'fr GA'],
    ['El Consejo Económico y Social:', 'es ECOSOC'],
    ['Совет Безопасности.,', 'ru SC'],
    ['安 全理事会，', 'zh SC'],
    ['إنَّ مجلس الأمن ،', 'ar SC'],
    ['Le Conseil de Sécurité des Nations Unies,', 'fr SC'],
    ['Генеральная ассамблея,', 'ru GA'],
    ['大會，', 'zh GA'],
    ['聯合國安全理事會', 'zh SC'],
    ['إن الجمعية العامة للأمم المتحدة ،', 'ar GA'],
    ['The Security Councils,', null],
    ['The Security', null],
    ['the Security Council,', null],
    ['', null],
  ];
  for (const [line, formula] of cases) {
    it(line, () => {
      const found = enactingFormulaOf(line);
      deepStrictEqual(found && `${found.language} ${found.organ}`, formula);
    });
  }

  it('are those that the plain definition knows', () => {
    fc.assert(
      fc.property(line, text => {
        deepStrictEqual(enactingFormulaOf(text), text.length > 110 ? null : (known.get(plain(text)) ?? null));
        const other = languages.find(
          ({ otherEnactingFormula }) =>
            text.length <= 110 && /[,，،]$/.test(text) && otherEnactingFormula.test(simplifiedText(text)),
        );
        deepStrictEqual(otherEnactingFormulaOf(text), other ? { language: other.code, organ: null } : null);
      }),
      { numRuns: 4000 },
    );
  });
});

const formulas = languages.flatMap(({ code, enactingFormulas, furtherEnactingFormulas }) =>
  Object.entries(enactingFormulas).flatMap(([organ, formula]) =>
    [formula, ...(furtherEnactingFormulas[organ as keyof typeof enactingFormulas] ?? [])].map(each => ({
      formula: each,
      found: { language: code, organ },
    })),
  ),
);
const known = new Map(
  formulas.flatMap(({ formula, found }) =>
    [
      formula,
      formula.toUpperCase(),
      formula.replace(/(?<= )\p{L}{4,}/gu, word => word[0]!.toUpperCase() + word.slice(1)),
      formula[0] + formula.slice(1).toLowerCase(),
    ].map(one => [plain(one), found] as const),
  ),
);

/** The definition that the walk stands in for: the whole line, decomposed and stripped, is looked up. */
function plain(text: string): string {
  return simplifiedText(text.normalize('NFKD'))
    .replace(/[\s\u0300-\u036f\u0640\u064b-\u065f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u00ad]/g, '')
    .replace(/['’]/g, '’')
    .replace(/[,،:.;]+$/, '');
}

const others = [
  'The Commission on Wicks',
  'La Conférence des gardiens',
  '灯塔委员会',
  'إن لجنة المنارات',
  'Комиссия по лампам',
];
const written = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD'),
  (text: string) => text.replace(/ /g, '\u00a0'),
  (text: string) => text.replace(/ /g, ''),
  (text: string) => text.replace(/[!-~]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (text: string) => text.replace(/’/g, "'"),
  (text: string) => text.slice(0, -1),
  (text: string) => text.slice(1),
];
const signs =
  '\u0640 \u064e \u0651 \u00ad \u200b \u200e \u0301 \u0654 \u0670 \ufeff \u2060 \u205f \u2017 \ud83d Å ﬁ ㈠ … x'.split(
    ' ',
  );
const sign = fc.oneof(fc.constantFrom('', '', '', ' ', ...signs), fc.string({ unit: 'binary', maxLength: 1 }));
const ends = ['', ',', '،', '，', ' ,', ' ،', '.', ':;', '；', '：', '. x', ', and', '\u0338', '\u0301,'];
const line = fc
  .tuple(
    fc.constantFrom(...formulas.map(({ formula }) => formula), ...others),
    fc.constantFrom(...written),
    fc.nat(30),
    sign,
    fc.constantFrom(...ends),
    sign,
  )
  .map(
    ([formula, write, at, mark, end, behind]) =>
      write(formula).slice(0, at) + mark + write(formula).slice(at) + end + behind,
  );
