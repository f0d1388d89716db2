import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { splitLines, visiblePart } from '../../../server/src/text/lines';
import { plain, sketch } from '../sketch';

/** A line, and what is left of it without marks. */
const lines: readonly (readonly [string, string])[] = [
  ['# The General Assembly,', 'The General Assembly,'],
  ['### **The Security Council,**', 'The Security Council,'],
  ['**The General Assembly**,', 'The General Assembly,'],
  ['> quoted', 'quoted'],
  ['> > ## twice', 'twice'],
  ['>> twice', 'twice'],
  ['>no blank', 'no blank'],
  ['>', ''],
  ['> >', ''],
  ['*Recalling*\\ , the lamps', 'Recalling, the lamps'],
  ['*回顾*\\ 其决议', '回顾其决议'],
  ['*Recalling* the lamps', 'Recalling the lamps'],
  ['***Noting*** the oil', 'Noting the oil'],
  ['**_Noting_** the oil', 'Noting the oil'],
  ['_Noting_ the *old* and __new__ oil', 'Noting the old and new oil'],
  ['**Calls upon** all', 'Calls upon all'],
  ['ends with **it**', 'ends with it'],
  ['ends with *it*', 'ends with it'],
  ['ends with _it_.', 'ends with it.'],
  ['**goes on below', 'goes on below'],
  ['from above**', 'from above'],
  ['**决定**点灯', '决定点灯'],
  ['*回顾*其决议', '回顾其决议'],
  ['**يقرر** إضاءة', 'يقرر إضاءة'],
  ['2\\. Decides', '2. Decides'],
  ['\\- a dash', '- a dash'],
  ['calm\\* and \\[haste\\]', 'calm* and [haste]'],
  ['breaks the line\\', 'breaks the line'],
  // of HTML
  ['<p>The General Assembly,</p>', 'The General Assembly,'],
  ['<li class="oil"><i>Recalling</i> the lamps,</li>', 'Recalling the lamps,'],
  ['<P STYLE="margin: 0"><EM>Recalling</EM>&', 'Recalling&'],
  ['the oil<br />', 'the oil'],
  ['the oil <br> <br/>', 'the oil'],
  ['<em>回顾</em>其决议', '回顾其决议'],
  ['<span lang=AR>إذ يشير</span> إلى<o:p></o:p>', 'إذ يشير إلى'],
  ['its resolution<sup>1</sup> and oil<sup><a href="#n2">[2]</a></sup>,', 'its resolution and oil,'],
  ['the 2<sup>nd</sup> lamp', 'the 2nd lamp'],
  ['<div>', ''],
  ['</td></tr>', ''],
  // entities
  ['&nbsp;&nbsp;Recalling&nbsp; its oil,&nbsp;', 'Recalling\u00a0its oil,'],
  ['Recalling &nbsp;its &#8220;lamps&#x201D;', 'Recalling its “lamps”'],
  ['L&rsquo;Assembl&eacute;e g&#233;n&eacute;rale,', 'L’Assemblée générale,'],
  [
    'a&ntilde;o, &Ccedil;a, na&#239;ve, s&oelig;ur &laquo;&nbsp;ici&nbsp;&raquo;',
    'año, Ça, naïve, sœur «\u00a0ici\u00a0»',
  ],
  ['oil &amp; wicks &mdash; by&shy;pass', 'oil & wicks — bypass'],
  ['&#1042;&#1085;&#1086;&#1074;&#1100; &#22238;&#39038;', 'Вновь 回顾'],
  ['<p>the oil,&nbsp;</p>', 'the oil,'],
  ['&nbsp;', ''],
  ['&#160; &ensp;', ''],
  // no blank between the mark and the next word
  ['*Recalling *its oil', 'Recalling its oil'],
  ['>1. Decides', '1. Decides'],
  ['>>2) Decides', '2) Decides'],
  // no entities
  ['Lamps & Oil; R&D;', 'Lamps & Oil; R&D;'],
  ['&unknown; &#1; &#xd800; &nbsp', '&unknown; &#1; &#xd800; &nbsp'],
  ['the *old *and *new oil', 'the *old *and *new oil'],
  ['>1.5 lamps', '>1.5 lamps'],
  // no marks
  ['<name of the country>', '<name of the country>'],
  ['fewer than <50 lamps', 'fewer than <50 lamps'],
  ['a < b and c > d', 'a < b and c > d'],
  ['the oil <see below>', 'the oil <see below>'],
  ['* item', '* item'],
  ['* Reissued for technical reasons.', '* Reissued for technical reasons.'],
  ['*2005396*', '*2005396*'],
  ['* * *', '* * *'],
  ['***', '***'],
  ['__________________', '__________________'],
  ['#', '#'],
  ['#1 of all', '#1 of all'],
  ['A/RES/86/1*', 'A/RES/86/1*'],
  ['the agenda* of today', 'the agenda* of today'],
  ['2 * 3 * 4 lamps', '2 * 3 * 4 lamps'],
  ['form A_B_C of the keepers', 'form A_B_C of the keepers'],
  ['>50 lamps', '>50 lamps'],
  ['a \\ b', 'a \\ b'],
];

