/** ligatures, Arabic letters in the forms that they take in a word, full blanks of other widths */
const forms = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/;
/** The Chinese radicals that some fonts show for the characters of the same look. */
const radicals = /[\u2e80-\u2fdf]/;
/** Those of them that no rule of Unicode's leads back. */
const radicalCharacters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      '⺒': '巳',
      '⺓': '幺',
      '⺟': '母',
      '⺠': '民',
      '⻁': '虎',
      '⻄': '西',
      '⻅': '见',
      '⻆': '角',
      '⻉': '贝',
      '⻋': '车',
    },
    ...{
      '⻑': '長',
      '⻓': '长',
      '⻔': '门',
      '⻘': '青',
      '⻙': '韦',
      '⻚': '页',
      '⻛': '风',
      '⻜': '飞',
      '⻝': '食',
      '⻢': '马',
    },
    ...{
      '⻣': '骨',
      '⻤': '鬼',
      '⻥': '鱼',
      '⻦': '鸟',
      '⻧': '卤',
      '⻨': '麦',
      '⻩': '黄',
      '⻬': '齐',
      '⻮': '齿',
      '⻰': '龙',
    },
    ...{
      '⻲': '龟',
      '⻳': '龟',
      '⺎': '兀',
      '⺏': '尣',
      '⺕': '彐',
      '⺝': '月',
      '⻊': '足',
      '⻏': '邑',
      '⻖': '阜',
      '⻭': '歯',
      '⼾': '户',
      '⾭': '青',
    },
  }),
);
const blank = /^[\s\u00a0\u200b\ufeff]*$/;
const noBreakBlanks = /^[\u00a0\u202f\u2007]$/;
/** What says nothing of a letter: private use, controls, the sign for a character that is none. */
const unreadable = /^[\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]+$/;
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The letters that a glyph stands for, in the forms that one types: "fi", not "ﬁ"; " " for any blank. */
export function lettersOf(unicode: string): string {
  if (unicode === '' || noBreakBlanks.test(unicode)) return unicode;
  if (blank.test(unicode)) return ' ';
  const text = withoutShiftedBytes(unicode).replace(directionMarks, '');
  if (radicals.test(text)) return [...text].map(each => radicalCharacters.get(each) ?? each.normalize('NFKC')).join('');
  return forms.test(text) ? text.normalize('NFKC').replace(/^ (?=\p{M})/u, '') : text;
}

/**
 * Ghostscript 10.00 writes the letters of a ligature a byte off, and a third one as the sum of both that are left: "fi" as
 * <6600 6900> in place of <0066 0069>, "ffi" as <6600 CF00>, and "لا" as <0644 4427> in place of <0644 0627>. No glyph stands
 * for two characters of that form.
 */
function withoutShiftedBytes(unicode: string): string {
  if (unicode.length !== 2) return unicode;
  const first = unicode.charCodeAt(0);
  const second = unicode.charCodeAt(1);
  if (first >> 8 === 0x06 && second >> 8 === (first & 0xff)) {
    return String.fromCharCode(first, 0x0600 | (second & 0xff));
  }
  const letter = first >> 8;
  if ((first & 0xff) !== 0 || (second & 0xff) !== 0 || !/[A-Za-z]/.test(String.fromCharCode(letter))) return unicode;
  const rest = second >> 8;
  return String.fromCharCode(letter, ...(rest < 0x80 ? [rest] : [letter, rest - letter]));
}

/** Does nothing tell which letter it shows? */
export function isUnreadable(text: string): boolean {
  return unreadable.test(text);
}

export function isBlank(text: string): boolean {
  return blank.test(text);
}

const rightLetters =
  /[\u0590-\u05ff\u0620-\u064a\u066e-\u06ef\u06fa-\u08ff\u061b\u061f\u060c\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Arabic and Hebrew letters, and the marks of their clauses. */
export function readsFromTheRight(text: string): boolean {
  return rightLetters.test(text);
}
