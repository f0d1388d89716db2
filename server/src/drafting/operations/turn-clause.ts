import type { Clause } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { otherClauseForm } from '../../languages/openings/clause-forms';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import type { Span } from '../../text/position';
import { arrange, type Change, type Refusal } from '../arrange';
import { arrangementOf, type Standing } from '../arrangement/arrangement';
import type { PlacedEdit } from '../placed-edit';
import { blocksOf, selectedUnits } from './units';

/**
 * Makes paragraphs of the preamble the first operative ones, or operative ones the last of the preamble, and gives their
 * verbs the other form: "Recalling" ↔ "Recalls". Where that form isn't known the words stay, and it is told.
 */
export function turnClause(resolution: Resolution, selection: Span): Change | Refusal {
  const selected = selectedUnits(resolution, selection);
  if (!selected || selected.kind === 'item')
    return { refusal: message`Put the cursor into a paragraph, not into an item.` };
  const { first, end, kind } = selected;
  const to: Clause = kind === 'operative' ? 'preambular' : 'operative';
  const place = to === 'operative' ? firstOperative(resolution, end) : lastPreambular(resolution, first);
  if (place === null)
    return {
      refusal:
        to === 'operative'
          ? message`The draft has no operative part below it.`
          : message`The draft has no preamble above it.`,
    };
  const all = arrangementOf(resolution);
  const own = all
    .slice(first, end)
    .map((standing): Standing => (standing.kind === kind ? { ...standing, kind: to } : standing));
  const arrangement =
    to === 'operative'
      ? [...all.slice(0, first), ...all.slice(end, place), ...own, ...all.slice(place)]
      : [...all.slice(0, place), ...own, ...all.slice(place, first), ...all.slice(end)];
  const turned = selected.units.map(unit => verbEdit(resolution, unit.first, to));
  const untold = turned.filter(edit => edit === null).length;
  return arrange(resolution, arrangement, {
    selection,
    held: blocksOf(selected),
    wordEdits: turned.flatMap(edit => edit ?? []),
    told: untold === 0 ? [] : [message`The other form of its opening words is not known: they stay as they are.`],
  });
}

/** The edit of the opening words; null where no other form is known. */
function verbEdit(resolution: Resolution, block: number, to: Clause): readonly PlacedEdit[] | null {
  const { logical, opener } = resolution.blocks[block]!;
  if (!opener) return null;
  const phrase = logical.text.slice(opener.start, opener.end);
  const newText = otherClauseForm(phrase, languageOf(resolution.language), to);
  if (newText === null) return null;
  if (newText === phrase) return [];
  // what is the same stays, with the cursor in it
  let same = 0;
  while (same < phrase.length && phrase[same] === newText[same]) same++;
  let behind = 0;
  while (behind < Math.min(phrase.length, newText.length) - same && phrase.at(-1 - behind) === newText.at(-1 - behind))
    behind++;
  const start = opener.start + same;
  const end = opener.end - behind;
  const written = newText.slice(same, newText.length - behind);
  const [span, ...others] = toSourceSpans(logical, start, Math.max(end, start + 1));
  if (!span || others.length > 0) return null;
  return [{ place: { block, span: end > start ? span : { start: span.start, end: span.start } }, newText: written }];
}

function firstOperative({ blocks }: Resolution, from: number): number | null {
  for (let at = from; at < blocks.length; at++) {
    const { kind } = blocks[at]!;
    if (kind === 'operative') return at;
    if (kind === 'enacting' || kind === 'annex' || kind === 'title' || kind === 'closing') return null;
  }
  return null;
}

/** Behind the last paragraph of the preamble. */
function lastPreambular({ blocks }: Resolution, from: number): number | null {
  for (let at = from - 1; at >= 0; at--) {
    const { kind } = blocks[at]!;
    if (kind === 'enacting') return at + 1;
    if (kind === 'annex' || kind === 'title') return null;
    if (kind !== 'preambular') continue;
    let end = at + 1;
    while (end < from && (blocks[end]!.kind === 'item' || blocks[end]!.kind === 'continuation')) end++;
    return end;
  }
  return null;
}
