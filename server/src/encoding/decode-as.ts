import type { Encoding } from './encodings';

/** What windows-1252 has at 80 to 9F; some platforms' decoders take the bytes for control characters instead. */
const secondRow = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text that bytes are in an encoding, U+FFFD where they are none. A mark at the beginning is left out. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  return repaired(encoding, new TextDecoder(encoding).decode(bytes));
}

/** null where the bytes can't be in that encoding; the last character may lack some of its own. */
export function decodeStrictly(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return repaired(encoding, new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return null;
  }
}

function repaired(encoding: Encoding, text: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, control => secondRow[control.charCodeAt(0) - 0x80]!);
}
