import { colons, fullStops, semicolons } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import { blocksWhere } from '../outline';
import type { DocumentRule } from '../rule';
import { endingFixes, severityAsRead } from './endings';

const sentenceEnds: ReadonlySet<string> = new Set([...semicolons, ...fullStops]);

/** What a list follows ends with a colon, unless its sentence goes on in the items. */
export const endChapeau: DocumentRule = {
  scope: 'document',
  name: 'end-chapeau',
  family: 'punctuation',
  severity: 'information',
  summary: 'a paragraph that ends before its list begins',
  find(outline) {
    const { endings, organ } = outline;
    if (organ === null) return [];
    const others = blocksWhere(
      outline,
      ({ mark }, block) => endings[block]!.kind === 'opening' && sentenceEnds.has(mark),
    );
    return others.map(block => ({
      block,
      severity: severityAsRead(outline, 'information'),
      message: message`What a list follows ends with a colon.`,
    }));
  },
  fixes: (resolution, finding) => endingFixes(resolution, finding, colons),
};
