import type { TextEdit } from 'vscode-languageserver-types';
import type { Label } from '../../blocks/block';
import { recountBlocks } from '../../drafting/arrange';
import { type Count, sameCount } from '../../drafting/label-order';
import { blocksMeant, blocksOfPath, sectionOf } from '../../drafting/paragraphs-meant';
import { recounted } from '../../drafting/references/written-count';
import { standsApart } from '../../drafting/relabelling';
import { citedLabel } from '../../languages/labels';
import { languageOf } from '../../languages/languages';
import { type Message, message } from '../../messages/message';
import { citedParagraphs } from '../../resolution/cited-paragraphs';
import type { WrittenCount } from '../../resolution/mentions';
import { rangeOf, rangesOfLogical } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { comparePositions, type Position, type Range } from '../../text/position';
import { symbolKeys } from '../../workspace/symbol-keys';
import type { Asked, KnownResolutions, TreeOf } from '../known-resolutions';
import { crossReferenceAt, mentionAt } from '../navigation/mention-at';
import { names } from '../navigation/own-references';
import { labelAt } from '../navigation/paragraph-at';
import { countFrom, countWritten } from './label';

/** A paragraph that a new number or letter is asked for. */
export interface Renamed {
  readonly block: number;
  /** Of its label, or of its number in a reference. */
  readonly range: Range;
  /** Its number or letter as it is. */
  readonly placeholder: string;
}

/** The edits of one document. */
export interface RenameEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/** Why a paragraph can't have the name asked for. */
export interface Refusal {
  readonly refusal: Message;
}

/** The paragraph under the cursor, by its label or by a reference to it; null where it bears no number or letter. */
export function renamedAt(resolution: Resolution, position: Position): Renamed | null {
  const label = labelAt(resolution, position);
  if (label) return renamed(resolution, label.block, label.range);
  const found = crossReferenceAt(resolution, position);
  if (!found) return null;
  const counted = mentionAt(resolution, position, block => (block === found.block ? found.mention.counts : []));
  const [block, ...others] = blocksMeant(resolution, counted?.mention.path ?? found.mention.target, found.block);
  return block === undefined || others.length > 0 ? null : renamed(resolution, block, counted?.range ?? found.range);
}

function renamed({ blocks, structure }: Resolution, block: number, range: Range): Renamed | null {
  const label = blocks[block]!.label;
  if (!label || label.style === 'bullet' || structure.paths[block] == null) return null;
  return { block, range, placeholder: countWritten(label) };
}

/**
 * Gives the paragraph under the cursor another number or letter, in its label, in every reference of the draft, and
 * wherever another resolution of the workspace cites it ("paragraph 5 of resolution 2100 (2013)"). The draft's edits come
 * first. Null where nothing can be renamed; refused where references would come to mean another paragraph.
 */
export async function rename(
  { uri, resolution }: Asked,
  position: Position,
  newName: string,
  known: KnownResolutions,
  treeOf: TreeOf,
): Promise<readonly RenameEdits[] | Refusal | null> {
  const found = renamedAt(resolution, position);
  if (!found) return null;
  const { block } = found;
  const label = resolution.blocks[block]!.label!;
  const count = countFrom(newName, label);
  if (!count || count.ordinal > 999) {
    return {
      refusal: message`“${newName}” is no label like “${label.text}”. Type a number or letter, such as ${found.placeholder}.`,
    };
  }
  if (sameCount(count, label)) return [];
  if (standsApart(label)) return { refusal: message`“${label.text}” stands apart from its paragraph.` };
  const path = resolution.structure.paths[block]!;
  const refusal = reasonAgainst(resolution, block, path, pathWith(path, label, count), newName.trim());
  if (refusal !== null) return { refusal };
  const own = recountBlocks(resolution, new Map([[block, count]])).edits.map(({ place, newText }) => ({
    range: rangeOf(resolution, place.block, place.span),
    newText,
  }));
  const { symbol } = resolution;
  const others = symbol === null ? [] : await citingEdits(uri, symbol, path, label, count, known, treeOf);
  return [{ uri, edits: own }, ...others];
}

/** "OP4(a)" with another count: "OP4(c)". */
function pathWith(path: string, { style }: Label, { ordinal, suffix }: Count): string {
  const above = path.endsWith(')') ? path.slice(0, path.lastIndexOf('(')) : null;
  if (above !== null) return above + citedLabel(style, ordinal);
  return `${path.slice(0, 2)}${ordinal}${suffix ? ` ${suffix}` : ''}`;
}

/** One number for two paragraphs, or references that can't tell them apart, would make references mean another. */
function reasonAgainst(
  resolution: Resolution,
  block: number,
  path: string,
  newPath: string,
  newName: string,
): Message | null {
  const section = sectionOf(resolution, block);
  const taken = blocksOfPath(resolution, newPath);
  const twin = taken.find(each => sectionOf(resolution, each) === section);
  if (twin !== undefined) {
    const line = rangeOf(resolution, twin, resolution.blocks[twin]!.span).start.line + 1;
    return message`${newName} is already the label of another paragraph, on line ${line}. References to it would no longer be clear.`;
  }
  for (const [from, { crossReferences }] of resolution.mentions.entries()) {
    for (const { target } of crossReferences) {
      const meant = blocksMeant(resolution, target, from);
      if (names(target, path) && meant.length > 1 && blocksMeant(resolution, path, from).includes(block)) {
        return message`Another paragraph bears the same label, and it is not clear which of them the reference on line ${lineOf(from)} means.`;
      }
      if (taken.length > 0 && names(target, newPath) && sectionOf(resolution, from) === section) {
        return message`The reference on line ${lineOf(from)} means another part’s ${newName}, and would come to mean this paragraph.`;
      }
    }
  }
  return null;

  function lineOf(index: number): number {
    return resolution.starts.lines[index]! + 1;
  }
}

function countEdit(resolution: Resolution, block: number, { start, end }: WrittenCount, label: Label, count: Count) {
  const ranges = rangesOfLogical(resolution, block, start, end);
  const { text } = resolution.blocks[block]!.logical;
  const language = languageOf(resolution.language);
  const newText = recounted(text.slice(start, end), label, count, language, label.style, text.slice(end));
  return ranges.length === 1 ? [{ range: ranges[0]!, newText }] : [];
}

/** Their files are read anew: the index does not keep where the number itself stands. */
async function citingEdits(
  ownUri: string,
  symbol: string,
  path: string,
  label: Label,
  count: Count,
  known: KnownResolutions,
  treeOf: TreeOf,
): Promise<RenameEdits[]> {
  const keys = new Set(symbolKeys(symbol));
  const citing = known
    .citationsOf(symbol)
    .filter(({ uri, citation }) => uri !== ownUri && citation.paragraphs.some(each => names(each.path, path)));
  const found: RenameEdits[] = [];
  for (const uri of new Set(citing.map(each => each.uri))) {
    const tree = await treeOf(uri);
    if (!tree) continue;
    const edits = [...tree.blocks.keys()].flatMap(block =>
      citedParagraphs(tree, block)
        .filter(({ citation }) => symbolKeys(citation.symbol).some(key => keys.has(key)))
        .flatMap(({ counts }) => counts)
        .filter(each => each.path === path)
        .flatMap(each => countEdit(tree, block, each, label, count)),
    );
    if (edits.length > 0)
      found.push({ uri, edits: edits.sort((a, b) => comparePositions(a.range.start, b.range.start)) });
  }
  return found;
}
