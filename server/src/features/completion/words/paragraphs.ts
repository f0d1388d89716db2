import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { draftWords } from '../../../languages/drafts/drafts';
import { languageOf } from '../../../languages/languages';
import type { Resolution } from '../../../resolution/resolution';
import { labelAfter, operativeParagraph, requestWithItems } from '../drafts/skeleton';
import { inReadingOrder, newStops, plainText } from '../drafts/stops';
import { filterTextOf, fitOf, folded } from './matching';
import { type ParagraphStart, paragraphBefore } from './paragraph-start';
import { speakerAt } from './speaker';

/** As far above as the last number is looked for: behind headings, too. */
const reach = 60;

/** A paragraph with the number that comes next, alone or with items, where no number stands yet. */
export function paragraphItems(resolution: Resolution, start: ParagraphStart): readonly CompletionItem[] {
  if (start.place === 'front' || start.labelled || !start.atLineStart) return [];
  // the preamble has a paragraph before the operative part begins
  if (start.place === 'preamble' && paragraphBefore(resolution, start) < 0) return [];
  const language = languageOf(resolution.language);
  const { names } = draftWords[language.code];
  const { organ, gender } = speakerAt(resolution, start.index);
  const adopter = organ ?? (gender === 'feminine' ? 'GA' : null);
  const label = labelAfter(lastLabel(resolution, start), language);
  return (['operative', 'operativeWithItems'] as const).flatMap((kind): CompletionItem[] => {
    const name = names[kind];
    if (fitOf(folded(start.typed), folded(name), language.code === 'zh') === null) return [];
    const stops = newStops();
    const paragraphs =
      kind === 'operative'
        ? [operativeParagraph(language, adopter, label, stops)]
        : requestWithItems(language, adopter, label, stops);
    const snippet = inReadingOrder(`${paragraphs.join('\n\n')}$0`);
    return [
      {
        label: name,
        labelDetails: { description: label },
        kind: CompletionItemKind.Snippet,
        filterText: filterTextOf(start.typed, name),
        textEdit: { range: start.range, newText: snippet },
        insertTextFormat: InsertTextFormat.Snippet,
        documentation: { kind: 'plaintext', value: plainText(snippet) },
      },
    ];
  });
}

function lastLabel({ blocks }: Resolution, { index, place }: ParagraphStart) {
  if (place !== 'operative') return null;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const block = blocks[at]!;
    if (block.kind === 'operative') return block.label;
    if (block.kind === 'enacting') return null;
  }
  return null;
}
