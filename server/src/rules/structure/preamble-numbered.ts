import { message } from '../../messages/message';
import { numberedPreamble, runsOn } from '../numbered-preamble';
import type { DocumentFinding, DocumentRule } from '../rule';

/** Paragraphs of the preamble bear no numbers. */
export const preambleNumbered: DocumentRule = {
  scope: 'document',
  name: 'preamble-numbered',
  family: 'structure',
  severity: 'warning',
  summary: 'a number on a paragraph of the preamble',
  find(outline) {
    const numbered = numberedPreamble(outline);
    if (numbered.length === 0 || runsOn(outline, numbered)) return [];
    return numbered.map(
      (block): DocumentFinding => ({
        block,
        at: 'label',
        severity: outline.layout === 'flowing' ? 'warning' : 'information',
        message: message`A paragraph of the preamble bears no number.`,
      }),
    );
  },
  fixes({ blocks }, { place: { block } }) {
    const { label, logical, span } = blocks[block]!;
    if (!label) return [];
    const start = label.span.start;
    const end = Math.max(label.span.end, logical.pieces[0]?.source ?? span.start);
    const edit = { place: { block, span: { start, end } }, newText: '' };
    // the verb may be the slip, and not the number
    return [{ title: message`Remove the number`, edits: [edit], preferred: false }];
  },
};