const drafts: Readonly<Record<string, readonly [string, string]>> = {
  'a draft with every mark': [
    `
    # Draft resolution

    > **The General Assembly**,

    *Recalling* its resolution 61/124,

    ***Noting*** the **grave** state of _all_ harbours,

    **1.** **Decides** to light the lamps;

    __2.__ *Requests* the keeper:

    * to trim the wicks;
    * to sleep;
      + by day;

    **3**. *Urges* calm;\\

    4\\. _Thanks_ the keepers;

    **OP5.** **Decides** to wait.`,
    `
    other Draft resolution
    enacting The General Assembly,
    preambular PP1 [Recalling] Recalling its resolution 61/124,
    preambular PP2 [Noting] Noting the grave state of all harbours,
    operative OP1 1. [Decides] Decides to light the lamps;
    operative OP2 2. [Requests] Requests the keeper:
    item OP2(–) * to trim the wicks;
    item OP2(–) * to sleep;
    item OP2(–)(–) + by day;
    operative OP3 3**. [Urges] Urges calm;
    operative OP4 4\\. [Thanks] Thanks the keepers;
    operative OP5 OP5. [Decides] Decides to wait.`,
  ],
  "entities in a page's source": [
    `
    &nbsp;
    L&rsquo;Assembl&eacute;e g&eacute;n&eacute;rale,
    &nbsp;
    &nbsp; R&eacute;affirmant sa r&eacute;solution 61/124,&nbsp;
    &nbsp;
    1.&nbsp;&nbsp;&nbsp;D&eacute;cide d&#8217;allumer les lampes&nbsp;:
    &nbsp;
    &nbsp;&nbsp;(a)&nbsp;&nbsp;Au nord&nbsp;;
    &nbsp;
    2.&nbsp;_Prie _le gardien d&rsquo;attendre.`,
    `
    enacting L’Assemblée générale,
    preambular PP1 [Réaffirmant] Réaffirmant sa résolution 61/124,
    operative OP1 1. [Décide] Décide d’allumer les lampes\u00a0:
    item OP1(a) (a) Au nord\u00a0;
    operative OP2 2. [Prie] Prie le gardien d’attendre.`,
  ],
  "a page's source": [
    `
    <div id="text">
    <h2>The General Assembly,</h2>
    <p><i>Recalling</i> its resolution 61/124,</p><p><i>Noting</i> the oil,<br><i>Noting</i> the wicks,</p>
    <ol>
    <li>1. <b>Decides</b> to light the lamps;</li>
    <li><b>2.</b> <i>Requests</i> the keeper:<ul><li>(a) to trim the wicks;</li><li>(b) to sleep.</li></ul></li>
    </ol>
    </div>`,
    `
    enacting The General Assembly,
    preambular PP1 [Recalling] Recalling its resolution 61/124,
    preambular PP2 [Noting] Noting the oil,
    preambular PP3 [Noting] Noting the wicks,
    operative OP1 1. [Decides] Decides to light the lamps;
    operative OP2 2. [Requests] Requests the keeper:
    item OP2(a) (a) to trim the wicks;
    item OP2(b) (b) to sleep.`,
  ],
  'its Arabic numbers': [
    `
    إن مجلس الأمن،

    <em>إذ يشير</em> إلى المصباح،

    1 - <em>يقرر</em> إضاءة المصباح؛

    2 - <em>يطلب</em> الزيت.`,
    `
    enacting إن مجلس الأمن،
    preambular PP1 [إذ يشير إلى] إذ يشير إلى المصباح،
    operative OP1 1 - [يقرر] يقرر إضاءة المصباح؛
    operative OP2 2 - [يطلب] يطلب الزيت.`,
  ],
};

describe('marks of Markdown and HTML', () => {
  for (const [line, visible] of lines) {
    it(`${line} → ${visible}`, () => strictEqual(visiblePart(splitLines(line), 0), visible));
  }
  for (const [name, [text, expected]] of Object.entries(drafts)) {
    it(name, () => strictEqual(sketch(parse(plain(text))), plain(expected)));
  }
  it('stay in the source, and lead back to it', () => {
    const [block] = parse('**Recalling** the *old* oil,').blocks;
    deepStrictEqual(block!.logical.text, 'Recalling the old oil,');
    strictEqual(
      block!.logical.pieces.map(({ source, length }) => block!.source.slice(source, source + length)).join('|'),
      'Recalling| the |old| oil,',
    );
  });
});
