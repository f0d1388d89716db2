import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { catalogueOf } from '../../../server/src/catalogue/entries-catalogue';
import type { CatalogueEntry } from '../../../server/src/catalogue/entry';
import { layered } from '../../../server/src/catalogue/layered';
import { openCatalogue } from '../../../server/src/catalogue/open-catalogue';
import { hover } from '../../../server/src/features/hover/hover';
import { writtenDate } from '../../../server/src/languages/dates/written-date';
import type { LanguageCode } from '../../../server/src/languages/language';
import { parse } from '../../../server/src/resolution/parse';
import { diskCatalogue } from '../../../server/src/workspace/disk/disk-catalogue';
import { entryOf } from '../catalogue/entries';
import { type Cited, citedDraft, withoutCursor } from './cited-draft';

let builtIn: Catalogue;
before(async () => {
  builtIn = await openCatalogue(diskCatalogue('server/data'));
});

function hoverOn(language: LanguageCode, marked: string, cited: readonly Cited[], catalogue: Catalogue = builtIn) {
  const { resolution, position } = citedDraft(language, marked, cited);
  return hover(resolution, position, catalogue);
}

function textOf(answer: ReturnType<typeof hover>): string {
  return (
    (answer?.contents as MarkupContent | undefined)?.value.replace(/[\u2067-\u2069]/g, '').replaceAll('\u00a0', ' ') ??
    ''
  );
}

/** The part under the cursor, written [line:from-to]. */
function partOf(answer: ReturnType<typeof hover>): string | null {
  if (!answer?.range) return null;
  const { start, end } = answer.range;
  return `${start.line}:${start.character}-${end.line === start.line ? '' : `${end.line}:`}${end.character}`;
}

/** A catalogue of one resolution, S/RES/7(1950), of which all but these facts is unknown. */
function catalogueWith(facts: Partial<CatalogueEntry>): Catalogue {
  return catalogueOf([entryOf('S/RES/7(1950)', facts)], 'nobody');
}

const hoverOnSeven = (facts: Partial<CatalogueEntry>, language: LanguageCode = 'en') =>
  textOf(hoverOn(language, 'resolution ‸7 (1950)', [['7 (1950)', 'S/RES/7(1950)']], catalogueWith(facts)));

describe('hover: where', () => {
  const policing: Cited = ['2185 (2014)', 'S/RES/2185(2014)'];
  const women: Cited = ['1325 (2000)', 'S/RES/1325(2000)'];
  const cases: readonly (readonly [what: string, marked: string, part: string | null])[] = [
    ['on the number', 'Mindful of its resolution 21‸85 (2014) on the guards,', '0:26-37'],
    ['on the year', 'Mindful of its resolution 2185 (20‸14) on the guards,', '0:26-37'],
    ['at the beginning', 'Mindful of its resolution ‸2185 (2014) on the guards,', '0:26-37'],
    ['at the end', 'Mindful of its resolution 2185 (2014)‸ on the guards,', '0:26-37'],
    ['on the word before', 'Mindful of its resol‸ution 2185 (2014) on the guards,', null],
    ['behind', 'Mindful of its resolution 2185 (2014) o‸n the guards,', null],
    ['on the first half of two lines', 'Mindful of its resolution 21‸85\n(2014) on the guards,', '0:26-30'],
    ['on the second half of two lines', 'Mindful of its resolution 2185\n(20‸14) on the guards,', '1:0-6'],
    ['with a blank line between', 'Mindful of its resolution 2185\n\n(20‸14) on the guards,', '2:0-6'],
    ['on the blank line between', 'Mindful of its resolution 2185\n‸\n(2014) on the guards,', null],
    ['before a page end', 'Mindful of its resolution 218‸5\n<page 3>\n(2014) on the guards,', '0:26-30'],
    ['on the page end', 'Mindful of its resolution 2185\n<pa‸ge 3>\n(2014) on the guards,', null],
    ['behind a page end', 'Mindful of its resolution 2185\n<page 3>\n(2‸014) on the guards,', '2:0-6'],
  ];
  for (const [what, marked, part] of cases) {
    it(what, () => assert.equal(partOf(hoverOn('en', marked, [policing])), part));
  }

  it('on each of a list', () => {
    const cited = [women, policing];
    const first = hoverOn('en', 'Mindful of resolutions 1‸325 (2000) and 2185 (2014),', cited);
    const second = hoverOn('en', 'Mindful of resolutions 1325 (2000) and 2185 (201‸4),', cited);
    assert.match(textOf(first), /S\/RES\/1325\(2000\)/);
    assert.match(textOf(second), /S\/RES\/2185\(2014\)/);
  });

  it('between two that touch: on the later', () => {
    const touching: Cited[] = [
      ['1325(2000)', 'S/RES/1325(2000)'],
      ['2185(2014)', 'S/RES/2185(2014)'],
    ];
    assert.equal(partOf(hoverOn('zh', '铭记第1325(2000)‸2185(2014)号决议，', touching)), '0:13-23');
  });

  it('nothing in a text without blocks', () => {
    const { resolution } = citedDraft('en', '‸x', []);
    const empty = { ...resolution, blocks: [], mentions: [], starts: { lines: Int32Array.of(0), characters: [] } };
    assert.equal(hover(empty, { line: 3, character: 3 }, builtIn), null);
  });
});

