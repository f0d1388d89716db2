import { decodeAnyhow } from '../encoding/decode-file';

/** `<?xml version="1.0" encoding="koi8-r"?>`, `<meta charset="gbk">`, `<meta content="text/html; charset=big5">` */
const declaration = /<(?:\?xml|meta)\s[^<>]{0,300}?(?:encoding|charset)\s{0,8}=\s{0,8}["']?\s{0,8}([\w:.-]{1,40})/i;
/** A declaration stands within so many bytes. */
const lookedAt = 4096;

/** The text of XML or HTML: a mark at its beginning tells how it is written, then what it says itself, then its bytes. */
export function decodeMarkup(bytes: Uint8Array): string {
  if (isMarked(bytes)) return decodeAnyhow(bytes);
  const named = declaration.exec(latin1(bytes.subarray(0, lookedAt)))?.[1];
  // one that is read as ASCII cannot be UTF-16, whatever it says, and what says UTF-8 may still be wrong
  if (named === undefined || /^utf-?(?:8|16|32)/i.test(named)) return decodeAnyhow(bytes);
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decodeAnyhow(bytes);
  }
}

function isMarked([first, second, third]: Uint8Array): boolean {
  if (first === 0xff && second === 0xfe) return true;
  return (first === 0xfe && second === 0xff) || (first === 0xef && second === 0xbb && third === 0xbf);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
