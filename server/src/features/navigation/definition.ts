import type { LocationLink } from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue';
import { blocksMeant } from '../../drafting/paragraphs-meant';
import type { LanguageCode } from '../../languages/language';
import { citedParagraphs } from '../../resolution/cited-paragraphs';
import type { Citation } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import type { Position, Range } from '../../text/position';
import { type Asked, inLanguage, type KnownResolutions } from '../known-resolutions';
import { citationAt, crossReferenceAt, mentionAt } from './mention-at';
import { blockRange, labelRange } from './paragraph-at';

/**
 * Where that stands which is cited or referred to at a position: the paragraph; the resolution's file, and in it the
 * paragraph where one is named. Empty where nothing is cited, or what is cited lies nowhere in the workspace.
 */
export function definition({ uri, resolution }: Asked, position: Position, known: KnownResolutions): LocationLink[] {
  const reference = crossReferenceAt(resolution, position);
  if (reference) {
    const { mention, block, range } = reference;
    return blocksMeant(resolution, mention.target, block).map(meant => ({
      originSelectionRange: range,
      targetUri: uri,
      targetRange: blockRange(resolution, meant),
      targetSelectionRange: targetSelection(resolution, meant),
    }));
  }
  const paragraph = mentionAt(resolution, position, block => citedParagraphs(resolution, block));
  if (paragraph) {
    const { citation, path } = paragraph.mention;
    return toParagraphs(resolution, citation, [path], paragraph.range, known);
  }
  const cited = citationAt(resolution, position);
  if (!cited) return [];
  const named = citedParagraphs(resolution, cited.block).filter(({ citation }) => citation === cited.mention);
  const paths = named.map(({ path }) => path);
  // of several paragraphs none is the one that is meant
  return paths.length === 1
    ? toParagraphs(resolution, cited.mention, paths, cited.range, known)
    : toResolution(resolution, cited.mention, cited.range, known);
}

/** Where nothing in the workspace is meant: the catalogue's page about the document cited, if the client shows such pages. */
export function catalogueDefinition(
  resolution: Resolution,
  position: Position,
  catalogue: Catalogue,
  pageOf: (symbol: string, language: LanguageCode) => string,
): LocationLink[] {
  const cited = citationAt(resolution, position);
  const entry = cited && cited.mention.kind !== 'charter' ? catalogue.find(cited.mention.symbol) : null;
  if (!cited || !entry) return [];
  return [
    {
      originSelectionRange: cited.range,
      targetUri: pageOf(entry.symbol, resolution.language),
      targetRange: pageStart,
      targetSelectionRange: pageStart,
    },
  ];
}

const pageStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The label is what stands out in a paragraph; an annex has none. */
function targetSelection(resolution: Resolution, block: number): Range {
  return resolution.blocks[block]!.label ? labelRange(resolution, block) : blockRange(resolution, block);
}

/** In the resolution's file at least, where it has no such paragraph. */
function toParagraphs(
  resolution: Resolution,
  citation: Citation,
  paths: readonly string[],
  origin: Range,
  known: KnownResolutions,
): LocationLink[] {
  const found = inLanguage(
    paths.flatMap(path => known.paragraphOf(citation.symbol, path)),
    resolution.language,
  );
  if (found.length === 0) return toResolution(resolution, citation, origin, known);
  return found.map(({ uri, paragraph: { range, labelRange } }) => ({
    originSelectionRange: origin,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: labelRange,
  }));
}

function toResolution(
  resolution: Resolution,
  { symbol }: Citation,
  origin: Range,
  known: KnownResolutions,
): LocationLink[] {
  return inLanguage(known.definitionsOf(symbol), resolution.language).map(({ uri, summary: { titleRange } }) => ({
    originSelectionRange: origin,
    targetUri: uri,
    targetRange: titleRange,
    targetSelectionRange: titleRange,
  }));
}