describe('hover: in the six languages', () => {
  const links = {
    en: '[English](https://undocs.org/en/S/RES/1645%282005%29)',
    zh: '[中文](https://undocs.org/zh/S/RES/1645%282005%29)',
    fr: '[français](https://undocs.org/fr/S/RES/1645%282005%29)',
    es: '[español](https://undocs.org/es/S/RES/1645%282005%29)',
    ru: '[русский](https://undocs.org/ru/S/RES/1645%282005%29)',
    ar: '[العربية](https://undocs.org/ar/S/RES/1645%282005%29)',
  };
  const order = ['en', 'zh', 'fr', 'es', 'ru', 'ar'] as const;
  const subject = 'Establishment of the Peacebuilding Commission';
  const cases: Readonly<Record<LanguageCode, readonly [marked: string, written: string, lines: readonly string[]]>> = {
    en: [
      'Mindful of its resolution 1645‸ (2005) on the garden,',
      '1645 (2005)',
      [
        '**1645 (2005)** · SUBJECT · 20 December 2005',
        'Meeting: 5335 · Vote: 15 in favour, 0 against, 0 abstentions (unanimous) · Draft: [S/2005/803](https://undocs.org/en/S/2005/803)',
        'Cited by: 29 documents',
        'Source: United Nations (DATE)',
        'S/RES/1645(2005): LINKS',
      ],
    ],
    zh: [
      '铭记第1645‸(2005)号决议，',
      '1645(2005)',
      [
        '**1645(2005)** · SUBJECT · 2005年12月20日',
        '会议：5335 · 表决：15票赞成、0票反对、0票弃权(一致通过) · 决议草案：[S/2005/803](https://undocs.org/zh/S/2005/803)',
        '被引用：29份文件',
        '来源：联合国(DATE)',
        'S/RES/1645(2005)：LINKS',
      ],
    ],
    fr: [
      'Consciente de sa résolution 1645‸ (2005) sur le jardin,',
      '1645 (2005)',
      [
        '**1645 (2005)** · SUBJECT · 20 décembre 2005',
        'Séance : 5335 · Vote : 15 voix pour, 0 contre, 0 abstention (à l’unanimité) · Projet : [S/2005/803](https://undocs.org/fr/S/2005/803)',
        'Citée par : 29 documents',
        'Source : Organisation des Nations Unies (DATE)',
        'S/RES/1645(2005) : LINKS',
      ],
    ],
    es: [
      'Consciente de su resolución 1645‸ (2005) sobre el jardín,',
      '1645 (2005)',
      [
        '**1645 (2005)** · SUBJECT · 20 de diciembre de 2005',
        'Sesión: 5335 · Votación: 15 votos a favor, 0 en contra, 0 abstenciones (por unanimidad) · Proyecto: [S/2005/803](https://undocs.org/es/S/2005/803)',
        'Citada por: 29 documentos',
        'Fuente: Naciones Unidas (DATE)',
        'S/RES/1645(2005): LINKS',
      ],
    ],
    ru: [
      'сознавая важность своей резолюции 1645‸ (2005) о саде,',
      '1645 (2005)',
      [
        '**1645 (2005)** · SUBJECT · 20 декабря 2005 года',
        'Заседание: 5335 · Голосование: за — 15, против — 0, воздержались — 0 (единогласно) · Проект: [S/2005/803](https://undocs.org/ru/S/2005/803)',
        'Ссылаются документы: 29',
        'Источник: Организация Объединенных Наций (DATE)',
        'S/RES/1645(2005): LINKS',
      ],
    ],
    ar: [
      'وإذ يدرك أهمية قراره 1645‸ (2005) بشأن الحديقة،',
      '1645 (2005)',
      [
        '**1645 (2005)** · SUBJECT · 20 كانون الأول/ديسمبر 2005',
        'الجلسة: 5335 · التصويت: المؤيدون: 15، المعارضون: 0، الممتنعون: 0 (بالإجماع) · مشروع القرار: [S/2005/803](https://undocs.org/ar/S/2005/803)',
        'الوثائق التي تستشهد به: 29',
        'المصدر: الأمم المتحدة (DATE)',
        'S/RES/1645(2005): LINKS',
      ],
    ],
  };
  for (const code of order) {
    const [marked, written, lines] = cases[code];
    it(code, () => {
      const answer = textOf(hoverOn(code, marked, [[written, 'S/RES/1645(2005)']]));
      const ownFirst = [code, ...order.filter(other => other !== code)].map(each => links[each]).join(' · ');
      const filled = lines.map(line =>
        line
          .replace('SUBJECT', subject)
          .replace('DATE', writtenDate(builtIn.date, code).replaceAll('\u00a0', ' '))
          .replace('LINKS', ownFirst),
      );
      assert.equal(answer, filled.join('\n\n'));
    });
  }
});

