/**
 * How text is shown that somebody else wrote: a draft, a file's name, a setting, a catalogue. It is never more than text:
 * no link, no markup, no control code, wherever it is shown. Whatever shows such text asks here.
 */

/**
 * Controls (C0, DEL, C1), what ends a line, and what turns the letters behind it round: a terminal or a log would act on
 * them. Marks of direction alone (U+200E, U+200F) stay: Arabic texts have them, and they move no letter of others.
 */
const acting = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** In a line of a log or of a terminal: one line, with what would act on either written out. */
export function inLine(text: string): string {
  return text.replace(acting, sign => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** JSON on one line, which is printed to terminals, too: what JSON itself leaves as it is, is escaped as well. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(acting, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
