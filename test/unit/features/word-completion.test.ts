import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type TextEdit } from 'vscode-languageserver-types';
import { completion, withDocumentation } from '../../../server/src/features/completion/completion';
import { completionContexts } from '../../../server/src/features/completion/context';
import { plainText } from '../../../server/src/features/completion/drafts/stops';
import { wordItems } from '../../../server/src/features/completion/words/words';
import type { LanguageCode } from '../../../server/src/languages/language';
import { parse } from '../../../server/src/resolution/parse';
import { applyEdits } from '../check-marks';
import { randomText } from '../random-texts';
import { withoutCursor } from './cited-draft';

const council: Readonly<Record<LanguageCode, string>> = {
  en: 'The Security Council,',
  zh: '安全理事会，',
  fr: 'Le Conseil de sécurité,',
  es: 'El Consejo de Seguridad,',
  ru: 'Совет Безопасности,',
  ar: 'إن مجلس الأمن،',
};
const assembly: Readonly<Record<LanguageCode, string>> = {
  en: 'The General Assembly,',
  zh: '大会，',
  fr: 'L’Assemblée générale,',
  es: 'La Asamblea General,',
  ru: 'Генеральная Ассамблея,',
  ar: 'إن الجمعية العامة،',
};

function offered(marked: string, unasked = false) {
  const { text, position } = withoutCursor(marked);
  const resolution = parse(text);
  const words = wordItems(resolution, position, '2026-11-26', { unasked, justAsked: !unasked });
  const contexts = completionContexts(resolution, position);
  const list = completion(resolution, contexts, 'file:///a.unres', null, unasked, words);
  return { text, items: list?.items ?? [] };
}

const labels = (marked: string, unasked = false) => offered(marked, unasked).items.map(({ label }) => label);

/** The text with the item of that label put in, its places left as they are. */
function put(marked: string, label: string): string {
  const { text, items } = offered(marked);
  const item = items.find(each => each.label === label);
  ok(item, `"${label}" is not among ${items.slice(0, 8).map(each => each.label)}`);
  const edit = item.textEdit as TextEdit;
  const newText = item.insertTextFormat === InsertTextFormat.Snippet ? plainText(edit.newText) : edit.newText;
  return applyEdits(text, [{ ...edit, newText }]);
}

/** A draft's paragraphs, a blank line between; ‸ is the cursor. */
const draft = (...paragraphs: readonly string[]) => paragraphs.join('\n\n');

