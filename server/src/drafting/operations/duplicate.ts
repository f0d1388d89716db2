import { insertionSuffixes } from '../../languages/marks/insertion-suffixes';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal } from '../arrange';
import { arrangementOf, type Standing } from '../arrangement/arrangement';
import { textOfBlock } from '../arrangement/block-text';
import { noParagraph } from './move';
import { selectedUnits } from './units';

/** How the second of two paragraphs is told from the first: "3 bis.", "3 alt.", or both in brackets, "[3. …]" "[3 alt. …]". */
export type Alternative = 'bis' | 'alt' | 'brackets';

/** The same words again as an alternative, with the items below; no number of any other paragraph changes. */
export function duplicate(resolution: Resolution, selection: Span, alternative: Alternative): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected || selected.units.length > 1) return noParagraph;
  const { first, end, kind } = selected;
  const { blocks } = resolution;
  const { label } = blocks[first]!;
  if (kind === 'item' || label === null) return copied(resolution, first, end, alternative === 'brackets');
  const suffix = freeSuffix(resolution, first, alternative === 'bis' ? 'bis' : 'alt');
  if (suffix === null) return { refusal: message`${label.text} has as many alternatives as can be told apart.` };
  const all = arrangementOf(resolution);
  const isBracketed = alternative === 'brackets' && end === first + 1;
  const wordsOf = (block: number) => [{ block, span: textOfBlock(blocks[block]!).words }];
  const copies = all.slice(first, end).map(
    (standing, index): Standing => ({
      block: null,
      kind: standing.kind,
      depth: standing.depth,
      words: wordsOf(standing.block!),
      ...(index === 0 && { suffix, ...(isBracketed && { bracketed: true }) }),
    }),
  );
  const own = all
    .slice(first, end)
    .map(
      (standing, index): Standing =>
        index === 0 && isBracketed && !blocks[first]!.source.trimStart().startsWith('[')
          ? { ...standing, bracketed: true }
          : standing,
    );
  return arrange(resolution, [...all.slice(0, first), ...own, ...copies, ...all.slice(end)], {
    focus: end,
    held: new Set([first]),
  });

  function copied(tree: Resolution, from: number, until: number, brackets: boolean): Change | Refusal {
    const standings = arrangementOf(tree);
    const again = standings.slice(from, until).map(
      (standing): Standing => ({
        block: null,
        kind: standing.kind,
        depth: standing.depth,
        words: [{ block: standing.block!, span: textOfBlock(tree.blocks[standing.block!]!).words }],
      }),
    );
    const [top, ...rest] = again;
    const words = brackets && rest.length === 0 ? ['[', ...top!.words!, ']'] : top!.words!;
    return arrange(tree, [...standings.slice(0, until), { ...top!, words }, ...rest, ...standings.slice(until)], {
      focus: until,
    });
  }
}

/** The next suffix that no paragraph of the number bears. */
function freeSuffix({ blocks }: Resolution, first: number, wanted: 'bis' | 'alt'): string | null {
  const own = blocks[first]!.label!;
  const taken = new Set(
    blocks.flatMap(({ kind, label }) => (kind === 'operative' && label?.ordinal === own.ordinal ? label.suffix : [])),
  );
  const candidates =
    wanted === 'bis' ? insertionSuffixes.filter(each => each !== 'alt') : ['alt', 'alt 2', 'alt 3', 'alt 4'];
  return candidates.find(each => !taken.has(each)) ?? null;
}
