/**
 * How automatic numbering writes a number, under the names that Word's files have for it (ISO/IEC 29500, ST_NumberFormat).
 * What is not known is written in digits, as Word does.
 */
export function writtenNumber(value: number, form: string): string {
  if (value < 0 || !Number.isSafeInteger(value)) return String(value);
  return forms[form]?.(value) ?? String(value);
}

/** Beyond this a letter would be repeated hundreds of times: no list is so long. */
const longestRepeat = 64;

const latin = 'abcdefghijklmnopqrstuvwxyz';
/** Without ё, й, ъ and ь, which count nothing in Word. */
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const arabicAlphabet = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const arabicAbjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const ideographs = '〇一二三四五六七八九';

/** a … z, aa, bb … zz, aaa: the letter itself repeated. */
function repeated(letters: string): (value: number) => string {
  return value => {
    const index = (value - 1) % letters.length;
    const times = Math.ceil(value / letters.length);
    return value === 0 || times > longestRepeat ? String(value) : letters[index]!.repeat(times);
  };
}

/** a … z, aa, ab: as columns of a table are counted. */
export function counted(letters: string): (value: number) => string {
  return value => {
    let written = '';
    for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
      written = letters[(rest - 1) % letters.length]! + written;
    }
    return written === '' ? String(value) : written;
  };
}

function cycled(letters: string): (value: number) => string {
  return value => (value === 0 ? String(value) : letters[(value - 1) % letters.length]!);
}

const romanParts: readonly (readonly [value: number, written: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value === 0 || value > 32_767) return String(value);
  let rest = value;
  let written = '';
  for (const [worth, letters] of romanParts) {
    for (; rest >= worth; rest -= worth) written += letters;
  }
  return written;
}

function digitsIn(digits: string): (value: number) => string {
  return value => String(value).replace(/\d/g, digit => digits[Number(digit)]!);
}

/** 十 · 十一 · 二十 · 一百零三: with the words for ten, hundred and thousand. */
function chinese(digits: string, places: string, bareTen: boolean): (value: number) => string {
  return value => {
    if (value === 0 || value > 9_999) return digitsIn(digits)(value);
    const figures = String(value);
    let written = '';
    for (const [index, figure] of [...figures].entries()) {
      const place = figures.length - index - 1;
      if (figure !== '0') written += digits[Number(figure)]! + (place > 0 ? places[place - 1]! : '');
      else if (/[1-9]/.test(figures.slice(index + 1)) && figures[index - 1] !== '0') written += '零';
    }
    return bareTen && value >= 10 && value < 20 ? written.slice(1) : written;
  };
}

/** ① … ⑳: characters that stand one behind the other in Unicode, as far as there are any. */
function enclosed(first: number, count: number): (value: number) => string {
  return value => (value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value));
}

function englishOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

const chineseSmall = chinese(ideographs, '十百千', true);
const upper =
  (form: (value: number) => string) =>
  (value: number): string =>
    form(value).toUpperCase();

const forms: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: value => String(value).padStart(2, '0'),
  lowerLetter: repeated(latin),
  upperLetter: upper(repeated(latin)),
  lowerRoman: roman,
  upperRoman: upper(roman),
  russianLower: repeated(russian),
  russianUpper: upper(repeated(russian)),
  arabicAlpha: repeated(arabicAlphabet),
  arabicAbjad: repeated(arabicAbjad),
  hindiNumbers: digitsIn('٠١٢٣٤٥٦٧٨٩'),
  ordinal: englishOrdinal,
  hex: value => value.toString(16).toUpperCase(),
  chicago: repeated('*†‡§'),
  numberInDash: value => `- ${value} -`,
  // up to ninety-nine in words, from a hundred on digit by digit
  chineseCounting: value => (value < 100 ? chineseSmall(value) : digitsIn('○一二三四五六七八九')(value)),
  chineseCountingThousand: chineseSmall,
  taiwaneseCounting: value => (value < 100 ? chineseSmall(value) : digitsIn('○一二三四五六七八九')(value)),
  taiwaneseCountingThousand: chineseSmall,
  japaneseCounting: chineseSmall,
  ideographDigital: digitsIn(ideographs),
  taiwaneseDigital: digitsIn('○一二三四五六七八九'),
  japaneseDigitalTenThousand: digitsIn(ideographs),
  chineseLegalSimplified: chinese('零壹贰叁肆伍陆柒捌玖', '拾佰仟', false),
  ideographLegalTraditional: chinese('零壹貳參肆伍陸柒捌玖', '拾佰仟', false),
  ideographTraditional: cycled(stems),
  ideographZodiac: cycled(branches),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  ideographEnclosedParen: enclosed(0x3220, 10),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalFullWidth: digitsIn('０１２３４５６７８９'),
  decimalFullWidth2: digitsIn('０１２３４５６７８９'),
};

/** For formats that name no forms but show how they count. */
export const alphabets = { latin, russian, arabicAlphabet } as const;