describe('opening phrases: which come first', () => {
  type Case = readonly [marked: string, first: readonly string[]];
  const cases: readonly Case[] = [
    // by the organ's use: of the Council and of the Assembly
    [draft(council.en, 'Re‸'), ['Recalling', 'Reaffirming', 'Recognizing']],
    [draft(assembly.en, 'Re‸'), ['Recalling', 'Recognizing', 'Reaffirming']],
    [draft(council.en, 'Recalling peace,', '1. De‸'), ['Decides', 'Demands', 'Deplores']],
    [draft(assembly.en, 'Recalling peace,', '1. ‸'), ['Encourages', 'Requests', 'Calls upon']],
    [draft(council.zh, '决‸'), ['决心']],
    [draft(council.zh, '回顾其决议，', '1. 决‸'), ['决定']],
    [draft(council.fr, 'Ra‸'), ['Rappelant']],
    [draft(council.es, 'Re‸'), ['Recordando', 'Reafirmando', 'Reconociendo']],
    [draft(council.ru, 'сс‸'), ['ссылаясь']],
    [draft(council.ar, 'إذ‸'), ['إذ يشير', 'إذ يرحب']],
    [draft(council.ar, 'إذ يشير إلى قراره،', '1 - يق‸'), ['يقرر']],
    // words that agree with who speaks
    [draft(assembly.fr, 'Alarm‸'), ['Alarmée']],
    [draft(council.fr, 'Alarm‸'), ['Alarmé']],
    [draft('La Commission du désarmement,', 'Alarm‸'), ['Alarmée']],
    [draft('El Comité de los Faros,', 'Profund‸'), ['Profundamente preocupado']],
    [draft(assembly.ru, 'будучи глубоко обес‸'), ['будучи глубоко обеспокоена']],
    [draft(assembly.ar, 'إذ‸'), ['إذ تشير', 'إذ تسلم']],
    [draft('إن لجنة وضع المرأة،', 'إذ‸'), ['إذ تشير', 'إذ تسلم']],
    // also, further, and the bare verb again
    [draft(assembly.en, 'Recalling peace,', 'Re‸'), ['Recalling also', 'Recalling further', 'Recognizing']],
    [draft(assembly.en, 'Recalling peace,', '‸'), ['Recalling also', 'Recalling further', 'Recognizing']],
    [draft(assembly.en, 'Recalling also peace,', '‸'), ['Recalling further', 'Recognizing']],
    [draft(assembly.en, 'Recalling further peace,', '‸'), ['Recalling', 'Recognizing']],
    [draft(council.en, 'Recalling peace,', '‸'), ['Recalling also', 'Further recalling']],
    [draft(council.en, 'Noting,', '1. Requests peace;', '2. Re‸'), ['Further requests', 'Also requests']],
    [draft(assembly.en, 'Noting,', '1. Requests peace;', '2. Re‸'), ['Also requests', 'Further requests']],
    [draft(assembly.en, 'Noting,', '1. Requests:', '(a) Peace;', '(b) Quiet;', '2. ‸'), ['Also requests']],
    [draft(assembly.zh, '回顾其决议，', '回‸'), ['又回顾', '还回顾']],
    [draft(assembly.zh, '回顾其决议，', '1. 请秘书长；', '2. 又请各国；', '3. ‸'), ['还请']],
    [draft(assembly.fr, 'Rappelant la paix,', 'Ra‸'), ['Rappelant également', 'Rappelant en outre']],
    [draft(assembly.es, 'Recordando la paz,', 'Re‸'), ['Recordando también', 'Recordando además']],
    [draft(assembly.ru, 'ссылаясь на мир,', 'сс‸'), ['ссылаясь также', 'ссылаясь далее']],
    [draft(assembly.ru, 'отмечая мир,', '1. просит мира;', '2. пр‸'), ['просит также', 'просит далее']],
    [draft(assembly.ar, 'إذ تشير إلى السلام،', 'وإذ‸'), ['وإذ تشير أيضا', 'وإذ تشير كذلك']],
    // a heading parts paragraphs
    [draft(assembly.en, 'Noting,', '1. Requests peace;', 'II', 'Review', '2. Re‸'), ['Requests']],
    // what stands behind a word that begins so comes later
    [draft(assembly.en, 'Noting,', '1. We‸'), ['Welcomes', 'Welcomes and encourages']],
  ];
  for (const [marked, first] of cases) {
    it(JSON.stringify(marked), () => deepEqual(labels(marked).slice(0, first.length), first));
  }
});

describe('opening phrases: what they write', () => {
  type Case = readonly [marked: string, label: string, line: string];
  const cases: readonly Case[] = [
    [draft(council.en, 're‸'), 'Recalling', 'Recalling'],
    [draft(council.en, '[Re‸'), 'Recalling', '[Recalling'],
    [draft(council.en, 'Re‸ its resolution 1325 (2000),'), 'Recalling', 'Recalling its resolution 1325 (2000),'],
    [draft(council.en, 'Noting,', '1. re‸'), 'Requests', '1. Requests'],
    [draft(council.en, 'Taking no‸'), 'Taking note', 'Taking note'],
    [draft(council.zh, '回‸'), '回顾', '回顾'],
    [draft(council.fr, 'reaf‸'.replace('reaf', 'réaf')), 'Réaffirmant', 'Réaffirmant'],
    [draft(council.ru, 'Под‸'), 'подтверждая', 'подтверждая'],
    [draft(council.ar, 'إذ يشير إلى قراره،', 'إذ يؤ‸'), 'وإذ يؤكد من جديد', 'وإذ يؤكد من جديد'],
    [draft(council.ar, 'إذ يشير إلى قراره،', 'يؤكد من‸'), 'وإذ يؤكد من جديد', 'وإذ يؤكد من جديد'],
  ];
  for (const [marked, label, line] of cases) {
    it(JSON.stringify(marked), () => equal(put(marked, label).split('\n').at(-1), line));
  }

  const lone: readonly (readonly [typed: string, phrase: string, isOffered: boolean])[] = [
    ['Reque', 'Requests', true],
    ['Reques', 'Requests', false],
    ['Request', 'Requests', false],
    ['Requests', 'Requests', true],
  ];
  for (const [typed, phrase, isOffered] of lone) {
    it(`on a line without a number that may be a heading: ${typed}`, () => {
      const marked = draft(assembly.en, 'Noting,', '1. Decides on peace;', `${typed}‸`);
      equal(labels(marked).includes(phrase), isOffered, labels(marked).join(' | '));
    });
  }

  it('below the line above, where no blank line parts them', () => {
    equal(labels(`${council.en}\nRecalling peace,\nRe‸`)[0], 'Recalling also');
  });
});

