import { deepStrictEqual } from 'node:assert/strict';
import { inEnglish } from '../../../../server/src/messages/message';
import { parse } from '../../../../server/src/resolution/parse';
import { check } from '../../../../server/src/rules/check';

/** Statements of the Council's President, and resolutions as press releases print them: each paragraph begins with the mark again. */
interface Quoted {
  readonly marks: readonly [open: string, close: string];
  /** How a statement's meeting is told, and its paragraphs. */
  readonly meeting: string;
  readonly statement: readonly (readonly [path: string, label: string, text: string])[];
  readonly lead: string;
  /** The resolution's paragraphs; the formula first. */
  readonly resolution: readonly (readonly [path: string, label: string, text: string])[];
}

const quoted: Readonly<Record<string, Quoted>> = {
  en: {
    marks: ['“', '”'],
    meeting:
      'At the 9012th meeting of the Security Council, held on 4 May 2031, in connection with the item entitled “Lamps”, the President of the Security Council made the following statement on behalf of the Council:',
    statement: [
      ['OP1', '', 'The Security Council recalls that no harbour in the region has been without its lamps for so long.'],
      ['OP2', '', 'It asks the keepers:'],
      ['OP2(a)', '(a)', 'To count the wicks that are left on each of the outer islands before the winter;'],
      ['OP2(b)', '(b)', 'To mend, as far as they can:'],
      ['OP2(b)(i)', '(i)', 'Horns;'],
      ['OP2(b)(ii)', '(ii)', 'Ladders.'],
      ['OP3', '', 'The Security Council will come back to the matter.'],
    ],
    lead: 'The full text of the resolution reads as follows:',
    resolution: [
      ['', '', 'The Security Council,'],
      ['PP1', '', 'Recalling that no harbour in the region has been without its lamps for so long a time,'],
      ['PP2', '', 'Noting the “Lamps for all” programme,'],
      ['OP1', '1.', 'Requests the keepers:'],
      ['OP1(a)', '(a)', 'To count the wicks that are left on each of the outer islands before the winter;'],
      ['OP1(b)', '(b)', 'To mend the horns;'],
      ['OP2', '2.', 'Decides to remain seized of the matter.'],
    ],
  },
  fr: {
    marks: ['«\u00a0', '\u00a0»'],
    meeting:
      'À la 9012e séance du Conseil de sécurité, tenue le 4 mai 2031, la Présidente du Conseil a fait, au nom de celui-ci, la déclaration suivante :',
    statement: [
      ['OP1', '', 'Le Conseil de sécurité rappelle qu’aucun port de la région n’a été si longtemps sans lampes.'],
      ['OP2', '', 'Il prie les gardiens :'],
      ['OP2(a)', 'a)', 'De compter les mèches qui restent sur chacune des îles avant l’hiver ;'],
      ['OP2(b)', 'b)', 'De réparer les cornes.'],
      ['OP3', '', 'Le Conseil reviendra sur la question.'],
    ],
    lead: 'Le texte de la résolution se lit comme suit :',
    resolution: [
      ['', '', 'Le Conseil de sécurité,'],
      ['PP1', '', 'Rappelant qu’aucun port de la région n’a jamais été si longtemps sans ses lampes,'],
      ['OP1', '1.', 'Prie les gardiens :'],
      ['OP1(a)', 'a)', 'De compter les mèches qui restent sur chacune des îles avant l’hiver ;'],
      ['OP1(b)', 'b)', 'De réparer les cornes ;'],
      ['OP2', '2.', 'Décide de rester saisi de la question.'],
    ],
  },
  es: {
    marks: ['“', '”'],
    meeting:
      'En la 9012ª sesión del Consejo de Seguridad, celebrada el 4 de mayo de 2031, la Presidencia del Consejo de Seguridad formuló, en nombre del Consejo, la siguiente declaración:',
    statement: [
      [
        'OP1',
        '',
        'El Consejo de Seguridad recuerda que ningún puerto de la región ha estado tanto tiempo sin lámparas.',
      ],
      ['OP2', '', 'El Consejo solicita a los guardianes que:'],
      ['OP2(a)', 'a)', 'Cuenten las mechas que quedan en cada una de las islas antes del invierno;'],
      ['OP2(b)', 'b)', 'Reparen las bocinas.'],
      ['OP3', '', 'El Consejo volverá a examinar la cuestión.'],
    ],
    lead: 'El texto de la resolución dice lo siguiente:',
    resolution: [
      ['', '', 'El Consejo de Seguridad,'],
      ['PP1', '', 'Recordando que ningún puerto de la región ha estado nunca tanto tiempo sin lámparas,'],
      ['OP1', '1.', 'Solicita a los guardianes que:'],
      ['OP1(a)', 'a)', 'Cuenten las mechas que quedan en cada una de las islas antes del invierno;'],
      ['OP1(b)', 'b)', 'Reparen las bocinas;'],
      ['OP2', '2.', 'Decide seguir ocupándose de la cuestión.'],
    ],
  },
  ru: {
    marks: ['«', '»'],
    meeting:
      'На 9012-м заседании Совета Безопасности, состоявшемся 4 мая 2031 года, Председатель Совета Безопасности сделал от имени Совета следующее заявление:',
    statement: [
      ['OP1', '', 'Совет Безопасности напоминает, что ни одна гавань региона не была так долго без ламп.'],
      ['OP2', '', 'Он просит смотрителей:'],
      ['OP2(a)', 'a)', 'сосчитать фитили, которые остались на каждом из островов до зимы;'],
      ['OP2(b)', 'b)', 'починить сирены.'],
      ['OP3', '', 'Совет Безопасности вернется к этому вопросу.'],
    ],
    lead: 'Полный текст резолюции:',
    resolution: [
      ['', '', 'Совет Безопасности,'],
      ['PP1', '', 'напоминая, что ни одна гавань региона никогда не была так долго без своих ламп,'],
      ['OP1', '1.', 'просит смотрителей:'],
      ['OP1(a)', 'a)', 'сосчитать фитили, которые остались на каждом из островов до зимы;'],
      ['OP1(b)', 'b)', 'починить сирены;'],
      ['OP2', '2.', 'постановляет продолжать заниматься этим вопросом.'],
    ],
  },
  zh: {
    marks: ['“', '”'],
    meeting: '安全理事会主席在2031年5月4日安全理事会第9012次会议上，就题为“灯”的项目代表安理会发表声明如下：',
    statement: [
      ['OP1', '', '安全理事会回顾该区域没有任何港口如此长久无灯。'],
      ['OP2', '', '安理会请看守人：'],
      ['OP2(a)', '(a)', '清点各岛入冬前剩余的灯芯；'],
      ['OP2(b)', '(b)', '修理号角。'],
      ['OP3', '', '安全理事会将再次审议此事。'],
    ],
    lead: '决议全文如下：',
    resolution: [
      ['', '', '安全理事会，'],
      ['PP1', '', '回顾该区域没有任何港口如此长久无灯，'],
      ['OP1', '1.', '请看守人：'],
      ['OP1(a)', '(a)', '清点各岛入冬前剩余的灯芯；'],
      ['OP1(b)', '(b)', '修理号角；'],
      ['OP2', '2.', '决定继续处理此案。'],
    ],
  },
  'zh in traditional characters': {
    marks: ['「', '」'],
    meeting: '安全理事會主席在2031年5月4日安全理事會第9012次會議上，代表安理會發表聲明如下：',
    statement: [
      ['OP1', '', '安全理事會回顧該區域沒有任何港口如此長久無燈。'],
      ['OP2', '', '安全理事會將再次審議此事。'],
    ],
    lead: '決議全文如下：',
    resolution: [
      ['', '', '安全理事會，'],
      ['PP1', '', '回顧該區域沒有任何港口如此長久無燈，'],
      ['OP1', '1.', '請看守人修理號角；'],
      ['OP2', '2.', '決定繼續處理此案。'],
    ],
  },
  ar: {
    marks: ['”', '“'],
    meeting:
      'في الجلسة 9012 التي عقدها مجلس الأمن في 4 أيار/مايو 2031، أدلى رئيس مجلس الأمن، باسم المجلس، بالبيان التالي:',
    statement: [
      ['OP1', '', 'يشير مجلس الأمن إلى أن أي مرفأ في المنطقة لم يبق بلا مصابيح مدة طويلة كهذه.'],
      ['OP2', '', 'ويطلب المجلس إلى الحراس ما يلي:'],
      ['OP2(a)', '(أ)', 'عد الفتائل الباقية في كل جزيرة من الجزر الخارجية قبل الشتاء؛'],
      ['OP2(b)', '(ب)', 'إصلاح الأبواق.'],
      ['OP3', '', 'وسيعود مجلس الأمن إلى هذه المسألة.'],
    ],
    lead: 'وفيما يلي نص القرار:',
    resolution: [
      ['', '', 'إن مجلس الأمن،'],
      ['PP1', '', 'إذ يشير إلى أن أي مرفأ في المنطقة لم يبق قط بلا مصابيح مدة طويلة كهذه،'],
      ['OP1', '1 -', 'يطلب إلى الحراس ما يلي:'],
      ['OP1(a)', '(أ)', 'عد الفتائل الباقية في كل جزيرة من الجزر الخارجية قبل الشتاء؛'],
      ['OP1(b)', '(ب)', 'إصلاح الأبواق؛'],
      ['OP2', '2 -', 'يقرر أن يبقي المسألة قيد نظره.'],
    ],
  },
};

