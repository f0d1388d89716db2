import { toJson } from '../json';
import { parse } from '../resolution/parse';
import type { Resolution } from '../resolution/resolution';
import type { Format } from './arguments';

/** What `resolute parse` prints for one file. */
export function printParse(file: string, text: string, format: Format): string {
  const resolution = parse(text);
  return format === 'outline' ? printOutline(file, resolution) : `${JSON.stringify({ file, ...toJson(resolution) })}\n`;
}

function printOutline(file: string, resolution: Resolution): string {
  const lines = [
    `${file}: ${[resolution.symbol, resolution.language, resolution.organ, resolution.layout].filter(Boolean).join(', ')}`,
  ];
  for (const [index, block] of resolution.blocks.entries()) {
    if (block.kind === 'furniture') continue;
    const name = resolution.structure.paths[index] ?? block.kind;
    lines.push(`${'  '.repeat(block.depth + 1)}${name}  ${shortened(block.logical.text)}`);
  }
  return `${lines.join('\n')}\n`;
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 160)];
  return characters.length > 70 ? `${characters.slice(0, 69).join('')}…` : text;
}