describe('words at a paragraph’s start: where there are none', () => {
  const cases: readonly string[] = [
    draft(council.en, 'Rec‸alling peace,'),
    draft(council.en, 'Recalling the re‸'),
    draft(council.en, 'Recalling the rec‸'),
    draft(council.en, 'Recalling its resolution, and re‸'),
    draft(council.en, 'Recalling,', '1. Requests:', '(a) Re‸'),
    draft(council.en, 'Recalling,', '1. Requests;', 'Annex', 'Re‸'),
    draft(council.zh, '回顾其关‸'),
    draft(council.ru, 'ссылаясь на ре‸'),
    draft(council.ar, 'إذ يشير إلى قر‸'),
    draft(council.en, 'Qx‸'),
    // a heading, and Enter behind it
    draft(assembly.en, 'Recalling,', '1. Requests;', 'Request‸'),
  ];
  for (const marked of cases) it(JSON.stringify(marked), () => deepEqual(labels(marked), []));

  it('unasked, with nothing typed, or behind a phrase that is whole', () => {
    for (const marked of [
      draft(council.en, '‸'),
      draft(council.en, 'Recalling,', '1. ‸'),
      draft(council.en, 'Recalling ‸'),
      draft(council.en, 'Recalling,', '1. Decides ‸'),
    ])
      deepEqual(labels(marked, true), [], marked);
    ok(labels(draft(council.en, 'Bearing in ‸'), true).includes('Bearing in mind'));
  });
});

describe('standard passages', () => {
  type Case = readonly [marked: string, label: RegExp, line: string];
  const cases: readonly Case[] = [
    [
      draft(council.en, 'Noting,', 'Act‸'),
      /^Acting under/,
      'Acting under Chapter VII of the Charter of the United Nations,',
    ],
    [draft(council.zh, '回顾，', '根‸'), /^根据/, '根据《联合国宪章》第七章采取行动，'],
    [draft(council.ar, 'إذ يشير،', 'وإذ يتصرف‸'), /الفصل/, 'وإذ يتصرف بموجب الفصل السابع من ميثاق الأمم المتحدة،'],
    [
      draft(council.en, 'Noting,', '1. Decides to re‸'),
      /actively/,
      '1. Decides to remain actively seized of the matter.',
    ],
    [
      draft(council.en, 'Noting,', '1. Decides to re‸.'),
      /actively/,
      '1. Decides to remain actively seized of the matter.',
    ],
    [
      draft(council.fr, 'Notant,', '1. Décide de‸'),
      /activement/,
      '1. Décide de rester activement saisi de la question.',
    ],
    [
      draft(council.ru, 'отмечая,', '1. постановляет про‸'),
      /активно/,
      '1. постановляет продолжать активно заниматься этим вопросом.',
    ],
    [
      draft(assembly.en, 'Noting,', '1. Decides to inc‸'),
      /^Decides to include.{40,}item/,
      '1. Decides to include in the provisional agenda of its eighty-second session the item entitled “title”.',
    ],
    [
      draft(assembly.es, 'Observando,', '1. Solicita al‸'),
      /^Solicita al Secretario/,
      '1. Solicita al Secretario General que le presente, en su octogésimo segundo período de sesiones, un informe sobre la aplicación de la presente resolución;',
    ],
    [
      draft('The Economic and Social Council,', 'Noting,', '1. Requests the‸'),
      /^Requests the/,
      '1. Requests the Secretary-General to submit to the Council at its 2027 session a report on the implementation of the present resolution;',
    ],
    [
      draft('Le Conseil des droits de l’homme,', 'Gui‸'),
      /^Guidé par/,
      'Guidé par les buts et principes énoncés dans la Charte des Nations Unies,',
    ],
  ];
  for (const [marked, label, line] of cases) {
    it(JSON.stringify(marked), () => {
      const found = labels(marked).find(each => label.test(each));
      ok(found, labels(marked).join(' | '));
      equal(put(marked, found).split('\n').at(-1), line);
    });
  }
});

