import { readsAs } from './reads';
import { blocksOf, joined, type Words, words } from './words';

/** Ends of paragraphs, marks and titles that extractors set elsewhere than they stand on the page. */

const foot = ['', '31-20417 (E)', '*3120417*', '', '071131', '', ''];
const notes = ['__________', '1 A/90/11.', '2 A/90/12.', '3 A/90/13.'];

interface Operative {
  readonly lines: readonly string[];
  readonly read: readonly string[];
}

/** The beginning and the end of a paragraph of two lines, and one that is a line. */
function partsOf({ paragraphs }: Words) {
  const [two, , one] = paragraphs;
  return { begin: two![0]!, end: two![1]!, whole: one![0]! };
}

const operative: Readonly<Record<string, (text: Words) => Operative>> = {
  'the end of a paragraph between its label and the next one': text => {
    const { begin, end, whole } = partsOf(text);
    return {
      lines: [text.number(1), end, text.number(2), '', begin, whole],
      read: [`OP1 ${joined(text, [begin, end])}`, `OP2 ${whole}`],
    };
  },
  'the same, above the foot of the page': text => {
    const { begin, end, whole } = partsOf(text);
    return {
      lines: [text.number(1), end, text.number(2), ...foot, begin, whole],
      read: [`OP1 ${joined(text, [begin, end])}`, `OP2 ${whole}`],
    };
  },
  'the end of the last paragraph below its label, the foot of the page between': text => {
    const { begin, end, whole } = partsOf(text);
    return {
      lines: [
        `${text.number(1)} ${whole.replace(/[.。]$/, text.language === 'zh' ? '；' : ';')}`,
        text.number(2),
        end,
        ...foot,
        begin,
      ],
      read: [
        `OP1 ${whole.replace(/[.。]$/, text.language === 'zh' ? '；' : ';')}`,
        `OP2 ${joined(text, [begin, end])}`,
      ],
    };
  },
  'two labels and the end of the second paragraph, which stays with the first': text => {
    const { begin, end, whole } = partsOf(text);
    return {
      lines: [text.number(1), text.number(2), end, '', whole, begin, '', `${text.number(3)} ${whole}`],
      read: [`OP1 ${joined(text, [whole, end])}`, `OP2 ${begin}`, `OP3 ${whole}`],
    };
  },
  'a label behind its paragraph, above the next': text => {
    const { begin, end, whole } = partsOf(text);
    return {
      lines: [`${text.number(1)} ${begin}`, end, begin, end, text.number(2), '', `${text.number(3)} ${whole}`],
      read: [`OP1 ${joined(text, [begin, end])}`, `OP2 ${joined(text, [begin, end])}`, `OP3 ${whole}`],
    };
  },
  'a label behind the first line of its paragraph, above the foot of the page': text => {
    const { begin, end, whole } = partsOf(text);
    return {
      lines: [
        `${text.number(1)} ${begin}`,
        end,
        '',
        begin,
        '',
        text.number(2),
        ...foot,
        end,
        `${text.number(3)} ${whole}`,
      ],
      read: [`OP1 ${joined(text, [begin, end])}`, `OP2 ${joined(text, [begin, end])}`, `OP3 ${whole}`],
    };
  },
  'a footnote’s number alone between two paragraphs': text => {
    const { begin, end, whole } = partsOf(text);
    return {
      lines: [`${text.number(1)} ${begin}`, end, '3', '', `${text.number(2)} ${whole}`, '', ...notes],
      read: [`OP1 ${joined(text, [begin, end])}`, `OP2 ${whole}`],
    };
  },
  'a footnote’s number alone between a label and its paragraph': text => {
    const { begin, end, whole } = partsOf(text);
    return {
      lines: [text.number(1), '', '1', '', begin, '', end, `${text.number(2)} ${whole}`, '', ...notes],
      read: [`OP1 ${joined(text, [begin, end])}`, `OP2 ${whole}`],
    };
  },
};

