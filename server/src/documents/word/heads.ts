import { frontLines, symbolsIn } from '../runs/front';
import { textOfRuns } from '../runs/run';
import type { XmlElement } from '../xml/read-xml';
import { contentOf, switchOf } from './elements';
import type { WordPackage } from './package';
import { readBlocks } from './read-blocks';
import type { Reading } from './reading';

/** What the head of the first page says, and the symbol in those of the others. */
export function readHeads(file: WordPackage, reading: Reading): readonly string[] {
  const first: string[] = [];
  const others: string[] = [];
  const seen = new Set<string>();
  for (const [index, section] of sectionsOf(file.document).entries()) {
    const firstKind = switchOf(section, 'titlePg') === true ? 'first' : 'default';
    for (const { name, attributes } of contentOf(section)) {
      const id = attributes['relationships:id'] ?? '';
      if (name !== 'headerReference' || seen.has(id)) continue;
      seen.add(id);
      const part = file.partOf(id);
      if (!part) continue;
      const isFirst = index === 0 && (attributes.type ?? 'default') === firstKind;
      for (const line of linesOf(part, reading)) (isFirst ? first : others).push(line);
    }
  }
  return frontLines([...first, ...symbolsIn(others)]);
}

function linesOf(part: XmlElement, reading: Reading): readonly string[] {
  const story: Reading = { ...reading, fields: [], notes: [], leftOut: [], note: () => null };
  return readBlocks(part, story).flatMap(({ runs }) => textOfRuns(runs).split(/[\n\t]/));
}

/** Sections end in a paragraph's properties, the last one at the body's end. */
function sectionsOf(document: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = [document];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.name === 'sectPr') found.push(next);
    else if (holdsSections.has(next.name)) for (const part of [...contentOf(next)].reverse()) open.push(part);
  }
  return found;
}

const holdsSections = new Set(['document', 'body', 'p', 'pPr', 'sdt', 'sdtContent', 'customXml']);
