import { deepStrictEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readAkomaNtoso } from '../../../server/src/documents/akoma-ntoso/read';
import { writeAkomaNtoso } from '../../../server/src/documents/akoma-ntoso/write';
import { draftText } from '../../../server/src/documents/draft';
import { printed } from '../../../server/src/documents/page/print';
import type { PrintedDocument } from '../../../server/src/documents/page/printed-document';
import { markdown } from '../../../server/src/documents/plain-export/markdown';
import { plainText } from '../../../server/src/documents/plain-export/plain-text';
import { readWebPage } from '../../../server/src/documents/web/read';
import { writeWebPage } from '../../../server/src/documents/web-export/write';
import { readWord } from '../../../server/src/documents/word/read-word';
import { writeWord } from '../../../server/src/documents/word-export/write-word';
import { defaultWriteOptions } from '../../../server/src/documents/write-document';
import { parse } from '../../../server/src/resolution/parse';
import { effort } from '../effort';
import { resolutionLikeText } from '../resolution/random-texts';

const tries = { quick: 150, full: 300, endurance: 20_000 }[effort];

/** Out into a format and back into a draft. */
const trips: Readonly<Record<string, (document: PrintedDocument) => Promise<string>>> = {
  'Akoma Ntoso': async document => {
    const bytes = await writeAkomaNtoso(document, defaultWriteOptions);
    return draftText(await readAkomaNtoso(bytes, { changes: 'accept' }));
  },
  HTML: async document => {
    const bytes = await writeWebPage(document, defaultWriteOptions);
    return draftText(await readWebPage(bytes, { changes: 'accept' }));
  },
  // the parser reads Markdown
  Markdown: async document => markdown(document),
  'plain text': async document => plainText(document),
};

/** Slower than the others, and not tried with random drafts. */
async function byWord(document: PrintedDocument): Promise<string> {
  const bytes = await writeWord(document, defaultWriteOptions);
  return draftText(await readWord(bytes, { changes: 'accept' }));
}

/** Word's file has a masthead, whose lines stand above the draft's own. */
function isOfText(line: string): boolean {
  return !line.startsWith('["other"');
}

/** A tree as lines: all that is to be the same behind a round trip. */
function tree(text: string): readonly string[] {
  const resolution = parse(text);
  const { language, organ, symbol, blocks, structure } = resolution;
  const { notes } = printed(resolution);
  return [
    `${language} ${organ} ${symbol}`,
    ...blocks.flatMap(({ kind, label, depth, opener, logical }, index) =>
      kind === 'furniture' || kind === 'footnote'
        ? []
        : [
            JSON.stringify([
              kind,
              structure.paths[index],
              label?.text.replace('\\', '') ?? null,
              depth,
              opener && logical.text.slice(opener.start, opener.end),
              logical.text,
            ]),
          ],
    ),
    // numbers may be counted anew, stars stay stars
    ...notes.map(
      ({ mark, runs }) => `note ${/^\*+$/.test(mark) ? mark : '1'} ${runs.map(({ text }) => text).join('')}`,
    ),
  ];
}

const drafts: Readonly<Record<string, string>> = {
  'a resolution of the Assembly': `A/RES/90/4
Distr.: General
Ninetieth session
Agenda item 3 (a)

Resolution adopted by the General Assembly on 2 May 2035

90/4. Lamps & oil <for all>

The General Assembly,

Recalling its resolution 61/124 of 14 December 2006,¹ and [its decision 61/523],

Guided by the Charter of the United Nations,

I. Lamps

1. Requests the Keeper, in accordance with paragraph 2 below:²

(a) To light the lamp “at dusk”;

(b) To tell:

(i) The ships;

(ii) The ports;

(c) To rest;

II. Oil

2. Decides to remain seized of the matter.

4th plenary meeting

2 May 2035

Annex

Lamps of the coast

1. East;

2. West.

________________

¹ See A/61/2.

² Ibid.
`,
  'a resolution of the Council': `Resolution 9997 (2031)

Adopted by the Security Council at its 12063rd meeting, on 17 April 2031

The Security Council,

Recalling its resolutions 1325 (2000), 2242 (2015) and 2493 (2019),

1. Decides to act under Chapter VII;

2. Decides to remain seized of the matter.
`,
  'a Chinese one': `第 9997 (2031) 号决议

安全理事会，

回顾其第2185(2014)号和第1325(2000)号决议，

1. 决定：

㈠ 点灯；

㈡ 加油；

2. 决定继续处理此案。
`,
  'an Arabic one': `إن مجلس الأمن،

إذ يشير إلى قراراته 1325 (2000) و 2242 (2015)،

1 - يقرر ما يلي:

(أ) إضاءة المنارات؛

(ب) تزويدها بالزيت؛

2 - يقرر أن يبقي المسألة قيد نظره.
`,
  'one without numbers': `The Human Rights Council,

Recalling its resolution 5/1,

Decides to light the lamps.
`,
};

