import type { Location } from 'vscode-languageserver-types';
import { rangesOfLogical } from '../../resolution/placement';
import { comparePositions, type Position } from '../../text/position';
import { type Asked, around, type KnownResolutions } from '../known-resolutions';
import { type Meant, meantAround } from './meant-at';
import { names, referencesToBlock } from './own-references';
import { blockRange, labelRange } from './paragraph-at';

/**
 * Every reference, in the draft and in the workspace's other resolutions, to what is under the cursor: a document that is
 * cited, the draft by its name, a paragraph. One that names an item names its paragraph too. What is cut in two is one
 * reference.
 */
export function references(
  asked: Asked,
  position: Position,
  includeDeclaration: boolean,
  known: KnownResolutions,
): Location[] {
  const meant = meantAround(asked.resolution, position);
  if (!meant) return [];
  const found = referencesTo(asked, meant, known);
  return distinct(includeDeclaration ? [...declarationsOf(asked, meant, known), ...found] : found);
}

export function referencesTo(asked: Asked, meant: Meant, known: KnownResolutions): Location[] {
  switch (meant.kind) {
    case 'resolution':
      return known.citationsOf(meant.symbol).map(({ uri, citation }) => ({ uri, range: around(citation.ranges) }));
    case 'cited paragraph':
      return [
        ...known
          .definitionsOf(meant.symbol)
          .flatMap(({ uri, summary }) =>
            summary.crossReferences
              .filter(({ target }) => names(target, meant.path))
              .map(({ ranges }) => ({ uri, range: around(ranges) })),
          ),
        ...citationsOfParagraph(meant.symbol, meant.path, known),
      ];
    case 'own paragraph':
      return [...ownReferences(asked, meant.block), ...fromOutside(asked, meant.block, known)];
  }
}

function declarationsOf(asked: Asked, meant: Meant, known: KnownResolutions): Location[] {
  switch (meant.kind) {
    case 'resolution':
      return known.definitionsOf(meant.symbol).map(({ uri, summary }) => ({ uri, range: summary.titleRange }));
    case 'cited paragraph':
      return known
        .paragraphOf(meant.symbol, meant.path)
        .map(({ uri, paragraph }) => ({ uri, range: paragraph.labelRange }));
    case 'own paragraph': {
      const { resolution, uri } = asked;
      const { label, kind } = resolution.blocks[meant.block]!;
      const range =
        label || kind !== 'annex' ? labelRange(resolution, meant.block) : blockRange(resolution, meant.block);
      return [{ uri, range }];
    }
  }
}

function ownReferences({ uri, resolution }: Asked, block: number): Location[] {
  return referencesToBlock(resolution, block).map(({ block: from, span }) => ({
    uri,
    range: around(rangesOfLogical(resolution, from, span.start, span.end)),
  }));
}

function fromOutside({ resolution }: Asked, block: number, known: KnownResolutions): Location[] {
  const path = resolution.structure.paths[block];
  return resolution.symbol === null || path == null ? [] : citationsOfParagraph(resolution.symbol, path, known);
}

/** Wherever a document is cited and the paragraph, or an item of it, named. */
function citationsOfParagraph(symbol: string, path: string, known: KnownResolutions): Location[] {
  return known
    .citationsOf(symbol)
    .flatMap(({ uri, citation }) =>
      citation.paragraphs.filter(each => names(each.path, path)).map(({ ranges }) => ({ uri, range: around(ranges) })),
    );
}

/** In order, file by file; each place once. */
function distinct(locations: readonly Location[]): Location[] {
  const byUri = new Map<string, Map<string, Location>>();
  for (const location of locations) {
    const { line, character } = location.range.start;
    const place = `${line}:${character}`;
    const same = byUri.get(location.uri) ?? new Map<string, Location>();
    if (!same.has(place)) same.set(place, location);
    byUri.set(location.uri, same);
  }
  return [...byUri.values()].flatMap(each =>
    [...each.values()].sort((a, b) => comparePositions(a.range.start, b.range.start)),
  );
}
