import { deepStrictEqual, rejects } from 'node:assert/strict';
import { readAkomaNtoso } from '../../../../server/src/documents/akoma-ntoso/read';
import type { Changes, ReadDocument } from '../../../../server/src/documents/read-document';
import { UnreadableDocument } from '../../../../server/src/documents/unreadable-document';
import { message } from '../../../../server/src/messages/message';

const read = (xml: string, changes: Changes = 'accept'): Promise<ReadDocument> =>
  readAkomaNtoso(new TextEncoder().encode(xml), { changes });

const akn = (content: string, attributes = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"') =>
  `<akomaNtoso ${attributes}>${content}</akomaNtoso>`;

const shown = ({ front, paragraphs, notes }: ReadDocument): string[] => [
  ...front.map(line => `front ${line}`),
  ...paragraphs.map(({ label, words }) => (label === null ? words : `${label} ${words}`)),
  ...notes.map(({ mark, words }) => `${mark}) ${words}`),
];

/** What a file is read as: lines of its masthead, paragraphs, footnotes. */
const files: Readonly<Record<string, readonly [xml: string, ...expected: string[]]>> = {
  'a resolution as the UN publishes it': [
    akn(`<statement name="resolution"><meta><identification>facts</identification></meta>
      <coverPage><p><span class="upperLeft"><docAuthority>United Nations</docAuthority></span></p>
        <p class="upperRight"><docNumber refersTo="#symbol">A/RES/90/4</docNumber></p>
        <p><img src="logo.jpg"/><docAuthority>General Assembly</docAuthority></p>
        <p><docStatus>Distr.: General</docStatus></p><p><session value="90">Ninetieth session</session></p>
        <p><inline name="agenda item">Agenda item 3</inline></p>
        <p><docTitle>Resolution adopted by the General Assembly on 2 May 2035</docTitle></p></coverPage>
      <preface><p><docNumber>90/4.</docNumber><docTitle>Lamps</docTitle></p></preface>
      <preamble><formula name="enactingFormula"><p xml:space="preserve">
        <span class="italic">The General Assembly</span>,</p></formula>
        <container name="Recalling"><p>	<span class="italic">Recalling</span> its resolution <a href="x">61/124</a>,<authorialNote marker="1" placement="bottom"><p>		See A/61/2.</p></authorialNote></p></container></preamble>
      <mainBody><paragraph class="MercuryDocument"><num>	1.</num><list><intro><p>	<i>Requests</i> all:</p></intro>
        <point><num>(a)</num><content><p>	To light;</p></content></point>
        <point><num>(b)</num><sublist><intro><p>To tell:</p></intro><point><num>(i)</num><content><p>Keepers;</p></content></point></sublist></point>
        <wrapUp><p>and to rest;</p></wrapUp></list></paragraph>
        <section><num>II</num><subheading>Oil</subheading><paragraph><num>2.</num><content><p>Decides.</p></content></paragraph></section></mainBody>
      <conclusions><p><event><location>4th meeting</location><eol/><docDate date="2035-05-02">2 May 2035</docDate></event></p></conclusions>
      <attachments><attachment><heading>Annex</heading><doc name="annex"><meta/><mainBody><p>Table</p></mainBody></doc></attachment></attachments></statement>`),
    'front A/RES/90/4',
    'front Distr.: General',
    'front Ninetieth session',
    'front Agenda item 3',
    'Resolution adopted by the General Assembly on 2 May 2035',
    '90/4. Lamps',
    'The General Assembly,',
    'Recalling its resolution 61/124,',
    '1. Requests all:',
    '(a) To light;',
    '(b) To tell:',
    '(i) Keepers;',
    'and to rest;',
    'II Oil',
    '2. Decides.',
    '4th meeting',
    '2 May 2035',
    'Annex',
    'Table',
    '1) See A/61/2.',
  ],
  'any prefix, the second version, and a bill': [
    '<an:akomaNtoso xmlns:an="http://www.akomantoso.org/2.0"><an:bill><an:meta/><an:body><an:section><an:num>1</an:num><an:heading>Lamps</an:heading><an:subsection><an:num>(1)</an:num><an:content><an:p>Light them.</an:p></an:content></an:subsection></an:section></an:body></an:bill></an:akomaNtoso>',
    '1 Lamps',
    '(1) Light them.',
  ],
  'lists of blocks, and words that no paragraph holds': [
    akn(
      '<doc><mainBody><blockList><listIntroduction>All:</listIntroduction><item><num>(a)</num><p>oil</p></item><listWrapUp>now</listWrapUp></blockList><hcontainer><content>bare <b>words</b></content></hcontainer></mainBody></doc>',
    ),
    'All:',
    '(a) oil',
    'now',
    'bare words',
  ],
  'numbers that no words stand behind': [
    akn(
      '<doc><mainBody><paragraph><num>1.</num><content><p/></content></paragraph><paragraph><content><p>Other</p></content></paragraph><paragraph><num>2.</num><list><point><num>(a)</num><content><p>oil</p></content></point></list></paragraph></mainBody></doc>',
    ),
    '1. ',
    'Other',
    '2. ',
    '(a) oil',
  ],
  'the brackets around an Arabic mark': [
    akn(
      '<doc><mainBody><p>الزيت<sup>(</sup><authorialNote marker="1"><p>	()	انظر</p></authorialNote><sup>)</sup>،</p></mainBody></doc>',
    ),
    'الزيت،',
    '1) انظر',
  ],
  'quotations with their marks': [
    akn(
      '<doc><mainBody><p>Replace <quotedText startQuote="“" endQuote="”">oil</quotedText> by:</p><quotedStructure startQuote="“" endQuote="”"><paragraph><num>3.</num><content><p>Wicks</p></content></paragraph></quotedStructure></mainBody></doc>',
    ),
    'Replace “oil” by:',
    '3. “Wicks”',
  ],
  'nothing that is removed': [
    akn(
      '<doc><mainBody><p status="removed">A</p><p>B<authorialNote eId="n" marker="*"><p>C</p></authorialNote> D<noteRef href="#n" marker="*"/></p></mainBody></doc>',
    ),
    'B D',
    '*) C',
  ],
  'a row of a table as a paragraph': [
    akn(
      '<doc><mainBody><table><tr><th><p>Port</p></th><th><p>Lamps</p></th></tr><tr><td><p>East</p></td><td><p>4</p><p>old</p></td></tr></table></mainBody></doc>',
    ),
    'Port | Lamps',
    'East | 4 old',
  ],
};

describe('Akoma Ntoso', () => {
  for (const [name, [xml, ...expected]] of Object.entries(files)) {
    it(`gives ${name}`, async () => {
      const document = await read(xml);
      deepStrictEqual(shown(document), expected);
    });
  }
  for (const [changes, expected] of [
    ['accept', 'Requests oil'],
    ['reject', 'Urges oil'],
    ['brackets', '[delete: Urges][Requests] oil'],
  ] as const) {
    it(`has its changes: ${changes}`, async () => {
      const xml = akn('<doc><mainBody><p><del>Urges</del><ins>Requests</ins> oil</p></mainBody></doc>');
      deepStrictEqual(shown(await read(xml, changes)), [expected]);
    });
  }
  it('marks footnotes behind their words', async () => {
    const xml = akn(
      '<doc><mainBody><p> Oil,<authorialNote marker="7"><p>See</p></authorialNote> lamps</p></mainBody></doc>',
    );
    deepStrictEqual((await read(xml)).paragraphs[0]!.notes, [{ at: 4, note: 0 }]);
  });
  it('tells pictures of the text, but not its logo', async () => {
    const xml = akn(
      '<doc><coverPage><p><img src="a"/></p></coverPage><mainBody><p>A<img src="b"/></p></mainBody></doc>',
    );
    deepStrictEqual((await read(xml)).leftOut, [{ kind: 'picture', place: message`paragraph ${1}`, wordsKept: false }]);
  });
  for (const [name, xml] of [
    ['other XML', '<html/>'],
    ['what is cut', '<akomaNtoso><doc>'],
    ['what nests too deeply', akn('<p>'.repeat(600) + '</p>'.repeat(600))],
    [
      'entities that grow',
      `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${akn('<doc><mainBody><p>&b;</p></mainBody></doc>')}`,
    ],
  ] as const) {
    it(`refuses ${name}`, () => rejects(read(xml), UnreadableDocument));
  }
});
