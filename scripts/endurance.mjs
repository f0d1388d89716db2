// The random edits of test/unit/editing by the million: a process for each language and 10,000 edits, as many at once as
// there are processors, each with texts of its own. Every one tells how it went, so that a run that is ended early has
// told what it has found; the first failure ends it.
// usage: npm run endurance [-- EDITS]
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
const test = join(root, 'dist/test/unit/editing/incremental.test.mjs');
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
const editsAtOnce = 10_000;

const edits = Number(process.argv[2] ?? 1_000_000);
const runs = Math.ceil(edits / editsAtOnce);
const firstSeed = Date.now() % 1_000_000_000;
let next = 0;
let done = 0;
await Promise.all(Array.from({ length: availableParallelism() }, work));

async function work() {
  while (next < runs && !process.exitCode) {
    const run = next++;
    const language = languages[run % languages.length];
    // a run of one language makes a sixth of the edits that it is told; seeds that lie so far apart share no session
    const seed = firstSeed + run * editsAtOnce;
    const env = { ...process.env, ENDURANCE: '1', EDITING_EDITS: editsAtOnce * languages.length, EDITING_SEED: seed };
    const test = spawnTest(language, env);
    if ((await test.ended) !== 0) {
      console.error(test.said());
      process.exitCode = 1;
      return;
    }
    done += editsAtOnce;
    console.log(`${language}, seed ${seed}: ${editsAtOnce} edits; ${done} of ${runs * editsAtOnce} in all`);
  }
}

function spawnTest(language, env) {
  const child = spawn(process.execPath, [mocha, test, '--grep', ` ${language}: `], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', data => {
      said += data;
    });
  }
  return { said: () => said, ended: new Promise(resolve => child.on('close', code => resolve(code ?? 1))) };
}
