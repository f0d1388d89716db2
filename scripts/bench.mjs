// Brings the programs that the benches hold ours against, builds, and runs the benches that are named, or all.
// usage: npm run bench [-- parse peers keys protocol start heap index package]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command, ...parts) => spawnSync(command, parts, { stdio: 'inherit' }).status === 0;

if (!existsSync('bench/node_modules')) {
  console.log('Installing the peers in bench/ …');
  if (!run('npm', 'ci', '--prefix', 'bench', '--no-audit', '--no-fund')) console.log('Without peers: npm ci failed.');
}
if (!run('node', 'scripts/build.mjs', '--bench', '--minify')) process.exit(1);
process.exit(run('node', 'dist/bench/bench.js', ...process.argv.slice(2)) ? 0 : 1);
