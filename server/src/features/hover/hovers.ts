import type { Hover } from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue';
import { blocksMeant } from '../../drafting/paragraphs-meant';
import { hoverWords } from '../../languages/hovers/hovers';
import { citedParagraphs } from '../../resolution/cited-paragraphs';
import type { CrossReference } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import type { Position, Range } from '../../text/position';
import { inMarkdown } from '../../text/shown';
import type { Asked, KnownResolutions, TreeOf } from '../known-resolutions';
import { citationAt, crossReferenceAt, type MentionAt, mentionAt } from '../navigation/mention-at';
import { isOnName } from '../navigation/paragraph-at';
import { factsLine } from './facts-line';
import type { GraphAddress } from './graph-links';
import { hover as citationHover } from './hover';
import { inDirectionOf } from './markdown';
import { openingHover } from './opening-hover';
import { citedParagraphHover, paragraphHover } from './paragraph-hover';
import { symbolHover } from './symbol-hover';

/** Where hovers look things up. */
export interface HoverSources {
  /** null where it can't be read. */
  readonly catalogue: () => Promise<Catalogue | null>;
  readonly known: KnownResolutions;
  readonly treeOf: TreeOf;
  /** Where the graph of citations is shown from a place in a document; in editors that can. */
  readonly graphAt?: (uri: string, position: Position) => GraphAddress;
}

/** What is told of that which stands under the cursor; the most particular word for it. */
export async function hoverAt(asked: Asked, position: Position, sources: HoverSources): Promise<Hover | null> {
  return (
    referenceHover(asked, position) ??
    (await otherParagraphHover(asked, position, sources)) ??
    (await documentHover(asked, position, sources)) ??
    openingHover(asked.resolution, position) ??
    ownSymbolHover(asked, position)
  );
}

/** The draft's own paragraphs that a reference means. */
function referenceHover({ resolution }: Asked, position: Position): Hover | null {
  const found = crossReferenceAt(resolution, position);
  if (!found) return null;
  const blocks = blocksMeant(resolution, found.mention.target, found.block);
  if (blocks.length === 0) return missingHover(resolution, found);
  return markdown(blocks.map(block => paragraphHover(resolution, block)).join('\n\n---\n\n'), found.range);
}

/** "paragraph 17 above" in a draft of ten paragraphs. */
function missingHover({ language }: Resolution, { mention, range }: MentionAt<CrossReference>): Hover | null {
  const [, number] = /^(?:OP|PP)([^(]+)/.exec(mention.target) ?? [];
  if (number === undefined) return null;
  return markdown(inDirectionOf(language, inMarkdown(hoverWords[language].noParagraph(number))), range);
}

/** On "paragraph 5" of "paragraph 5 of resolution 2100 (2013)". */
async function otherParagraphHover(
  { resolution }: Asked,
  position: Position,
  { known, treeOf }: HoverSources,
): Promise<Hover | null> {
  const found = mentionAt(resolution, position, block => citedParagraphs(resolution, block));
  if (!found) return null;
  const { citation, path } = found.mention;
  const text = await citedParagraphHover(resolution, citation.symbol, [path], known, treeOf);
  return text === null ? null : markdown(`**${inMarkdown(citation.symbol)}**\n\n${text}`, found.range);
}

/** The catalogue's facts, and the text of the paragraphs that are named with the citation. */
async function documentHover(
  { uri, resolution }: Asked,
  position: Position,
  { catalogue, known, treeOf, graphAt }: HoverSources,
): Promise<Hover | null> {
  const found = citationAt(resolution, position);
  if (!found) return null;
  const loaded = await catalogue();
  const facts = loaded && citationHover(resolution, position, loaded, graphAt?.(uri, position));
  const written = resolution.blocks[found.block]!.logical.text.slice(found.mention.start, found.mention.end);
  const paths = citedParagraphs(resolution, found.block)
    .filter(({ citation }) => citation === found.mention)
    .map(({ path }) => path);
  const text =
    paths.length === 0 ? null : await citedParagraphHover(resolution, found.mention.symbol, paths, known, treeOf);
  // of "resolution 2100 (2013)" and "resolution 74/19" the symbol's parts tell nothing that is not written there
  const parts = /[A-Z]\//.test(written) ? symbolHover(found.mention.symbol, resolution.language) : null;
  const shown = [markdownOf(facts), parts, text].filter(Boolean);
  return shown.length === 0 ? null : markdown(shown.join('\n\n---\n\n'), found.range);
}

/** The draft's own symbol in its running head, a title says what it is, and what its masthead and closing lines tell. */
function ownSymbolHover({ resolution }: Asked, position: Position): Hover | null {
  if (resolution.symbol === null || !isOnName(resolution, position)) return null;
  const parts = symbolHover(resolution.symbol, resolution.language);
  if (parts === null) return null;
  const shown = [`**${inMarkdown(resolution.symbol)}**`, parts, factsLine(resolution)].filter(Boolean);
  return { contents: { kind: 'markdown', value: shown.join('\n\n') } };
}

function markdownOf(hover: Hover | null): string | null {
  return hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : null;
}

function markdown(value: string, range: Range): Hover {
  return { contents: { kind: 'markdown', value }, range };
}
