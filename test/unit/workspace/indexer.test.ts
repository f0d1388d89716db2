import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/src/resolution/parse';
import type { FileEvent, IndexProgress } from '../../../server/src/workspace/indexer';
import { heapInUse } from '../heap-in-use';
import { drafts } from './drafts';
import { contents, indexing, MemoryFiles, MemoryStorage } from './memory-files';

const languages = Object.keys(drafts);

/** Files in six languages, each of which cites the one before. */
function manyFiles(count: number): MemoryFiles {
  const files = new MemoryFiles();
  for (let i = 1; i <= count; i++) {
    const language = languages[i % languages.length]!;
    files.texts.set(`file:///w/${language}/${i}.txt`, drafts[language]!(i, i - 1));
  }
  return files;
}

const event = (kind: FileEvent['kind'], uri: string): FileEvent => ({ kind, uri });

describe('the indexer', () => {
  it('reads and parses each file once, some at a time', async () => {
    const files = manyFiles(300);
    files.turns = () => 1;
    const { index, indexer, counted } = indexing(files);
    indexer.list();
    await indexer.settled();
    strictEqual(index.uris().length, 300);
    deepStrictEqual([files.reads, counted.parses], [300, 300]);
    ok(files.mostAtOnce > 1 && files.mostAtOnce <= 16, `${files.mostAtOnce} at once`);
    for (let i = 1; i < 300; i++) {
      strictEqual(index.definitionsOf(`S/RES/${i}(2014)`).length, 1);
      strictEqual(index.citationsOf(`S/RES/${i}(2014)`).length, 1);
    }
    indexer.list();
    await indexer.settled();
    strictEqual(files.reads, 300);
  });
  it('passes over text files that are no resolutions, and folders that hold others’ files', async () => {
    const files = new MemoryFiles();
    files.texts.set('file:///w/notes.txt', 'Some notes.\n');
    files.texts.set('file:///w/notes.unres', 'Some notes.\n');
    files.texts.set('file:///w/node_modules/a.txt', drafts.en!(1, 2));
    files.texts.set('file:///w/a.md', drafts.en!(1, 2));
    files.texts.set('file:///w/A.TXT', drafts.en!(1, 2));
    const { index, indexer } = indexing(files);
    indexer.list();
    await indexer.settled();
    deepStrictEqual(index.uris(), ['file:///w/notes.unres', 'file:///w/A.TXT']);
  });
  it('follows files that change, go and come, thousands at once', async () => {
    const files = manyFiles(1500);
    const { index, indexer, counted } = indexing(files);
    indexer.list();
    await indexer.settled();
    const uris = [...files.texts.keys()];
    for (const uri of uris.slice(0, 500)) files.texts.set(uri, drafts.en!(5000, 4999));
    for (const uri of uris.slice(500, 1000)) files.texts.delete(uri);
    indexer.filesChanged([
      ...uris.slice(0, 500).map(uri => event('changed', uri)),
      ...uris.slice(500, 1000).map(uri => event('deleted', uri)),
    ]);
    await indexer.settled();
    strictEqual(index.definitionsOf('S/RES/5000(2014)').length, 500);
    strictEqual(index.uris().length, 1000);
    deepStrictEqual(index.definitionsOf('S/RES/700(2014)'), []);
    strictEqual(counted.parses, 2000);
  });
  it('follows a folder that is renamed without parsing anything again', async () => {
    const files = manyFiles(120);
    const { index, indexer, counted } = indexing(files);
    indexer.list();
    await indexer.settled();
    for (const [uri, text] of [...files.texts]) {
      if (!uri.includes('/fr/')) continue;
      files.texts.delete(uri);
      files.texts.set(uri.replace('/fr/', '/français/'), text);
    }
    indexer.filesChanged([event('deleted', 'file:///w/fr'), event('created', 'file:///w/français')]);
    strictEqual(index.uris().length, 100);
    await indexer.settled();
    deepStrictEqual([index.uris().length, counted.parses], [120, 120]);
    deepStrictEqual(
      index.uris().filter(uri => uri.includes('/fr/')),
      [],
    );
  });
  it('takes nothing for changed that has the same text', async () => {
    const files = manyFiles(6);
    const { indexer, counted } = indexing(files);
    indexer.list();
    await indexer.settled();
    indexer.filesChanged([...files.texts.keys()].map(uri => event('changed', uri)));
    await indexer.settled();
    deepStrictEqual([files.reads, counted.parses], [12, 6]);
  });
  it('stops when cancelled, and follows later events all the same', async () => {
    const files = manyFiles(600);
    files.turns = () => 1;
    let told: IndexProgress | null | undefined;
    const { index, indexer } = indexing(files, {
      onProgress: progress => {
        told = progress;
        if (progress && progress.done >= 50) indexer.cancel();
      },
    });
    indexer.list();
    await indexer.settled();
    const count = index.uris().length;
    ok(count >= 50 && count < 600, `${count} files`);
    strictEqual(told, null);
    files.texts.set('file:///w/new.unres', drafts.zh!(7000, 1));
    indexer.filesChanged([event('created', 'file:///w/new.unres')]);
    await indexer.settled();
    strictEqual(index.uris().length, count + 1);
    strictEqual(index.definitionsOf('S/RES/7000(2014)').length, 1);
  });
  it('takes out what it read while another reads it anew', async () => {
    const files = manyFiles(200);
    files.turns = () => 2;
    const { index, indexer } = indexing(files);
    indexer.list();
    while (index.uris().length < 100) await new Promise(resolve => setImmediate(resolve));
    const cleared = indexer.clear();
    deepStrictEqual(index.uris(), []);
    const next = indexing(files, { index });
    next.indexer.list();
    await next.indexer.settled();
    await cleared;
    strictEqual(index.uris().length, 200);
  });
  it('keeps nothing of thousands of files that came and went', async function () {
    this.timeout(120_000);
    const files = new MemoryFiles();
    const { index, indexer } = indexing(files);
    const comeAndGo = async () => {
      for (const [uri, text] of manyFiles(3000).texts) files.texts.set(uri, text);
      const uris = [...files.texts.keys()];
      indexer.filesChanged(uris.map(uri => event('created', uri)));
      await indexer.settled();
      strictEqual(index.uris().length, 3000);
      files.texts.clear();
      indexer.filesChanged(uris.map(uri => event('deleted', uri)));
      await indexer.settled();
      return heapInUse();
    };
    const before = await comeAndGo();
    const after = await comeAndGo();
    deepStrictEqual(index.uris(), []);
    ok(after - before < 1_000_000, `${before} bytes became ${after}`);
  });
  it('leaves the event loop free, and waits while somebody types', async () => {
    const files = manyFiles(600);
    const { index, indexer } = indexing(files);
    indexer.hold();
    indexer.list();
    await new Promise(resolve => setTimeout(resolve, 200));
    strictEqual(files.reads, 0);
    let turns = 0;
    let running = true;
    const turn = () => {
      turns++;
      if (running) setImmediate(turn);
    };
    turn();
    await indexer.settled();
    running = false;
    strictEqual(index.uris().length, 600);
    ok(turns > 10, `${turns} turns`);
  });
  it('goes on past a text that breaks the parser', async () => {
    const files = manyFiles(12);
    const errors: string[] = [];
    const { index, indexer } = indexing(files, {
      parse: text => {
        if (text.includes('灯塔')) throw new Error('no lighthouses');
        return parse(text);
      },
      onError: message => errors.push(message),
    });
    indexer.list();
    await indexer.settled();
    deepStrictEqual([index.uris().length, errors.length], [10, 2]);
  });
});

