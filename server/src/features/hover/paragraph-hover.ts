import { blocksOfPath } from '../../drafting/paragraphs-meant';
import type { Resolution } from '../../resolution/resolution';
import { excerpt } from '../../text/excerpt';
import { inMarkdown } from '../../text/shown';
import type { KnownResolutions, TreeOf } from '../known-resolutions';
import { inLanguage } from '../known-resolutions';
import { inDirectionOf } from './markdown';

/** UTF-16 code units; a paragraph with more is cut, and its items are left out from there on. */
const longest = 1500;

/**
 * The paragraph at `block` with the items under it, in Markdown, as a hover shows it: labels stand out, items are a list in
 * which those of an item stand further in.
 */
export function paragraphHover(resolution: Resolution, block: number): string {
  const { blocks, structure } = resolution;
  const outermost = blocks[block]!.depth;
  let shown = '';
  let level = 0;
  let length = 0;
  const inside = new Set([block]);
  for (let index = block; index < blocks.length && length < longest; index++) {
    const parent = structure.parents[index] ?? -1;
    const { kind, depth, label, logical } = blocks[index]!;
    if (index !== block && !inside.has(parent)) {
      if (kind === 'furniture' || kind === 'footnote') continue;
      break;
    }
    inside.add(index);
    const text = excerpt(logical.text, longest - length);
    if (text === '') continue;
    length += text.length;
    const labelled = label ? `**${inMarkdown(label.text)}** ${inMarkdown(text)}` : inMarkdown(text);
    const line = inDirectionOf(resolution.language, labelled);
    // what goes on behind a list is none of its items
    const above = level;
    level = kind === 'item' ? Math.min(depth - outermost, above + 1) : 0;
    if (level > 0) shown += `${above > 0 ? '\n' : '\n\n'}${'  '.repeat(level - 1)}- ${line}`;
    else shown += `${shown === '' ? '' : '\n\n'}${line}`;
  }
  return shown;
}

/**
 * Paragraphs of another resolution, where it lies in the workspace, in the reader's language if it can be had; null where
 * it does not. Its file is read for this: the index keeps first words only.
 */
export async function citedParagraphHover(
  { language }: Resolution,
  symbol: string,
  paths: readonly string[],
  known: KnownResolutions,
  treeOf: TreeOf,
): Promise<string | null> {
  const [found] = inLanguage(
    known.definitionsOf(symbol).filter(({ summary }) => summary.paragraphs.some(({ path }) => paths.includes(path))),
    language,
  );
  if (!found) return null;
  const tree = await treeOf(found.uri);
  const texts = paths.flatMap(path => {
    const block = tree ? blocksOfPath(tree, path)[0] : undefined;
    if (tree && block !== undefined) return [paragraphHover(tree, block)];
    const paragraph = found.summary.paragraphs.find(each => each.path === path);
    return paragraph ? [labelledExcerpt(paragraph.label, paragraph.excerpt)] : [];
  });
  return texts.length === 0 ? null : texts.join('\n\n');
}

function labelledExcerpt(label: string | null, text: string): string {
  return label ? `**${inMarkdown(label)}** ${inMarkdown(text)}` : inMarkdown(text);
}
