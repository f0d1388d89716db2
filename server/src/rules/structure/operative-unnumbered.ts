import { colons } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import { opensAsPreamble } from '../opens-as-preamble';
import type { Outline } from '../outline';
import type { DocumentFinding, DocumentRule } from '../rule';

/** Two operative paragraphs and more bear numbers. */
export const operativeUnnumbered: DocumentRule = {
  scope: 'document',
  name: 'operative-unnumbered',
  family: 'structure',
  severity: 'warning',
  summary: 'an operative paragraph without a number among several',
  find(outline) {
    return resolutionsOf(outline).flatMap((operative): DocumentFinding[] => {
      const unnumbered = operative.filter(block => !outline.facts[block]!.isLabelled);
      // a statement has none that bears one
      if (operative.length < 2 || unnumbered.length === operative.length) return [];
      return unnumbered
        .filter(block => {
          const { opening, mark } = outline.facts[block]!;
          return opening !== '' && mark !== '' && !colons.has(mark) && !opensAsPreamble(outline.language, opening);
        })
        .map(block => ({
          block,
          at: 'opening' as const,
          severity: outline.layout === 'flowing' && outline.organ !== null ? 'warning' : 'information',
          message: message`Where there are several operative paragraphs each bears a number.`,
        }));
    });
  },
};

/** The operative paragraphs of each resolution in a text: parts A and B, or sections, count by themselves. */
function resolutionsOf({ facts }: Outline): readonly (readonly number[])[] {
  const all: number[][] = [[]];
  for (let block = 0; block < facts.length; block++) {
    const { kind } = facts[block]!;
    if (kind === 'annex' || kind === 'closing') break;
    if (kind === 'enacting' || kind === 'heading' || kind === 'title') all.push([]);
    if (kind === 'operative') all.at(-1)!.push(block);
  }
  return all;
}
