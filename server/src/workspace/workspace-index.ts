import type { Resolution } from '../resolution/resolution';
import { Latest } from './latest';
import { citationsIn, type PackedSummary, symbolsCited, unpack } from './summaries/packed-summary';
import { summarise } from './summaries/summarise';
import type { CitationSummary, ParagraphSummary, ResolutionSummary } from './summaries/summary';
import { symbolKeys, wholeKey } from './symbol-keys';
import { SymbolMap } from './symbol-map';

export interface IndexedResolution {
  readonly uri: string;
  readonly summary: ResolutionSummary;
}

/** Without the summary: a symbol may be cited by every document that there is. */
export interface IndexedCitation {
  readonly uri: string;
  readonly citation: CitationSummary;
}

export interface IndexedParagraph extends IndexedResolution {
  readonly paragraph: ParagraphSummary;
}

/** An open document overrides what the disk says of it; its tree is asked for when the index is, not at every key. */
interface OpenVersion {
  readonly tree: () => Resolution;
  read: Resolution | undefined;
  packed: PackedSummary | undefined;
}

/** Summaries at hand that have been unpacked. */
const unpackedKept = 64;

/**
 * All resolutions of the workspace by symbol, open or not. The indexer says what stands on disk, the protocol what is
 * open; all answers are about the open version where there is one. URIs are compared as they are.
 */
export class WorkspaceIndex {
  readonly #disk = new Map<string, PackedSummary>();
  readonly #open = new Map<string, OpenVersion>();
  readonly #definitions = new SymbolMap();
  readonly #citations = new SymbolMap();
  readonly #unpacked = new Latest<PackedSummary, ResolutionSummary>(unpackedKept);
  readonly #paths = new Latest<PackedSummary, ReadonlySet<string> | null>(unpackedKept);

  /** What the disk holds; null for what is gone or is no resolution. */
  set(uri: string, summary: PackedSummary | null): void {
    const before = this.#current(uri);
    if (summary) this.#disk.set(uri, summary);
    else this.#disk.delete(uri);
    this.#moveOn(uri, before);
  }

  /** From now on the document is what `tree` returns, asked for anew at every question. */
  open(uri: string, tree: () => Resolution): void {
    const before = this.#current(uri);
    this.#open.set(uri, { tree, read: undefined, packed: undefined });
    this.#moveOn(uri, before);
  }

  close(uri: string): void {
    const before = this.#current(uri);
    this.#open.delete(uri);
    this.#moveOn(uri, before);
  }

  /** Of an open document. */
  treeOf(uri: string): Resolution | undefined {
    return this.#open.get(uri)?.tree();
  }

  /** Of what stands on disk. */
  get diskUris(): readonly string[] {
    return [...this.#disk.keys()];
  }

  /** What was last known of the disk's version. */
  onDisk(uri: string): PackedSummary | undefined {
    return this.#disk.get(uri);
  }

  /** Of all resolutions, those of the disk first. */
  uris(): string[] {
    this.#refresh();
    return [...new Set([...this.#disk.keys(), ...this.#open.keys()])];
  }

  summaryOf(uri: string): ResolutionSummary | null {
    this.#refresh();
    return this.#summary(uri);
  }

  /**
   * The documents that bear the symbol: one a language version, in no order of merit. For a lettered part, the whole
   * resolution where the part has no document of its own.
   */
  definitionsOf(symbol: string): IndexedResolution[] {
    this.#refresh();
    const uris = this.#definitions.get(symbolKeys(symbol));
    const whole = uris.length === 0 ? wholeKey(symbol) : null;
    return (whole === null ? uris : this.#definitions.get([whole])).map(uri => ({ uri, summary: this.#summary(uri)! }));
  }

  /** Every place where the symbol's document is cited, document by document in the text's order. */
  citationsOf(symbol: string): IndexedCitation[] {
    this.#refresh();
    const keys = new Set(symbolKeys(symbol));
    const found: IndexedCitation[] = [];
    const isAsked = (each: string) => symbolKeys(each).some(key => keys.has(key));
    for (const uri of this.#citations.get(keys)) {
      for (const citation of citationsIn(this.#current(uri)!, isAsked)) found.push({ uri, citation });
    }
    return found;
  }

  /** The paragraph of that path in every document that bears the symbol; the first where numbers restart. */
  paragraphOf(symbol: string, path: string): IndexedParagraph[] {
    const found: IndexedParagraph[] = [];
    for (const { uri, summary } of this.definitionsOf(symbol)) {
      const paragraph = summary.paragraphs.find(each => each.path === path);
      if (paragraph) found.push({ uri, summary, paragraph });
    }
    return found;
  }

  /**
   * The paths of the paragraphs in any language version that bears the symbol; null where none is there, or one has an
   * annex, whose paragraphs bear none. As of the last question: what was typed since is not brought in, so that asking at each
   * key costs nothing.
   */
  pathsOf(symbol: string): ReadonlySet<string> | null {
    const found = this.#definitions.get(symbolKeys(symbol)).map(uri => this.#current(uri)!);
    if (found.length === 0) return null;
    const paths = found.map(packed => this.#paths.get(packed, () => pathsIn(this.#unpackedOf(packed))));
    return paths.includes(null) ? null : paths.length === 1 ? paths[0]! : new Set(paths.flatMap(each => [...each!]));
  }

  /** Every resolution as it is kept: to look through thousands without unpacking them. */
  *packed(): Iterable<{ readonly uri: string; readonly packed: PackedSummary }> {
    for (const uri of this.uris()) {
      const packed = this.#current(uri);
      if (packed) yield { uri, packed };
    }
  }

  /** Brings in what was typed since the last question. */
  #refresh(): void {
    for (const [uri, version] of this.#open) {
      const tree = version.tree();
      if (tree === version.read) continue;
      const before = this.#current(uri);
      version.read = tree;
      version.packed = summarise(tree);
      this.#moveOn(uri, before);
    }
  }

  #current(uri: string): PackedSummary | undefined {
    const open = this.#open.get(uri);
    return open ? open.packed : this.#disk.get(uri);
  }

  #moveOn(uri: string, before: PackedSummary | undefined): void {
    const after = this.#current(uri);
    if (before === after) return;
    if (before) {
      this.#unpacked.delete(before);
      this.#paths.delete(before);
      this.#definitions.remove(definedBy(before), uri);
      this.#citations.remove(citedBy(before), uri);
    }
    if (after) {
      this.#definitions.add(definedBy(after), uri);
      this.#citations.add(citedBy(after), uri);
    }
  }

  #summary(uri: string): ResolutionSummary | null {
    const packed = this.#current(uri);
    return packed ? this.#unpackedOf(packed) : null;
  }

  #unpackedOf(packed: PackedSummary): ResolutionSummary {
    return this.#unpacked.get(packed, () => unpack(packed));
  }
}

function pathsIn({ hasAnnex, paragraphs }: ResolutionSummary): ReadonlySet<string> | null {
  return hasAnnex ? null : new Set(paragraphs.map(({ path }) => path));
}

function citedBy(packed: PackedSummary): readonly string[] {
  const keys: string[] = [];
  for (const symbol of symbolsCited(packed)) keys.push(...symbolKeys(symbol));
  return keys;
}

function definedBy({ symbol }: PackedSummary): readonly string[] {
  return symbol === null ? [] : symbolKeys(symbol);
}
