import { message } from '../../messages/message';
import { opensAsPreamble } from '../opens-as-preamble';
import type { DocumentFinding, DocumentRule } from '../rule';

/** The preamble stands above all operative paragraphs; a section may have one of its own, below its heading. */
export const preambleLate: DocumentRule = {
  scope: 'document',
  name: 'preamble-late',
  family: 'structure',
  severity: 'warning',
  summary: 'a paragraph of the preamble below operative ones',
  find({ facts, language, layout }) {
    const found: DocumentFinding[] = [];
    let isOperative = false;
    for (let block = 0; block < facts.length; block++) {
      const { kind, isLabelled, opening } = facts[block]!;
      if (kind === 'annex' || kind === 'closing') break;
      if (kind === 'heading' || kind === 'enacting' || kind === 'title') isOperative = false;
      const isLate =
        isOperative &&
        !isLabelled &&
        (kind === 'preambular' || kind === 'operative') &&
        opensAsPreamble(language, opening);
      if (isLate)
        found.push({
          block,
          at: 'opening',
          severity: layout === 'flowing' ? 'warning' : 'information',
          message: message`A paragraph of the preamble stands above the operative ones.`,
        });
      if (kind === 'operative' && isLabelled) isOperative = true;
    }
    return found;
  },
};
