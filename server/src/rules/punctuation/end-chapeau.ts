import type { DocumentRule } from '../rule';
import { colons, endingFixes, fullStops, semicolons } from './endings';

const sentenceEnds = [...semicolons, ...fullStops];

/** What a list follows ends with a colon, unless its sentence goes on in the items. */
export const endChapeau: DocumentRule = {
  scope: 'document',
  name: 'end-chapeau',
  family: 'punctuation',
  severity: 'information',
  summary: 'a paragraph that ends before its list begins',
  find({ facts, endings, organ }) {
    if (organ === null) return [];
    return facts.flatMap(({ mark }, index) =>
      endings[index]!.kind === 'opening' && sentenceEnds.includes(mark)
        ? [
            {
              block: index,
              at: 'end' as const,
              severity: 'information' as const,
              message: 'What a list follows ends with a colon.',
            },
          ]
        : [],
    );
  },
  fixes: (resolution, finding) => endingFixes(resolution, finding, colons),
};
