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
