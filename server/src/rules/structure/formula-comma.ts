import type { Organ } from '../../languages/language';
import { colons, commas, endMarks, fullStops, semicolons } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import { opensAsPreamble } from '../opens-as-preamble';
import { blocksWhere, type Outline } from '../outline';
import type { DocumentFinding, DocumentRule } from '../rule';

/** The formula above a preamble ends with a comma. Where no preamble follows the Assembly and ECOSOC write none. */
export const formulaComma: DocumentRule = {
  scope: 'document',
  name: 'formula-comma',
  family: 'structure',
  severity: 'warning',
  summary: 'an enacting formula without its comma, or with one that belongs to no preamble',
  find(outline) {
    if (outline.organ === null) return [];
    return blocksWhere(outline, ({ kind }) => kind === 'enacting').flatMap((block): DocumentFinding[] => {
      const follows = partBelow(outline, block);
      const hasComma = commas.has(outline.facts[block]!.mark);
      if (follows === 'preambular' && !hasComma)
        return [{ block, severity: 'warning', message: message`The enacting formula ends with a comma.` }];
      if (follows === 'operative' && hasComma && bare.has(outline.organ!))
        return [
          {
            block,
            severity: 'hint',
            message: message`Where no preamble follows the enacting formula bears no comma.`,
          },
        ];
      return [];
    });
  },
  fixes({ blocks, language }, { place: { block, span } }) {
    const { logical, span: words } = blocks[block]!;
    const last = logical.text.trimEnd().slice(-1);
    const written = formulaMarks.has(last);
    const comma = endMarks[language].preambular;
    const isComma = commas.has(last);
    if (isComma)
      return [{ title: message`Remove the comma`, edits: [{ place: { block, span }, newText: '' }], preferred: true }];
    const place = { block, span: written ? span : { start: words.end, end: words.end } };
    return [{ title: message`Add “${comma}”`, edits: [{ place, newText: comma }], preferred: true }];
  },
};

/** What may stand where the comma belongs. */
const formulaMarks: ReadonlySet<string> = new Set([...commas, ...colons, ...semicolons, ...fullStops]);

const bare: ReadonlySet<Organ> = new Set<Organ>(['GA', 'ECOSOC']);

/** What stands below the formula, headings aside: a section may have a preamble of its own. */
function partBelow({ facts, language }: Outline, block: number): 'preambular' | 'operative' | null {
  for (let below = block + 1; below < facts.length; below++) {
    const { kind, opening } = facts[below]!;
    if (kind === 'heading') return null;
    if (kind === 'preambular' || kind === 'operative') {
      // a section further down may have one
      if (kind === 'operative' && facts.some(each => each.kind === 'preambular')) return null;
      // a preamble with numbers
      return opensAsPreamble(language, opening) ? 'preambular' : kind;
    }
  }
  return null;
}
