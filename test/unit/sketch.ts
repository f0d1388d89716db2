import type { Resolution } from '../../server/src/resolution/resolution';

/**
 * A tree as lines to compare: kind, path, label, opening phrase in brackets, and the text, cut where it is long.
 *
 *     operative OP1 1. [Decides] Decides to stay …
 */
export function sketch(resolution: Resolution): string {
  const lines: string[] = [];
  for (const [index, block] of resolution.blocks.entries()) {
    const text = block.logical.text;
    if (block.kind !== 'furniture') {
      const opener = block.opener ? `[${text.slice(block.opener.start, block.opener.end)}]` : null;
      const parts = [block.kind, resolution.structure.paths[index], block.label?.text, opener, cut(text)];
      lines.push(parts.filter(part => part !== null && part !== undefined && part !== '').join(' '));
    }
    for (const piece of block.furniture) lines.push(`${piece.kind} ${cut(piece.text)}`);
  }
  return lines.join('\n');
}

function cut(written: string): string {
  const text = written.normalize('NFC');
  return text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text;
}

/** Takes the common indentation off a template literal, and the line ends at its two ends. */
export function plain(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const indent = Math.min(...lines.filter(line => line.trim() !== '').map(line => /^ */.exec(line)![0].length));
  return lines.map(line => line.slice(indent)).join('\n');
}
