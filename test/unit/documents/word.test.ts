import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import { unzipSync, zipSync } from 'fflate';
import type { Changes } from '../../../server/src/documents/read-document';
import { UnreadableDocument } from '../../../server/src/documents/unreadable-document';
import { readOldWord } from '../../../server/src/documents/word/read-old-word';
import { readWord } from '../../../server/src/documents/word/read-word';
import { definition, li, list, p, r, type WordParts, wordFile } from './word-files';

async function linesOf(body: string, parts: WordParts = {}, changes: Changes = 'accept'): Promise<readonly string[]> {
  const { paragraphs } = await readWord(wordFile(body, parts), { changes });
  return paragraphs.map(({ label, words, notes }) => {
    const marked = notes.reduceRight((text, { at, note }) => `${text.slice(0, at)}{${note}}${text.slice(at)}`, words);
    return label === null ? marked : `${label} | ${marked}`;
  });
}

describe('automatic numbering in Word files', () => {
  const clauses = definition(0, [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
    ['lowerRoman', '(%3)'],
    ['decimal', '%1.%2.%4', '<w:isLgl/>'],
  ]);
  const cases: readonly (readonly [title: string, body: string, numbering: string, labels: string])[] = [
    [
      'counts, and begins anew below each higher level',
      [0, 1, 1, 2, 2, 1, 0, 1, 3].map(level => li(1, level, 'Words')).join(''),
      clauses + list(1, 0),
      '1. (a) (b) (i) (ii) (c) 2. (a) 2.1.1',
    ],
    [
      'goes on in another list of the same definition',
      li(1, 0, 'Words') + li(2, 0, 'Words') + li(1, 0, 'Words'),
      clauses + list(1, 0) + list(2, 0),
      '1. 2. 3.',
    ],
    [
      'begins anew, once, where a list says so',
      li(1, 0, 'Words') + li(2, 0, 'Words') + li(2, 0, 'Words') + li(1, 0, 'Words'),
      clauses + list(1, 0) + list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
      '1. 7. 8. 9.',
    ],
    [
      'takes a level that a list defines for itself',
      li(1, 0, 'Words') + li(2, 0, 'Words'),
      clauses +
        list(1, 0) +
        list(
          2,
          0,
          '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>',
        ),
      '1. II)',
    ],
    [
      'goes on below higher levels where it never begins anew',
      [0, 1, 0, 1].map(level => li(1, level, 'Words')).join(''),
      definition(0, [
        ['decimal', '%1.'],
        ['lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>'],
      ]) + list(1, 0),
      '1. a) 2. b)',
    ],
    [
      'counts empty paragraphs, as Word shows them',
      li(1, 0, 'Words') + li(1, 0, '') + li(1, 0, 'Words'),
      clauses + list(1, 0),
      '1. 3.',
    ],
    ['is off in list 0', li(0, 0, 'Words') + li(1, 0, 'Words'), clauses + list(1, 0), 'none 1.'],
    [
      'knows bullets of the fonts of signs',
      [1, 2, 3].map(id => li(id, 0, 'Words')).join(''),
      definition(0, [['bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>']]) +
        definition(1, [['bullet', '–']]) +
        definition(2, [['bullet', 'o']]) +
        [1, 2, 3].map(id => list(id, id - 1)).join(''),
      '• – •',
    ],
  ];
  for (const [title, body, numbering, labels] of cases) {
    it(title, async () => {
      const lines = await linesOf(body, { numbering });
      strictEqual(lines.map(line => (line.includes('|') ? line.split(' | ')[0] : 'none')).join(' '), labels);
    });
  }

  it('comes from styles, by what they are based on and by the levels that name them', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Clause"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Late"><w:basedOn w:val="Item"/></w:style>' +
      '<w:style w:type="numbering" w:styleId="Lists"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>';
    const numbering =
      definition(0, [
        ['decimal', '%1.', '<w:pStyle w:val="Clause"/>'],
        ['lowerLetter', '(%2)'],
      ]) +
      `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lists"/></w:abstractNum>${definition(2, [['upperLetter', '%1.']])}` +
      [list(1, 0), list(2, 1), list(3, 2)].join('');
    const named = (style: string, more = '') => p('Words', `<w:pStyle w:val="${style}"/>${more}`);
    const body = [
      named('Clause'),
      named('Item'),
      named('Late'),
      named('Clause', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      named('Clause'),
      li(2, 0, 'Words'),
    ].join('');
    deepStrictEqual(await linesOf(body, { styles, numbering }), [
      '1. | Words',
      '(a) | Words',
      '(b) | Words',
      'Words',
      '2. | Words',
      'A. | Words',
    ]);
  });
});

