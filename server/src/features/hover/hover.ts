import type { Hover } from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Resolution } from '../../resolution/resolution';
import type { Position } from '../../text/position';
import { citationAt } from '../navigation/mention-at';
import { citationHover } from './citation-hover';
import type { GraphAddress } from './graph-links';

/**
 * What is known of the document cited at a position. The range is the part under the cursor of a citation that line
 * ends cut in two. Null where nothing is cited.
 */
export function hover(
  resolution: Resolution,
  position: Position,
  catalogue: Catalogue,
  graph?: GraphAddress,
): Hover | null {
  const found = citationAt(resolution, position);
  if (!found) return null;
  const value = citationHover(found.mention, resolution.language, catalogue, graph);
  return value === null ? null : { contents: { kind: 'markdown', value }, range: found.range };
}
