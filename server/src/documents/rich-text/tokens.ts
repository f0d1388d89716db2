/** What RTF is made of. Text and hexadecimal bytes are bytes of whatever encoding holds there. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** \par · \u8211 · \b0 ; symbols as \~ have themselves for a name */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly byte: number };

const open: Token = { kind: 'open' };
const close: Token = { kind: 'close' };
const longestWord = 32;

/** In one pass, whatever the bytes are. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++]!;
    if (byte === 0x7b) yield open;
    else if (byte === 0x7d) yield close;
    else if (byte === 0x5c) {
      const { token, next } = controlAt(bytes, at);
      at = next;
      if (token.kind === 'word' && token.name === 'bin') at += Math.max(0, token.value ?? 0);
      else yield token;
    } else if (byte !== 0x0d && byte !== 0x0a && byte !== 0) yield { kind: 'byte', byte };
  }
}

function controlAt(bytes: Uint8Array, start: number): { readonly token: Token; readonly next: number } {
  const first = bytes[start] ?? 0x20;
  if (!isLetter(first)) {
    if (first === 0x27) {
      const byte = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
      return { token: { kind: 'byte', byte: Number.isNaN(byte) ? 0x3f : byte }, next: start + 3 };
    }
    const name = first === 0x0d || first === 0x0a ? 'par' : String.fromCharCode(first);
    return { token: { kind: 'word', name, value: null }, next: start + 1 };
  }
  let at = start;
  let name = '';
  while (at < bytes.length && isLetter(bytes[at]!) && name.length < longestWord)
    name += String.fromCharCode(bytes[at++]!);
  let digits = '';
  if (bytes[at] === 0x2d && isDigit(bytes[at + 1])) digits = String.fromCharCode(bytes[at++]!);
  while (isDigit(bytes[at]) && digits.length < 11) digits += String.fromCharCode(bytes[at++]!);
  if (bytes[at] === 0x20) at++;
  return { token: { kind: 'word', name, value: digits === '' ? null : Number(digits) }, next: at };
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
