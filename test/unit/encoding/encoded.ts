import { decodeAs } from '../../../server/src/encoding/decode-as';
import type { Encoding } from '../../../server/src/encoding/encodings';

/** The platform decodes these encodings and writes none of them: a table of what it decodes, turned round. */
const tables = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

/** null where the encoding has no such character. */
export function encoded(text: string, encoding: Encoding): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodedIn16(text, encoding === 'utf-16be');
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const written = table.get(character);
    if (!written) return null;
    bytes.push(...written);
  }
  return Uint8Array.from(bytes);
}

function encodedIn16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

function tableOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: readonly number[]) => {
    const character = decodeAs(encoding, Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) learn(byte);
  const wide = encoding === 'gb18030' || encoding === 'big5';
  for (let lead = 0x81; wide && lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  tables.set(encoding, table);
  return table;
}
