/** The encoding of a code page, as `TextDecoder` calls it; Western where it has none. */
export function encodingOfPage(page: number): string {
  if ((page >= 1250 && page <= 1258) || page === 874) return `windows-${page}`;
  return pages[page] ?? 'windows-1252';
}

const pages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

/** That of a font's character set (`\fcharset204`); null where the document's own holds. */
export function encodingOfCharset(charset: number): string | null {
  return charsets[charset] ?? null;
}

/** The characters of this one are signs, not letters. */
export const symbolCharset = 2;

const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
