import { strictEqual } from 'node:assert/strict';
import { draftText } from '../../../server/src/documents/draft';
import type { MarkedParagraph } from '../../../server/src/documents/read-document';
import { message } from '../../../server/src/messages/message';

const paragraph = (label: string | null, words: string, ...notes: [at: number, note: number][]): MarkedParagraph => ({
  words,
  label,
  styles: [],
  notes: notes.map(([at, note]) => ({ at, note })),
  place: message`page 1`,
});

describe("a draft's text", () => {
  it('has a paragraph a line, labels before the words, and footnotes at the end', () => {
    strictEqual(
      draftText({
        front: ['A/RES/81/7', 'Distr.: General'],
        paragraphs: [
          paragraph(null, 'The General Assembly,'),
          paragraph('1.', 'Requests the Keeper,  and the\tGuild:', [20, 0]),
          paragraph('(a)', 'To light the lamp;', [18, 1], [18, 2]),
          paragraph(null, '  '),
        ],
        notes: [
          { mark: '1', words: 'See A/80/2.', styles: [] },
          { mark: '2', words: 'See\nA/80/3.', styles: [] },
          { mark: '3', words: 'See A/80/4.', styles: [] },
        ],
        leftOut: [],
      }),
      [
        'A/RES/81/7\nDistr.: General',
        'The General Assembly,',
        '1. Requests the Keeper,¹ and the Guild:',
        '(a) To light the lamp;² ³',
        '________________',
        '¹ See A/80/2.',
        '² See A/80/3.',
        '³ See A/80/4.\n',
      ].join('\n\n'),
    );
  });
  it('has the mark of a footnote that is a paragraph alone at the end of the one above', () => {
    strictEqual(
      draftText({
        front: [],
        paragraphs: [paragraph(null, 'Recalling the lamp,', [13, 0]), paragraph(null, '', [0, 1])],
        notes: [
          { mark: '1', words: 'Ibid.', styles: [] },
          { mark: '*', words: 'Reissued.', styles: [] },
        ],
        leftOut: [],
      }),
      'Recalling the¹ lamp,*\n\n________________\n\n¹ Ibid.\n\n* Reissued.\n',
    );
  });
  it('keeps no-break blanks, and is empty where there are no words', () => {
    strictEqual(
      draftText({ front: [], paragraphs: [paragraph(null, 'No.\u00a04 of 2,\u202f000')], notes: [], leftOut: [] }),
      'No.\u00a04 of 2,\u202f000\n',
    );
    strictEqual(draftText({ front: [], paragraphs: [], notes: [], leftOut: [] }), '');
  });
  it('has any number of marks at one place', () => {
    const notes = ['1', '*', '2', '**'].map(mark => ({ mark, words: mark, styles: [] }));
    const lineOf = (words: string, ...places: [at: number, note: number][]) =>
      draftText({ front: [], paragraphs: [paragraph(null, words, ...places)], notes, leftOut: [] }).split('\n')[0];
    strictEqual(lineOf('Recalls', [0, 0], [3, 2], [3, 0], [0, 1], [7, 2], [7, 0]), '¹Rec¹ ²alls¹ ²*');
    strictEqual(lineOf('', [0, 0], [0, 1]), '¹ *');
    const many = { ...paragraph(null, 'Recalls'), notes: Array.from({ length: 200_000 }, () => ({ at: 7, note: 0 })) };
    const [line] = draftText({ front: [], paragraphs: [many], notes, leftOut: [] }).split('\n');
    strictEqual(line, `Recalls${'¹ '.repeat(many.notes.length - 1)}¹`);
  });
});