describe('typed labels in Word files', () => {
  const cases: readonly (readonly [typed: string, line: string])[] = [
    ['\t1.\tRequests the Keeper to light the lamp;', '1. | Requests the Keeper to light the lamp;'],
    ['\t(a)\tTo light it;', '(a) | To light it;'],
    ['\t75/103.\tThe lamp of the harbour', '75/103. | The lamp of the harbour'],
    ['\t4 bis.\tDecides', '4 bis. | Decides'],
    ['\t4-бис.\tпросит', '4-бис. | просит'],
    ['\t4 مكررا -\tتطلب', '4 مكررا - | تطلب'],
    ['\t4之二.\t请', '4之二. | 请'],
    ['\tа)\tзажечь маяк;', 'а) | зажечь маяк;'],
    ['\t1 -\tتطلب إلى الحارس', '1 - | تطلب إلى الحارس'],
    ['\t(أ)\tإضاءة المصباح؛', '(أ) | إضاءة المصباح؛'],
    ['\t’1‘\tإضاءة المصباح؛', '’1‘ | إضاءة المصباح؛'],
    ['㈠\u3000点亮灯塔；', '㈠ | 点亮灯塔；'],
    ['\t一、\t灯塔', '一、 | 灯塔'],
    ['\t1)\tPide al Guardián', '1) | Pide al Guardián'],
    ['\t–\tUne lampe', '– | Une lampe'],
    ['\tRecalling its resolution', 'Recalling its resolution'],
    ['To the Keeper:\tlight', 'To the Keeper: light'],
  ];
  for (const [typed, line] of cases) {
    it(`finds ${JSON.stringify(line)}`, async () => deepStrictEqual(await linesOf(p(typed)), [line]));
  }
});

