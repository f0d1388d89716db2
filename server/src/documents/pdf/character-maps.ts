/**
 * pdf.js reads fonts that are not in the file by tables that it does not bring along: from an encoding's bytes to numbers of
 * glyphs, and from these to characters. What programs write are characters in an encoding that the platform decodes, so that
 * both can be made: each character has a number of our own, and the second table leads back from it.
 */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The number of the first. */
  readonly number: number;
}

/** The numbers that a file may use itself, as Adobe gave them, lead to no character but for those of ASCII, which have these. */
const ascii: Stretch = { from: 0x20, to: 0x7e, number: 1 };
const firstOwn = 0x7800;
const others = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x2000, 0x33ff],
  [0xfe00, 0xfffd],
  [0xa0, 0x4ff],
] as const;
const stretches: readonly Stretch[] = [ascii, ...numbered()];

function numbered(): readonly Stretch[] {
  let number = firstOwn;
  return others.map(([from, to]) => {
    const stretch = { from, to, number };
    number += to - from + 1;
    return stretch;
  });
}

/** Encodings of two bytes, by the names of their tables. Lines that run downwards are not read. */
const encodings: readonly (readonly [RegExp, string])[] = [
  [/^Uni(?:GB|CNS|JIS)-(?:UCS2|UTF16)(?:-HW)?-H$/, 'utf-16be'],
  [/^GB(?:Kp?|pc)?-EUC-H$|^GBK2K-H$/, 'gbk'],
  [/^(?:ETen(?:ms)?-B5|B5pc|HKscs-B5)-H$/, 'big5'],
  [/^(?:90(?:ms|msp|pv)-)?RKSJ-H$/, 'shift_jis'],
];

/** The table of that name as pdf.js reads it; null where it cannot be made. */
export function characterMap(name: string): string | null {
  if (/^Adobe-(?:GB1|CNS1|Japan1)-UCS2$/.test(name)) return charactersOfNumbers();
  const encoding = encodings.find(([names]) => names.test(name))?.[1];
  if (encoding === undefined) return null;
  return encoding === 'utf-16be' ? numbersOfUnicode() : numbersOfBytes(new TextDecoder(encoding));
}

/** What leads to private use is known to be no letter; from U+F000 on fonts of signs have theirs. */
const privateUse = { from: 0xe000, count: 0x1000 };

function charactersOfNumbers(): string {
  const lines = stretches.map(({ from, to, number }) => `<${hex(number)}> <${hex(number + to - from)}> <${hex(from)}>`);
  for (let number = ascii.to - ascii.from + 2; number < firstOwn; number += privateUse.count) {
    const last = Math.min(firstOwn, number + privateUse.count) - 1;
    lines.push(`<${hex(number)}> <${hex(last)}> <${hex(privateUse.from)}>`);
  }
  return mapOf('<0000> <FFFF>', 'bfrange', lines);
}

function numbersOfUnicode(): string {
  const lines = stretches.map(({ from, to, number }) => `<${hex(from)}> <${hex(to)}> ${number}`);
  return mapOf('<0000> <FFFF>', 'cidrange', lines);
}

/** One byte is ASCII, two are decoded. */
function numbersOfBytes(decoder: TextDecoder): string {
  const lines = [`<20> <7E> ${ascii.number}`];
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      const number = character.length === 1 ? numberOf(character.charCodeAt(0)) : null;
      if (number !== null) lines.push(`<${hex(first * 256 + second)}> <${hex(first * 256 + second)}> ${number}`);
    }
  }
  return mapOf('<00> <80> <8140> <FEFE>', 'cidrange', lines);
}

function numberOf(code: number): number | null {
  if (code === 0xfffd) return null;
  const stretch = stretches.find(({ from, to }) => code >= from && code <= to);
  return stretch ? stretch.number + code - stretch.from : null;
}

function mapOf(spaces: string, kind: 'bfrange' | 'cidrange', lines: readonly string[]): string {
  const space = spaces.match(/<\w+> <\w+>/g)!;
  return [
    'begincmap',
    `${space.length} begincodespacerange`,
    ...space,
    'endcodespacerange',
    `${lines.length} begin${kind}`,
    ...lines,
    `end${kind}`,
    'endcmap',
    '',
  ].join('\n');
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
