import { columnsOf } from '../../drafting/columns/columns-of';
import { message } from '../../messages/message';
import type { Fix, TextRule } from '../rule';

/** Two columns side by side on each line: until they are put in order nothing else can be said of the text. */
export const columns: TextRule = {
  scope: 'text',
  name: 'columns',
  family: 'structure',
  severity: 'information',
  summary: 'two columns side by side on each line',
  find(resolution) {
    const inOrder = columnsOf(resolution);
    if (!inOrder) return null;
    const { blocks } = resolution;
    let block = 0;
    let above = 0;
    while (above + blocks[block]!.length <= inOrder.first.start) above += blocks[block++]!.length;
    const { source } = blocks[block]!;
    const words = source.slice(inOrder.first.start - above, inOrder.first.end - above);
    const start = inOrder.first.start - above + words.length - words.trimStart().length;
    return {
      ...{ block, start, end: start + words.trim().length },
      message: message`Two columns stand side by side here: nothing else is checked until they are put in order.`,
    };
  },
  fixes(resolution): readonly Fix[] {
    const inOrder = columnsOf(resolution);
    if (!inOrder) return [];
    const sources = resolution.blocks.map(({ source }) => source);
    return [{ title: message`Put the columns in order`, edits: editsTo(sources, inOrder.text), preferred: false }];
  },
};

/** What is the same above and below stays. */
function editsTo(sources: readonly string[], text: string): Fix['edits'] {
  const old = sources.join('');
  const more = text.length - old.length;
  let start = 0;
  while (start < old.length && old[start] === text[start]) start++;
  let end = old.length;
  while (end > start && end + more > start && old[end - 1] === text[end - 1 + more]) end--;
  let newText = text.slice(start, end + more);
  let above = 0;
  return sources.flatMap((source, block) => {
    const span = { start: Math.max(0, start - above), end: Math.min(source.length, end - above) };
    above += source.length;
    if (span.start >= span.end) return [];
    const edit = { place: { block, span }, newText };
    newText = '';
    return [edit];
  });
}
