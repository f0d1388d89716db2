import { message } from '../../messages/message';
import { limits } from '../limits';
import type { LeftOut, Reader } from '../read-document';
import { UnreadableDocument } from '../unreadable-document';
import { withoutKashidas } from './drawing/arabic-strokes';
import { refuseSwollenStreams } from './packed-streams';
import { readPages } from './page/read-pages';
import { type OpenPdf, openPdf, type ReadPage } from './pdf-library';

/** Milliseconds: what takes longer than a document of thousands of pages does is not read to its end. */
const longest = 60_000;
const mostGlyphs = 4_000_000;

/** Reads a PDF by where its letters stand on its pages. */
export const readPdf: Reader = async bytes => {
  refuseSwollenStreams(bytes);
  const pdf = await openPdf(bytes);
  try {
    if (pdf.pages > limits.pages)
      throw new UnreadableDocument('too large', message`It has more than ${limits.pages} pages.`);
    const { pages, leftOut } = await allPages(pdf);
    if (pages.every(({ glyphs }) => glyphs.length === 0)) throw withoutText(pages);
    return { ...readPages(pages), leftOut };
  } finally {
    await pdf.close();
  }
};

async function allPages(pdf: OpenPdf): Promise<{ pages: readonly ReadPage[]; leftOut: readonly LeftOut[] }> {
  const pages: ReadPage[] = [];
  const leftOut: LeftOut[] = [];
  const until = Date.now() + longest;
  let glyphs = 0;
  let broken = 0;
  for (let number = 1; number <= pdf.pages; number++) {
    const place = message`page ${number}`;
    if (Date.now() > until || glyphs > mostGlyphs) {
      leftOut.push({ kind: 'limit', place: message`page ${number} and those behind it`, wordsKept: false });
      break;
    }
    const page = await pdf.page(number);
    if (!page) broken++;
    if (!page || page.glyphs.length === 0) leftOut.push({ kind: 'page without text', place, wordsKept: false });
    if (!page) continue;
    pages.push(page);
    glyphs += page.glyphs.length;
    if (page.hasLostText && page.glyphs.length > 0) leftOut.push({ kind: 'unreadable font', place, wordsKept: false });
    if (page.cut) leftOut.push({ kind: 'limit', place, wordsKept: false });
    if (page.glyphs.length > 0) {
      for (let count = 0; count < page.pictures; count++) leftOut.push({ kind: 'picture', place, wordsKept: false });
    }
  }
  if (pages.length === 0 || (broken > 0 && glyphs === 0)) {
    throw new UnreadableDocument('damaged', message`None of its pages can be read.`);
  }
  const kashidas = new Set(pages.flatMap(page => [...page.kashidas]));
  return { pages: pages.map(page => ({ ...page, glyphs: withoutKashidas(page.glyphs, kashidas) })), leftOut };
}

function withoutText(pages: readonly ReadPage[]): UnreadableDocument {
  return pages.some(({ unreadable }) => unreadable)
    ? new UnreadableDocument(
        'no text',
        message`Its fonts do not tell which letters they show: recognise its text first (OCR).`,
      )
    : new UnreadableDocument(
        'no text',
        message`It is a scan, pictures of pages without text: recognise its text first (OCR).`,
      );
}
