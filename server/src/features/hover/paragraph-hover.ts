import { blocksOfPath } from '../../drafting/paragraphs-meant';
import type { Resolution } from '../../resolution/resolution';
import { excerpt } from '../../text/excerpt';
import { inMarkdown } from '../../text/shown';
import type { KnownResolutions, TreeOf } from '../known-resolutions';
import { inLanguage } from '../known-resolutions';
import { inDirectionOf } from './markdown';

/** UTF-16 code units; a paragraph with more is cut, and its items are left out from there on. */
const longest = 1500;

/** The paragraph at `block` with the items under it, in Markdown, as a hover shows it. */
export function paragraphHover(resolution: Resolution, block: number): string {
  const { blocks, structure } = resolution;
  const shown: string[] = [];
  let length = 0;
  const inside = new Set([block]);
  for (let index = block; index < blocks.length && length < longest; index++) {
    const parent = structure.parents[index] ?? -1;
    if (index !== block && !inside.has(parent)) {
      const { kind } = blocks[index]!;
      if (kind === 'furniture' || kind === 'footnote') continue;
      break;
    }
    inside.add(index);
    const { label, logical } = blocks[index]!;
    const text = excerpt(logical.text, longest - length);
    if (text === '') continue;
    const written = inMarkdown(label ? `${label.text} ${text}` : text);
    shown.push(inDirectionOf(resolution.language, written));
    length += text.length;
  }
  return shown.join('\n\n');
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
    return paragraph ? [inMarkdown(`${paragraph.label ?? ''} ${paragraph.excerpt}`.trim())] : [];
  });
  return texts.length === 0 ? null : texts.join('\n\n');
}
