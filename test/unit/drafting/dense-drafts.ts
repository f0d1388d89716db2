import { formatLabel } from '../../../server/src/languages/labels';
import type { LanguageCode } from '../../../server/src/languages/language';
import { languageOf } from '../../../server/src/languages/languages';

/** How a language names paragraphs of a draft; what is put in are numbers, and letters with their brackets. */
interface Naming {
  readonly formula: string;
  readonly preambular: string;
  readonly operative: string;
  readonly syllables: string;
  readonly stops: readonly [preambular: string, within: string, chapeau: string, last: string];
  readonly one: (name: string) => string;
  readonly two: (first: string, second: string) => string;
  readonly three: (first: string, second: string, third: string) => string;
  readonly range: (first: string, last: string) => string;
  readonly letters: ((number: string, first: string, second: string) => string) | null;
  readonly lettersBefore: ((number: string, first: string, second: string) => string) | null;
  readonly between: string;
}

const western = [',', ';', ':', '.'] as const;

export const namings: Readonly<Record<LanguageCode, Naming>> = {
  en: {
    formula: 'The General Assembly,',
    preambular: 'Recalling the',
    operative: 'Requests the',
    syllables: 'ba de fi go lu ma ne pi ro su',
    stops: western,
    one: name => `as in paragraph ${name} above`,
    two: (first, second) => `as in paragraphs ${first} and ${second} above`,
    three: (first, second, third) => `as in paragraphs ${first}, ${second} and ${third} of the present resolution`,
    range: (first, last) => `as in paragraphs ${first} to ${last} above`,
    letters: (number, first, second) => `as in paragraph ${number} ${first} and ${second} above`,
    lettersBefore: (number, first, second) => `as in subparagraphs ${first} and ${second} of paragraph ${number} above`,
    between: ' ',
  },
  fr: {
    formula: 'L’Assemblée générale,',
    preambular: 'Rappelant la',
    operative: 'Prie la',
    syllables: 'ba de fi go lu ma ne pi ro su',
    stops: [',', '\u00a0;', '\u00a0:', '.'],
    one: name => `comme au paragraphe ${name} ci-dessus`,
    two: (first, second) => `comme aux paragraphes ${first} et ${second} ci-dessus`,
    three: (first, second, third) => `comme aux paragraphes ${first}, ${second} et ${third} de la présente résolution`,
    range: (first, last) => `comme aux paragraphes ${first} à ${last} ci-dessus`,
    letters: null,
    lettersBefore: (number, first, second) =>
      `comme aux alinéas ${first} et ${second} du paragraphe ${number} ci-dessus`,
    between: ' ',
  },
  es: {
    formula: 'La Asamblea General,',
    preambular: 'Recordando la',
    operative: 'Solicita la',
    syllables: 'ba de fi go lu ma ne pi ro su',
    stops: western,
    one: name => `como en el párrafo ${name} de la presente resolución`,
    two: (first, second) => `como en los párrafos ${first} y ${second} de la presente resolución`,
    three: (first, second, third) => `como en los párrafos ${first}, ${second} y ${third} de la presente resolución`,
    range: (first, last) => `como en los párrafos ${first} a ${last} de la presente resolución`,
    letters: null,
    lettersBefore: (number, first, second) =>
      `como en los apartados ${first} y ${second} del párrafo ${number} de la presente resolución`,
    between: ' ',
  },
  ru: {
    formula: 'Генеральная Ассамблея,',
    preambular: 'ссылаясь на',
    operative: 'просит',
    syllables: 'ба де фи го лу ма не пи ро су',
    stops: western,
    one: name => `как в пункте ${name} выше`,
    two: (first, second) => `как в пунктах ${first} и ${second} выше`,
    three: (first, second, third) => `как в пунктах ${first}, ${second} и ${third} настоящей резолюции`,
    range: (first, last) => `как в пунктах ${first}–${last} выше`,
    letters: null,
    lettersBefore: (number, first, second) => `как в подпунктах ${first} и ${second} пункта ${number} выше`,
    between: ' ',
  },
  zh: {
    formula: '大会，',
    preambular: '回顾',
    operative: '请',
    syllables: '灯 塔 港 湾 潮 汐 渔 帆 鸥 岛',
    stops: ['，', '；', '：', '。'],
    one: name => `见上文第${name}段所述`,
    two: (first, second) => `见上文第${first}和${second}段所述`,
    three: (first, second, third) => `见本决议第${first}、${second}和${third}段所述`,
    range: (first, last) => `见上文第${first}至${last}段所述`,
    letters: (number, first, second) => `见上文第${number}${first}和${second}段所述`,
    lettersBefore: null,
    between: '',
  },
  ar: {
    formula: 'إن الجمعية العامة،',
    preambular: 'إذ تشير إلى',
    operative: 'تطلب إلى',
    syllables: 'با دي في قو لو ما ني بي رو سو',
    stops: ['،', '؛', ':', '.'],
    one: name => `كما في الفقرة ${name} أعلاه`,
    two: (first, second) => `كما في الفقرتين ${first} و ${second} أعلاه`,
    three: (first, second, third) => `كما في الفقرات ${first} و ${second} و ${third} من هذا القرار`,
    range: (first, last) => `كما في الفقرات من ${first} إلى ${last} أعلاه`,
    letters: null,
    lettersBefore: (number, first, second) =>
      `كما في الفقرتين الفرعيتين ${first} و ${second} من الفقرة ${number} أعلاه`,
    between: ' ',
  },
};

