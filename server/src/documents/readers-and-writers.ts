import { readAkomaNtoso } from './akoma-ntoso/read';
import { writeAkomaNtoso } from './akoma-ntoso/write';
import type { Writers } from './answer-export';
import type { Readers } from './import-document';
import { readOpenDocument } from './open-document/read-open-document';
import { writeMarkdown } from './plain-export/markdown';
import { writePlainText } from './plain-export/plain-text';
import { readRichText } from './rich-text/read-rich-text';
import { readWebPage } from './web/read';
import { writeWebPage } from './web-export/write';
import { readOldWord } from './word/read-old-word';
import { readWord } from './word/read-word';
import { writeWord } from './word-export/write-word';

/** All but PDF's, which has a bundle of its own. */
export const readers: Readers = {
  docx: readWord,
  doc: readOldWord,
  odt: readOpenDocument,
  rtf: readRichText,
  html: readWebPage,
  akn: readAkomaNtoso,
};

export const writers: Writers = {
  docx: writeWord,
  html: writeWebPage,
  akn: writeAkomaNtoso,
  md: writeMarkdown,
  txt: writePlainText,
};
