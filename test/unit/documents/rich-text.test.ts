import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Changes } from '../../../server/src/documents/read-document';
import { readRichText } from '../../../server/src/documents/rich-text/read-rich-text';
import { UnreadableDocument } from '../../../server/src/documents/unreadable-document';

const bytesOf = (text: string) => Uint8Array.from(text, unit => unit.charCodeAt(0));
const fonts = String.raw`{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}{\f2\fcharset178 Times;}{\f3\fcharset134 SimSun;}{\f4\fcharset2 Symbol;}}`;
const read = (content: string, changes: Changes = 'accept') =>
  readRichText(bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${content}}`), { changes });

async function linesOf(content: string, changes: Changes = 'accept'): Promise<readonly string[]> {
  const { paragraphs } = await read(content, changes);
  return paragraphs.map(({ label, words, notes }) => {
    const marked = notes.reduceRight((line, { at, note }) => `${line.slice(0, at)}{${note}}${line.slice(at)}`, words);
    return label === null ? marked : `${label} | ${marked}`;
  });
}

describe('the words of RTF files', () => {
  const cases: readonly (readonly [title: string, content: string, lines: readonly string[]])[] = [
    ['are parted by paragraphs', String.raw`\pard One,\par Two,\par`, ['One,', 'Two,']],
    [
      'are Unicode, with what stands in for it passed over',
      String.raw`\uc1 lam\u233\'e9e \u26080?{\uc2 \u28783\'b5\'c6}\u-10179?\u-8704?`,
      ['lamée 无灯😀'],
    ],
    [
      'are decoded by the code page and by fonts',
      String.raw`caf\'e9 {\f1 \'ec\'e0\'ff\'ea} {\f2 \'e3\'d5\'c8\'c7\'cd} {\f3 \'b5\'c6\'cb\'fe} {\f4 \'b7}`,
      ['café маяк مصباح 灯塔 •'],
    ],
    [
      'have signs of their own',
      String.raw`\ldblquote A\rdblquote\~B\emdash C\_D co\-op \{x\}`,
      ['“A”\u00a0B—C-D coop {x}'],
    ],
    [
      'have the label that Word writes',
      String.raw`{\listtext\pard\plain 1.\tab}Requests;\par{\pntext\f4\'b7\tab}Points\par`,
      ['1. | Requests;', '• | Points'],
    ],
    ['have typed labels', String.raw`\tab (a)\tab To light;\par`, ['(a) | To light;']],
    [
      'leave out what is hidden and what is no text',
      String.raw`{\info{\title X}}{\*\generator Y;}{\stylesheet{\s0 Normal;}}A{\v hidden}B{\*\bkmkstart z}C{\footer foot\par}\par`,
      ['ABC'],
    ],
    [
      'keep what fields show, but for pages',
      String.raw`See {\field{\*\fldinst REF x}{\fldrslt paragraph 4}} on {\field{\*\fldinst { PAGE }}{\fldrslt 7}}\par`,
      ['See paragraph 4 on'],
    ],
    ['have the newer of two forms', String.raw`{\upr{old}{\*\ud{new}}}\par`, ['new']],
    [
      'have notes',
      String.raw`One{\super\chftn{\footnote\chftn See it.}}, two{\super *}{\footnote {\super *} Starred.}\par`,
      ['One{0}, two{1}'],
    ],
    ['have raised digits', String.raw`of 2013,{\super 2}\par`, ['of 2013,²']],
    [
      'have boxes behind their paragraph',
      String.raw`A{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt In the box\par}}}B\par`,
      ['AB', 'In the box'],
    ],
    [
      'have data a row a line',
      String.raw`\trowd\clbrdrl\brdrs\cellx1\cellx2\intbl Year\cell Lamps\cell\row\intbl 2026\cell 7\cell\row\pard End\par`,
      ['Year | Lamps', '2026 | 7', 'End'],
    ],
    [
      'have a number alone in its cell as that of the cell beside',
      String.raw`\trowd\cellx1\cellx2\intbl{\listtext 1.\tab}\cell Decides\cell\row\intbl{\listtext 2.\tab}\cell Thanks\cell\row\pard End\par`,
      ['1. | Decides', '2. | Thanks', 'End'],
    ],
    [
      'have other tables in order',
      String.raw`\trowd\cellx1\cellx2\intbl Left\cell Right\cell\row\pard End\par`,
      ['Left', 'Right', 'End'],
    ],
  ];
  for (const [title, content, lines] of cases) it(title, async () => deepStrictEqual(await linesOf(content), lines));

  it('are italic within a group', async () => {
    const { paragraphs } = await read(String.raw`{\i Requests} the \b Keeper\b0 .\par`);
    deepStrictEqual(paragraphs[0]!.styles, [
      { start: 0, end: 8, style: 'italic' },
      { start: 13, end: 19, style: 'bold' },
    ]);
  });

  it("have notes' words and marks, and the head's facts", async () => {
    const { notes, front } = await read(
      String.raw`{\header A/81/L.7\par}One{\super\chftn{\footnote\chftn  See it.}}, two{\super *}{\footnote {\super *} Starred.}\par`,
    );
    deepStrictEqual(front, ['A/81/L.7']);
    deepStrictEqual(
      notes.map(({ mark, words }) => `${mark} ${words}`),
      ['1 See it.', '* Starred.'],
    );
  });

  it('show tracked changes as is asked', async () => {
    const content = String.raw`{\*\revtbl{Unknown;}{France;}}Requests {\deleted\revauthdel1 the Keeper }{\revised\revauth1 the Guild }to light;\par`;
    const results = {
      accept: 'Requests the Guild to light;',
      reject: 'Requests the Keeper to light;',
      brackets: 'Requests [the Keeper – France: delete] [the Guild – France] to light;',
    };
    for (const way of ['accept', 'reject', 'brackets'] as const)
      deepStrictEqual(await linesOf(content, way), [results[way]]);
  });
});

describe('RTF that somebody broke', () => {
  it('gives a text or a reason, whatever it is', async () => {
    const pieces = [
      '{',
      '}',
      '\\',
      '\\par ',
      '\\u300?',
      "\\'e9",
      '\\cell ',
      '\\row ',
      '\\intbl ',
      '{\\footnote ',
      '{\\*\\annotation ',
      '\\bin9 ',
      'words',
      '\\super ',
      '{\\field',
      '{\\*\\fldinst PAGE}',
      '\\deleted ',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), async parts => {
        await read(parts.join(''), 'brackets').catch((error: unknown) =>
          ok(error instanceof UnreadableDocument, String(error)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is not read where it nests too deeply, and is in time that follows its length', async () => {
    await rejects(read('{'.repeat(100_000)), { reason: 'too large' });
    const { paragraphs } = await read('words \\par '.repeat(50_000));
    strictEqual(paragraphs.length, 50_000);
  });
});
