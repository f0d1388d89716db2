import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Resolutions of a corpus with `clean/ORGAN/LANGUAGE/NAME.txt`, a paragraph a line, and their structure in `gold/…/NAME.json`;
 * those that `extracted/gold` has are others' and left alone, and so are those whose structure is doubtful.
 */
export function corpusTexts(corpus, language) {
  return ['ecosoc', 'ga', 'hrc', 'sc'].flatMap(organ => {
    const folder = join(corpus, 'clean', organ, language);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .map(file => file.replace(/\.txt$/, ''))
      .filter(name => !existsSync(join(corpus, 'extracted/gold', organ, language, `${name}.json`)))
      .map(name => corpusText(corpus, organ, language, name))
      .filter(text => text !== null);
  });
}

function corpusText(corpus, organ, language, name) {
  const gold = JSON.parse(readFileSync(join(corpus, 'gold', organ, language, `${name}.json`), 'utf8'));
  if (gold.doubt || gold.annex) return null;
  const clean = readFileSync(join(corpus, 'clean', organ, language, `${name}.txt`), 'utf8');
  // texts are set without vowel marks, and without joining marks
  const bare = text => (language === 'ar' ? text.normalize('NFC').replace(/[\u064b-\u0652\u0670]/g, '') : text);
  const lines = bare(clean)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  const blocks = gold.blocks.map(block => ({ ...block, start: bare(block.start) }));
  const front = [];
  const body = [];
  const closing = [];
  for (const line of lines) {
    const block = blocks[body.length];
    if (block === undefined) closing.push(line);
    else if (beginsAs(line, block)) body.push({ ...block, ...partsOf(line, block) });
    else if (body.length === 0) front.push(line);
    else return null;
  }
  if (body.length < blocks.length) return null;
  return { name, organ, language, front, body, closing, gold: { ...gold, blocks } };
}

const letters = text => text.normalize('NFKC').replace(/\s/g, '');

function beginsAs(line, block) {
  const begins = letters(line);
  const start = letters(block.start);
  return begins.startsWith(start) || begins.startsWith(letters(block.num ?? '') + start);
}

/** The label, the words that are set in italics, and the rest. */
function partsOf(line, { num, start, opener }) {
  let text = line;
  if (num !== null && !letters(line).startsWith(letters(start))) {
    let length = 0;
    while (letters(line.slice(0, length)).length < letters(num).length) length++;
    text = line.slice(length).trimStart();
  }
  const italic = opener && text.startsWith(opener) ? opener : '';
  return { label: num, italic, text: text.slice(italic.length) };
}