describe('hover: what is known', () => {
  const vote = { inFavour: 9, against: 1, abstaining: 1, absent: null };
  const voteNames = { against: ['Atlantis'], abstaining: ['Laputa', 'Erewhon'] };
  const cases: readonly (readonly [string, Partial<CatalogueEntry>, LanguageCode, RegExp])[] = [
    [
      'the agenda item without a subject',
      { agendaItems: { en: 'The garden' } },
      'en',
      /^\*\*7 \(1950\)\*\* · The garden$/m,
    ],
    ['the agenda item, in French', { agendaItems: { en: 'The garden' } }, 'fr', /^\*\*7 \(1950\)\*\* · The garden$/m],
    ['one abstention', { mode: 'vote', vote }, 'en', /^Vote: 9 in favour, 1 against, 1 abstention$/m],
    ['one abstention, in Spanish', { mode: 'vote', vote }, 'es', /9 votos a favor, 1 en contra, 1 abstención$/m],
    ['a recorded vote', { mode: 'recorded vote', vote }, 'fr', /contre, 1 abstention \(vote enregistré\)$/m],
    ['who voted against', { mode: 'vote', vote, voteNames }, 'en', /^Voted against: Atlantis · /m],
    ['who abstained', { mode: 'vote', vote, voteNames }, 'zh', / · 弃权国：Laputa、Erewhon$/m],
    [
      'a title in the draft’s language',
      { titles: { en: 'Gardens', ru: 'Сады' } },
      'ru',
      /^\*\*7 \(1950\)\*\* · Сады$/m,
    ],
    [
      'an English title where there is no other',
      { titles: { en: 'Gardens' } },
      'ru',
      /^\*\*7 \(1950\)\*\* · Gardens$/m,
    ],
    ['no vote', { mode: 'without vote' }, 'en', /^Vote: without a vote$/m],
    ['no vote, though counted', { mode: 'without vote', vote }, 'zh', /^表决：未经表决$/m],
    ['acclamation', { mode: 'acclamation' }, 'ru', /^Голосование: путем аккламации$/m],
    ['unanimity without counts', { mode: 'unanimous' }, 'ar', /^التصويت: بالإجماع$/m],
    ['a written procedure', { writtenProcedure: true }, 'en', /^Meeting: none, written procedure$/m],
    ['a written procedure, in Chinese', { writtenProcedure: true }, 'zh', /^会议：无，书面程序$/m],
    ['Chapter VII', { chapterVII: true }, 'es', /^Capítulo VII: sí$/m],
    ['the first day of a month, in French', { date: '1950-03-01' }, 'fr', / · 1er mars 1950$/m],
    [
      'signs of Markdown',
      { subjects: { en: '*a* [b](c) <i>d</i>' } },
      'en',
      /\\\*a\\\* \\\[b\\\]\(c\) \\<i\\>d\\<\/i\\>$/m,
    ],
    ['a line end', { subjects: { en: 'a\n# b' } }, 'en', / · a \\# b$/m],
    [
      'a paragraph of a report',
      { draft: 'A/80/534, para. 7' },
      'en',
      /^Draft: \[A\/80\/534\]\(https:\/\/undocs\.org\/en\/A\/80\/534\), para\. 7$/m,
    ],
    [
      'a paragraph of a report, in Chinese',
      { draft: 'A/80/534, para. 7' },
      'zh',
      /^决议草案：\[A\/80\/534\]\([^)]*\)，第7段$/m,
    ],
    [
      'two drafts, in Arabic',
      { draft: 'A/76/L.17 and A/76/L.17/Add.1' },
      'ar',
      /\[A\/76\/L\.17\]\([^)]*\) و \[A\/76\/L\.17\/Add\.1\]/,
    ],
    ['a committee, in Russian', { committee: 'Fifth Committee' }, 'ru', /^Комитет: Пятый комитет$/m],
    ['a committee that nobody has heard of', { committee: 'Garden Club' }, 'zh', /^委员会：Garden Club$/m],
    ['a subject without the word that led to it', { subjects: { en: 'on the garden' } }, 'en', / · The garden$/m],
    [
      'of a statement the agenda item, which its description repeats',
      { kind: 'statement', subjects: { en: 'Statement [made …]' }, agendaItems: { en: 'The garden' } },
      'en',
      /^\*\*7 \(1950\)\*\* · The garden$/m,
    ],
    [
      'two drafts',
      { draft: 'A/76/L.17 and A/76/L.17/Add.1' },
      'en',
      /^Draft: \[A\/76\/L\.17\]\([^)]*L\.17\) and \[A\/76\/L\.17\/Add\.1\]\([^)]*L\.17\/Add\.1\)$/m,
    ],
    [
      'a draft with a space',
      { draft: 'S/7/Rev. 1' },
      'en',
      /\[S\/7\/Rev\. 1\]\(https:\/\/undocs\.org\/en\/S\/7\/Rev\.1\)/,
    ],
  ];
  for (const [what, facts, language, expected] of cases) {
    it(what, () => assert.match(hoverOnSeven(facts, language), expected));
  }

  it('reads each line of Arabic from right to left', () => {
    const { resolution, position } = citedDraft('ar', 'القرار ‸7 (1950)', [['7 (1950)', 'S/RES/7(1950)']]);
    const answer = hover(resolution, position, catalogueWith({ draft: 'S/7' }));
    const lines = (answer!.contents as MarkupContent).value.split('\n').filter(line => line !== '');
    for (const line of lines) assert.match(line, /^\u2067[^\u2067\u2069]+\u2069$/);
  });

  it('keeps an English title in an Arabic line apart from the date behind it', () => {
    const { resolution, position } = citedDraft('ar', 'القرار ‸7 (1950)', [['7 (1950)', 'S/RES/7(1950)']]);
    const answer = hover(resolution, position, catalogueWith({ date: '1950-03-01', titles: { en: 'Gardens' } }));
    assert.match((answer!.contents as MarkupContent).value, /\u2068Gardens\u2069 · \u20681[^\u2069]+\u2069\u2069/);
  });
  it('whose facts they are', () => {
    const own = catalogueOf([entryOf('S/RES/7(1950)', { chapterVII: true })], 'my_[own].csv');
    const cited: Cited[] = [['7 (1950)', 'S/RES/7(1950)']];
    const answer = textOf(hoverOn('fr', 'résolution ‸7 (1950)', cited, layered(own, builtIn)));
    assert.match(answer, /^Source : my\\_\\\[own\\\]\.csv · Organisation des Nations Unies \(.+\)$/m);
    assert.match(answer, /^Chapitre VII : oui$/m);
    assert.match(hoverOnSeven({}), /^Source: nobody$/m);
  });
  const citing: Readonly<Record<LanguageCode, RegExp>> = {
    en: /^Cites: 16 documents · Cited by: \d+ documents$/m,
    zh: /^引用：16份文件 · 被引用：\d+份文件$/m,
    fr: /^Cite : 16 documents · Citée par : \d+ documents$/m,
    es: /^Cita: 16 documentos · Citada por: \d+ documentos$/m,
    ru: /^Ссылается на документы: 16 · Ссылаются документы: \d+$/m,
    ar: /^الوثائق التي يستشهد بها: 16 · الوثائق التي تستشهد به: \d+$/m,
  };
  for (const [code, expected] of Object.entries(citing) as [LanguageCode, RegExp][]) {
    it(`${code}: what it cites and what cites it, on one line`, () => {
      assert.match(textOf(hoverOn(code, '‸2250 (2015)', [['2250 (2015)', 'S/RES/2250(2015)']], builtIn)), expected);
    });
  }
  it('says nothing of what is not known', () => {
    assert.doesNotMatch(hoverOnSeven({}), /Meeting|Vote|Draft|Chapter|null|undefined|NaN/);
    assert.doesNotMatch(hoverOnSeven({ chapterVII: false }), /Chapter/);
  });
});

