import { isAmendment } from '../../resolution/document/document-facts';
import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';

type Findings = (resolution: Resolution) => readonly Finding[];

const noFindings: readonly Finding[] = [];

/** What rules find of references, which in an amendment are another draft's: "After paragraph 5, insert …". */
export function withoutAmendments(find: Findings): Findings {
  return resolution => {
    const found = find(resolution);
    return found.length > 0 && isAmendment(resolution) ? noFindings : found;
  };
}
