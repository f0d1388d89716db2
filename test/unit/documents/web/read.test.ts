import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { draftText } from '../../../../server/src/documents/draft';
import { formatOf } from '../../../../server/src/documents/formats';
import type { Changes, ReadDocument } from '../../../../server/src/documents/read-document';
import { UnreadableDocument } from '../../../../server/src/documents/unreadable-document';
import { readWebPage } from '../../../../server/src/documents/web/read';

const read = (html: string, changes: Changes = 'accept'): Promise<ReadDocument> =>
  readWebPage(new TextEncoder().encode(html), { changes });

/** What a page is read as: its paragraphs, and the footnotes behind "---". */
const pages: Readonly<Record<string, readonly [html: string, ...draft: string[]]>> = {
  'paragraphs, however they are closed': [
    '<p>The General Assembly,<p><i>Recalling</i> its\n  resolution   61/124,<h2>I. Lamps</h2><div>1. Requests oil;</div>',
    'The General Assembly,',
    'Recalling its resolution 61/124,',
    'I. Lamps',
    '1. Requests oil;',
  ],
  'entities, and characters that stand for themselves': [
    '<p>Lamps &amp; oil &lt;b&gt; caf&eacute; &#x2014; 5&nbsp;tonnes</p>',
    'Lamps & oil <b> café — 5\u00a0tonnes',
  ],
  'ordered lists as a browser counts them': [
    '<ol><li>Oil<ol type="a"><li>At dusk<ol type="i"><li>East</li><li>West</li></ol></li><li>At dawn</li></ol></li><li>Calm</li></ol>',
    '1. Oil',
    'a. At dusk',
    'i. East',
    'ii. West',
    'b. At dawn',
    '2. Calm',
  ],
  'start, value and reversed': [
    '<ol start="4"><li>A</li><li value="9">B</li><li>C</li></ol><ol reversed><li>D</li><li>E</li></ol>',
    '4. A',
    '9. B',
    '10. C',
    '2. D',
    '1. E',
  ],
  'styles of lists, and lists without any': [
    '<ol style="list-style-type: upper-roman"><li>A</li></ol><ol style="list-style:none inside"><li>(a) B</li></ol><ol type=A><li>C</li></ol><ol style="list-style-type:cjk-ideographic"><li>D</li></ol>',
    'I. A',
    '(a) B',
    'A. C',
    '一、 D',
  ],
  'styles that a style sheet gives': [
    '<style>/* { */ ol.deep{list-style-type:lower-roman} .gone{display:none} @media print{.kept{display:none}}</style><ol class=deep><li>A</li></ol><p class=gone>B</p><p class=kept>C</p>',
    'i. A',
    'C',
  ],
  'more items than letters, and numbers beyond reason': [
    '<ol type=a start=27><li>A</li></ol><ol type=i start=99999999999><li>B</li></ol><ol type=i start=-2><li>C</li></ol>',
    'aa. A',
    '9999999. B',
    '-2. C',
  ],
  'bullets, but not before labels that are typed': [
    '<ul><li>Oil;</li><li>(a) Wicks;</li></ul>',
    '• Oil;',
    '(a) Wicks;',
  ],
  'paragraphs within an item': ['<ol><li><p>Oil;</p><p>and wicks</p></li></ol>', '1. Oil;', 'and wicks'],
  'what Word saves': [
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>To light<o:p></o:p></p><p style='mso-list:l0 level2 lfo1'><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;</span></span>At dusk</p>`,
    '(a) To light',
    '• At dusk',
  ],
  'what Word copies': [
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head><body><!--StartFragment--><p style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span style='mso-list:Ignore'>4.<span>&nbsp; </span></span><!--[endif]--><i>Requests</i> oil;</p><!--EndFragment--></body></html>`,
    '4. Requests oil;',
  ],
  "Word's footnotes": [
    `<p>Recalling 61/124<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>,</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See A/61/2.</p><p>Ibid.</p></div></div>`,
    'Recalling 61/124¹,',
    '---',
    'See A/61/2. Ibid.',
  ],
  'what Google Docs exports': [
    `<style>.lst-kix_a1-0 > li:before{content:"(" counter(lst-ctn-kix_a1-0,lower-latin) ") "}ol.lst-kix_a1-0{list-style-type:none}</style><ol class="c1 lst-kix_a1-0 start" start="1"><li class="c2"><span>To light</span></li><li><span>To douse</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></li></ol><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;See A/61/2.</span></p></div>`,
    '(a) To light',
    '(b) To douse¹',
    '---',
    'See A/61/2.',
  ],
  "pandoc's footnotes": [
    `<p>Oil<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>;</p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>See A/61/2.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
    'Oil¹;',
    '---',
    'See A/61/2.',
  ],
  'two marks of one footnote': [
    '<p>Oil<sup><a href="#n1">1</a></sup> and wicks<sup><a href="#n1">1</a></sup></p><p id=n1>1 See A/61/2.</p>',
    'Oil¹ and wicks¹',
    '---',
    'See A/61/2.',
  ],
  'links that are no footnotes': [
    '<p><a href="#ch1">1</a> <a href="#ch1">Lamps</a> <a href="#no"><sup>2</sup></a></p><p id=ch1>Chapter</p>',
    '1 Lamps ²',
    'Chapter',
  ],
  'raised numbers, and raised letters': ['<p>Oil,<sup>12</sup> the 5<sup>th</sup> lamp</p>', 'Oil,¹² the 5th lamp'],
  'a table of data, a row a paragraph': [
    '<table><tr><th>Port<th>Lamps<tr><td>East<td><p>4</p><p>old</p></table>',
    'Port | Lamps',
    'East | 4 old',
  ],
  'a table that lays out the page': [
    '<table><tr><td><table><tr><td>1.</td><td><p><i>Requests</i> oil;</p></td></tr><tr><td>(a)</td><td>Wicks;</td></tr></table></td></tr></table>',
    '1. Requests oil;',
    '(a) Wicks;',
  ],
  'lines within a paragraph': [
    '<p>Economic activities<br>of the lamp keepers</p><p>The Council,<br>Recalling its resolutions,<br>and those of others,<br>1. Requests oil;<br>(a) Wicks<br><br>Annex</p>',
    'Economic activities of the lamp keepers',
    'The Council,',
    'Recalling its resolutions, and those of others,',
    '1. Requests oil;',
    '(a) Wicks',
    'Annex',
  ],
  'lines that are paragraphs nearly all, title and closing lines too': [
    '<div>Resolution of 3 May<br>The lamps<br>The Council,<br>Recalling its resolutions,<br>Noting those<br>of others,<br>1. Requests oil;<br>(a) Wicks;<br>2. Ends.<br>4th meeting<br>3 May 2026</div>',
    'Resolution of 3 May',
    'The lamps',
    'The Council,',
    'Recalling its resolutions,',
    'Noting those of others,',
    '1. Requests oil;',
    '(a) Wicks;',
    '2. Ends.',
    '4th meeting',
    '3 May 2026',
  ],
  'preformatted lines': ['<pre>The Council,\n\n1. Requests\n   oil;</pre>', 'The Council,', '1. Requests oil;'],
  'the main part of a page': [
    '<body><header>Site</header><nav>Home</nav><main><h1>Press release</h1><div class="share-buttons social">Share</div><p>The Council,</p><aside>More</aside></main><footer>Contact</footer><script>alert(1)</script></body>',
    'Press release',
    'The Council,',
    'More',
  ],
  'a page without a main part': [
    '<body><div role="navigation">Home</div><div id=text><p>The Council,</p></div><footer>Contact</footer></body>',
    'The Council,',
  ],
  'nothing that is hidden': [
    '<p hidden>A</p><p style="display:none">B</p><p aria-hidden=true>C</p><p style="visibility: hidden">D</p><p style="mso-hide:all">E</p><template>F</template><p>G</p>',
    'G',
  ],
  'Arabic from the right': ['<div dir=rtl><p>1 - <i>يقرر</i> العمل؛</p></div>', '1 - يقرر العمل؛'],
};

describe('a page of the web', () => {
  for (const [name, [html, ...expected]] of Object.entries(pages)) {
    it(`gives ${name}`, async () => {
      const { paragraphs, notes } = await read(html);
      const draft = draftText({ front: [], paragraphs, notes: [], leftOut: [] });
      const found = draft.trimEnd().split('\n\n');
      if (notes.length > 0) found.push('---', ...notes.map(({ words }) => words));
      deepStrictEqual(found, expected);
    });
  }
  it('tells tables and pictures, but not what counts readers', async () => {
    const html =
      '<p>A</p><img src=a><img src=b width=1><img alt="" src=c><table><tr><td>A<td>B<tr><td>C<td>D</table><math><mi>x</mi></math>';
    deepStrictEqual(
      (await read(html)).leftOut.map(({ kind, wordsKept }) => `${kind} ${wordsKept}`),
      ['picture false', 'table true', 'formula false'],
    );
  });
  it('marks what is slanted or bold', async () => {
    const { paragraphs } = await read('<p><i>Recalling</i> <span style="font-weight:700">61/<b>124</b></span></p>');
    deepStrictEqual(paragraphs[0]!.styles, [
      { style: 'italic', start: 0, end: 9 },
      { style: 'bold', start: 10, end: 16 },
    ]);
  });
  for (const [changes, expected] of [
    ['accept', 'Requests oil'],
    ['reject', 'Urges oil'],
    ['brackets', '[delete: Urges][Requests] oil'],
  ] as const) {
    it(`has its changes: ${changes}`, async () => {
      strictEqual(
        (await read('<p><del>Urges</del><ins>Requests</ins> oil</p>', changes)).paragraphs[0]!.words,
        expected,
      );
    });
  }
  const cyrillic = Uint8Array.from(
    [...'<meta charset="windows-1251"><p>'].map(unit => unit.charCodeAt(0)).concat(0xd1, 0xee, 0xe2, 0xe5, 0xf2),
  );
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...'<p>灯'].flatMap(unit => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]),
  ]);
  for (const [name, bytes, expected] of [
    ['what its head says', cyrillic, 'Совет'],
    ['a mark at its beginning', wide, '灯'],
    ['an encoding that there is none of', new TextEncoder().encode('<meta charset="utf-99"><p>é'), 'é'],
  ] as const) {
    it(`is decoded by ${name}`, async () => {
      strictEqual((await readWebPage(bytes, { changes: 'accept' })).paragraphs[0]!.words, expected);
    });
  }
  const lines = (...all: readonly string[]) => all.join('\r\n');
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{20}/g, '$&\r\n');
  for (const [name, mail, expected] of [
    [
      'as a browser saves it, behind its pictures',
      lines(
        ...[
          'From: <Saved by a browser>',
          'Subject: =?utf-8?Q?Lamps?=',
          'MIME-Version: 1.0',
          'Content-Type: multipart/related;',
        ],
        ...[
          '\ttype="text/html";',
          '\tboundary="----Boundary--x"',
          '',
          '',
          '------Boundary--x',
          'Content-Type: image/png',
        ],
        ...['Content-Transfer-Encoding: base64', '', 'AAAA', '------Boundary--x', 'Content-Type: text/html'],
        ...[
          'Content-Transfer-Encoding: base64',
          '',
          base64('<p>إن الجمعية العامة،<p>1 - تقرر العمل؛'),
          '------Boundary--x--',
          '',
        ],
      ),
      ['إن الجمعية العامة،', '1 - تقرر العمل؛'],
    ],
    [
      'as Word saves it, in quoted printable letters',
      lines(
        ...[
          'MIME-Version: 1.0',
          'Content-Type: multipart/related; boundary="----=_P"',
          '',
          '------=_P',
          'Content-Location: a.htm',
        ],
        ...['Content-Transfer-Encoding: quoted-printable', 'Content-Type: text/html; charset="utf-8"', ''],
        ...[
          '<p style=3D"x">L=E2=80=99Assembl=C3=A9e g=C3=A9n=',
          '=C3=A9rale,</p>',
          '',
          '------=_P',
          'Content-Type: text/css',
          '',
          '<p>p',
        ],
        '------=_P--',
      ),
      ['L’Assemblée générale,'],
    ],
    [
      'without other parts',
      'MIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\n\n<p>大会，<p>1. 决定行动。',
      ['大会，', '1. 决定行动。'],
    ],
  ] as const) {
    it(`is found in a mail ${name}`, async () => {
      const bytes = new TextEncoder().encode(mail);
      strictEqual(formatOf(bytes), 'html');
      const { paragraphs } = await readWebPage(bytes, { changes: 'accept' });
      deepStrictEqual(
        paragraphs.map(({ words }) => words),
        expected,
      );
    });
  }
  it('is missing in a mail that holds none, or a broken one', async () => {
    const head = 'MIME-Version: 1.0\nContent-Type: multipart/mixed\n\n';
    const part = '--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n';
    for (const mail of [`${head}<p>A`, `${head}${part}!`, `${head}${part.trimEnd()}`])
      await rejects(readWebPage(new TextEncoder().encode(mail), { changes: 'accept' }), UnreadableDocument);
  });
});
