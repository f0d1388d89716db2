import { ok, strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { languages } from '../../../server/src/languages/languages';
import { plain } from '../sketch';
import { loadGrammar, marked } from './tokens';

/** Lines as the grammar colours them: ⟦the word of the scope, then the text⟧. All sentences are invented. */
const samples: Readonly<Record<string, string>> = {
  'the front of a Council resolution': `
    ⟦title Resolution 2185 (2014)⟧
    ⟦adoption Adopted by the Security Council at its 7317th meeting, on 20 November 2014⟧
    ⟦enacting The Security Council,⟧
    ⟦title Résolution 2185 (2014)⟧
    ⟦adoption Adoptée par le Conseil de sécurité à sa 7317e séance, le 20 novembre 2014⟧
    ⟦enacting Le Conseil de sécurité,⟧
    ⟦title Resolución 2185 (2014)⟧
    ⟦adoption Aprobada por el Consejo de Seguridad en su 7317a sesión, celebrada el 20 de noviembre de 2014⟧
    ⟦enacting El Consejo de Seguridad,⟧
    ⟦title Резолюция 2185 (2014),⟧
    ⟦adoption принятая Советом Безопасности на его 7317-м заседании 20 ноября 2014 года⟧
    ⟦enacting Совет Безопасности,⟧
    ⟦title 第2185(2014)号决议⟧
    ⟦adoption 2014年11月20日安全理事会第7317次会议通过⟧
    ⟦enacting 安全理事会，⟧
    ⟦title القرار 2185 (2014)⟧
    ⟦adoption الذي اتخذه مجلس الأمن في جلسته 7317، المعقودة في 20 تشرين الثاني/نوفمبر 2014⟧
    ⟦enacting إن مجلس الأمن،⟧`,
  'the front of an Assembly resolution': `
    ⟦adoption Resolution adopted by the General Assembly on 19 December 2023⟧
    ⟦adoption [on the report of the Third Committee (A/78/477, para. 11)]⟧
    ⟦title 78/189. The lighthouses of the high seas⟧
    ⟦enacting The General Assembly,⟧
    ⟦adoption Résolution adoptée par l’Assemblée générale le 19 décembre 2023⟧
    ⟦enacting L'Assemblée générale,⟧
    ⟦adoption Resolución aprobada por la Asamblea General el 19 de diciembre de 2023⟧
    ⟦enacting LA ASAMBLEA GENERAL,⟧
    ⟦adoption Резолюция, принятая Генеральной Ассамблеей 19 декабря 2023 года⟧
    ⟦enacting Генеральная Ассамблея,⟧
    ⟦adoption 2023年12月19日大会决议⟧
    ⟦title 78/189. 公海灯塔⟧
    ⟦enacting 大会，⟧
    ⟦adoption قرار اتخذته الجمعية العامة في 19 كانون الأول/ديسمبر 2023⟧
    ⟦enacting إنَّ الجمعية العامة،⟧`,
  'formulas of other bodies': `
    ⟦enacting The Commission on the Status of Lighthouses,⟧
    ⟦enacting Совет по правам человека,⟧
    ⟦enacting 经济及社会理事会，⟧
    ⟦enacting 妇女地位委员会，⟧
    ⟦opening 认识到⟧群岛已于去年加入沿岸灯塔管理机构理事会，
    The Security Council decided in 2019 that
    ⟦enacting Le Conseil des droits de l’homme,⟧`,
  'paragraphs in English': `
    ⟦opening Recalling⟧ the keepers of the lamps,
    ⟦opening Also recalling⟧ their oil,
    ⟦opening Noting with appreciation⟧ the log,
    In this regard, ⟦opening requests⟧ more oil;
    ⟦label 1.⟧ ⟦opening Decides⟧ to stay awake;
    ⟦label 4 bis.⟧ ⟦opening Strongly condemns⟧ the fog;
    ⟦label (a)⟧ ⟦opening Urges⟧ all ships to wait;
    ⟦label (aa)⟧ To wait longer;
    ⟦label (xiv)⟧ The bell;
    ⟦list –⟧ The rope;
    the Council decides to sleep;`,
  'paragraphs in French and Spanish': `
    ⟦opening Rappelant⟧ les gardiens des phares,
    ⟦opening Réaffirmant également⟧ leur vigilance,
    ⟦label 2.⟧ ⟦opening Prie⟧ le Secrétaire général de veiller ;
    ⟦label a)⟧ De veiller ;
    ⟦label iv)⟧ Les cordages ;
    ⟦opening Recordando también⟧ a los guardianes de los faros,
    ⟦label 3.⟧ ⟦opening Exhorta⟧ a los buques a que esperen;
    ⟦label b)⟧ Que esperen;`,
  'paragraphs in Russian': `
    ⟦opening ссылаясь на⟧ хранителей маяков,
    ⟦opening принимая к сведению⟧ доклад,
    ⟦label 1.⟧ ⟦opening постановляет⟧ бодрствовать;
    ⟦label a)⟧ бодрствовать дольше;
    ⟦label ii)⟧ колокол;`,
  'paragraphs in Chinese': `
    ⟦opening 回顾⟧守灯人的功绩，
    ⟦opening 又重申⟧灯塔的和平，
    ⟦label 1.⟧ ⟦opening 决定⟧守夜；
    ⟦label 2.⟧⟦opening 请⟧秘书长添油；
    ⟦label 12．⟧ ⟦opening 促请⟧所有船只等候；
    ⟦label (a)⟧ 灯；
    ⟦label （b）⟧ 油；
    ⟦label ㈠⟧ 绳；
    ⟦label (十一)⟧ 钟；
    请柬已经发出，`,
  'paragraphs in Arabic, in one piece': `
    إذ يشير إلى حراس المنارات،
    وإذ تحيط علما بالتقرير،
    1 - تقرر أن تسهر؛
    \u200f21 -\u200f يطلب إلى الأمين العام أن يسهر؛
    3- يدعو السفن إلى الانتظار؛
    (أ) المصابيح؛
    (أ أ) الزيت؛
    ’1‘ الجرس؛`,
  headings: `
    ⟦section I⟧
    ⟦section A. Arms embargo on lighthouses⟧
    ⟦section 一、灯塔⟧
    ⟦annex Annex II⟧
    ⟦annex Annexe⟧
    ⟦annex ANEXO⟧
    ⟦annex Приложение⟧
    ⟦annex 附件一⟧
    ⟦annex المرفق⟧
    A. N. Other was heard;`,
  'the end of a resolution': `
    ⟦closing 50th plenary meeting⟧
    ⟦closing 19 December 2023⟧
    ⟦closing 50e séance plénière⟧
    ⟦closing 50a sesión plenaria⟧
    ⟦closing 50-е пленарное заседание⟧
    ⟦closing 第50次全体会议⟧
    ⟦closing الجلسة العامة 50⟧`,
  'citations in a line': `
    under resolutions ⟦resolution 1265 (1999)⟧ and ⟦resolution 1894 (2009)⟧, General Assembly resolution ⟦resolution 61/124⟧ of
    résolution ⟦resolution 42/224 D⟧ du 21 décembre, résolution ⟦resolution 2625 (XXV)⟧ ; la moitié ou 1/2
    resoluciones ⟦resolution 61/124⟧ y ⟦resolution 62/10 A⟧ y la resolución ⟦resolution 2185 (2014)⟧,
    резолюции ⟦resolution 61/124⟧ и ⟦resolution S-8/1⟧ от 20 декабря
    关于警务的第⟦resolution 2185(2014)⟧号决议、第⟦resolution 1265(1999)⟧和⟦resolution 1894(2009)⟧号决议、第⟦resolution 65/198⟧和⟦resolution 66/1⟧号决议
    القرار 2185 (2014) وقرار الجمعية العامة 61/124 و 1514 (د-15) المؤرخ
    the statement (⟦symbol S/PRST/2014/5⟧), ⟦symbol A/RES/72/1⟧ and ⟦symbol A/66/615/Add.1⟧.
    general comment No. 37 (2020), the Agenda 2030 (2018) and 3/4 of the oil
    第37(2020)号一般性意见，24/7
    see ⟦link https://undocs.org/en/S/RES/2242(2015)⟧`,
  'page furniture': `
    ⟦furniture https://undocs.org/ch/S/RES/2242(2015)⟧
    ⟦furniture https://undocs.org/ch/S/RES/2242(2015) https://undocs.org/ch/S/RES/2378(2017)⟧
    ⟦furniture S/RES/2382 (2017)⟧
    ⟦furniture A/RES/75/15⟧
    ⟦furniture 17-19678 (C) 2⟧
    ⟦furniture 2/9 17-19678⟧
    ⟦footnote _______________⟧
    ⟦footnote 1 See⟧ ⟦symbol A/66/615⟧⟦footnote .⟧
    ⟦footnote 2 انظر A/66/615 و S/PRST/2014/5.⟧
    ⟦furniture 3/9 17-19678⟧
    ⟦opening Recalling⟧ the page before,`,
  'text that was extracted from a PDF, its lines cut': `
    \u0020\u0020⟦title 第 2382(2017)号决议⟧ 

    \u0020⟦enacting 安全理事会，⟧ 

    \u0020⟦opening 回顾⟧其关于警务的第 ⟦resolution 2185(2014)⟧号决议及有关决议，如第 ⟦resolution 1265(1999)⟧和 ⟦resolution 1894(2009)⟧号决议、第 ⟦resolution 1325(2000)⟧

    和 ⟦resolution 2242(2015)⟧号决议，

    \u0020⟦label 12.⟧ ⟦opening 请⟧秘书长添油；`,
  'text that was cut to a width': `
    ⟦opening Recalling⟧ its resolution ⟦resolution 2185 (2014)⟧ and General Assembly resolution

    ⟦resolution 61/124⟧ of 20 December 2006, and its
    resolution ⟦resolution 2382 (2017)⟧ on policing,
    adopted by the Council at its 8086th meeting,
    ⟦label 1.⟧ ⟦opening Decides⟧ on General Assembly resolutions
    of every kind;`,
};

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const [name, sample] of Object.entries(samples)) {
    it(`colours ${name}`, () => {
      const expected = plain(sample);
      strictEqual(marked(grammar, expected.replaceAll(/⟦\S+ ([^⟧]*)⟧/g, '$1')), expected);
    });
  }

  for (const language of languages) {
    it(`knows the formulas of the four organs in ${language.name}`, () => {
      for (const formula of Object.values(language.enactingFormulas)) {
        for (const comma of [',', '，', '،', '']) {
          strictEqual(marked(grammar, ` ${formula}${comma}`), ` ⟦enacting ${formula}${comma}⟧`);
        }
      }
    });
  }

  it('comes to an end on hostile lines', () => {
    const hostile = [
      'resolution 1/',
      '1 (',
      'A/',
      'https://',
      '(a',
      'Also also ',
      '第1(',
      '_',
      '. ',
      'ـ',
      'В этой связи ',
      ' ',
      '\u3000',
    ];
    for (const piece of hostile) {
      ok(marked(grammar, piece.repeat(10_000 / piece.length)).length >= 5_000);
    }
  });

  it('is small, and as scripts/grammar.mjs would write it now', () => {
    strictEqual(statSync('syntaxes/un-resolution.tmLanguage.json').size < 120_000, true);
    execFileSync(process.execPath, ['scripts/grammar.mjs', '--check'], { stdio: 'inherit' });
  });
});