/** In Markdown marks are Markdown's own. */
const starred: Readonly<Record<string, string>> = {
  'one with stars for footnotes': `Almara,* Borduria and Syldavia:* draft resolution

The Human Rights Council,

Recalling its resolution 5/1,¹ and lamps* of keepers,

1. Decides to light the lamps.

________________

* State not a member of the Council.

¹ See A/90/2.
`,
  'one with a star that nothing leads to': `Resolution 9997 (2031)

The Security Council,

Recalling its lamps,

1. Decides to remain seized of the matter.

________________

* Reissued for technical reasons.
`,
};

describe('a draft that goes out and comes back', () => {
  for (const [name, text] of Object.entries({ ...drafts, ...starred })) {
    it(`is the same: ${name}, by Word`, async () => {
      deepStrictEqual(tree(await byWord(printed(parse(text)))).filter(isOfText), tree(text).filter(isOfText));
    });
  }
  for (const [format, trip] of Object.entries(trips)) {
    for (const [name, text] of Object.entries(format === 'Markdown' ? drafts : { ...drafts, ...starred })) {
      it(`is the same: ${name}, by ${format}`, async () => {
        deepStrictEqual(tree(await trip(printed(parse(text)))), tree(text));
      });
    }
    // Markdown writes signs of its own for words that it would read otherwise
    if (format === 'Markdown') continue;
    it(`is read as the same laid out anew is, whatever it says, by ${format}`, async function () {
      this.timeout(600_000);
      await fc.assert(
        fc.asyncProperty(resolutionLikeText, async text => {
          // half a character is no text, nor is what controls a machine, and no markup may hold them
          fc.pre(!/[\p{Surrogate}\0-\x08\x0e-\x1f]/u.test(text));
          const document = printed(parse(text));
          deepStrictEqual(paragraphs(await trip(document)), paragraphs(laidOutAnew(document, format)));
        }),
        { numRuns: tries },
      );
    });
    it(`loses no letter, whatever it says, by ${format}`, async function () {
      this.timeout(600_000);
      await fc.assert(
        fc.asyncProperty(resolutionLikeText, async text => {
          const document = printed(parse(text));
          const back = letterCounts(await trip(document));
          const lost = [...letterCounts(plainText(document))].filter(
            ([letter, count]) => (back.get(letter) ?? 0) < count,
          );
          deepStrictEqual(lost, []);
        }),
        { numRuns: tries },
      );
    });
  }
  it('keeps its words in Markdown, whatever they are', () => {
    fc.assert(
      fc.property(resolutionLikeText, text => {
        const document = printed(parse(text));
        const plain = document.paragraphs.map(({ label, runs }) =>
          `${label ?? ''} ${runs.map(({ text: words, note }) => (note === undefined ? words : '')).join('')}`.trim(),
        );
        const written = markdown(document)
          .split('\n\n')
          .filter(line => !/^\[\^\d+\]:/.test(line))
          .map(withoutMarks);
        deepStrictEqual(squeezed(written), squeezed(plain));
      }),
      { numRuns: tries },
    );
  });
  it('is the same for all adopted texts', async function () {
    const folder = '../shared/corpus/clean';
    if (!existsSync(folder)) {
      console.log(`      skipped: ${folder} is not here`);
      this.skip();
    }
    this.timeout(600_000);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'));
    const step = Math.max(1, Math.round(files.length / { quick: 60, full: 200, endurance: 2000 }[effort]));
    const failed: string[] = [];
    for (const file of files.filter((_, index) => index % step === 0)) {
      const text = readFileSync(join(folder, file), 'utf8');
      const document = printed(parse(text));
      for (const format of ['Akoma Ntoso', 'HTML']) {
        const back = tree(await trips[format]!(document));
        if (back.join('\n') !== tree(text).join('\n')) failed.push(`${file} ${format}`);
      }
    }
    deepStrictEqual(failed, []);
  });
});

/** How doubtful words are read may turn on the lines around them: of a draft's own layout these are other than of a fresh one's. */
function laidOutAnew(document: PrintedDocument, format: string): string {
  const plain = plainText(document);
  const { symbol } = document.masthead;
  // a symbol that running heads alone have said is a fact for Akoma Ntoso, and a line of what is read from it
  const isUnsaid = format === 'Akoma Ntoso' && symbol !== null && parse(plain).symbol !== symbol;
  return isUnsaid ? `${symbol}\n\n${plain}` : plain;
}

/** A tree without its footnotes, whose marks may be written otherwise. */
/** A tab within a line is as good as a blank. */
const blanksInJson = /(?:\s|\\[tnrf])+/g;
function paragraphs(text: string): readonly string[] {
  return tree(text).flatMap(line => (line.startsWith('note ') ? [] : [line.replace(blanksInJson, ' ')]));
}

/** Letters and digits, with raised ones as what they stand for: marks of footnotes may be written otherwise. */
function letterCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** What a reader of Markdown shows: marks of headings, of emphasis and of footnotes gone, and strokes before signs. */
function withoutMarks(line: string): string {
  return line
    .replace(/^#{1,2} /, '')
    .replace(/\\([!-/:-@[-`{-~])|\*{1,3}|\[\^\d+\]/g, (_, sign: string | undefined) => sign ?? '');
}

function squeezed(lines: readonly string[]): string {
  return lines.join('').replace(/\s+/g, '');
}