describe('organs by name', () => {
  type Case = readonly [marked: string, label: string, line: string];
  const cases: readonly Case[] = [
    [draft(council.en, 'Recalling the Sec‸'), 'Security Council', 'Recalling the Security Council'],
    [draft(council.en, 'Recalling the Security C‸'), 'Security Council', 'Recalling the Security Council'],
    [draft(council.en, 'Noting,', '1. Requests the secr‸'), 'Secretary-General', '1. Requests the Secretary-General'],
    [draft(council.zh, '回顾经济及‸'), '经济及社会理事会', '回顾经济及社会理事会'],
    [draft(council.fr, 'Rappelant que l’Assem‸'), 'Assemblée générale', 'Rappelant que l’Assemblée générale'],
    [
      draft(council.es, 'Recordando la labor de la Asam‸'),
      'Asamblea General',
      'Recordando la labor de la Asamblea General',
    ],
    [
      draft(council.ru, 'отмечая доклад Генерального сек‸'),
      'Генерального секретаря',
      'отмечая доклад Генерального секретаря',
    ],
    [draft(council.ar, 'إذ يشير إلى دور الجمع‸'), 'الجمعية العامة', 'إذ يشير إلى دور الجمعية العامة'],
    [draft(council.ar, 'إذ يشير إلى السلام ومجلس ا‸'), 'مجلس الأمن', 'إذ يشير إلى السلام ومجلس الأمن'],
  ];
  for (const [marked, label, line] of cases) {
    it(JSON.stringify(marked), () => equal(put(marked, label).split('\n').at(-1), line));
  }
  it('none in a list that goes on with the typing: Enter behind them is the line’s', () => {
    const { text, position } = withoutCursor(draft(council.en, 'Recalling the Charter of the United Nations‸'));
    deepEqual(wordItems(parse(text), position, '2026-11-26', { unasked: false, justAsked: false }), []);
    notEqual(wordItems(parse(text), position, '2026-11-26', { unasked: false, justAsked: true }).length, 0);
  });
  it('none unasked, of too few letters, or of a name that is whole', () => {
    deepEqual(labels(draft(council.en, 'Recalling the Security ‸'), true), []);
    deepEqual(labels(draft(council.en, 'Recalling the Gen‸')), ['General Assembly']);
    deepEqual(labels(draft(council.en, 'Recalling the gen‸')), ['General Assembly']);
    deepEqual(labels(draft(council.en, 'Recalling the ge‸')), []);
    deepEqual(labels(draft(council.en, 'Recalling the Security Council‸')), []);
    deepEqual(labels(draft(council.en, 'Recalling insec‸')), []);
  });
});

