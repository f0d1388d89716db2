import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { bareEntry } from '../../../../server/src/catalogue/entries/bare-entry';
import { type CatalogueEntry, factsOf } from '../../../../server/src/catalogue/entry';
import { catalogueOfFile, readCatalogue } from '../../../../server/src/catalogue/files/catalogue-of-file';
import type { LanguageCode } from '../../../../server/src/languages/language';
import { inEnglish } from '../../../../server/src/messages/message';
import { heapInUse } from '../../heap-in-use';

/** What differs from an entry of which the symbol alone is known. */
function told(entry: CatalogueEntry): object {
  const bare = bareEntry(entry.symbol);
  const known = Object.entries(factsOf(entry)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(bare[name as keyof CatalogueEntry]),
  );
  return { symbol: entry.symbol, ...Object.fromEntries(known) };
}
const toldIn = (name: string, text: string) => [...catalogueOfFile(name, text).catalogue.entries()].map(told);
/** Lines and columns counted from 1, as an editor shows them. */
const problemsOf = (name: string, text: string) =>
  catalogueOfFile(name, text).problems.map(
    ({ severity, message, range: { start } }) =>
      `${start.line + 1}:${start.character + 1} ${severity}: ${inEnglish(message)}`,
  );
const jsonOf = (...documents: object[]) => JSON.stringify({ documents });