describe('what was set elsewhere on the page', () => {
  for (const text of words) {
    for (const [name, form] of Object.entries(operative)) {
      it(`${text.language}: ${name}`, () => {
        const { lines, read } = form(text);
        const isPreamble = (block: string) => !/^(?:operative|item)/.test(block);
        readsAs(
          [text.formula, ...text.preamble.flat(), ...lines].join('\n'),
          [
            ...blocksOf(text, false).filter(isPreamble),
            ...read.map(block => `operative ${block}`),
            ...(lines.includes(notes[0]!) ? notes.slice(1).map(note => `footnote ${note}`) : []),
          ].filter(block => !block.startsWith('footnote')),
        );
      });
    }
  }
  it('closing lines below a paragraph whose end was set before it', () => {
    readsAs(
      `The General Assembly,
Recalling its resolutions on the bridges of the eastern valleys and on the masons who
have looked after them for many years without being paid,
Noting the letters of the ferrymen, who ask for landing stages near the upper villages
and tell how many days travellers lose,
1. Thanks the masons of the eastern valleys;
2.
eleventh session.

Decides to consider the bridges of the eastern valleys again at its
26th plenary meeting
26 October 2031`,
      [
        'enacting The General Assembly,',
        'preambular PP1 Recalling its resolutions on the bridges of the eastern valleys and on the masons who have looked after them for many years without being paid,',
        'preambular PP2 Noting the letters of the ferrymen, who ask for landing stages near the upper villages and tell how many days travellers lose,',
        'operative OP1 Thanks the masons of the eastern valleys;',
        'operative OP2 Decides to consider the bridges of the eastern valleys again at its eleventh session.',
        'closing 26th plenary meeting 26 October 2031',
      ],
    );
  });
});

describe('running titles', () => {
  /** A page's head within the first paragraph of the preamble. */
  function isNoText(title: readonly string[], head: readonly string[], text: Words): void {
    const [[first, ...more], ...others] = text.preamble as [string[], ...string[][]];
    const lines = [...text.paragraphs[0]!, ''].slice(0, 2);
    readsAs(
      [
        ...title,
        text.formula,
        first,
        '',
        '31-20417',
        '',
        ...head,
        '',
        ...more,
        ...others.flat(),
        `${text.number(1)} ${lines[0]}`,
        lines[1],
        `${text.number(2)} ${text.paragraphs[2]![0]}`,
      ].join('\n'),
      blocksOf(text, false)
        .filter(block => !block.startsWith('operative OP2'))
        .map(block => block.replace('OP3', 'OP2')),
    );
  }
  const english = words.find(({ language }) => language === 'en')!;
  const chinese = words.find(({ language }) => language === 'zh')!;
  it('of four Chinese characters', () => {
    isNoText(['86/21. 山谷古桥', ''], ['\fA/RES/86/21', '山谷古桥'], chinese);
    isNoText(['86/21. 山谷古桥', ''], ['\f山谷古桥', '', 'A/RES/86/21'], chinese);
  });
  it('with a comma at the end of a line', () => {
    const lines = ['Bridges of the eastern valleys, their railings,', 'and the masons who look after them'];
    isNoText([`86/21. ${lines.join(' ')}`, ''], ['\fA/RES/86/21', '', ...lines], english);
    isNoText(
      [`86/21. ${lines.join(' ')}`, ''],
      [`\f        ${lines[0]}`, `A/RES/86/21           ${lines[1]}`, ''],
      english,
    );
  });
});