describe('the words of Word files', () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  /** A field without a result. */
  const unshown = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
  const cases: readonly (readonly [title: string, body: string, lines: readonly string[]])[] = [
    ['leave hidden words out', p(r('A lamp') + r(' of old', '<w:vanish/>') + r(' burns')), ['A lamp burns']],
    [
      'have no soft hyphens and plain no-break hyphens',
      p('<w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t><w:noBreakHyphen/><w:t>eration</w:t></w:r>'),
      ['coop-eration'],
    ],
    [
      'have signs of fonts',
      p(
        '<w:r><w:sym w:font="Symbol" w:char="F061"/><w:t xml:space="preserve"> and </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      ),
      ['α and ✓'],
    ],
    [
      'keep what fields show',
      p(
        `${r('See ')}${field('REF p4', 'paragraph 4')}${r(', page ')}${field(' PAGE ', '7')}<w:fldSimple w:instr="PAGE">${r('9')}</w:fldSimple>`,
      ),
      ['See paragraph 4, page'],
    ],
    [
      'go on through links, tags, forms and changes of direction',
      p(
        `<w:hyperlink>${r('A')}</w:hyperlink><w:smartTag><w:customXml>${r('B')}</w:customXml></w:smartTag><w:sdt><w:sdtContent>${r('C')}</w:sdtContent></w:sdt><w:bdo>${r('D')}</w:bdo>`,
      ),
      ['ABCD'],
    ],
    [
      'are taken from one branch of alternatives, boxes behind their paragraph',
      p(
        `${r('Here')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In the box')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In the box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(' and there')}`,
      ),
      ['Here and there', 'In the box'],
    ],
    [
      'keep raised digits that were typed by hand',
      p(r('of 2013,') + r('2', '<w:vertAlign w:val="superscript"/>')),
      ['of 2013,²'],
    ],
    [
      'are one line where a break is none between clauses',
      p('Resolution adopted\non 3 May'),
      ['Resolution adopted on 3 May'],
    ],
    [
      'are parted by breaks between clauses',
      p('Recalling the lamp,\nNoting the harbour,\n1. Decides'),
      ['Recalling the lamp,', 'Noting the harbour,', '1. Decides'],
    ],
    [
      'are parted by all breaks where most of many part clauses, title and closing lines too',
      p('The lamp\nThe Assembly,\nRecalling the lamp,\nNoting the harbour,\n1. Decides;\n2. Ends.\n3 May 2026'),
      [
        'The lamp',
        'The Assembly,',
        'Recalling the lamp,',
        'Noting the harbour,',
        '1. Decides;',
        '2. Ends.',
        '3 May 2026',
      ],
    ],
    [
      'in Arabic and Chinese are parted behind a comma by words that open a paragraph alone',
      p('1 - يطلب مصباحا واحدا،\nوزيتا كثيرا،\nوإذ يشير إلى المصابيح') + p('请秘书长点灯，\n并报告，\n回顾灯塔'),
      ['1 - يطلب مصباحا واحدا، وزيتا كثيرا،', 'وإذ يشير إلى المصابيح', '请秘书长点灯， 并报告，', '回顾灯塔'],
    ],
    [
      'join behind a mark that is hidden',
      p('A', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p(' heading. Its words'),
      ['A heading. Its words'],
    ],
    [
      'have the numbers of fields that Word works out when it shows them',
      [
        'LISTNUM',
        'LISTNUM \\l 2',
        ' LISTNUM NumberDefault \\l 2 ',
        'LISTNUM \\s 7',
        'LISTNUM LegalDefault',
        'LISTNUM LegalDefault \\l 2',
      ]
        .map(code => p(`${unshown(code)}${r('\tWords')}`))
        .join('') +
        ['AUTONUM', 'AUTONUM', 'AUTONUMLGL \\e', 'AUTONUMOUT']
          .map(code => p(`<w:fldSimple w:instr="${code}"/>${r('\tWords')}`))
          .join(''),
      ['1)', 'a)', 'b)', '7)', '1.', '1.1.', '1.', '2.', '1', 'I.'].map(label => `${label} | Words`),
    ],
    [
      'have the number that a file says its field shows',
      p(`${field('LISTNUM', '(iv)')}${r('\tWords')}`) + p(`${unshown('LISTNUM')}${r('\tWords')}`),
      ['(iv) | Words', '2) | Words'],
    ],
    [
      'go on through fields that end in another paragraph',
      p(
        `${r('A')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('B')}`,
      ) +
        p(r('C')) +
        p(`${r('D')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('E')}`),
      ['AB', 'C', 'DE'],
    ],
    [
      'are whole where Word has cut them into runs, by the session and by what it checked',
      p(
        '<w:r w:rsidR="00A1"><w:t>Reques</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B2"><w:t>ts</w:t></w:r><w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve"> the </w:t></w:r><w:r><w:t>Keeper</w:t></w:r>',
      ),
      ['Requests the Keeper'],
    ],
    [
      'have the bullets of Word’s fonts as labels where they were typed',
      p(`<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>${r('\tTo light it')}`) +
        p(`<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${r('\tTo report')}`),
      ['▪ | To light it', '• | To report'],
    ],
    [
      'stand in forms around paragraphs, but not while these are empty',
      `<w:sdt><w:sdtPr><w:alias w:val="Operative"/></w:sdtPr><w:sdtContent>${p('1.\tDecides')}<w:sdt><w:sdtContent>${p('(a)\tto act')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>` +
        p(
          `${r('On ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click to enter a date')}</w:sdtContent></w:sdt>${r('today')}`,
        ),
      ['1. | Decides', '(a) | to act', 'On today'],
    ],
    [
      'have the base of ruby',
      p(`<w:r><w:ruby><w:rt>${r('dēng')}</w:rt><w:rubyBase>${r('灯')}</w:rubyBase></w:ruby></w:r>`),
      ['灯'],
    ],
  ];
  for (const [title, body, lines] of cases) it(title, async () => deepStrictEqual(await linesOf(body), lines));

  it('are italic and bold by their own word and by styles, which switch each other off', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Slanted"><w:rPr><w:i/></w:rPr></w:style><w:style w:type="character" w:styleId="Stress"><w:rPr><w:i/><w:b/></w:rPr></w:style>';
    const body = p(
      r('one ') +
        r('two ', '<w:rStyle w:val="Stress"/>') +
        r('three ', '<w:i w:val="0"/>') +
        r('four', '<w:rtl/><w:bCs/>'),
      '<w:pStyle w:val="Slanted"/>',
    );
    const { paragraphs } = await readWord(wordFile(body, { styles }), { changes: 'accept' });
    deepStrictEqual(paragraphs[0]!.styles, [
      { start: 0, end: 4, style: 'italic' },
      { start: 4, end: 8, style: 'bold' },
      { start: 14, end: 18, style: 'bold' },
    ]);
  });

  it('are the same in the strict form, and wherever the parts lie', async () => {
    const numbering = definition(0, [['decimal', '%1.']]) + list(1, 0);
    const parts: readonly WordParts[] = [
      { strict: true },
      { main: 'documento/texto.xml' },
      { main: 'main.xml', absolute: true },
    ];
    for (const where of parts)
      deepStrictEqual(await linesOf(li(1, 0, 'Words'), { numbering, ...where }), ['1. | Words']);
  });
});

