// npm test: installs what is missing, then checks and tests everything, on a clean checkout of a new machine too. The
// last line is the sum of all suites. Built-ins only, until all is installed.
//
// VSCODE_HOST=desktop runs the host tests in a desktop VS Code (and no others): the choice where VS Code from npm does
// not run, which is everywhere but on Linux on x64.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { installDependencies, root } from './dependencies.mjs';
import { installChromium } from './vscode/install-chromium.mjs';
import { hostRunsHere, installHost } from './vscode/install-host.mjs';

const desktop = process.env.VSCODE_HOST === 'desktop' || !hostRunsHere;
const bin = name => join(root, 'node_modules', name);
// the unit tests by themselves, which run many times a day, try less (test/unit/effort.ts)
process.env.TEST_EFFORT ??= 'full';
// tests that wait no longer than so long for a server, touch dist/, or measure have the machine to themselves
const alone = [
  ...['attacks', 'storm', 'user-catalogues', 'workspace'].map(name => `protocol/${name}`),
  'linear/answers',
  'package/**/*',
  'workspace/**/*',
].map(files => `dist/test/unit/${files}.test.mjs`);
const unitTests = (...args) => suite(bin('mocha/bin/mocha.js'), '--reporter', 'dot', ...args);
const sum = { passed: 0, failed: 0, skipped: 0 };
const times = [];

await step('dependencies', async () => installDependencies());
if (!desktop) {
  await step('VS Code and Chromium', async () => {
    installChromium();
    installHost();
  });
}
await step('types', () => check(bin('typescript/bin/tsc'), '-p', '.'));
await step('lint', () => check(bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'));
await step('build', () => run('scripts/build.mjs', '--tests', '--host-tests'));
await step('unit tests', () =>
  unitTests(
    ...['--parallel', '--jobs', String(availableParallelism())],
    ...alone.flatMap(files => ['--ignore', files]),
    'dist/test/unit/**/*.test.{js,mjs}',
  ),
);
await step('unit tests one by one', () => unitTests(...alone));
await step('Node host', () => suite('scripts/run-host-tests.mjs', 'node'));
if (desktop) {
  skipped('web host and UI run', 'they need VS Code from npm, which VSCODE_HOST=desktop or this machine rules out');
} else {
  await step('web host', () => suite('scripts/run-host-tests.mjs', 'web'));
  await step('package', () => run('scripts/package.mjs'));
  await step('UI run', () => suite('scripts/run-ui-tests.mjs'));
}

console.log(`\n${times.join(', ')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

/** A step that throws is one failure; what comes behind it still runs. */
async function step(name, action) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  try {
    await action();
  } catch (error) {
    sum.failed++;
    console.log(`${name} failed: ${error.message}`);
  }
  times.push(`${name} ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

function skipped(name, why) {
  sum.skipped++;
  console.log(`\n== ${name}: skipped, for ${why}`);
}

/** A check that has no cases of its own counts as one. */
async function check(...args) {
  await run(...args);
  sum.passed++;
}

/** Runs a suite and adds up what its output says: mocha's "3 passing", or our own "3 passed, 1 failed, 0 skipped". */
async function suite(...args) {
  const { code, output } = await spawned(args);
  const own = output.match(/^(\d+) passed, (\d+) failed, (\d+) skipped$/m);
  const mochas = word => Number(output.match(new RegExp(`^ +(\\d+) ${word}\\b`, 'm'))?.[1] ?? 0);
  const found = own
    ? { passed: Number(own[1]), failed: Number(own[2]), skipped: Number(own[3]) }
    : { passed: mochas('passing'), failed: mochas('failing'), skipped: mochas('pending') };
  for (const key of Object.keys(sum)) sum[key] += found[key];
  if (code !== 0 && found.failed === 0) throw new Error(`it ended with ${code}`);
}

async function run(...args) {
  const { code } = await spawned(args);
  if (code !== 0) throw new Error(`it ended with ${code}`);
}

function spawned([script, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', bytes => {
      output += bytes;
      process.stdout.write(bytes);
    });
    child.on('error', reject).on('exit', code => resolve({ code, output }));
  });
}