describe('a footnote’s mark at a line’s end', () => {
  const chinese = words.find(({ language }) => language === 'zh')!;
  const rest = [
    '重申其关于东部山谷各座桥梁和多年来一直照料这些桥梁的石匠的全部决议以及相关决定所',
    '载的目标和承诺，1',
    '强调需要在雨季到来之前修好所有栏杆并清点每座桥梁的桥拱以便',
    '所有旅行的人都能安全过河，',
  ];
  const reads = (lines: readonly string[], expected: readonly string[]) =>
    readsAs(
      [
        chinese.formula,
        ...chinese.preamble.flat(),
        ...lines,
        '1. 决定修好栏杆；',
        '2. 决定继续处理此案。',
        '',
        ...notes,
      ].join('\n'),
      [
        ...blocksOf(chinese, false).slice(0, 3),
        ...expected.map((text, at) => `preambular PP${at + 3} ${text}`),
        'operative OP1 决定修好栏杆；',
        'operative OP2 决定继续处理此案。',
      ],
    );
  it('what stands below it is the rest of its line, whatever it begins with', () => {
    reads(rest, [rest.join('').replace('1', '')]);
  });
  it('a line too long for that is a paragraph’s first', () => {
    const long = `${rest[2]!}让商队和学童`;
    reads([...rest.slice(0, 2), long, rest[3]!], [rest.slice(0, 2).join('').replace('1', ''), long + rest[3]!]);
  });
});

describe('Russian words that open no paragraph', () => {
  for (const word of ['экспертов', 'государств', 'являющейся']) {
    it(word, () => {
      const first = 'учитывая просьбы и письма каменщиков восточных долин,';
      const second = `${word} соседних долин и перевозчиков, которые живут у переправ,`;
      readsAs(
        `Генеральная Ассамблея,
ссылаясь на свои резолюции о мостах восточных долин и о каменщиках, которые
смотрят за ними много лет и ничего за это не получают,
${first}
${second}
отмечая письма перевозчиков, в которых они просят построить новые причалы
у верхних деревень,
1. постановляет построить перила;
2. постановляет провести следующее заседание в долине.`,
        [
          'enacting Генеральная Ассамблея,',
          'preambular PP1 ссылаясь на свои резолюции о мостах восточных долин и о каменщиках, которые смотрят за ними много лет и ничего за это не получают,',
          `preambular PP2 ${first} ${second}`,
          'preambular PP3 отмечая письма перевозчиков, в которых они просят построить новые причалы у верхних деревень,',
          'operative OP1 постановляет построить перила;',
          'operative OP2 постановляет провести следующее заседание в долине.',
        ],
      );
    });
  }
});

describe('bullets with a gap behind them', () => {
  it('below an item that no mark ends, hanging below its words', () => {
    readsAs(
      `          The General Assembly,
          Recalling its resolutions on the bridges of the eastern valleys and on the
     masons who have looked after them for many years without being paid,
          1.    Requests the masons of the eastern valleys to work in two seasons, as the
     ferrymen of the upper villages have asked them in their letters:
          (a)   First season (before the floods)
                –     The masons will count the arches of each bridge by daylight and write
     down which of them have lost stones since last year;
          (b)   Second season (behind the floods)
                –     The masons will paint the railings of each bridge before the rains and
     put back the stones that were found in the river;
          2.    Decides to meet in the valley.`,
      [
        'enacting The General Assembly,',
        'preambular PP1 Recalling its resolutions on the bridges of the eastern valleys and on the masons who have looked after them for many years without being paid,',
        'operative OP1 Requests the masons of the eastern valleys to work in two seasons, as the ferrymen of the upper villages have asked them in their letters:',
        'item OP1(a) First season (before the floods)',
        'item OP1(a)(–) The masons will count the arches of each bridge by daylight and write down which of them have lost stones since last year;',
        'item OP1(b) Second season (behind the floods)',
        'item OP1(b)(–) The masons will paint the railings of each bridge before the rains and put back the stones that were found in the river;',
        'operative OP2 Decides to meet in the valley.',
      ],
    );
  });
});

