import type { Resolution } from '../resolution/resolution';
import { inLine } from '../text/shown';

/** What `resolute parse --format outline` prints for one file: a line for it, and one for each paragraph. */
export function printOutline(file: string, resolution: Resolution): string {
  const { symbol, language, organ, layout } = resolution;
  const lines = [`${file}: ${[symbol, language, organ, layout].filter(Boolean).join(', ')}`];
  for (const [index, block] of resolution.blocks.entries()) {
    if (block.kind === 'furniture') continue;
    const name = resolution.structure.paths[index] ?? block.kind;
    lines.push(`${'  '.repeat(block.depth + 1)}${name}  ${shortened(block.logical.text)}`);
  }
  return lines.map(line => `${inLine(line)}\n`).join('');
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 160)];
  return characters.length > 70 ? `${characters.slice(0, 69).join('')}…` : text;
}