describe('the cache between sessions', () => {
  async function session(files: MemoryFiles, storage: MemoryStorage, version = '1') {
    const { index, indexer, counted } = indexing(files, { storage, version });
    indexer.list();
    await indexer.settled();
    await indexer.close();
    return { found: contents(index), parses: counted.parses };
  }

  it('spares the parsing of every text that it knows, wherever it now stands', async () => {
    const files = manyFiles(60);
    const storage = new MemoryStorage();
    const first = await session(files, storage);
    deepStrictEqual([first.parses, storage.saves], [60, 1]);
    const second = await session(files, storage);
    deepStrictEqual([second.parses, storage.saves], [0, 1]);
    deepStrictEqual(second.found, first.found);
    const [uri, text] = [...files.texts][0]!;
    files.texts.delete(uri);
    files.texts.set('file:///w/elsewhere.txt', text);
    files.texts.set('file:///w/new.txt', drafts.ru!(900, 1));
    deepStrictEqual([(await session(files, storage)).parses, storage.saves], [1, 2]);
  });
  it('is not read by another version', async () => {
    const files = manyFiles(6);
    const storage = new MemoryStorage();
    await session(files, storage, '1');
    strictEqual((await session(files, storage, '2')).parses, 6);
  });
  it('is thrown away where it is broken, without a word', async () => {
    const files = manyFiles(12);
    const storage = new MemoryStorage();
    const { found } = await session(files, storage);
    const whole = storage.data!;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }),
        async (length, changes) => {
          const broken = whole.slice(0, length);
          for (const [at, byte] of changes) if (at < length) broken[at] = byte;
          storage.data = broken;
          deepStrictEqual((await session(files, storage)).found, found);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('is whole after a session that was cut short', async () => {
    const files = manyFiles(400);
    const storage = new MemoryStorage();
    await session(files, storage);
    files.texts.set('file:///w/a-new-one.unres', drafts.en!(900, 1));
    const { indexer } = indexing(files, {
      storage,
      onProgress: progress => {
        if (progress) indexer.cancel();
      },
    });
    files.turns = () => 1;
    indexer.list();
    await indexer.settled();
    await indexer.close();
    ok((await session(files, storage)).parses <= 1);
  });
  it('may fail to load and to save', async () => {
    const storage = {
      load: () => Promise.reject(new Error('no')),
      save: () => Promise.reject(new Error('no')),
    };
    const { index, indexer } = indexing(manyFiles(6), { storage });
    indexer.list();
    await indexer.settled();
    await indexer.close();
    strictEqual(index.uris().length, 6);
  });
});

describe('the index after any events', () => {
  const folders = ['', 'a/', 'a/b/', 'c/'];
  const name = fc.tuple(fc.constantFrom(...folders), fc.nat(1)).map(([folder, n]) => `file:///w/${folder}${n}.txt`);
  const text = fc
    .tuple(fc.constantFrom(...languages), fc.nat(3), fc.nat(3))
    .map(([l, n, c]) => drafts[l]!(n + 1, c + 1));
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), name, text }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), name }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('spoil' as const), name }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), from: fc.constantFrom('a', 'a/b', 'c') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('list' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), name, text }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), name }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), turns: fc.nat(8) }) },
  );

  it('is the one built from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.array(fc.nat(4), { minLength: 1 }),
        async (steps, delays) => {
          const files = new MemoryFiles();
          let reads = 0;
          files.turns = () => delays[reads++ % delays.length]!;
          const { index, indexer } = indexing(files);
          const open = new Map<string, string>();
          const write = (uri: string, content: string) => {
            const kind = files.texts.has(uri) ? 'changed' : 'created';
            files.texts.set(uri, content);
            indexer.filesChanged([event(kind, uri)]);
          };
          let moves = 0;
          indexer.list();
          for (const each of steps) {
            if (each.do === 'write') write(each.name, each.text);
            else if (each.do === 'spoil') write(each.name, 'Notes.');
            else if (each.do === 'delete') {
              if (files.texts.delete(each.name)) indexer.filesChanged([event('deleted', each.name)]);
            } else if (each.do === 'move') {
              const from = `file:///w/${each.from}`;
              const to = `file:///w/moved${moves++}`;
              for (const [uri, content] of [...files.texts]) {
                if (!uri.startsWith(`${from}/`)) continue;
                files.texts.delete(uri);
                files.texts.set(to + uri.slice(from.length), content);
              }
              indexer.filesChanged([event('deleted', from), event('created', to)]);
            } else if (each.do === 'list') indexer.list();
            else if (each.do === 'open') {
              const tree = parse(each.text);
              open.set(each.name, each.text);
              index.open(each.name, () => tree);
            } else if (each.do === 'close') {
              open.delete(each.name);
              index.close(each.name);
            } else for (let turn = each.turns; turn > 0; turn--) await new Promise(resolve => setImmediate(resolve));
          }
          await indexer.settled();
          const scratch = indexing(files);
          scratch.indexer.list();
          await scratch.indexer.settled();
          for (const [uri, content] of open) scratch.index.open(uri, () => parse(content));
          deepStrictEqual(contents(index), contents(scratch.index));
          for (let number = 1; number <= 4; number++) {
            const symbol = `S/RES/${number}(2014)`;
            const answers = (of: typeof index) => [
              of
                .definitionsOf(symbol)
                .map(({ uri }) => uri)
                .sort(),
              of
                .citationsOf(symbol)
                .map(({ uri }) => uri)
                .sort(),
            ];
            deepStrictEqual(answers(index), answers(scratch.index));
          }
        },
      ),
      { numRuns: 600 },
    );
  }).timeout(60_000);
});