/** Cut where a line would have more than 48 characters. */
function cut(text: string): string {
  return text.replace(/(.{1,48})(?: |$)/g, '$1\n').trimEnd();
}

/** How the lines of a paragraph are set. */
const settings: Readonly<Record<string, (paragraphs: readonly string[], language: string) => string>> = {
  'a paragraph a line': paragraphs => paragraphs.join('\n\n'),
  'lines that are cut': (paragraphs, language) =>
    language.startsWith('zh') ? paragraphs.join('\n\n') : paragraphs.map(cut).join('\n'),
};

type Paragraphs = Quoted['statement'];

function marked([open, close]: Quoted['marks'], paragraphs: Paragraphs): readonly string[] {
  return paragraphs.map(([, label, text], i) =>
    [open, label, label && ' ', text, i === paragraphs.length - 1 ? close : ''].join(''),
  );
}

function read(text: string) {
  const { blocks, structure, organ } = parse(text);
  const paragraphs = blocks.map(({ kind, label, logical }, i) => [
    kind,
    structure.paths[i] ?? '',
    label?.text ?? '',
    logical.text,
  ]);
  return { organ, paragraphs };
}

function kindOf(path: string): string {
  if (path === '') return 'enacting';
  return path.startsWith('PP') ? 'preambular' : path.includes('(') ? 'item' : 'operative';
}

