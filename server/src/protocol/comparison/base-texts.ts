import { decodeAnyhow } from '../../encoding/decode-file';
import { parse } from '../../resolution/parse';
import type { Resolution } from '../../resolution/resolution';
import { canonicalUri } from '../../workspace/canonical-uri';
import { contentHash } from '../../workspace/summaries/content-hash';
import { longestText } from '../long-text';
import type { Workspace } from '../workspace';
import type { BaseText } from './compare-request';

/** More than anybody compares with in turn. */
const mostKept = 8;

/** The trees of earlier texts, each read once as long as its text stays the same. */
export class BaseTexts {
  /** The last asked for is the last. */
  readonly #texts = new Map<string, Resolution>();
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** "unknown" of a name that nothing is kept by, null where a text cannot be read. */
  async tree(base: BaseText): Promise<Resolution | 'unknown' | null> {
    return 'uri' in base ? this.#ofFile(base.uri) : this.#ofText(base.id, base.text);
  }

  #ofText(id: string, text: string | undefined): Resolution | 'unknown' | null {
    const key = `text ${id}`;
    if (text === undefined) return this.#kept(key, () => null) ?? 'unknown';
    return this.#kept(key, () => treeOf(text));
  }

  async #ofFile(uri: string): Promise<Resolution | null> {
    const open = this.#workspace.index.treeOf(canonicalUri(uri));
    if (open) return open;
    const bytes = await this.#workspace.read(uri);
    return bytes && this.#kept(`bytes ${contentHash(bytes)}`, () => treeOf(decodeAnyhow(bytes)));
  }

  #kept(key: string, make: () => Resolution | null): Resolution | null {
    const tree = this.#texts.get(key) ?? make();
    if (!tree) return null;
    this.#texts.delete(key);
    this.#texts.set(key, tree);
    if (this.#texts.size > mostKept) this.#texts.delete(this.#texts.keys().next().value!);
    return tree;
  }
}

function treeOf(text: string): Resolution | null {
  return text.length > longestText ? null : parse(text);
}
