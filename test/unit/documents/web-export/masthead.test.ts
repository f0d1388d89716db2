import { deepStrictEqual, ok } from 'node:assert/strict';
import { akomaNtoso } from '../../../../server/src/documents/akoma-ntoso/write';
import { printed } from '../../../../server/src/documents/page/print';
import { previewPage } from '../../../../server/src/documents/preview/page-rows';
import { webPage } from '../../../../server/src/documents/web-export/write';
import { defaultWriteOptions, type MastheadFacts } from '../../../../server/src/documents/write-document';
import { parse } from '../../../../server/src/resolution/parse';

const asked: MastheadFacts = {
  symbol: 'A/C.3/81/L.9',
  session: 'Eighty-first session',
  agendaItem: '71 (b)',
  sponsors: ['Almara', 'Berovia'],
  distribution: 'limited',
  date: '2026-10-05',
  original: 'fr',
};

/** The lines of the masthead, and those between it and the text as "class: words". */
function head(html: string): { masthead: readonly string[]; front: readonly string[] } {
  const header = /<header.*?<\/header>/s.exec(html)![0];
  const bare = (part: string) => part.replace(/<[^<>]*>/g, '').trim();
  const front = [
    ...html.matchAll(/<(?:p|h1) class="resolution-(?:front|adoption|title)[^"]*?([\w-]+)"[^>]*>(.*?)<\/(?:p|h1)>/g),
  ];
  return {
    masthead: [...header.matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(([, line]) => bare(line!)).filter(line => line !== ''),
    front: front.map(([, kind, line]) => `${kind}: ${bare(line!)}`),
  };
}

const written = (draft: string, masthead: MastheadFacts = {}): string =>
  webPage(printed(parse(draft)), { ...defaultWriteOptions, masthead });

const bareDraft = 'The General Assembly,\n\n1. Decides to act.\n';
const whole = `A/RES/90/4
Distr.: General
2 May 2035
Original: English

Ninetieth session¹

Agenda item 3 (a)

Keeping of lamps

Resolution adopted by the General Assembly on 30 April 2035

[on the report of the First Committee (A/90/12)]

90/4. Lamps

The General Assembly,

1. Decides to act.

________________

¹ Resumed.
`;

describe('the masthead of a page', () => {
  it('says what the user was asked for', () => {
    deepStrictEqual(head(written(bareDraft, asked)), {
      masthead: [
        ...['United Nations', 'A/C.3/81/L.9', 'General Assembly'],
        ...['Distr.: Limited', '5\u00a0October 2026', 'Original: French'],
      ],
      front: [
        'resolution-session: Eighty-first session',
        'resolution-agenda-item: Agenda item 71 (b)',
        'resolution-sponsors: Almara and Berovia: draft resolution',
      ],
    });
  });
  const ofDraft = {
    masthead: [
      'United Nations',
      'A/RES/90/4',
      'General Assembly',
      'Distr.: General',
      '2 May 2035',
      'Original: English',
    ],
    front: [
      'resolution-session: Ninetieth session1',
      'resolution-agenda-item: Agenda item 3 (a)',
      'resolution-agenda-title: Keeping of lamps',
      'rank-chapter: Resolution adopted by the General Assembly on 30 April 2035',
      'resolution-report: [on the report of the First Committee (A/90/12)]',
      'rank-title: 90/4. Lamps',
    ],
  };
  it('says what the draft says, whatever the user was asked', () => {
    const html = written(whole, asked);
    const shown = html.replace(/<p class="[^"]*resolution-in-masthead"[^>]*>.*?<\/p>/g, '');
    const sponsors = 'resolution-sponsors: Almara and Berovia: draft resolution';
    deepStrictEqual(head(shown), { ...ofDraft, front: ofDraft.front.toSpliced(3, 0, sponsors) });
    deepStrictEqual(
      html.match(/resolution-in-masthead"/g)?.length,
      3,
      'its lines are kept for who reads the page again',
    );
  });
  it('is the same in the preview, which counts the lines that stand in it', () => {
    const page = previewPage(parse(whole), null);
    deepStrictEqual(head(page.rows.join('\n')), ofDraft);
    deepStrictEqual(page.lines[0], 5);
  });
  it('is in Akoma Ntoso a fact for each line', () => {
    const cover = /<coverPage.*?<\/coverPage>/s.exec(akomaNtoso(printed(parse(bareDraft)), asked))![0];
    deepStrictEqual(
      [...cover.matchAll(/<p [^>]*>(.*?)<\/p>/g)].map(([, line]) => line!.replace(/<(\w+)[^>]*>(.*)<.*/, '$1: $2')),
      [
        ...['docAuthority: United Nations', 'docNumber: A/C.3/81/L.9', 'docAuthority: General Assembly'],
        ...['docStatus: Distr.: Limited', 'docDate: 5\u00a0October 2026', 'Original: French'],
        ...[
          'session: Eighty-first session',
          'inline: Agenda item 71 (b)',
          'inline: Almara and Berovia: draft resolution',
        ],
      ],
    );
  });
});

describe('a page with line numbers', () => {
  it('has them only if asked', () => {
    const draft = printed(parse(bareDraft));
    ok(
      webPage(draft, { ...defaultWriteOptions, lineNumbers: true }).includes('<main class="resolution numbered-lines"'),
    );
    ok(!webPage(draft, defaultWriteOptions).includes('numbered-lines'));
  });
});