describe('users’ catalogues: what is read', () => {
  const resolution = { symbol: 'S/RES/9000(2030)', year: 2030 };
  const cases: readonly (readonly [what: string, table: string, json: object, expected: object])[] = [
    ['a symbol alone', 'symbol\nS/RES/9000(2030)', { symbol: 'S/RES/9000(2030)' }, { symbol: 'S/RES/9000(2030)' }],
    [
      'blanks in a symbol, and brackets of Chinese',
      'symbol\nS/RES/9000 （2030）',
      { symbol: 'S/RES/9000 （2030）' },
      { symbol: 'S/RES/9000(2030)' },
    ],
    [
      'the year of the Council’s by its date',
      'symbol,date\nS/RES/9000,2030-01-02',
      { symbol: 'S/RES/9000', date: '2030-01-02' },
      { symbol: 'S/RES/9000(2030)', date: '2030-01-02' },
    ],
    [
      'the year of the Assembly’s',
      'symbol,date\nA/RES/75/1,2020-09-21',
      { symbol: 'A/RES/75/1', date: '2020-09-21' },
      { symbol: 'A/RES/75/1', year: 2020, date: '2020-09-21' },
    ],
    [
      'numbers and symbols',
      'symbol,meeting,meetingRecord,draft,committee\nA/RES/75/1,3,A/75/PV.3,"A/75/L.1, para. 2",Third Committee',
      {
        symbol: 'A/RES/75/1',
        meeting: 3,
        meetingRecord: 'A/75/PV.3',
        draft: 'A/75/L.1, para. 2',
        committee: 'Third Committee',
      },
      {
        symbol: 'A/RES/75/1',
        meeting: 3,
        meetingRecord: 'A/75/PV.3',
        committee: 'Third Committee',
        draft: 'A/75/L.1, para. 2',
      },
    ],
    [
      'a vote with names',
      'symbol;mode;inFavour;against;abstaining;absent;votedAgainst;abstained;chapterVII\nS/RES/9000(2030);vote;12;1;2;0;Atlantis;"Laputa; Erewhon, Republic of";yes',
      {
        symbol: 'S/RES/9000(2030)',
        mode: 'vote',
        inFavour: 12,
        against: 1,
        abstaining: 2,
        absent: 0,
        votedAgainst: ['Atlantis'],
        abstained: ['Laputa', 'Erewhon, Republic of'],
        chapterVII: true,
      },
      {
        symbol: 'S/RES/9000(2030)',
        mode: 'vote',
        vote: { inFavour: 12, against: 1, abstaining: 2, absent: 0 },
        voteNames: { against: ['Atlantis'], abstaining: ['Laputa', 'Erewhon, Republic of'] },
        chapterVII: true,
      },
    ],
    [
      'what is left empty is not known',
      'symbol,title,chapterVII,meeting,title.fr\nS/RES/9000(2030),,,,',
      { symbol: 'S/RES/9000(2030)', title: '', chapterVII: null, votedAgainst: [] },
      { symbol: 'S/RES/9000(2030)' },
    ],
    [
      'texts in languages that are named',
      'symbol,Title (FR),title_es,Subject,agendaItem.en\nA/RES/75/1,Les jardins,Los jardines,on gardens,Gardens',
      {
        symbol: 'A/RES/75/1',
        title: { fr: 'Les jardins', es: 'Los jardines' },
        subject: 'on gardens',
        agendaItem: { en: 'Gardens' },
      },
      {
        symbol: 'A/RES/75/1',
        titles: { fr: 'Les jardins', es: 'Los jardines' },
        subjects: { en: 'on gardens' },
        agendaItems: { en: 'Gardens' },
      },
    ],
    [
      'documents of no series of resolutions',
      'symbol,title\nS/2030/952,Report on gardens',
      { symbol: 'S/2030/952', title: 'Report on gardens' },
      { symbol: 'S/2030/952', titles: { en: 'Report on gardens' } },
    ],
  ];
  for (const [what, table, json, expected] of cases) {
    it(what, () => {
      deepStrictEqual(problemsOf('a.csv', table), []);
      deepStrictEqual(toldIn('a.csv', table), [expected]);
      deepStrictEqual(problemsOf('a.json', jsonOf(json)), []);
      deepStrictEqual(toldIn('a.json', jsonOf(json)), [expected]);
    });
  }
  it('a year comes of the symbol', () => {
    const { catalogue } = catalogueOfFile('a.csv', 'symbol\nS/RES/9000(2030)');
    strictEqual(catalogue.find('S/RES/9000(2030)')?.year, resolution.year);
  });

  const titles: Readonly<Record<LanguageCode, string>> = {
    en: 'Public gardens',
    fr: 'Public gardens',
    es: 'Public gardens',
    ru: 'Сады',
    zh: '公共花园',
    ar: 'الحدائق العامة',
  };
  for (const [language, title] of Object.entries(titles)) {
    it(`a title’s language by its letters: ${title}, ${language}`, () => {
      const expected = {
        symbol: 'A/RES/75/1',
        titles: { [language === 'fr' || language === 'es' ? 'en' : language]: title },
      };
      deepStrictEqual(toldIn('a.csv', `symbol,title\nA/RES/75/1,${title}`), [expected]);
      const named = { symbol: 'A/RES/75/1', titles: { [language]: title } };
      deepStrictEqual(toldIn('a.csv', `symbol,title.${language}\nA/RES/75/1,${title}`), [named]);
    });
  }

  const tables: readonly (readonly [what: string, text: string, titles: readonly string[]])[] = [
    ['tabs', 'symbol\ttitle\nA/RES/75/1\tx, y; z', ['x, y; z']],
    ['semicolons', 'symbol;title\nA/RES/75/1;x, y', ['x, y']],
    ['quotation marks', 'symbol,title\nA/RES/75/1,"x, ""y"" z"', ['x, "y" z']],
    ['line ends in quotation marks', 'symbol,title\n"A/RES/75/1","x\r\ny"\nA/RES/75/2,z', ['x\r\ny', 'z']],
    ['CRLF, and none at the end', 'symbol,title\r\nA/RES/75/1,x\r\nA/RES/75/2,y', ['x', 'y']],
    ['lone CR', 'symbol,title\rA/RES/75/1,x\rA/RES/75/2,y\r', ['x', 'y']],
    ['a byte order mark', '\ufeff"symbol",title\nA/RES/75/1,x\n', ['x']],
    ['blank rows', '\n\nsymbol,title\n\nA/RES/75/1,x\n,,\n\nA/RES/75/2,y\n\n', ['x', 'y']],
    ['missing and empty last cells', 'title,symbol,date\nx,A/RES/75/1\ny,A/RES/75/2,,,\n', ['x', 'y']],
    ['blanks around', ' symbol , title \n A/RES/75/1 , x \n', ['x']],
    ['no rows', 'symbol,title\n', []],
  ];
  for (const [what, text, expected] of tables) {
    it(`a table with ${what}`, () => {
      deepStrictEqual(problemsOf('a.csv', text), []);
      const { catalogue } = catalogueOfFile('a.tsv', text);
      deepStrictEqual(
        [...catalogue.entries()].map(({ titles }) => titles.en),
        expected,
      );
    });
  }
  it('what a document cites', () => {
    for (const [name, text] of [
      ['a.csv', 'symbol,cites\nA/RES/75/1,S/RES/9000 (2030); A/66/615\n'],
      ['a.json', jsonOf({ symbol: 'A/RES/75/1', cites: ['S/RES/9000(2030)', 'A/66/615'] })],
    ] as const) {
      const { catalogue } = catalogueOfFile(name, text);
      deepStrictEqual(
        catalogue.cites('A/RES/75/1').map(({ symbol }) => symbol),
        ['S/RES/9000(2030)', 'A/66/615'],
      );
      deepStrictEqual(catalogue.citedBy('S/RES/9000'), [{ symbol: 'A/RES/75/1', count: null }]);
    }
  });
  it('whose facts they are', () => {
    const { catalogue } = catalogueOfFile('my own.csv', 'symbol\nA/RES/75/1');
    deepStrictEqual(catalogue.sourcesOf('A/RES/75/1'), [{ name: 'my own.csv', date: '' }]);
  });
});

