import { inMarkdown } from '../../text/shown';

/** Ways from a hover into the graph of citations: the address of what shows one side of it, null in editors that have none. */
export type GraphAddress = (side: GraphSide) => string | null;
export type GraphSide = 'citing' | 'cited';

export const noGraph: GraphAddress = () => null;

/** "Cited by: 29 documents", as a link where there is somewhere to go. */
export function graphLink(text: string, side: GraphSide, address: GraphAddress): string {
  const target = address(side);
  return target === null ? inMarkdown(text) : `[${inMarkdown(text)}](${target})`;
}
