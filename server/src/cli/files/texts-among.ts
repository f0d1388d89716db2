import { citedParagraphs } from '../../resolution/cited-paragraphs';
import { parse } from '../../resolution/parse';
import type { Resolution } from '../../resolution/resolution';
import type { KnownTexts } from '../../rules/rule';
import { summarise } from '../../workspace/summaries/summarise';
import { WorkspaceIndex } from '../../workspace/workspace-index';
import { documents, isFolder } from './documents';

/**
 * The texts that the operands name, for what one of them says of another. They are read for it once a text names a
 * paragraph of another resolution, and never where there is one operand, a file. What standard input gives is read once.
 */
export class TextsAmong {
  readonly #operands: readonly string[];
  #index: Promise<KnownTexts> | undefined;

  constructor(operands: readonly string[]) {
    const files = operands.filter(operand => operand !== '-');
    this.#operands = files.length > 1 || files.some(isFolder) ? files : [];
  }

  async for(resolution: Resolution): Promise<KnownTexts | null> {
    if (this.#operands.length === 0) return null;
    const names = resolution.blocks.some((_, index) =>
      citedParagraphs(resolution, index).some(({ citation: { kind } }) => kind === 'resolution'),
    );
    if (!names) return null;
    this.#index ??= this.#read();
    return this.#index;
  }

  async #read(): Promise<KnownTexts> {
    const index = new WorkspaceIndex();
    for await (const { file, text } of documents(this.#operands, () => undefined)) {
      const resolution = parse(text);
      if (resolution.symbol !== null) index.set(file, summarise(resolution));
    }
    return index;
  }
}