describe('notes, heads and what is left out of Word files', () => {
  it('have notes in the order of reference, with marks of their own', async () => {
    const note = (kind: string, id: number, words: string) =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(`\t${words}`)}`)}</w:${kind}>`;
    const body = p(
      `${r('One,')}<w:r><w:footnoteReference w:id="5"/></w:r>${r(' two')}<w:r><w:endnoteReference w:id="2"/></w:r>${r(' and three')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>${r('.')}`,
    );
    const parts = {
      footnotes: note('footnote', 4, '* Starred.') + note('footnote', 5, 'First.'),
      endnotes: note('endnote', 2, 'At the end.'),
    };
    deepStrictEqual(await linesOf(body, parts), ['One,{0} two{1} and three{2}.']);
    const { notes } = await readWord(wordFile(body, parts), { changes: 'accept' });
    deepStrictEqual(
      notes.map(({ mark, words }) => `${mark} ${words}`),
      ['1 First.', 'i At the end.', '* Starred.'],
    );
  });

  it("have the head's facts once, without numbers of pages and jobs", async () => {
    const header = p('A/81/L.7\tDistr.: Limited') + p('26-01234 (E)') + p('A/81/L.7');
    const { front } = await readWord(wordFile(p('Words'), { header }), { changes: 'accept' });
    deepStrictEqual(front, ['A/81/L.7', 'Distr.: Limited']);
  });

  it('have tables as what they are: places on the page, labels, or data', async () => {
    const table = (rows: readonly (readonly string[])[], ruled: boolean) =>
      `<w:tbl><w:tblPr>${ruled ? '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>' : ''}</w:tblPr>${rows.map(row => `<w:tr>${row.map(words => `<w:tc>${p(words)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
    const cases: readonly (readonly [body: string, lines: readonly string[], told: number])[] = [
      [
        table(
          [
            ['Left', 'Right'],
            ['Below', ''],
          ],
          false,
        ),
        ['Left', 'Right', 'Below'],
        0,
      ],
      [
        table(
          [
            ['1.', 'Decides'],
            ['(a)', 'To light'],
          ],
          true,
        ),
        ['1. | Decides', '(a) | To light'],
        0,
      ],
      [
        table(
          [
            ['Year', 'Lamps'],
            ['2026', '7'],
          ],
          true,
        ),
        ['Year | Lamps', '2026 | 7'],
        1,
      ],
      [table([['One column'], ['of words']], true), ['One column', 'of words'], 0],
      [
        table(
          [
            ['تقرر إنارة المصابيح؛', '1 -'],
            ['تشكر الحراس.', '2 -'],
          ],
          true,
        ),
        ['1 - | تقرر إنارة المصابيح؛', '2 - | تشكر الحراس.'],
        0,
      ],
      [
        `<w:tbl><w:tr><w:tc>${li(1, 0, '')}</w:tc><w:tc>${p('Decides')}</w:tc></w:tr><w:tr><w:tc>${li(1, 0, '')}</w:tc><w:tc>${p('Thanks')}</w:tc></w:tr><w:tr><w:tc>${li(1, 0, '')}</w:tc><w:tc>${p('')}</w:tc></w:tr></w:tbl>${li(1, 0, '')}`,
        ['1. | Decides', '2. | Thanks'],
        0,
      ],
      [
        `<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tr><w:tc>${li(1, 0, '')}</w:tc><w:tc>${p('Lamps')}</w:tc><w:tc>${p('7')}</w:tc></w:tr></w:tbl>`,
        ['1. | Lamps | 7'],
        1,
      ],
    ];
    const numbering = definition(0, [['decimal', '%1.']]) + list(1, 0);
    for (const [body, lines, told] of cases) {
      const { paragraphs, leftOut } = await readWord(wordFile(body, { numbering }), { changes: 'accept' });
      deepStrictEqual(
        paragraphs.map(({ label, words }) => (label === null ? words : `${label} | ${words}`)),
        lines,
      );
      strictEqual(leftOut.length, told);
    }
  });

  const page =
    '<p>Noting the fog,<a href="#n1" id="m1"><sup>1</sup></a></p><ol><li>Decides to act;</li></ol><p id="n1"><a href="#m1">1</a> See A/72/3.</p>';
  const mail = (form: string, content: string) =>
    `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n type="text/html"; boundary="=_b"\r\n\r\n--=_b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${form}\r\n\r\n${content}\r\n\r\n--=_b--\r\n`;
  for (const [name, aFChunk] of [
    ['a page', `<html><body>${page}</body></html>`],
    [
      'a page in the form of a mail',
      mail('quoted-printable', page.replaceAll('=', '=3D').replace('Noting', 'Not=\r\ning')),
    ],
  ] as const) {
    it(`have ${name} that Word inserts at its place, with its footnotes`, async () => {
      const body = `${p('Lamps')}<w:altChunk r:id="r0"/>${p('Done here.')}`;
      const { notes, leftOut } = await readWord(wordFile(body, { aFChunk }), { changes: 'accept' });
      deepStrictEqual(await linesOf(body, { aFChunk }), [
        'Lamps',
        'Noting the fog,{0}',
        '1. | Decides to act;',
        'Done here.',
      ]);
      deepStrictEqual([notes.map(({ words }) => words), leftOut], [['See A/72/3.'], []]);
    });
  }
  it('tell what Word would insert and is no page', async () => {
    for (const aFChunk of ['{\\rtf1 Lamps}', 'Lamps', mail('base64', '!')]) {
      const { leftOut } = await readWord(wordFile('<w:altChunk r:id="r0"/>', { aFChunk }), { changes: 'accept' });
      deepStrictEqual(
        leftOut.map(({ kind, wordsKept }) => [kind, wordsKept]),
        [['embedded object', false]],
      );
    }
  });

  it('tell pictures, objects, formulas and comments', async () => {
    const body = p(
      `${r('Words ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:object/></w:r><w:r><w:commentReference w:id="1"/></w:r>`,
    );
    const { leftOut, paragraphs } = await readWord(wordFile(body), { changes: 'accept' });
    deepStrictEqual(
      leftOut.map(({ kind, wordsKept }) => [kind, wordsKept]),
      [
        ['formula', true],
        ['picture', false],
        ['embedded object', false],
        ['comment', false],
      ],
    );
    strictEqual(paragraphs[0]!.words, 'Words a+b');
  });
});

describe('tracked changes in Word files', () => {
  const by = 'w:id="1" w:author="France"';
  const ins = (words: string) => `<w:ins ${by}>${r(words)}</w:ins>`;
  const del = (words: string) => `<w:del ${by}>${r(words).replaceAll('w:t', 'w:delText')}</w:del>`;
  const mark = (kind: 'ins' | 'del') => `<w:rPr><w:${kind} ${by}/></w:rPr>`;
  const cases: readonly (readonly [
    title: string,
    body: string,
    results: Readonly<Record<Changes, readonly string[]>>,
  ])[] = [
    [
      'in words',
      p(r('Requests ') + del('the Keeper ') + ins('the Guild ') + r('to light;')),
      {
        accept: ['Requests the Guild to light;'],
        reject: ['Requests the Keeper to light;'],
        brackets: ['Requests [the Keeper – France: delete] [the Guild – France] to light;'],
      },
    ],
    [
      'at the beginning of a paragraph, behind its label',
      p(ins('\t3.\tDecides to light the lamp;')),
      {
        accept: ['3. | Decides to light the lamp;'],
        reject: [],
        brackets: ['3. | [Decides to light the lamp; – France]'],
      },
    ],
    [
      "in a paragraph's end that is deleted",
      p('Notes the lamp', mark('del')) + p(' and the harbour,'),
      {
        accept: ['Notes the lamp and the harbour,'],
        reject: ['Notes the lamp', 'and the harbour,'],
        brackets: ['Notes the lamp', 'and the harbour,'],
      },
    ],
    [
      'in the number that a paragraph has',
      li(2, 0, 'Notes,') +
        p(
          'Welcomes,',
          `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr><w:pPrChange ${by}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:pPrChange>`,
        ) +
        p(
          'Thanks.',
          `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:pPrChange ${by}><w:pPr/></w:pPrChange>`,
        ),
      {
        accept: ['1. | Notes,', '(a) | Welcomes,', '2. | Thanks.'],
        reject: ['1. | Notes,', '2. | Welcomes,', 'Thanks.'],
        brackets: ['1. | Notes,', '(a) | Welcomes,', '2. | Thanks.'],
      },
    ],
    [
      'in a whole paragraph that is inserted',
      p('One,') + p(ins('Two,'), mark('ins')) + p('Three,'),
      {
        accept: ['One,', 'Two,', 'Three,'],
        reject: ['One,', 'Three,'],
        brackets: ['One,', '[Two, – France]', 'Three,'],
      },
    ],
    [
      'of what was moved, and what was inserted and deleted again',
      p(`<w:moveFrom ${by}>${r('Old')}</w:moveFrom>`) +
        p(`<w:moveTo ${by}>${r('New')}</w:moveTo><w:ins ${by}>${del(' gone')}</w:ins>`),
      {
        accept: ['New'],
        reject: ['Old'],
        brackets: ['[Old – France: delete]', '[New – France] [gone – France: delete]'],
      },
    ],
    [
      'of rows',
      `<w:tbl><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${p('Gone')}</w:tc></w:tr><w:tr><w:trPr><w:ins ${by}/></w:trPr><w:tc>${p('Come')}</w:tc></w:tr></w:tbl>`,
      { accept: ['Come'], reject: ['Gone'], brackets: ['Gone', 'Come'] },
    ],
  ];
  const numbering =
    definition(0, [
      ['decimal', '%1.'],
      ['lowerLetter', '(%2)'],
    ]) + list(2, 0);
  for (const [title, body, results] of cases) {
    it(title, async () => {
      for (const changes of ['accept', 'reject', 'brackets'] as const) {
        deepStrictEqual(await linesOf(body, { numbering }, changes), results[changes], changes);
      }
    });
  }

  it('have comments as footnotes where changes are shown', async () => {
    const comments = `<w:comment w:id="3" w:author="Peru [x]">${p('Too strong.')}</w:comment>`;
    const body = p(`${r('Demands it;')}<w:r><w:commentReference w:id="3"/></w:r>`);
    const { notes } = await readWord(wordFile(body, { comments }), { changes: 'brackets' });
    deepStrictEqual(
      notes.map(({ words }) => words),
      ['Comment by Peru x: Too strong.'],
    );
    deepStrictEqual(await linesOf(body, { comments }, 'brackets'), ['Demands it;{0}']);
  });
});

it('A Word file whose parts are named with backslashes is read', async () => {
  const parts = Object.entries(unzipSync(wordFile(p('Recalling the lamp,'))));
  const { paragraphs } = await readWord(
    zipSync(Object.fromEntries(parts.map(([name, bytes]) => [name.replaceAll('/', '\\'), bytes]))),
    { changes: 'accept' },
  );
  deepStrictEqual(
    paragraphs.map(({ words }) => words),
    ['Recalling the lamp,'],
  );
});

describe('files that are no Word files that can be read', () => {
  const reason = (wanted: string) => (error: unknown) => error instanceof UnreadableDocument && error.reason === wanted;
  const container = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap(letter => [letter.charCodeAt(0), 0])]);

  it('say why', async () => {
    await rejects(readOldWord(container('WordDocument'), { changes: 'accept' }), reason('unsupported'));
    await rejects(readOldWord(container('EncryptedPackage'), { changes: 'accept' }), reason('encrypted'));
    await rejects(
      readWord(zipSync({ 'xl/workbook.xml': new Uint8Array(3) }), { changes: 'accept' }),
      reason('unsupported'),
    );
    await rejects(readWord(wordFile('<w:p>').slice(0, 300), { changes: 'accept' }), reason('damaged'));
  });

  it('are told apart whatever byte is changed', async () => {
    const whole = wordFile(p('Words of a lamp') + li(1, 0, 'and more'), {
      numbering: definition(0, [['decimal', '%1.']]),
    });
    for (let at = 0; at < whole.length; at += 3) {
      for (const file of [whole.slice(0, at), whole.with(at, whole[at]! ^ 0x55)]) {
        await readWord(file, { changes: 'brackets' }).catch((error: unknown) =>
          ok(error instanceof UnreadableDocument, String(error)),
        );
      }
    }
  });
});