describe('States by name', () => {
  type Case = readonly [marked: string, names: readonly string[]];
  const cases: readonly Case[] = [
    [draft(council.en, 'Recalling the visit to Si‸'), ['Sierra Leone', 'Singapore']],
    [draft(council.en, 'Recalling the visit to Bolivia (P‸'), ['Bolivia (Plurinational State of)']],
    [draft(council.en, 'Recalling the visit to si‸'), []],
    [draft(council.en, 'Recalling the visit to tür‸'), ['Türkiye']],
    [draft(council.en, "Recalling the visit to Côte d'I‸"), ['Côte d’Ivoire']],
    [draft(council.fr, 'Rappelant la visite en Tc‸'), ['Tchéquie', 'Tchad']],
    [draft(council.es, 'Recordando la visita a Zi‸'), ['Zimbabwe']],
    [draft(council.ru, 'ссылаясь на поездку в Эр‸'), ['Эритрея']],
    [draft(council.zh, '回顾访问多民‸'), ['多民族玻利维亚国']],
    [draft(council.ar, 'إذ يشير إلى زيارة بوركي‸'), ['بوركينا فاسو']],
    [draft(council.ar, 'إذ يشير إلى كينيا وبوركي‸'), ['بوركينا فاسو']],
    // the front's sponsors; a sentence begins with an opening phrase
    [draft('Albania, Fi‸', 'Draft resolution', council.en, 'Recalling peace,'), ['Finland', 'Fiji']],
    [draft(council.en, 'Recalling peace,', '1. Fij‸'), []],
  ];
  for (const [marked, names] of cases) {
    it(JSON.stringify(marked), () => {
      const found = labels(marked);
      deepEqual(new Set(found), new Set(names));
      for (const name of names) ok(put(marked, name).includes(name));
    });
  }
  it('behind the organs, which stand in their own order, in the order of their codes', () => {
    const named = [
      'United Nations High Commissioner for Human Rights',
      'United Nations',
      'United Kingdom of Great Britain and Northern Ireland',
      'United Republic of Tanzania',
    ];
    const found = labels(draft(council.en, 'Recalling the support of Uni‸'));
    deepEqual(
      found.filter(label => named.includes(label)),
      named,
    );
  });
  it('none behind a stroke that is no letter of a name', () =>
    deepEqual(labels(draft(council.ar, 'إذ يشير إلى زيارة ــ‸')), []));
});

describe('above the text', () => {
  type Case = readonly [marked: string, label: string];
  const cases: readonly Case[] = [
    ['The S‸', 'The Security Council,'],
    ['Security‸', 'The Security Council,'],
    ['大‸', '大会，'],
    ['Le Con‸', 'Le Conseil de sécurité,'],
    ['El Con‸', 'El Consejo de Seguridad,'],
    ['Сов‸', 'Совет Безопасности,'],
    ['إن مجلس‸', 'إن مجلس الأمن،'],
    ['Resolution 2831 (2026)\n\nAd‸', 'Adopted by the Security Council at its 10000th meeting, on 26 November 2026'],
    ['Résolution 2831 (2026)\n\nAd‸', 'Adoptée par le Conseil de sécurité à sa 10000e séance, le 26 novembre 2026'],
    ['第2831(2026)号决议\n\n2026‸', '2026年11月26日安全理事会第10000次会议通过'],
    ['resol‸', 'General Assembly – draft resolution'],
    ['mun‸', 'Model UN draft resolution'],
    ['projet‸', 'Assemblée générale – projet de résolution'],
    ['决议‸', '安全理事会 – 决议草案'],
    ['مشروع‸', 'مجلس الأمن – مشروع قرار'],
  ];
  for (const [marked, label] of cases) {
    it(`${JSON.stringify(marked)}: ${label}`, () => ok(labels(marked).includes(label), labels(marked).join(' | ')));
  }

  it('no formula where one stands below, no whole draft where something stands already, one language once it is plain', () => {
    const below = labels(`Ad‸\n\n${council.en}\n\nRecalling peace,\n`);
    deepEqual(below, ['Adopted by the Security Council at its 10000th meeting, on 26 November 2026']);
    ok(
      labels('Sponsors: Almara, Berovia and Cedonia, and others of the region\n\n‸').every(
        label => !label.includes('draft'),
      ),
    );
  });

  it('nothing behind a line that is whole, no draft behind words that are a title: Enter ends the line', () => {
    for (const marked of [
      'The Security Council,‸',
      'Draft resolution‸',
      '决议草案‸',
      'Projet de résolution‸',
      draft(council.en, 'Noting,', '1. Decides to remain seized of the matter‸'),
    ])
      deepEqual(labels(marked), [], marked);
  });

  it('a whole draft, in its language', () => {
    const text = put('mun‸', 'Model UN draft resolution');
    const resolution = parse(text);
    equal(resolution.organ, 'GA');
    match(text, /^Committee: General Assembly\n\nTopic: Topic\n\nSponsors: Sponsors\n\nSignatories: /);
  });
});

