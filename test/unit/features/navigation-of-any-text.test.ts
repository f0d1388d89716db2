import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { hoverAt } from '../../../server/src/features/hover/hovers';
import {
  incomingCitations,
  outgoingCitations,
  prepareHierarchy,
} from '../../../server/src/features/navigation/citation-hierarchy';
import { definition } from '../../../server/src/features/navigation/definition';
import { documentLinks } from '../../../server/src/features/navigation/document-links';
import { highlights } from '../../../server/src/features/navigation/highlights';
import { referenceLenses } from '../../../server/src/features/navigation/reference-lenses';
import { references } from '../../../server/src/features/navigation/references';
import { rename } from '../../../server/src/features/rename/rename';
import { inEnglish } from '../../../server/src/messages/message';
import { parse } from '../../../server/src/resolution/parse';
import { comparePositions, type Range } from '../../../server/src/text/position';
import { WorkspaceIndex } from '../../../server/src/workspace/workspace-index';
import { randomText } from '../random-texts';

/** Whatever the text and wherever the cursor: answers, in order and within the text, and none that throws. */
describe('navigation in any text', () => {
  it('answers', () =>
    fc.assert(
      fc.asyncProperty(randomText, fc.nat(60), fc.nat(90), async (text, line, character) => {
        const resolution = parse(text);
        const index = new WorkspaceIndex();
        index.open('a', () => resolution);
        index.open('b', () => resolution);
        const lines = resolution.starts.lines.at(-1)!;
        const within = ({ start, end }: Range) =>
          ok(start.line >= 0 && end.line <= lines && comparePositions(start, end) <= 0, JSON.stringify({ start, end }));
        const asked = { uri: 'a', resolution };
        const position = { line: lines === 0 ? line : line % lines, character };
        const treeOf = async () => resolution;
        for (const { targetRange } of definition(asked, position, index)) within(targetRange);
        for (const { range } of highlights(resolution, position)) within(range);
        for (const { range } of references(asked, position, true, index)) within(range);
        for (const { range } of documentLinks(resolution)) within(range);
        for (const { range } of referenceLenses(asked, index, inEnglish)) within(range);
        const answer = await rename(asked, position, '7', index, treeOf);
        if (answer && 'length' in answer) for (const { edits } of answer) for (const { range } of edits) within(range);
        await hoverAt(asked, position, { catalogue: async () => null, known: index, treeOf });
        const sources = { known: index, catalogue: null, pageOf: () => null };
        for (const item of prepareHierarchy(asked, position, sources) ?? []) {
          for (const { fromRanges } of incomingCitations(item, sources)) fromRanges.forEach(within);
          for (const { fromRanges } of outgoingCitations(item, sources)) fromRanges.forEach(within);
        }
      }),
      { numRuns: 200 },
    )).timeout(60_000);
});
