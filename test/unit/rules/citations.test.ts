import assert from 'node:assert/strict';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { openCatalogue } from '../../../server/src/catalogue/open-catalogue';
import { inEnglish } from '../../../server/src/messages/message';
import { parse } from '../../../server/src/resolution/parse';
import { rangeOf } from '../../../server/src/resolution/placement';
import { check, fixesOf } from '../../../server/src/rules/check';
import { diskCatalogue } from '../../../server/src/workspace/disk/disk-catalogue';
import { applyEdits, checkMarks, readMarks } from '../check-marks';
import { draft } from './drafts';

/** What the text marks is found and nothing else; `mended` is the paragraph after the first fix of the first finding. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly mended?: string;
}

const year = (name: string, text: string, mended: string): Case => ({ name: `another year: ${name}`, text, mended });

const cases: readonly Case[] = [
  year(
    'English',
    draft('en', '1. Recalls resolution [[2185 (2015)]]{citation-year};', '2. Decides so.'),
    'Recalls resolution 2185 (2014);',
  ),
  year(
    'Chinese',
    draft('zh', '1. 回顾第[[2185(2015)]]{citation-year}号决议；', '2. 决定点灯。'),
    '回顾第2185(2014)号决议；',
  ),
  year(
    'French',
    draft('fr', '1. Rappelle la résolution [[2185 (2015)]]{citation-year}\u00a0;', '2. Décide d’attendre.'),
    'Rappelle la résolution 2185 (2014)\u00a0;',
  ),
  year(
    'Spanish',
    draft('es', '1. Recuerda la resolución [[2185 (2015)]]{citation-year};', '2. Decide esperar.'),
    'Recuerda la resolución 2185 (2014);',
  ),
  year(
    'Russian',
    draft('ru', '1. ссылается на резолюцию [[2185 (2015)]]{citation-year};', '2. постановляет ждать.'),
    'ссылается на резолюцию 2185 (2014);',
  ),
  year(
    'Arabic',
    draft('ar', '1 - يشير إلى القرار [[2185 (2015)]]{citation-year}؛', '2 - يقرر الانتظار.'),
    'يشير إلى القرار 2185 (2014)؛',
  ),
  { name: 'the right year', text: draft('en', '1. Recalls resolution 2185 (2014);', '2. Decides so.') },
  {
    name: 'no such number in a year gone by',
    text: draft('en', '1. Recalls resolution [[9185 (2014)]]{citation-unknown};', '2. Decides so.'),
  },
  {
    name: 'a number that may have come since',
    text: draft('en', '1. Recalls resolution 9185 (2049);', '2. Decides so.'),
  },
  {
    name: 'no such number of a session that is known whole',
    text: draft('ga', '1. Recalls its resolution [[75/999]]{citation-unknown};', '2. Decides so.'),
  },
  { name: 'parts A and B as one', text: draft('ga', '1. Recalls its resolution 75/254 A and B;', '2. Decides so.') },
  {
    name: 'another date',
    text: draft('ga', '1. Recalls its resolution 74/306 of [[15 September 2020]]{citation-date};', '2. Decides so.'),
    mended: 'Recalls its resolution 74/306 of 11\u00a0September 2020;',
  },
  {
    name: 'another date, in Chinese',
    text: draft('zh', '1. 回顾大会[[2020年9月15日]]{citation-date}第74/306号决议；', '2. 决定点灯。'),
    mended: '回顾大会2020年9月11日第74/306号决议；',
  },
  {
    name: 'another date, in French',
    text: draft(
      'fr',
      '1. Rappelle la résolution 74/306 de l’Assemblée générale, en date du [[15 septembre 2020]]{citation-date}\u00a0;',
      '2. Décide d’attendre.',
    ),
  },
  {
    name: 'another date, in Arabic',
    text: draft(
      'ar',
      '1 - يشير إلى قرار الجمعية العامة 74/306 المؤرخ [[15 أيلول/سبتمبر 2020]]{citation-date}؛',
      '2 - يقرر الانتظار.',
    ),
  },
  {
    name: 'the right date, and a date that is not the citation’s',
    text: draft(
      'ga',
      '1. Recalls its resolution 74/306 of 11 September 2020;',
      '2. Extends resolution 2185 (2014) until 3 May 2031.',
    ),
  },
  {
    name: 'a session that the date does not fit',
    text: draft('ga', '1. Recalls its resolution 61/999 of [[3 May 2010]]{citation-session};', '2. Decides so.'),
  },
  {
    name: 'a session that the date does not fit, where the vote is known',
    text: draft('ga', '1. Recalls its resolution 60/251 of [[15 March 2007]]{citation-session};', '2. Decides so.'),
  },
  {
    name: 'another day of the session than that of the vote',
    text: draft('ga', '1. Recalls its resolution 60/251 of 16 March 2006;', '2. Decides so.'),
  },
  {
    name: 'later than the draft itself',
    text: `Resolution 1325 (2000)\n\n${draft('en', '1. Recalls resolution [[2185 (2014)]]{citation-later};', '2. Decides so.')}`,
  },
  {
    name: 'later than the draft, in a link to the next text above it',
    text: `2185 (2014) →\n\nResolution 1325 (2000)\n\n${draft('en', '1. Recalls resolution 1265 (1999);', '2. Decides so.')}`,
  },
  {
    name: 'out of order, and twice',
    text: draft(
      'en',
      '1. Recalls resolutions 1325 (2000), 1888 (2009), [[1820 (2008)]]{citation-order} and 1960 (2010);',
      '2. Recalls resolutions 1325 (2000), 1820 (2008) and [[1325 (2000)]]{citation-order}.',
    ),
  },
  {
    name: 'the newest first',
    text: draft('en', '1. Recalls resolutions 1960 (2010), 1888 (2009) and 1820 (2008);', '2. Decides so.'),
  },
  {
    name: 'one resolution, two numbers',
    text: draft('en', '1. Recalls its [[resolution]]{citation-noun} 1325 (2000) and 1820 (2008);', '2. Decides so.'),
    mended: 'Recalls its resolutions 1325 (2000) and 1820 (2008);',
  },
  {
    name: 'one resolution, two numbers, in Spanish',
    text: draft('es', '1. Recuerda la [[resolución]]{citation-noun} 1325 (2000) y 1820 (2008);', '2. Decide esperar.'),
    mended: 'Recuerda la resoluciones 1325 (2000) y 1820 (2008);',
  },
  {
    name: 'a symbol with blanks',
    text: draft('en', '1. Recalls [[S/ RES/1325(2000)]]{symbol-form};', '2. Decides so.'),
    mended: 'Recalls S/RES/1325(2000);',
  },
  year(
    'a year out of range',
    draft('en', '1. Recalls resolutions 1754 (2007) and [[2602 (2121)]]{citation-year};', '2. Decides so.'),
    'Recalls resolutions 1754 (2007) and 2602 (2021);',
  ),
  year(
    'full-width digits',
    draft('zh', '1. 回顾第[[２１８５（２０１５）]]{citation-year}号决议；', '2. 决定点灯。'),
    '回顾第２１８５（2014）号决议；',
  ),
  year(
    'Arabic digits',
    draft('ar', '1 - يشير إلى القرار [[٢١٨٥ (٢٠١٥)]]{citation-year}؛', '2 - يقرر الانتظار.'),
    'يشير إلى القرار ٢١٨٥ (2014)؛',
  ),
  year(
    'brackets that an extraction has turned',
    draft('en', '1. Recalls resolutions [[2185 (2015)]]{citation-year} and )2014( 2185;', '2. Decides so.'),
    'Recalls resolutions 2185 (2014) and )2014( 2185;',
  ),
  {
    name: 'the year of a date, in brackets',
    text: draft('en', '1. Recalls resolution 1368 (2001) of 12 September 2001 (2001);', '2. Decides so.'),
  },
  {
    name: 'no year',
    text: draft(
      'en',
      '1. Recalls resolution [[2216]]{citation-yearless}, and again resolution 2216;',
      '2. Recalls resolution 2185 (2014), and resolution 2185.',
    ),
    mended: 'Recalls resolution 2216 (2015), and again resolution 2216;',
  },
  {
    name: 'no year, of numbers that are years as well, English',
    text: draft(
      'en',
      '1. Recalls resolution [[2024]]{citation-yearless} and paragraph 1 of it, of 2024;',
      '2. Decides so.',
    ),
    mended: 'Recalls resolution 2024 (2011) and paragraph 1 of it, of 2024;',
  },
  {
    name: 'no year, of numbers that are years as well, Russian',
    text: draft('ru', '1. ссылается на пункт 7 резолюции [[1960]]{citation-yearless};', '2. постановляет ждать.'),
    mended: 'на пункт 7 резолюции 1960 (2010);',
  },
  {
    name: 'no year, of numbers that are years as well, Chinese',
    text: draft('zh', '1. 回顾第[[1947]]{citation-yearless}号决议；', '2. 决定等待。'),
    mended: '回顾第1947(2010)号决议；',
  },
  {
    name: 'no year, of numbers that are years as well, Arabic',
    text: draft('ar', '1 - يشير إلى قرار مجلس الأمن [[1988]]{citation-yearless}؛', '2 - يقرر الانتظار.'),
    mended: 'يشير إلى قرار مجلس الأمن 1988 (2011)؛',
  },
  {
    name: 'no year, whatever committee and date stand around',
    text: draft(
      'en',
      '1. Extends the mandate of the Committee under resolution [[2158]]{citation-yearless} until 16 June 2017;',
      '2. Recalls resolution [[1970]]{citation-yearless} on lamps.',
    ),
    mended: 'under resolution 2158 (2014) until 16 June 2017;',
  },
  {
    name: 'no year, among those behind a no-break blank',
    text: draft('en', '1. Recalls resolutions 2185\u00a0(2014) and [[2216]]{citation-yearless};', '2. Decides so.'),
    mended: 'and 2216\u00a0(2015);',
  },
  {
    name: 'no year, but a date that tells it',
    text: draft('en', '1. Recalls resolution 1493 of 28 July 2003;', '2. Decides so.'),
  },
  {
    name: 'no year among others that have theirs',
    text: draft(
      'en',
      '1. Recalls resolutions 1990 (2011), [[2024]]{citation-yearless} and 2075 (2012);',
      '2. Decides so.',
    ),
    mended: 'Recalls resolutions 1990 (2011), 2024 (2011) and 2075 (2012);',
  },
  {
    name: 'dates of a list: each beside its number',
    text: draft(
      'ga',
      '1. Recalls its resolutions 74/306 of [[15 September 2020]]{citation-date}, 65/1 of [[22 September 2017]]{citation-session} and 66/2 of 19 September 2011;',
      '2. Decides so.',
    ),
  },
  {
    name: 'dates of a list: two together',
    text: draft('ga', '1. Recalls its resolutions 61/1 and 62/3 of 5 December 2006 and 6 December 2007;', '2. So.'),
  },
  {
    name: 'the date of a report on a resolution',
    text: draft(
      'en',
      '1. Recalls the report on resolution 1533 (2004), dated 15 July 2004 (S/2004/551);',
      '2. Decides so.',
    ),
  },
  {
    name: 'a date outside the year of a session of the Human Rights Council, Chinese',
    text: '人权理事会，\n\n回顾人权理事会[[2022年6月22日]]{citation-session}第43/17号决议，\n\n决定继续处理此案。\n',
  },
  {
    name: 'no year: at a list’s end, before a statement',
    text: draft(
      'fr',
      '1. Rappelle ses résolutions 2340 (2017), 2455 (2019) et [[2508]]{citation-yearless} et la déclaration de son président en date du 11 décembre 2018 (S/PRST/2018/9)\u00a0;',
      '2. Décide d’attendre.',
    ),
    mended: '2455 (2019) et 2508 (2020) et la déclaration',
  },
  {
    name: 'no year: at a list’s head, Spanish',
    text: draft(
      'es',
      '1. Recuerda las resoluciones del Consejo de Seguridad [[1325]]{citation-yearless}, 1820 (2008) y 2493 (2019);',
      '2. Decide esperar.',
    ),
    mended: 'Seguridad 1325 (2000), 1820',
  },
  {
    name: 'no year: numbers that are none of a list',
    text: draft('en', '1. Recalls resolution 1820 (2008), 2015 being a year, and 1700 lamps;', '2. Decides so.'),
  },
  {
    name: 'no year, in Chinese',
    text: draft('zh', '1. 回顾第[[2216]]{citation-yearless}号决议；', '2. 决定点灯。'),
    mended: '回顾第2216(2015)号决议；',
  },
  {
    name: 'no year, in Arabic',
    text: draft('ar', '1 - يشير إلى قراره [[2216]]{citation-yearless} بشأن المنارات؛', '2 - يقرر الانتظار.'),
    mended: 'يشير إلى قراره 2216 (2015) بشأن المنارات؛',
  },
  {
    name: 'a symbol with slashes of other kinds',
    text: draft('en', '1. Recalls [[S∕PRST∕2017∕27]]{symbol-form};', '2. Decides so.'),
    mended: 'Recalls S/PRST/2017/27;',
  },
  {
    name: 'a number with the slash of a fraction',
    text: draft('ga', '1. Recalls its resolution [[75⁄1]]{symbol-form};', '2. Decides so.'),
    mended: 'Recalls its resolution 75/1;',
  },
  {
    name: 'a symbol that the end of a line cuts',
    text: draft('en', '1. Recalls document A/\nRES/75/1 and the statement S/PRST/\n2014/5;', '2. Decides so.'),
  },
  {
    name: 'a symbol with full-width brackets',
    text: draft('zh', '1. 回顾[[S/RES/1325（2000）]]{symbol-form}；', '2. 决定点灯。'),
    mended: '回顾S/RES/1325(2000)；',
  },
  {
    name: 'a symbol with a Cyrillic letter',
    text: draft('ru', '1. ссылается на [[А/RES/75/1]]{symbol-form};', '2. постановляет ждать.'),
    mended: 'ссылается на A/RES/75/1;',
  },
  {
    name: 'an address that leads elsewhere',
    text: draft(
      'en',
      '1. Recalls resolution 2242 (2015) (https://[[undocs.org/en/S/RES/2243(2015)]]{citation-address});',
      '2. Decides so.',
    ),
  },
];

describe('rules: citations', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await openCatalogue(diskCatalogue('server/data'));
  });

  for (const { name, text, mended } of cases) {
    it(name, () => {
      checkMarks(text, catalogue, ['citations']);
      if (mended === undefined) return;
      const plain = readMarks(text).text;
      const resolution = parse(plain);
      const [finding] = check(resolution, catalogue);
      const edits = fixesOf(resolution, finding!)[0]!.edits.map(({ place, newText }) => ({
        range: rangeOf(resolution, place.block, place.span),
        newText,
      }));
      assert.ok(applyEdits(plain, edits).includes(mended), applyEdits(plain, edits));
    });
  }

  it('session and number turned round, in Arabic', () => {
    const text = draft(
      'ar',
      '1 - يشير إلى قرار الجمعية العامة [[306/74]]{citation-reversed} المؤرخ 11 أيلول/سبتمبر 2020؛',
      '2 - يشير إلى قرارها 74/307 المؤرخ 11 أيلول/سبتمبر 2020.',
    );
    checkMarks(text, catalogue, ['citations']);
  });

  it('offers the number of that year that a slip of the hand makes this one', () => {
    const resolution = parse(draft('en', '1. Recalls resolution 1556 (2005);', '2. Decides so.'));
    const [finding] = check(resolution, catalogue);
    const titles = fixesOf(resolution, finding!).map(({ title }) => inEnglish(title));
    assert.equal(titles[0], 'Change the year to 2004');
    assert.ok(titles.slice(1).every(title => /^Change the number to 1[56]\d\d$/.test(title)) && titles.length > 1);
  });

  it('is no louder than an extraction deserves, nor than a document of another day', () => {
    const severities = (text: string) =>
      check(parse(text), catalogue).map(({ rule, severity }) => `${rule} ${severity}`);
    const english = (paragraph: string) => severities(draft('ga', `1. ${paragraph};`, '2. Decides so.'));
    assert.deepEqual(english('Recalls document A /RES/75/1'), ['symbol-form information']);
    assert.deepEqual(english('Recalls document А/RES/75/1'), ['symbol-form warning']);
    assert.deepEqual(english('Recalls document A/RES/74/306 of 29 September 2020'), ['citation-date hint']);
    assert.deepEqual(english('Recalls its resolution 74/306 of 29 September 2020'), ['citation-date warning']);
  });

  it('stays silent without a catalogue', () => {
    const resolution = parse(draft('en', '1. Recalls resolution 2185 (2015);', '2. Decides so.'));
    assert.deepEqual(check(resolution), []);
  });
});
