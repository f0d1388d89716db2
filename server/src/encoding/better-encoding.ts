import { decodeAs } from './decode-as';
import { decodeFile } from './decode-file';
import type { Encoding } from './encodings';

export interface BetterEncoding {
  readonly encoding: Encoding;
  readonly text: string;
}

const encodings: readonly Encoding[] = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'windows-1256',
  'gb18030',
  'big5',
];

/**
 * The encoding that a file is in, where an editor shows another text of its bytes; null where it shows the right one, where
 * none is sure, and where what it shows does not come of these bytes at all, for the file has changed since.
 */
export function betterEncoding(shown: string, bytes: Uint8Array): BetterEncoding | null {
  const decoded = decodeFile(bytes);
  if ('reason' in decoded || decoded.certainty === 'damaged') return null;
  const { encoding, text } = decoded;
  const seen = comparable(shown);
  if (seen === comparable(text)) return null;
  const isWrong = seen.includes('\ufffd') || encodings.some(other => comparable(decodeAs(other, bytes)) === seen);
  return isWrong ? { encoding, text } : null;
}

/** An editor shows no mark at the beginning, and one kind of line ends. */
function comparable(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n|\r/g, '\n');
}
