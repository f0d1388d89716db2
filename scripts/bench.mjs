// npm run bench: builds what is measured as it is packaged, installs the peers that are measured beside it, and measures.
// usage: npm run bench [-- group ...]        the groups are in bench/groups.ts
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './dependencies.mjs';

const bench = join(root, 'bench');
const named = process.argv.slice(2);
const run = (script, ...args) =>
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });

run('scripts/build.mjs', '--bench', '--minify');
if (named.length === 0 || named.includes('peers')) installPeers();
try {
  run('dist/bench/bench.js', ...named);
} catch {
  // it has said what failed
  process.exitCode = 1;
}

/** Without them the rest is measured all the same. */
function installPeers() {
  const installed = join(bench, 'node_modules/.package-lock.json');
  const lock = join(bench, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the peers from npm into bench/node_modules ...');
  try {
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: bench });
  } catch (error) {
    console.log(`The peers could not be installed, and are not measured: ${error.message.split('\n')[0]}`);
  }
}
