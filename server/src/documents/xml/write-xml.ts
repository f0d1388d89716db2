/**
 * Words as content of XML or HTML, and in attributes within double quotes. The one way for all writers: characters that XML
 * does not allow are left away, so that what a draft says is never markup and a file is never broken by it.
 */
export function escaped(text: string): string {
  return allowed(text).replace(/[&<>"']/g, unit => entities[unit]!);
}

/** Words without the characters that XML does not allow, for a library that escapes them itself; those that part words are blanks. */
export function allowed(text: string): string {
  return text.replace(/[\v\f]/g, ' ').replace(notAllowed, '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control codes but tab and line ends, lone surrogates, and the two that are no characters. */
const notAllowed =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