describe('ends of paragraphs that stand elsewhere', () => {
  it('keep a paragraph below another whole: the end stands apart, a line that ends with its verb opens none', () => {
    readsAs(
      `大会，
回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，回顾这些石匠
在洪水过后的每个冬天都要把散落的石块从河里捞上来再砌回去，
1.

请各国向石匠和摆渡人提供在东部山谷修复桥梁和码头所需要的石料和

支持；

2.
请各国报告石匠在洪水过后的每个冬天要把散落的石块从河里捞上来的
情况，并说明需要多少石料和石灰，才能让马车再次通过；
3.

请秘书长向大会下届会议报告石匠和摆渡人在东部山谷修复桥梁的进展情

4.

决定继续积极处理此案。

况；

2/2

31-20020`,
      [
        'enacting 大会，',
        'preambular PP1 回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，回顾这些石匠在洪水过后的每个冬天都要把散落的石块从河里捞上来再砌回去，',
        'operative OP1 请各国向石匠和摆渡人提供在东部山谷修复桥梁和码头所需要的石料和支持；',
        'operative OP2 请各国报告石匠在洪水过后的每个冬天要把散落的石块从河里捞上来的情况，并说明需要多少石料和石灰，才能让马车再次通过；',
        'operative OP3 请秘书长向大会下届会议报告石匠和摆渡人在东部山谷修复桥梁的进展情',
        'operative OP4 决定继续积极处理此案。',
        'continuation 况；',
      ],
    );
  });
  it('stand between the labels of two items that open with no verb', () => {
    readsAs(
      `大会，
回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，
1. 请各国：
(a)
的情况；
(b)

所有石匠都在洪水过后的每个冬天报告他们要把散落的石块从河里捞上来
所有摆渡人都说明需要多少石料和石灰；
2. 决定继续积极处理此案。`,
      [
        'enacting 大会，',
        'preambular PP1 回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，',
        'operative OP1 请各国：',
        'item OP1(a) 所有石匠都在洪水过后的每个冬天报告他们要把散落的石块从河里捞上来的情况；',
        'item OP1(b) 所有摆渡人都说明需要多少石料和石灰；',
        'operative OP2 决定继续积极处理此案。',
      ],
    );
  });
  it('stand between the last item’s label and the next paragraph’s', () => {
    readsAs(
      `大会，
回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，
1. 请各国：
(a) 报告石匠在洪水过后的每个冬天要把散落的石块从河里捞上来的情况；
(b)
规定；
2.

31-20020

说明石匠和摆渡人在东部山谷修复桥梁和码头时如何遵守有关石料的各项
决定继续积极处理此案。`,
      [
        'enacting 大会，',
        'preambular PP1 回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，',
        'operative OP1 请各国：',
        'item OP1(a) 报告石匠在洪水过后的每个冬天要把散落的石块从河里捞上来的情况；',
        'item OP1(b) 说明石匠和摆渡人在东部山谷修复桥梁和码头时如何遵守有关石料的各项规定；',
        'operative OP2 决定继续积极处理此案。',
      ],
    );
  });
  it('stand above a first line whose words stand apart', () => {
    readsAs(
      `The General Assembly,
Recalling its resolutions on the bridges of the eastern valleys and on the masons who
have looked after them for many years without being paid, and on the ferrymen who have
carried the stones across the river in all these winters without having a pier of
their own and without a light on the shore,
Aware that many bridges are closed to carts, and that travellers lose a day on their
way to the town, while grain and stones wait for weeks on the shore and the price of
bread rises in all villages of the valley,
1. Requests the masons to provide information on:
(a)
valleys;

Environmental

problems

facing

the

Eastern

(b) The bridges that have lost stones since the floods of last year, and those that
have lost their railings;
2. Decides to meet in the valley.`,
      [
        'enacting The General Assembly,',
        'preambular PP1 Recalling its resolutions on the bridges of the eastern valleys and on the masons who have looked after them for many years without being paid, and on the ferrymen who have carried the stones across the river in all these winters without having a pier of their own and without a light on the shore,',
        'preambular PP2 Aware that many bridges are closed to carts, and that travellers lose a day on their way to the town, while grain and stones wait for weeks on the shore and the price of bread rises in all villages of the valley,',
        'operative OP1 Requests the masons to provide information on:',
        'item OP1(a) Environmental problems facing the Eastern valleys;',
        'item OP1(b) The bridges that have lost stones since the floods of last year, and those that have lost their railings;',
        'operative OP2 Decides to meet in the valley.',
      ],
    );
  });
});
