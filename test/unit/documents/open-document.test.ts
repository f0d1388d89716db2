import { deepStrictEqual, ok, rejects } from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readOpenDocument } from '../../../server/src/documents/open-document/read-open-document';
import type { Changes } from '../../../server/src/documents/read-document';
import { UnreadableDocument } from '../../../server/src/documents/unreadable-document';

const spaces = ['office', 'style', 'text', 'table', 'drawing']
  .map(name => `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const declarations = `${spaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;

function file(text: string, styles = '', masters = '', manifest = '<manifest/>'): Uint8Array {
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': manifest,
    'content.xml': `<office:document-content ${declarations}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${declarations}><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])));
}

async function linesOf(text: string, styles = '', changes: Changes = 'accept'): Promise<readonly string[]> {
  const { paragraphs } = await readOpenDocument(file(text, styles), { changes });
  return paragraphs.map(({ label, words, notes }) => {
    const marked = notes.reduceRight((line, { at, note }) => `${line.slice(0, at)}{${note}}${line.slice(at)}`, words);
    return label === null ? marked : `${label} | ${marked}`;
  });
}

const p = (words: string) => `<text:p>${words}</text:p>`;
const item = (content: string, start = '') => `<text:list-item${start}>${content}</text:list-item>`;
const list = (content: string, more = '') => `<text:list text:style-name="L"${more}>${content}</text:list>`;
const number = (level: number, format: string, more: string) =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`;
const listStyle = (...levels: readonly string[]) =>
  `<text:list-style style:name="L">${levels.join('')}</text:list-style>`;

describe('lists of OpenDocument files', () => {
  const clauses = listStyle(
    number(1, '1', 'style:num-suffix="."'),
    number(2, 'a', 'style:num-prefix="(" style:num-suffix=")"'),
    number(3, 'i', 'style:num-suffix=")" text:display-levels="2"'),
  );
  const cases: readonly (readonly [title: string, text: string, styles: string, lines: readonly string[]])[] = [
    [
      'count by levels; a second paragraph of an item has no label',
      list(item(`${p('A')}${p('B')}${list(item(p('C')) + item(p('D') + list(item(p('E')))))}`) + item(p('F'))),
      clauses,
      ['1. | A', 'B', '(a) | C', '(b) | D', 'b.i) | E', '2. | F'],
    ],
    [
      'begin anew, go on, or begin where they say',
      list(item(p('A'))) +
        list(item(p('B')), ' text:continue-numbering="true"') +
        list(item(p('C'))) +
        list(item(p('D'), ' text:start-value="7"')),
      clauses,
      ['1. | A', '2. | B', '1. | C', '7. | D'],
    ],
    [
      'have no label in a header',
      list(`<text:list-header>${p('A')}</text:list-header>${item(p('B'))}`),
      clauses,
      ['A', '1. | B'],
    ],
    [
      'show what LibreOffice says whole',
      list(item(p('A'))),
      listStyle(number(1, '1', 'style:num-list-format="[%1%]"')),
      ['[1] | A'],
    ],
    [
      'have bullets',
      list(item(p('A'))),
      listStyle('<text:list-level-style-bullet text:level="1" text:bullet-char="-"/>'),
      ['– | A'],
    ],
    ...(
      [
        ['а, б, .., аа, аб, ... (ru)', 'б)'],
        ['أ, ب, ت, ...', 'ب)'],
        ['ا, ب, ج, ...', 'ب)'],
        ['一, 二, 三, ...', '二)'],
        ['①, ②, ③, ...', '②)'],
        ['A', 'B)'],
        ['I', 'II)'],
      ] as const
    ).map(
      ([format, label]) =>
        [
          `count ${format}`,
          list(item(p('A')) + item(p('B'))),
          listStyle(number(1, format, 'style:num-suffix=")"')),
          [`${label} | B`],
        ] as const,
    ),
  ];
  for (const [title, text, styles, lines] of cases) {
    it(title, async () => {
      const found = await linesOf(text, styles);
      deepStrictEqual(found.slice(-lines.length), lines);
    });
  }
});

describe('the words of OpenDocument files', () => {
  const cases: readonly (readonly [title: string, text: string, lines: readonly string[]])[] = [
    [
      'have blanks, tabs and breaks as blanks',
      p('One<text:s text:c="2"/>two<text:tab/>three<text:line-break/>four'),
      ['One  two three four'],
    ],
    ['have typed labels', p('<text:tab/>(a)<text:tab/>To light;'), ['(a) | To light;']],
    ['leave numbers of pages out', p('Page <text:page-number>4</text:page-number>'), ['Page']],
    [
      'have the text of frames behind their paragraph',
      p('Here<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame> it goes on'),
      ['Here it goes on', 'In the box'],
    ],
    [
      'have notes',
      p(
        'One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See it.</text:p></text:note-body></text:note>, two',
      ),
      ['One{0}, two'],
    ],
    ['are read in sections', `<text:section>${p('A')}</text:section>`, ['A']],
  ];
  for (const [title, text, lines] of cases) it(title, async () => deepStrictEqual(await linesOf(text), lines));

  it('are italic by styles and what these are based on', async () => {
    const styles =
      '<style:style style:name="Stress" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="T1" style:family="text" style:parent-style-name="Stress"/>';
    const { paragraphs } = await readOpenDocument(
      file(p('<text:span text:style-name="T1">Requests</text:span> the Keeper'), styles),
      { changes: 'accept' },
    );
    deepStrictEqual(paragraphs[0]!.styles, [{ start: 0, end: 8, style: 'italic' }]);
  });

  it("have the heads' facts, and tables by what they are", async () => {
    const cell = (words: string) => `<table:table-cell table:style-name="C">${p(words)}</table:table-cell>`;
    const table = `<table:table><table:table-row>${cell('Year')}${cell('Lamps')}</table:table-row></table:table>`;
    const ruled =
      '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>';
    const master = `<style:master-page style:name="Standard"><style:header>${p('A/81/L.7')}</style:header></style:master-page>`;
    const { front, paragraphs, leftOut } = await readOpenDocument(file(table, ruled, master), { changes: 'accept' });
    deepStrictEqual([front, paragraphs.map(({ words }) => words), leftOut.length], [['A/81/L.7'], ['Year | Lamps'], 1]);
    deepStrictEqual(await linesOf(table), ['Year', 'Lamps']);
    const numbered = (words: string) =>
      `<table:table-row><table:table-cell><text:list text:style-name="L" text:continue-numbering="true"><text:list-item>${p('')}</text:list-item></text:list></table:table-cell>${cell(words)}</table:table-row>`;
    const counted =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>';
    deepStrictEqual(await linesOf(`<table:table>${numbered('Decides')}${numbered('Thanks')}</table:table>`, counted), [
      '1. | Decides',
      '2. | Thanks',
    ]);
  });
});

describe('tracked changes in OpenDocument files', () => {
  const info = '<office:change-info><dc:creator>France</dc:creator></office:change-info>';
  const changes =
    `<text:tracked-changes><text:changed-region text:id="i"><text:insertion>${info}</text:insertion></text:changed-region>` +
    `<text:changed-region text:id="d"><text:deletion>${info}${p('the Keeper ')}</text:deletion></text:changed-region></text:tracked-changes>`;
  const start = '<text:change-start text:change-id="i"/>';
  const end = '<text:change-end text:change-id="i"/>';
  const cases: readonly (readonly [
    title: string,
    text: string,
    results: Readonly<Record<Changes, readonly string[]>>,
  ])[] = [
    [
      'in words',
      p(`Requests <text:change text:change-id="d"/>${start}the Guild ${end}to light;`),
      {
        accept: ['Requests the Guild to light;'],
        reject: ['Requests the Keeper to light;'],
        brackets: ['Requests [the Keeper – France: delete] [the Guild – France] to light;'],
      },
    ],
    [
      "over a paragraph's end",
      p(`Notes the lamp${start} of old,`) + p(`Recalling${end} and the harbour,`),
      {
        accept: ['Notes the lamp of old,', 'Recalling and the harbour,'],
        reject: ['Notes the lamp and the harbour,'],
        brackets: ['Notes the lamp [of old, – France]', '[Recalling – France] and the harbour,'],
      },
    ],
  ];
  for (const [title, text, results] of cases) {
    it(title, async () => {
      for (const way of ['accept', 'reject', 'brackets'] as const) {
        deepStrictEqual(await linesOf(changes + text, '', way), results[way], way);
      }
    });
  }
});

describe('files that are no OpenDocument files that can be read', () => {
  it('say why', async () => {
    const encrypted = file(p('A'), '', '', '<m:manifest xmlns:m="x"><m:encryption-data/></m:manifest>');
    await rejects(readOpenDocument(encrypted, { changes: 'accept' }), { reason: 'encrypted' });
    await rejects(readOpenDocument(zipSync({ 'content.xml': strToU8('<a/>') }), { changes: 'accept' }), {
      reason: 'unsupported',
    });
  });

  it('are told apart whatever byte is changed', async () => {
    const whole = file(list(item(p('Words'))), listStyle(number(1, '1', '')));
    for (let at = 0; at < whole.length; at += 3) {
      for (const broken of [whole.slice(0, at), whole.with(at, whole[at]! ^ 0x55)]) {
        await readOpenDocument(broken, { changes: 'brackets' }).catch((error: unknown) =>
          ok(error instanceof UnreadableDocument, String(error)),
        );
      }
    }
  });
});