const wrong = new Set([
  'unpaired',
  'opening-case',
  'opening-unknown',
  'formula-missing',
  'lettering-sequence',
  'numbering-sequence',
]);

function findings(text: string): readonly string[] {
  return check(parse(text))
    .filter(({ rule }) => wrong.has(rule))
    .map(({ rule, message }) => `${rule}: ${inEnglish(message)}`);
}

describe('texts that are quoted as a whole', () => {
  for (const [language, { marks, meeting, statement, lead, resolution }] of Object.entries(quoted)) {
    for (const [setting, set] of Object.entries(settings)) {
      const [open, close] = marks;
      it(`a statement, ${language}, ${setting}`, () => {
        const text = set([meeting, ...marked(marks, statement)], language);
        const expected = statement.map(([path, label, words], i) => [
          kindOf(path),
          path,
          label,
          `${label ? '' : open}${words}${i === statement.length - 1 ? close : ''}`.replaceAll('\u00a0', ' '),
        ]);
        const { organ, paragraphs } = read(text);
        deepStrictEqual(
          paragraphs.map(each => each.map(part => part.replaceAll('\u00a0', ' '))),
          [['adoption', '', '', meeting], ...expected],
        );
        deepStrictEqual([organ, ...findings(text)], ['SC']);
      });

      it(`a resolution, ${language}, ${setting}`, () => {
        const below = 'J. Lamp (Almara) said that the keepers were content.';
        const text = `${lead}\n\n${set([...marked(marks, resolution), below], language)}`;
        const expected = resolution.map(([path, label, words], i) => [
          kindOf(path),
          path,
          label,
          `${words}${i === resolution.length - 1 ? close : ''}`,
        ]);
        const { organ, paragraphs } = read(text);
        deepStrictEqual(paragraphs, [['other', '', '', lead], ...expected, ['other', '', '', below]]);
        deepStrictEqual([organ, ...findings(text)], ['SC']);
      });
    }
  }

  it('straight marks, and marks at the beginning and the end alone', () => {
    const [first, ...others] = quoted.en!.resolution.map(([, label, text]) =>
      [label, text].filter(part => part).join(' '),
    );
    const end = 'The meeting ended.';
    const texts = [
      [...[first, ...others].map(text => `"${text}`.replace(/[“”]/g, '"')), end]
        .join('\n\n')
        .replace(`\n\n${end}`, `"\n\n${end}`),
      `${[`“${first}`, ...others].join('\n\n')}”\n\n${end}`,
    ];
    for (const text of texts) {
      const { paragraphs } = read(text);
      deepStrictEqual(
        paragraphs.map(([kind, path]) => `${kind} ${path}`.trim()),
        [...quoted.en!.resolution.map(([path]) => `${kindOf(path)} ${path}`.trim()), 'other'],
      );
      deepStrictEqual(findings(text), []);
    }
  });

  it('a draft that quotes paragraphs of another text', () => {
    const { paragraphs } = read(`The General Assembly,

Recalling its decision on lamps,

1. Decides to replace paragraph 3 by the following:

“3. Requests:

“(a) The keepers to row;

“(b) The sailors to swim.”;

2. Decides to rest.`);
    deepStrictEqual(
      paragraphs.map(([kind, path]) => `${kind} ${path}`.trim()),
      ['enacting', 'preambular PP1', 'operative OP1', 'continuation', 'continuation', 'continuation', 'operative OP2'],
    );
  });
});