/** A draft of which nearly every paragraph refers to others, its words invented and no two alike. */
export function denseDraft(code: LanguageCode, random: () => number): string {
  const naming = namings[code];
  const { labels } = languageOf(code);
  const [preambular, within, chapeau, last] = naming.stops;
  const from = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const syllables = naming.syllables.split(' ');
  let word = 0;
  const words = () => {
    word++;
    const digits = [...String(10000 + word * 7919)].map(digit => syllables[Number(digit)]!);
    return digits.join('');
  };
  const count = 4 + Math.floor(random() * 8);
  const items = Array.from({ length: count }, () => (random() < 0.4 ? 2 + Math.floor(random() * 4) : 0));
  const deeper = items.map(own =>
    Array.from({ length: own }, () => (random() < 0.25 ? 2 + Math.floor(random() * 3) : 0)),
  );
  const number = () => 1 + Math.floor(random() * count);
  const letter = (ordinal: number) => formatLabel(labels.items[0]![0]!, ordinal);
  const nameOf = (paragraph: number): string => {
    const own = items[paragraph - 1]!;
    if (own === 0 || random() < 0.5) return `${paragraph}`;
    const item = 1 + Math.floor(random() * own);
    const below = deeper[paragraph - 1]![item - 1]!;
    const first = `${paragraph}${naming.between}${letter(item)}`;
    if (below === 0 || random() < 0.5) return first;
    return `${first}${naming.between}${formatLabel(labels.items[1]![0]!, 1 + Math.floor(random() * below))}`;
  };
  const reference = (): string => {
    const ascending = [...new Set([number(), number(), number()])].sort((a, b) => a - b);
    const listed = items.findIndex(own => own > 1);
    const kind = Math.floor(random() * 6);
    if (kind === 1 && ascending.length > 1) return naming.two(nameOf(ascending[0]!), nameOf(ascending[1]!));
    if (kind === 2 && ascending.length > 2)
      return naming.three(nameOf(ascending[0]!), nameOf(ascending[1]!), nameOf(ascending[2]!));
    if (kind === 3 && ascending.length > 1) return naming.range(`${ascending[0]}`, `${ascending.at(-1)}`);
    const form = kind === 4 ? naming.letters : kind === 5 ? naming.lettersBefore : null;
    if (form && listed >= 0) return form(`${listed + 1}`, letter(1), letter(from([2, items[listed]!])));
    return naming.one(nameOf(number()));
  };
  const joint = code === 'zh' ? '' : ' ';
  const said = () => `${words()}${joint}${random() < 0.8 ? reference() : words()}`;
  const lines = [naming.formula];
  for (let at = 0; at < 2 + Math.floor(random() * 3); at++)
    lines.push(`${naming.preambular}${joint}${words()}${preambular}`);
  for (const [index, own] of items.entries()) {
    const stop = own > 0 ? chapeau : index === count - 1 ? last : within;
    lines.push(`${formatLabel(labels.operative, index + 1)} ${naming.operative}${joint}${said()}${stop}`);
    for (let item = 1; item <= own; item++) {
      const below = deeper[index]![item - 1]!;
      const isLast = index === count - 1 && item === own;
      lines.push(`    ${letter(item)} ${said()}${below > 0 ? chapeau : isLast ? last : within}`);
      for (let at = 1; at <= below; at++) {
        const label = formatLabel(labels.items[1]![0]!, at);
        lines.push(`        ${label} ${said()}${isLast && at === below ? last : within}`);
      }
    }
  }
  return lines.join('\n\n');
}