describe('users’ catalogues: what is wrong', () => {
  const symbol =
    'expected the symbol of a document, such as A/RES/75/1, of the Council with its year: S/RES/2185(2014)';
  /** With the symbols that are kept. */
  const cases: readonly (readonly [
    what: string,
    file: readonly [name: string, text: string],
    problems: readonly string[],
    kept: readonly string[],
  ])[] = [
    [
      'an empty file',
      ['a.csv', ''],
      ['1:1 error: expected a first row that names the columns, “symbol” among them'],
      [],
    ],
    [
      'no names of columns',
      ['a.csv', 'A/RES/75/1,x\nA/RES/75/2,y\n'],
      ['1:1 error: expected a first row that names the columns, “symbol” among them'],
      [],
    ],
    [
      'a day that is none',
      ['a.csv', 'symbol,date\nA/RES/75/1,2021-02-29\nA/RES/75/2,1/3/2021\nA/RES/75/3,2021-03-01\n'],
      [
        '2:12 error: date: expected a day as YYYY-MM-DD; found “2021-02-29”',
        '3:12 error: date: expected a day as YYYY-MM-DD; found “1/3/2021”',
      ],
      ['A/RES/75/3'],
    ],
    [
      'symbols that are none',
      ['a.csv', 'symbol\nresolution 5\nA/RES/0/5\nS/RES/5\nA/RES/75/1\n'],
      [
        `2:1 error: symbol: ${symbol}; found “resolution 5”`,
        `3:1 error: symbol: ${symbol}; found “A/RES/0/5”`,
        `4:1 error: symbol: ${symbol}`,
      ],
      ['A/RES/75/1'],
    ],
    ['no symbol', ['a.csv', 'title,symbol\nx,\n'], [`2:3 error: symbol: ${symbol}`], []],
    [
      'a date of another year',
      ['a.csv', 'symbol,date\nS/RES/9000(2030),2031-01-01\n'],
      ['2:1 error: date: expected a day of 2030, the year of S/RES/9000(2030); found 2031-01-01'],
      [],
    ],
    [
      'half a vote',
      ['a.csv', 'symbol,inFavour,against\nA/RES/75/1,5,2\n'],
      ['2:1 error: expected inFavour, against and abstaining together'],
      [],
    ],
    [
      'more than one thing',
      ['a.csv', 'symbol,meeting,mode,chapterVII\nA/RES/75/1,x,loud,perhaps\n'],
      [
        '2:12 error: meeting: expected a whole number; found “x”',
        '2:14 error: mode: expected one of: unanimous, vote, recorded vote, without vote, acclamation; found “loud”',
        '2:19 error: chapterVII: expected true or false; found “perhaps”',
      ],
      [],
    ],
    [
      'a column that is not known, once',
      ['a.csv', 'symbol,colour\nA/RES/75/1,red\nA/RES/75/2,blue\n'],
      [
        '1:8 warning: “colour” is no fact that is known here; those are: symbol, date, meeting, meetingRecord, committee, title, subject, agendaItem, mode, inFavour, against, abstaining, absent, votedAgainst, abstained, draft, chapterVII, cites',
      ],
      ['A/RES/75/1', 'A/RES/75/2'],
    ],
    [
      'too many cells',
      ['a.csv', 'symbol,title\nA/RES/75/1,x, y\nA/RES/75/2,z\n'],
      ['2:14 error: expected no more cells than columns, 2'],
      ['A/RES/75/2'],
    ],
    [
      'a quotation mark that nothing closes',
      ['a.csv', 'symbol,title\nA/RES/75/1,"x"\nA/RES/75/2,"y\nA/RES/75/3,z\n'],
      ['3:12 error: nothing closes this quotation mark'],
      ['A/RES/75/1', 'A/RES/75/3'],
    ],
    [
      'a document told of twice',
      ['a.csv', 'symbol,title\nA/RES/75/1,x\nA/RES/75/1,y\n'],
      ['3:1 warning: A/RES/75/1 stands in this file before; this row counts'],
      ['A/RES/75/1'],
    ],
    [
      'another encoding',
      ['a.csv', 'symbol,title.fr\nA/RES/75/1,Libert\ufffd\n'],
      ['2:18 warning: letters were lost here: expected a file in UTF-8'],
      ['A/RES/75/1'],
    ],
    ['no JSON', ['a.json', 'symbol'], ['1:1 error: expected a value'], []],
    ['an empty JSON', ['a.json', ''], ['1:1 error: expected a value'], []],
    ['no list', ['a.json', '{"documents": 5}'], ['1:15 error: expected an object with a list of “documents”'], []],
    ['a bare list', ['a.JSON', '[]'], ['1:1 error: expected an object with a list of “documents”'], []],
    [
      'something else among the documents',
      ['a.json', '{"documents": ["A/RES/75/1",\n{"symbol": "A/RES/75/2"}]}'],
      ['1:16 error: expected an object that tells of a document'],
      ['A/RES/75/2'],
    ],
    [
      'a comma too many: what stands before is kept',
      ['a.json', '{"documents": [\n{"symbol": "A/RES/75/2"},\n{"symbol": "A/RES/75/3",}]}'],
      ['3:25 error: expected a name between quotation marks'],
      ['A/RES/75/2'],
    ],
    [
      'a comma missing',
      ['a.json', '{"documents": [{"symbol": "A/RES/75/2"}\n{"symbol": "A/RES/75/3"}]}'],
      ['2:1 error: expected a comma or ]'],
      ['A/RES/75/2'],
    ],
    [
      'text behind the end',
      ['a.json', '{"documents": [{"symbol": "A/RES/75/2"}]} x'],
      ['1:43 error: expected the end of the file'],
      ['A/RES/75/2'],
    ],
    [
      'text that is not closed',
      ['a.json', '{"documents": [{"symbol": "A/RES/75/2}\n]}'],
      ['1:27 error: expected text between quotation marks, closed on the same line'],
      [],
    ],
    [
      'values of other kinds',
      ['a.json', '{"documents": [{"symbol": "A/RES/75/2", "title": {"fr": 5}, "cites": {}, "date": ["x"]}]}'],
      [
        '1:57 error: title: expected text, or texts by languages; found “5”',
        '1:70 error: cites: expected symbols of documents, in a table with semicolons between; found an object',
        '1:82 error: date: expected a day as YYYY-MM-DD; found a list',
      ],
      [],
    ],
    [
      'brackets without end',
      ['a.json', '['.repeat(100_000)],
      ['1:34 error: expected fewer brackets in one another'],
      [],
    ],
  ];
  for (const [what, [name, text], problems, kept] of cases) {
    it(what, () => {
      deepStrictEqual(problemsOf(name, text), problems);
      deepStrictEqual(
        [...catalogueOfFile(name, text).catalogue.entries()].map(({ symbol }) => symbol),
        kept,
      );
    });
  }

  it('counts the rows that are left out', () => {
    const { rows, leftOut } = catalogueOfFile('a.csv', 'symbol,title\nx\nA/RES/75/1,y\nA/RES/75/2,y,z\n');
    deepStrictEqual([rows, leftOut], [3, 2]);
  });
  it('tells a hundred things at most', () => {
    strictEqual(catalogueOfFile('a.csv', `symbol\n${'x\n'.repeat(5000)}`).problems.length, 100);
  });
  it('tells the first ones of the text, whatever is found first', () => {
    const lines = ['symbol,date', ...Array.from({ length: 500 }, (_, index) => (index % 3 ? 'x' : 'A/RES/75/1,x,y'))];
    const text = `${lines.join('\n')}\n`;
    const told = catalogueOfFile('a.csv', text).problems.map(({ range }) => range.start.line);
    deepStrictEqual(
      told,
      [...Array(100).keys()].map(index => index + 1),
    );
    deepStrictEqual(catalogueOfFile('a.csv', `symbol,\ufffd\n${text}`).problems[0]?.range.start, {
      line: 0,
      character: 7,
    });
  });
  it('names a column of any length in a few words', () => {
    const [problem] = catalogueOfFile('a.csv', `symbol,${'long '.repeat(100_000)}\nA/RES/75/1,x`).problems;
    strictEqual(inEnglish(problem!.message).length < 500, true);
  });
  const wrongRows: readonly (readonly [what: string, name: string, text: string])[] = [
    ['symbols', 'a.csv', `symbol\n${'x\n'.repeat(60_000)}`],
    ['numbers of cells', 'a.csv', `symbol\n${'A/RES/75/1,x\n'.repeat(60_000)}`],
    ['quotation marks', 'a.csv', `symbol\n${'"x\n'.repeat(60_000)}`],
    ['first row', 'a.csv', `title\n${'x\n'.repeat(60_000)}`],
    ['columns', 'a.csv', `symbol,${'f,'.repeat(40)}\n${`A/RES/75/1${',x'.repeat(40)}\n`.repeat(5000)}`],
  ];
  for (const [what, name, text] of wrongRows) {
    it(`keeps no more of a file full of wrong ${what} than it tells`, () => {
      const reading = readCatalogue(name, text);
      const before = heapInUse();
      let most = 0;
      for (let row = 0; !reading.next().done; row++)
        if (row === 4500 || row === 55_000) most = Math.max(most, heapInUse());
      strictEqual(most - before < 5_000_000, true, `${most - before} bytes`);
    });
  }
});

