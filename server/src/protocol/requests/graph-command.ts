import type { GraphSide } from '../../features/hover/graph-links';
import type { Position } from '../../text/position';

/**
 * A client that says `{ "graphCommand": 1 }` in its initialization options has a command that shows who cites the document
 * cited at a place, or what that document cites; hovers then lead to it.
 */
export const graphCommand = 'resolute.showCitationGraph';
export const graphCommandVersion = 1;

export type GraphCommandArguments = readonly [uri: string, position: Position, side: GraphSide];

/** The address of the command in Markdown; brackets would end a link there. */
export function graphAddress(...place: GraphCommandArguments): string {
  const written = encodeURIComponent(JSON.stringify(place));
  return `command:${graphCommand}?${written.replace(/[()]/g, sign => (sign === '(' ? '%28' : '%29'))}`;
}
