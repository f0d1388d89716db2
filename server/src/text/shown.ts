import { madeOnce } from './made-when-asked';

/**
 * How text is shown that somebody else wrote: a draft, a file's name, a setting, a catalogue. It is never more than text:
 * no link, no markup, no control code, wherever it is shown. Whatever shows such text asks here.
 */

/** Control characters, marks of direction and all else that is not seen, halves of surrogate pairs too. */
const unseen = madeOnce(() => /\p{C}/gu);
/**
 * Controls (C0, DEL, C1), what ends a line, and what turns the letters behind it round: a terminal or a log would act on
 * them. Marks of direction alone (U+200E, U+200F) stay: Arabic texts have them, and they move no letter of others.
 */
const acting = madeOnce(() => /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu);
/** No message has room for a longer name. */
const longest = 80;

/**
 * In a message of the editor's own. VS Code makes links there, to commands too, of what looks like one of Markdown's: so
 * "draft [here](command:…).txt" has round brackets alone.
 */
export function inMessage(text: string, most = longest): string {
  const shown = text.replace(unseen(), '').replaceAll('[', '(').replaceAll(']', ')');
  return shown.length > most ? `${shown.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : shown;
}

/** The name of a file, in a message. */
export function nameInMessage(path: string): string {
  return inMessage(path.slice(path.lastIndexOf('/') + 1));
}

/** In a line of a log or of a terminal: one line, with what would act on either written out. */
export function inLine(text: string): string {
  return text.replace(acting(), sign => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** In a text on a terminal: lines and tabs are what they are. */
export function inText(text: string): string {
  return text.replace(/(?!\r?\n|\t)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, inLine);
}

/** JSON on one line, which is printed to terminals, too: what JSON itself leaves as it is, is escaped as well. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(acting(), sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * In Markdown, on one line: every sign of markup stands for itself. GitHub's kind makes links of bare addresses as well,
 * and any kind makes lists of what begins like one.
 */
export function inMarkdown(text: string): string {
  return text
    .replace(/\s+/g, blanks => (/[\r\n]/.test(blanks) ? ' ' : blanks))
    .replace(/[\\`*_[\]<>#|~&!@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=^|[^a-z])www(?=\.)/gi, found => (found === ':' ? '\\:' : `${found}\\`))
    .replace(/^(\d+)(?=[.)])|^(?=[-+=])/, '$1\\');
}
