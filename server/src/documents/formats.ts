import type { Archive } from './archive/open-archive';
import { openArchive } from './archive/open-archive';

/** What a file may be that is made a draft. */
export type ImportFormat = 'docx' | 'doc' | 'pdf' | 'odt' | 'html' | 'akn' | 'rtf';

/** What a draft is written as. */
export const exportFormats = ['docx', 'html', 'akn', 'md', 'txt'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The endings of files that may be imported, without a dot. */
export const importEndings = [
  'docx',
  'docm',
  'dotx',
  'doc',
  'pdf',
  'odt',
  'html',
  'htm',
  'xhtml',
  'mht',
  'mhtml',
  'xml',
  'rtf',
];

/** The ending of a file that a draft is written to. */
export const exportEndings: Readonly<Record<ExportFormat, string>> = {
  docx: 'docx',
  html: 'html',
  akn: 'xml',
  md: 'md',
  txt: 'txt',
};

/** What a file is by its bytes, whatever its name says; null where it is none of those that are read. */
export function formatOf(bytes: Uint8Array): ImportFormat | null {
  const head = latin1(bytes.subarray(0, 1024));
  if (isPdf(bytes)) return 'pdf';
  if (head.startsWith('PK')) return archiveFormat(openArchive(bytes));
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'doc';
  const text = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '');
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (isMail(text)) return 'html';
  if (/<(?:\w{1,12}:)?akomaNtoso[\s>]/.test(text)) return 'akn';
  return /<!doctype html|<html[\s>]|<(?:head|body|p|div|h1|table|meta|span)[\s>]/i.test(text) ? 'html' : null;
}

/** The mark of a PDF may stand behind some bytes of a mail or a printer. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** A page that a browser or Word has saved with its pictures in one file, in the form of a mail (.mht, .mhtml). */
export function isMail(head: string): boolean {
  return /^mime-version:/im.test(head) && /^content-type: ?(?:multipart\/|text\/html)/im.test(head);
}

function archiveFormat({ names }: Archive): ImportFormat | null {
  if (names.has('content.xml')) return 'odt';
  return names.has('[Content_Types].xml') ? 'docx' : null;
}

/** Each byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
