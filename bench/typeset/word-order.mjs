import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * LibreOffice writes a page from top to bottom, footer last, and draws the line above footnotes. Word writes the footer before the text,
 * sets underscores above the footnotes and raises their marks: the page's pieces of text are put so.
 */
export function inWordOrder(pdf) {
  execFileSync('mutool', ['clean', '-d', pdf, pdf]);
  const source = readFileSync(pdf, 'latin1');
  const rewritten = source
    .replace(
      /(\/Length )\d+([^>]*>>\s*stream\r?\n)([\s\S]*?)(\r?\nendstream)/g,
      (whole, before, middle, content, end) => {
        if (!/\nBT\n/.test(content)) return whole;
        const page = pageInWordOrder(content);
        return `${before}${page.length}${middle}${page}${end}`;
      },
    )
    .replace(/\/F1 \d+ 0 R/g, font => `/Underscores <</Type/Font/Subtype/Type1/BaseFont/Times-Roman>> ${font}`);
  writeFileSync(pdf, rewritten, 'latin1');
  execFileSync('mutool', ['clean', '-z', pdf, pdf], { stdio: 'ignore' });
}

const piece = /q [^\n]*\nBT\n[\s\S]*?\nET\nQ\n?/g;

/** The text begins an inch below the page's upper edge. */
function topOf(content) {
  const heights = [...content.slice(0, 400).matchAll(/([\d.]+) re\n/g)].map(match => Number(match[1]));
  return Math.max(...heights) - 72;
}

function pageInWordOrder(content) {
  const pieces = [...content.matchAll(piece)].map(match => ({ text: match[0], at: match.index, ...placeOf(match[0]) }));
  if (pieces.length === 0) return content;
  const top = topOf(content);
  // the line that LibreOffice draws above footnotes is the last path of all
  const rule = [...content.matchAll(/\n([\d.]+) ([\d.]+) m\n[\d.]+ [\d.]+ l (?:[\d.]+ [\d.]+ l\s+){2}/g)].at(-1);
  const ruleHeight = rule ? Number(rule[2]) : 0;
  const feet = pieces.filter(({ y }) => y < 48);
  const notes = pieces.filter(({ y }) => y >= 48 && y < ruleHeight);
  const others = pieces.filter(one => !feet.includes(one) && !notes.includes(one));
  const head = others.filter(({ y }) => y > top);
  const text = others.filter(({ y }) => y <= top);
  const left = Math.min(...notes.map(({ x }) => x));
  const raised = notes.map(note =>
    note.x < left + 1 && /Tf<(?:[0-9A-F]{2}){1,2}>Tj/.test(note.text) ? raise(note.text) : note.text,
  );
  const underscores =
    notes.length === 0
      ? []
      : [`q 0 0 0 rg\nBT\n${left - 16} ${ruleHeight + 1} Td /Underscores 10 Tf(__________________)Tj\nET\nQ\n`];
  const first = pieces[0].at;
  const drawn = content.slice(first).replace(piece, '').trim();
  return [
    content.slice(0, first),
    ...head.map(one => one.text),
    ...feet.map(one => one.text),
    ...text.map(one => one.text),
    ...underscores,
    ...raised,
    drawn,
  ].join('');
}

function placeOf(text) {
  const place = /([\d.-]+) ([\d.-]+) T[dm]/.exec(text);
  return { x: Number(place?.[1] ?? 0), y: Number(place?.[2] ?? 0) };
}

function raise(text) {
  return text.replace(
    /([\d.]+) ([\d.]+) Td (\/F\d+) ([\d.]+) Tf/,
    (_, x, y, font, size) => `${x} ${(Number(y) + 2.8).toFixed(1)} Td ${font} ${(Number(size) * 0.65).toFixed(1)} Tf`,
  );
}