describe('hover: the counts', () => {
  const cited: Cited[] = [['2250 (2015)', 'S/RES/2250(2015)']];
  const { resolution, position } = citedDraft('en', '‸2250 (2015)', cited);
  it('lead to the graph of citations where an editor shows one', () => {
    const answer = textOf(hover(resolution, position, builtIn, side => `command:graph?${side}`));
    assert.match(
      answer,
      /^\[Cites: 16 documents\]\(command:graph\?cited\) · \[Cited by: \d+ documents\]\(command:graph\?citing\)$/m,
    );
  });
  it('and are words elsewhere', () => assert.doesNotMatch(textOf(hover(resolution, position, builtIn)), /command:/));
});

describe('hover: slips and strangers', () => {
  const wrongYear: Readonly<Record<LanguageCode, RegExp>> = {
    en: /^The year cited is 2015; this resolution is of 2014\.$/m,
    zh: /^引用的年份为2015年，该决议实为2014年通过。$/m,
    fr: /^L’année citée est 2015 ; cette résolution est de 2014\.$/m,
    es: /^El año citado es 2015; esta resolución es de 2014\.$/m,
    ru: /^Указан 2015 год; эта резолюция 2014 года\.$/m,
    ar: /^السنة المذكورة هي 2015، وهذا القرار صادر في عام 2014\.$/m,
  };
  for (const [code, expected] of Object.entries(wrongYear) as [LanguageCode, RegExp][]) {
    it(`another year, ${code}`, () => {
      const answer = textOf(hoverOn(code, 'x 2185 (‸2015) y', [['2185 (2015)', 'S/RES/2185(2015)']]));
      assert.match(answer, expected);
      assert.match(answer, /^\*\*2185 ?\(2014\)\*\*/);
      assert.doesNotMatch(answer, /undocs\.org\/\w\w\/S\/RES\/2185%282015/);
    });
  }

  const unknown: Readonly<Record<LanguageCode, RegExp>> = {
    en: /^Not known to the catalogue, which reaches S\/RES\/\d+\(\d+\) and \d+ \w+ \d+\.$/m,
    zh: /^目录中没有此件；目录截至S\/RES\/\d+\(\d+\)，\d+年\d+月\d+日。$/m,
    fr: /^Inconnue du catalogue, qui va jusqu’à S\/RES\/\d+\(\d+\) et au \d+ \S+ \d+\.$/m,
    es: /^No figura en el catálogo, que llega hasta S\/RES\/\d+\(\d+\) y hasta el \d+ de \S+ de \d+\.$/m,
    ru: /^Нет в каталоге; он доведен до S\/RES\/\d+\(\d+\), \d+ \S+ \d+ года\.$/m,
    ar: /^غير مدرج في الفهرس الذي يصل إلى S\/RES\/\d+\(\d+\) وإلى \d+ .+ \d+\.$/m,
  };
  for (const [code, expected] of Object.entries(unknown) as [LanguageCode, RegExp][]) {
    it(`no such number, ${code}`, () => {
      const answer = textOf(hoverOn(code, 'x 99‸99 (2014) y', [['9999 (2014)', 'S/RES/9999(2014)']]));
      assert.match(answer, expected);
      assert.doesNotMatch(answer, /^(?:Source|Text|来源)/m);
    });
  }

  const others: readonly [...Cited, said?: string][] = [
    ['60/900', 'A/RES/60/900', 'resolution', 'By its session, of 2005 or 2006.'],
    ['2625 (XXV)', 'A/RES/2625(XXV)', 'resolution', 'By its session, of 1970 or 1971.'],
    ['S/PRST/1990/5', 'S/PRST/1990/5', 'statement', 'By its symbol, of 1990.'],
    ['A/66/615', 'A/66/615', 'document'],
  ];
  for (const [written, symbol, kind, said] of others) {
    it(`${symbol}: what its form tells, and links`, () => {
      const answer = textOf(hoverOn('en', `see ‸${written}, which`, [[written, symbol, kind ?? 'resolution']]));
      const encoded = symbol.replace('(', '%28').replace(')', '%29');
      const parts = answer.split('\n\n');
      assert.deepEqual(parts.slice(0, -1), [`**${written}**`, ...(said === undefined ? [] : [said])]);
      assert.ok(parts.at(-1)!.startsWith(`${symbol}: [English](https://undocs.org/en/${encoded}) · [`));
    });
  }

  it('no hover on the Charter', () => {
    assert.equal(hoverOn('en', 'Article ‸51', [['Article 51', 'Charter', 'charter']]), null);
  });
});

