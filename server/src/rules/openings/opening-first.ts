import { asFirstParagraph, asLaterParagraph } from '../../languages/arabic-preamble';
import { toSourceSpans } from '../../text/logical-text';
import type { DocumentFinding, DocumentRule } from '../rule';

/** The first paragraph of an Arabic preamble begins with إذ, all others with وإذ. */
export const openingFirst: DocumentRule = {
  scope: 'document',
  name: 'opening-first',
  family: 'openings',
  severity: 'warning',
  summary: 'إذ behind the first paragraph of an Arabic preamble, or وإذ at its head',
  find({ language, organ, facts }) {
    if (language !== 'ar' || organ === null) return [];
    const found: DocumentFinding[] = [];
    let isFirst = false;
    for (const [block, { kind, opening }] of facts.entries()) {
      if (kind === 'enacting') isFirst = true;
      else if (kind === 'operative' || kind === 'annex' || kind === 'heading') isFirst = false;
      if (kind !== 'preambular') continue;
      const right = isFirst ? asFirstParagraph(opening) : asLaterParagraph(opening);
      if (right !== opening)
        found.push({
          block,
          at: 'opening',
          severity: 'warning',
          message: isFirst
            ? 'The first paragraph begins with إذ.'
            : 'A paragraph behind the first one begins with وإذ.',
        });
      isFirst = false;
    }
    return found;
  },
  fixes({ blocks }, { place: { block } }) {
    const { logical, opener } = blocks[block]!;
    if (!opener) return [];
    const written = logical.text.slice(opener.start, opener.end);
    const first = asFirstParagraph(written);
    const newText = first === written ? 'و' : '';
    const spans = toSourceSpans(logical, opener.start, opener.start + (newText === '' ? 1 : 1));
    if (spans.length !== 1) return [];
    const { start, end } = spans[0]!;
    const span = newText === '' ? { start, end } : { start, end: start };
    const title = newText === '' ? 'Change to إذ' : 'Change to وإذ';
    return [{ title, edits: [{ place: { block, span }, newText }], preferred: true }];
  },
};
