import { parse } from '../../../server/src/resolution/parse';
import { isCandidate } from '../../../server/src/workspace/candidates';
import type { IndexStorage, WorkspaceFiles } from '../../../server/src/workspace/files';
import { Indexer, type IndexerParts } from '../../../server/src/workspace/indexer';
import { decode } from '../../../server/src/workspace/summaries/decode';
import { WorkspaceIndex } from '../../../server/src/workspace/workspace-index';

/** A disk that answers after `turns` turns of the event loop, the number told by a function of the file. */
export class MemoryFiles implements WorkspaceFiles {
  readonly texts = new Map<string, string>();
  reads = 0;
  atOnce = 0;
  mostAtOnce = 0;
  turns: (uri: string) => number = () => 0;

  async *list() {
    for (const uri of [...this.texts.keys()].filter(isCandidate)) {
      if (this.turns(uri) > 0) await this.#wait(uri);
      yield uri;
    }
  }

  async read(uri: string): Promise<Uint8Array | null> {
    this.reads++;
    this.atOnce++;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    await this.#wait(uri);
    const text = this.texts.get(uri);
    // on its way back the answer may grow old
    await this.#wait(uri);
    this.atOnce--;
    return text === undefined ? null : new TextEncoder().encode(text);
  }

  async #wait(uri: string): Promise<void> {
    for (let turn = this.turns(uri); turn > 0; turn--) await new Promise(resolve => setImmediate(resolve));
  }
}

export class MemoryStorage implements IndexStorage {
  data: Uint8Array | null = null;
  saves = 0;
  load = async () => this.data;
  save = async (data: Uint8Array) => {
    this.data = data;
    this.saves++;
  };
}

/** An indexer over files in memory that counts how often it parses. */
export function indexing(files: MemoryFiles, more: Partial<IndexerParts> = {}) {
  const index = new WorkspaceIndex();
  const counted = { parses: 0 };
  const counting = (text: string) => {
    counted.parses++;
    return parse(text);
  };
  const indexer = new Indexer({ index, files, storage: null, version: '1', parse: counting, ...more });
  return { index, indexer, counted };
}

/** All that an index tells, to be compared. */
export function contents(index: WorkspaceIndex) {
  return [...index.packed()].map(({ uri, packed }) => `${uri} ${decode(packed.line)}`).sort();
}
