import { execFileSync } from 'node:child_process';

const output = (program, ...words) =>
  execFileSync(program, words, { encoding: 'utf8', maxBuffer: 64 << 20, stdio: ['ignore', 'pipe', 'ignore'] });

// in Arabic, others give letters or words in the order of the page
const leftToRight = ['en', 'fr', 'es', 'ru', 'zh'];

export const extractors = {
  pdftotext: { extract: pdf => output('pdftotext', pdf, '-') },
  'pdftotext-layout': { extract: pdf => output('pdftotext', '-layout', pdf, '-') },
  'pdftotext-raw': { extract: pdf => output('pdftotext', '-raw', pdf, '-'), languages: leftToRight },
  mutool: { extract: pdf => output('mutool', 'draw', '-q', '-F', 'txt', pdf), languages: leftToRight },
  pdfminer: { extract: pdf => output('pdf2txt', pdf), languages: leftToRight },
};

const letters = text =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\u0640]/gu, '')
    .replaceAll('\u2010', '-');

/** Does each paragraph begin in order, at the beginning of a line, behind its label or below it? If not, the first that does not. */
export function readable(extracted, blocks) {
  const rows = extracted.split(/[\n\f]/).map(letters);
  // a justified line may have come out as several, of a word each, and a heading or item may be short
  const lines = rows.map((row, place) =>
    rows
      .slice(place, place + 6)
      .join('')
      .slice(0, Math.max(row.length, 28)),
  );
  let from = 0;
  for (const { start, num } of blocks) {
    const begins = letters(start).slice(0, 12);
    const label = letters(num ?? '').replace(/[()\-.]/g, '');
    let at = from;
    const found = line => {
      if (line.startsWith(begins)) return true;
      const place = line.indexOf(begins);
      return place > 0 && place <= 8 && label !== '' && line.slice(0, place).includes(label);
    };
    while (at < lines.length && !found(lines[at])) at++;
    if (at === lines.length) return start;
    from = at;
  }
  return null;
}
