import { message } from '../../messages/message';
import type { DocumentFinding, DocumentRule } from '../rule';

/** Who speaks is said once, above the preamble. */
export const formulaRepeated: DocumentRule = {
  scope: 'document',
  name: 'formula-repeated',
  family: 'structure',
  severity: 'warning',
  summary: 'an enacting formula within the resolution that has one',
  find({ facts }) {
    const found: DocumentFinding[] = [];
    let isSaid = false;
    for (let block = 0; block < facts.length; block++) {
      const { kind } = facts[block]!;
      // parts A and B of one text each have a formula, below a heading
      if (
        kind === 'title' ||
        kind === 'heading' ||
        kind === 'annex' ||
        kind === 'closing' ||
        kind === 'adoption' ||
        kind === 'other'
      )
        isSaid = false;
      if (kind !== 'enacting') continue;
      if (isSaid)
        found.push({
          block,
          at: 'words',
          severity: 'warning',
          message: message`The enacting formula stands above already.`,
        });
      isSaid = true;
    }
    return found;
  },
  fixes({ blocks }, { place: { block } }) {
    const { source } = blocks[block]!;
    const edit = { place: { block, span: { start: 0, end: source.length } }, newText: '' };
    return [{ title: message`Remove the formula`, edits: [edit], preferred: true }];
  },
};
