// npm run pressure: builds the server as it is packaged, presses it for five minutes with all that editors do, and prints
// what it holds of the machine before and after. Linux alone tells so much.
// usage: npm run pressure [-- seconds]
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

if (process.platform !== 'linux') {
  console.log('Only Linux tells what a process holds: nothing was measured.');
} else {
  const run = (script, ...args) =>
    execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  run('scripts/build.mjs', '--bench', '--minify');
  try {
    run('dist/bench/pressure.js', ...process.argv.slice(2));
  } catch {
    // it has said what is wrong
    process.exitCode = 1;
  }
}