describe('hover: in parsed drafts', () => {
  const drafts: Readonly<Record<LanguageCode, string>> = {
    en: 'The Security Council,\n\nMindful of its resolution 16‸45\n(2005) on the making of gardens,\n\n1. Plants a tree.\n',
    zh: '安全理事会，\n\n回顾其关于在各地城市和乡村营造公共花园以及保护古树名木的第16‸45\n(2005)号决议以及园丁们所作的长期努力，\n\n1. 决定种树。\n',
    fr: 'Le Conseil de sécurité,\n\nRappelant sa résolution 16‸45\n(2005) sur les jardins,\n\n1. Décide de planter un arbre.\n',
    es: 'El Consejo de Seguridad,\n\nRecordando su resolución 16‸45\n(2005) sobre los jardines,\n\n1. Decide plantar un árbol.\n',
    ru: 'Совет Безопасности,\n\nссылаясь на свою резолюцию 16‸45\n(2005) о садах,\n\n1. постановляет посадить дерево.\n',
    ar: 'إن مجلس الأمن،\n\nإذ يشير إلى قراره 16‸45\n(2005) بشأن الحدائق،\n\n1 - يقرر غرس شجرة.\n',
  };
  for (const [code, marked] of Object.entries(drafts) as [LanguageCode, string][]) {
    it(code, () => {
      const { text, position } = withoutCursor(marked);
      const resolution = parse(text);
      const answer = hover(resolution, position, builtIn);
      assert.equal(resolution.language, code);
      assert.match(textOf(answer), /^\*\*1645 ?\(2005\)\*\*/);
      assert.equal(partOf(answer), `2:${position.character - 2}-${position.character + 2}`);
      const below = hover(resolution, { line: 3, character: 3 }, builtIn);
      assert.equal(textOf(below), textOf(answer));
      assert.equal(partOf(below), '3:0-6');
    });
  }
});