describe('the operative paragraph that comes next', () => {
  const name = 'Operative paragraph';
  const cases: readonly (readonly [marked: string, label: string, line: RegExp])[] = [
    [draft(council.en, 'Noting,', '‸'), name, /^1\. Decides text;$/],
    [draft(council.en, 'Noting,', '1. Decides;', '2. Urges;', '‸'), name, /^3\. Decides text;$/],
    [draft(council.en, 'Noting,', '8. Decides;', 'Review', 'Oper‸'), name, /^9\. Decides text;$/],
    [draft(council.ar, 'إذ يشير،', '1 - يقرر؛', '‸'), 'فقرة من المنطوق', /^2 - يقرر النص؛$/],
    [draft(assembly.ar, 'إذ تشير،', '1 - تقرر؛', '‸'), 'فقرة من المنطوق', /^2 - تقرر النص؛$/],
    [draft(council.zh, '回顾，', '1. 决定；', '‸'), '执行段', /^2\. 决定案文；$/],
  ];
  for (const [marked, label, line] of cases) {
    it(JSON.stringify(marked), () => match(put(marked, label).split('\n').at(-1)!, line));
  }
});

describe('words in any text', () => {
  const beginnings = [
    '',
    '',
    'Re',
    'De',
    '[Re',
    '1. ',
    '2. Re',
    'The',
    'Sec',
    '回',
    '2. 决',
    'إذ',
    '3 - ي',
    'сс',
    '(a) Re',
  ];
  it('write on the cursor’s line what begins as typed, and never fail', () => {
    let found = 0;
    fc.assert(
      fc.property(randomText, fc.constantFrom(...beginnings), randomText, (above, typed, below) => {
        const text = `${above}\n${typed}\n${below}`;
        const lines = `${above}\n`.split(/\r\n|\r|\n/);
        const line = lines.length - 1;
        const character = typed.length;
        for (const { textEdit, filterText } of wordItems(parse(text), { line, character }, '2026-11-26', {
          unasked: false,
          justAsked: true,
        })) {
          const { range } = textEdit as TextEdit;
          deepEqual(range.end, { line, character });
          equal(range.start.line, line);
          const replaced = typed.slice(range.start.character, character);
          equal(replaced.length, character - range.start.character);
          ok(filterText!.startsWith(replaced), `${filterText} · ${replaced}`);
          found++;
        }
      }),
      { numRuns: 150 },
    );
    ok(found > 100, String(found));
  });
});

describe('words: what an editor needs', () => {
  const marks = [
    draft(council.en, '‸'),
    draft(assembly.en, 'Noting,', '1. re‸'),
    draft(assembly.fr, 'Notant,', '1. réa‸'),
    draft(council.zh, '回顾，', '又‸'),
    draft(council.ar, 'إذ يشير،', 'إذ يُؤ‸'),
    draft(council.ar, 'إذ يشير،', 'يؤكد‸'),
    draft(council.ru, 'С‸'),
    '‸',
    'r‸',
    'Th‸',
  ];
  for (const marked of marks) {
    it(`what is typed is the beginning of what it filters by: ${JSON.stringify(marked)}`, () => {
      const typed = marked
        .slice(0, -1)
        .split(/\n|\d\. /)
        .at(-1)!;
      const { items } = offered(marked);
      ok(items.length > 0 && items.length <= 50, String(items.length));
      for (const { filterText, kind, commitCharacters, preselect } of items) {
        ok(filterText!.startsWith(typed), `${filterText} · ${typed}`);
        ok(kind !== undefined && commitCharacters === undefined && preselect === undefined);
      }
      const order = items.map(({ sortText }) => sortText!);
      deepEqual(order, [...order].sort());
    });
  }

  it('the equivalents in the other languages, when asked for', () => {
    const { items } = offered(draft(council.zh, '回顾‸'));
    const item = items.find(({ label }) => label === '回顾') as CompletionItem;
    equal(item.kind, CompletionItemKind.Keyword);
    equal(item.documentation, undefined);
    const told = JSON.stringify(withDocumentation(item, null, () => undefined).documentation);
    for (const phrase of ['Recalling', 'Rappelant', 'Recordando', 'ссылаясь', 'إذ يشير'])
      ok(told.includes(phrase), told);
  });
});
