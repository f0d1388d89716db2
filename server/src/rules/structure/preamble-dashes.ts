import { message } from '../../messages/message';
import { blocksWhere } from '../outline';
import type { DocumentRule } from '../rule';

/** Paragraphs of a preamble bear no marks of a list in the texts of the four organs: told once, and taken away at once. */
export const preambleDashes: DocumentRule = {
  scope: 'document',
  name: 'preamble-dashes',
  family: 'structure',
  severity: 'warning',
  summary: 'a preamble with dashes or letters before its paragraphs',
  find(outline) {
    if (outline.organ === null) return [];
    const [first] = blocksWhere(
      outline,
      ({ kind, isLabelled, isNumbered }) => kind === 'preambular' && isLabelled && !isNumbered,
    );
    if (first === undefined) return [];
    return [
      {
        block: first,
        at: 'label',
        severity: outline.layout === 'flowing' ? 'warning' : 'information',
        message: message`Paragraphs of a preamble bear no dashes or letters.`,
      },
    ];
  },
  fixes({ blocks }) {
    const edits = blocks.flatMap(({ kind, label, logical, span }, block) => {
      if (kind !== 'preambular' || !label || label.style === 'decimal') return [];
      const end = Math.max(label.span.end, logical.pieces[0]?.source ?? span.start);
      return [{ place: { block, span: { start: label.span.start, end } }, newText: '' }];
    });
    return [{ title: message`Remove them all`, edits, preferred: true }];
  },
};