describe('users’ catalogues: any file', () => {
  it('JSON is read as JSON.parse reads it, or is wrong to both', () => {
    const anyText = fc.oneof(
      fc.json(),
      fc.string({ unit: fc.constantFrom(...'{}[]":,\\ \n01e-.truefalsn') }),
      fc.json().chain(text => fc.nat(text.length).map(at => text.slice(0, at) + text.slice(at + 1))),
    );
    fc.assert(
      fc.property(anyText, text => {
        const wrapped = `{"documents": [], "other": ${text}}`;
        const fails = catalogueOfFile('a.json', wrapped).problems.length > 0;
        let throws = false;
        try {
          JSON.parse(wrapped);
        } catch {
          throws = true;
        }
        strictEqual(fails, throws, wrapped);
      }),
      { numRuns: 2000 },
    );
  });
  it('a table that is written is read again', () => {
    const cell = fc.string({ unit: 'binary' }).map(text => text.trim());
    fc.assert(
      fc.property(fc.array(cell), fc.constantFrom(',', ';', '\t'), (titles, separator) => {
        const rows = titles.map((title, index) => `A/RES/75/${index + 1}${separator}"${title.replaceAll('"', '""')}"`);
        const { catalogue } = catalogueOfFile(
          'a.csv',
          ['symbol', 'title.en'].join(separator) + ['', ...rows].join('\r\n'),
        );
        deepStrictEqual(
          [...catalogue.entries()].map(({ titles }) => titles.en ?? ''),
          titles,
        );
      }),
    );
  });
  it('ten thousand rows are read, every one', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `A/RES/75/${index + 1},2020-12-31,"Gardens, number ${index}"`,
    );
    const { leftOut, rows: read } = catalogueOfFile('a.csv', `symbol,date,title\n${rows.join('\n')}`);
    strictEqual(leftOut, 0);
    strictEqual(read, 10_000);
  });
});
