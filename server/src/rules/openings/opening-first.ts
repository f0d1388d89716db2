import { asFirstParagraph, asLaterParagraph, preambleWords } from '../../languages/openings/arabic-preamble';
import { message } from '../../messages/message';
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
    for (let block = 0; block < facts.length; block++) {
      const { kind, opening } = facts[block]!;
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
            ? message`The first paragraph of the preamble begins with “${preambleWords.first}”.`
            : message`A paragraph behind the first one begins with “${preambleWords.later}”.`,
        });
      isFirst = false;
    }
    return found;
  },
  fixes({ blocks }, { place: { block } }) {
    const { logical, opener } = blocks[block]!;
    if (!opener) return [];
    const written = logical.text.slice(opener.start, opener.end);
    const isFirst = asFirstParagraph(written) !== written;
    const spans = toSourceSpans(logical, opener.start, opener.start + 1);
    if (spans.length !== 1) return [];
    const { start, end } = spans[0]!;
    // وإذ without its و, or إذ with one
    const edit = isFirst
      ? { place: { block, span: { start, end } }, newText: '' }
      : { place: { block, span: { start, end: start } }, newText: preambleWords.and };
    const title = isFirst ? message`Change to “${preambleWords.first}”` : message`Change to “${preambleWords.later}”`;
    return [{ title, edits: [edit], preferred: true }];
  },
};
