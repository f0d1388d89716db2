import { message } from '../../messages/message';
import type { Outline } from '../outline';
import type { DocumentFinding, DocumentRule } from '../rule';
import { opensAsPreamble } from './opens-as-preamble';

/** Paragraphs of the preamble bear no numbers. */
export const preambleNumbered: DocumentRule = {
  scope: 'document',
  name: 'preamble-numbered',
  family: 'structure',
  severity: 'warning',
  summary: 'a number on a paragraph of the preamble',
  find(outline) {
    return numbered(outline).map(
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

/** Those that open as the preamble does, right below the formula or the preamble, above the first that does not. */
function numbered({ facts, language }: Outline): readonly number[] {
  const found: number[] = [];
  let isOpen = false;
  for (const [block, { kind, isLabelled, opening }] of facts.entries()) {
    if (kind === 'enacting' || kind === 'preambular') isOpen = true;
    else if (kind === 'operative' && isOpen) {
      const isPreambular = isLabelled && opensAsPreamble(language, opening);
      if (isPreambular) found.push(block);
      else isOpen = false;
    } else if (kind === 'annex') break;
  }
  // of a single one the verb is as likely the slip, and is told
  return found.length > 1 ? found : [];
}
