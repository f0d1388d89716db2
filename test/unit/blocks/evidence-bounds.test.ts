import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { contextOf } from '../../../server/src/blocks/assemble';
import { stateAtStart } from '../../../server/src/blocks/classify/state';
import { beginEvidence, mostBelowOpenEnd } from '../../../server/src/blocks/grouping/first-words';
import { beginOf } from '../../../server/src/blocks/grouping/line-starts';
import type { OpenParagraph } from '../../../server/src/blocks/grouping/open-paragraph';
import { fillingEvidence, mostFilling, nextContent } from '../../../server/src/blocks/grouping/room';
import { noneStacked } from '../../../server/src/blocks/grouping/stacked-labels';
import type { Part } from '../../../server/src/blocks/kinds';
import { labelOfLine } from '../../../server/src/blocks/labels/line-label';
import { flowing } from '../../../server/src/blocks/layout/measure';
import { LineEnd } from '../../../server/src/blocks/pages/line-ends';
import { lineShapes } from '../../../server/src/blocks/pages/line-shapes';
import { Shape } from '../../../server/src/blocks/pages/shape';
import { languages } from '../../../server/src/languages/languages';
import { splitLines } from '../../../server/src/text/lines';
import { anyText } from '../resolution/random-texts';

/** Signs that are not asked for where all that they could say would change nothing: none may say more than was held. */
const measures = [false, true].flatMap(hiddenIndent =>
  [30, 60].map(width => ({
    ...flowing,
    layout: 'wrapped' as const,
    width,
    filled: width * 45,
    filledMost: width * 46,
    hiddenIndent,
  })),
);
const parts: readonly Part[] = ['preamble', 'operative', 'annex'];

describe('evidence for paragraphs', () => {
  for (const language of languages) {
    it(`says no more than it is held to say, ${language.name}`, () => {
      fc.assert(
        fc.property(
          anyText,
          fc.constantFrom(...measures),
          fc.constantFrom(...parts),
          fc.boolean(),
          (text, measure, part, numbered) => {
            const lines = splitLines(text);
            const { shapes } = lineShapes(lines);
            const layout = { measures: [measure], regionOf: new Uint32Array(lines.count) };
            const context = contextOf(language, { numbers: numbered ? 1 : 0, cyrillic: 0 }, lines);
            const page = { lines, shapes, layout, context, footnotes: false };
            let above = -1;
            for (let line = 0; line < lines.count; line++) {
              if (shapes[line] !== Shape.Content) continue;
              if (above >= 0) {
                const open = openParagraph(above, part);
                for (const room of [false, true])
                  ok(
                    beginEvidence(page, measure, beginOf(lines, line), LineEnd.Open, room, open, line) <=
                      mostBelowOpenEnd(page, line),
                  );
                ok(fillingEvidence(page, measure, line, nextContent(shapes, line)) <= mostFilling(measure));
              }
              above = line;
            }

            function openParagraph(head: number, part: Part): OpenParagraph {
              return {
                head,
                last: head,
                count: 1,
                lastWhole: head,
                label: labelOfLine(lines, head),
                labelLine: head,
                stacked: noneStacked,
                state: { ...stateAtStart(0), part },
                part,
                onTop: false,
                quotations: 0,
              };
            }
          },
        ),
        { numRuns: 60 },
      );
    });
  }
});
