// Bundles the client, the server, the command line and the library into dist/; with --tests, the unit
// tests as well, with --host-tests those that run inside VS Code, with --bench the benches. With --minify, as they are
// shipped: without source maps being named, which are not.
// usage: node scripts/build.mjs [--tests] [--host-tests] [--bench] [--minify] [--watch]
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { builtModules } from './built-modules.mjs';
import { lightLibraries } from './light-libraries.mjs';
import { lightPdf } from './light-pdf.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const flags = new Set(process.argv.slice(2));
const common = {
  bundle: true,
  sourcemap: flags.has('--minify') ? 'external' : true,
  metafile: true,
  minify: flags.has('--minify'),
  target: 'es2022',
  charset: 'utf8',
  // the client's library brings a copy of its own of nearly the same version
  alias: { 'vscode-languageserver-types': join(root, 'node_modules/vscode-languageserver-types/lib/esm/main.js') },
  logLevel: 'warning',
  plugins: [builtModules],
  outdir: 'dist',
  define: { RESOLUTE_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
};

const filesBelow = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => relative(root, join(entry.parentPath, entry.name)));

// in a web worker there is no `module` to export to
const inWorker = {
  ...common,
  platform: 'node',
  format: 'iife',
  conditions: ['browser'],
  // fflate asks for Node's modules else as soon as it is loaded, and a worker of the web has none
  alias: { ...common.alias, fflate: 'fflate/browser' },
};

const builds = [
  // the client and the server in one file each for both hosts: esbuild runs an imported module only when it is reached
  {
    ...common,
    platform: 'node',
    format: 'cjs',
    conditions: ['browser'],
    external: ['vscode'],
    entryPoints: {
      client: 'client/src/client.ts',
      server: 'server/src/server.ts',
      'language-server': 'server/src/language-server.ts',
      cli: 'server/src/cli.ts',
      library: 'server/src/library.ts',
    },
  },
  {
    ...inWorker,
    charset: 'ascii',
    entryPoints: { 'server-bundle': 'server/src/bundle.ts' },
    // a script that V8 has kept code of cannot import
    supported: { 'dynamic-import': false },
    plugins: [builtModules, lightLibraries],
  },
  // they make what follows from words themselves, where they need it: read from a bundle it would take 15 KB of the package
  { ...inWorker, entryPoints: { documents: 'server/src/documents.ts', pdf: 'server/src/pdf.ts' }, plugins: [lightPdf] },
  // what runs in the preview's panel
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: { preview: 'client/preview-page/preview.ts' },
  },
];

if (flags.has('--tests')) {
  rmSync('dist/test/unit', { recursive: true, force: true });
  const unitTests = {
    ...common,
    minify: false,
    platform: 'node',
    outdir: 'dist/test/unit',
    outbase: 'test/unit',
  };
  // with a bundle of its own: its modules must not have run before the test does
  const ownBundle = join('test', 'unit', 'linear', 'expressions.test.ts');
  builds.push({ ...unitTests, format: 'cjs', packages: 'external', entryPoints: [ownBundle] });
  // all others share their modules, which are compiled once for a worker of mocha's and not once a file
  builds.push({
    ...unitTests,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shared/[hash]',
    // what ships files of its own beside its code, or is better loaded by Node
    external: ['esbuild', 'mocha', 'typescript', 'fast-check', 'docx', 'unpdf'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    entryPoints: filesBelow(join('test', 'unit'), '.test.ts').filter(name => name !== ownBundle),
  });
}

if (flags.has('--host-tests')) {
  const hostTests = { ...common, minify: false, format: 'cjs', outdir: 'dist/test/host' };
  builds.push({
    ...hostTests,
    platform: 'node',
    external: ['vscode', 'mocha'],
    entryPoints: {
      node: 'test/host/node.ts',
      suite: 'test/host/suite.ts',
      'git-versions': 'test/host/git-versions.ts',
    },
  });
  // One self-contained file: a web worker can require nothing but 'vscode'. mocha's browser build brings its own `module`.
  builds.push({
    ...hostTests,
    platform: 'browser',
    external: ['vscode'],
    loader: { '.unres': 'text', '.txt': 'text' },
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
    entryPoints: { browser: 'test/host/browser.ts' },
  });
}

if (flags.has('--bench')) {
  builds.push({
    ...common,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    outdir: 'dist/bench',
    entryPoints: {
      bench: 'bench/bench.ts',
      workspace: 'bench/workspace.ts',
      pressure: 'bench/pressure.ts',
      arrangements: 'bench/arrangements.ts',
      twins: 'bench/twins.ts',
      rollover: 'bench/rollover/rollover.ts',
      links: 'bench/comparison/links.ts',
      'comparison-times': 'bench/comparison/times.ts',
      versions: 'bench/comparison/versions.ts',
      tracked: 'bench/comparison/tracked.ts',
      slips: 'bench/slips.ts',
      noise: 'bench/noise.ts',
      'heap-probe': 'bench/heap-probe.ts',
      // made as the real one is
      'empty-server': 'bench/empty-server.ts',
      'activation-probe': 'bench/activation-probe.ts',
    },
  });
}

mkdirSync('dist', { recursive: true });
copyFileSync('server/data/catalogue.bin', 'dist/catalogue.bin');
// the pages of rules: packed one by one they would take twice the room
writeFileSync(
  'dist/rule-pages.json',
  JSON.stringify(
    Object.fromEntries(readdirSync('docs/rules').map(name => [name, readFileSync(join('docs/rules', name), 'utf8')])),
  ),
);
// what the user reads, as sentences.ts takes it: the English sentences once, for five files of them would take half as much room again
const said = readdirSync('l10n').map(name => [
  /^bundle\.l10n\.([a-z]+)/.exec(name)[1],
  JSON.parse(readFileSync(join('l10n', name), 'utf8')),
]);
const english = Object.keys(said[0][1]);
const ofLanguages = said.map(([language, sentences]) => [
  language,
  english.map(sentence => sentences[sentence] ?? null),
]);
writeFileSync('dist/sentences.json', JSON.stringify(Object.fromEntries([['en', english], ...ofLanguages])));

/** What esbuild leaves as it is written: regular expressions, and sentences with values in them, where an escape means the same. */
function escapeAll(path) {
  const text = readFileSync(path, 'utf8');
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(text))
    throw new Error(`${path}: String.raw of more than ASCII cannot be escaped`);
  const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, text.replace(/[^\0-\x7f]/g, escaped));
}

/** A run of tests is green without those that its bundle lacks, so that a bundle that lacks any is none. */
function holdAllHostTests(bundle, metafiles) {
  const held = metafiles.find(({ outputs }) => outputs[bundle]).outputs[bundle].inputs;
  const describes = name => /^describe\(/m.test(readFileSync(name, 'utf8'));
  // where there is Git: Node's host alone, by a bundle of its own
  const expected = filesBelow(join('test', 'host'), '.ts').filter(
    name => describes(name) && !name.endsWith('git-versions.ts'),
  );
  const lacking = expected.filter(name => !held[name]?.bytesInOutput);
  if (expected.length === 0 || lacking.length > 0) throw new Error(`${bundle} lacks tests: ${lacking.join(', ')}`);
}

if (flags.has('--watch')) {
  for (const options of builds) await (await esbuild.context(options)).watch();
} else {
  const metafiles = (await Promise.all(builds.map(options => esbuild.build(options)))).map(({ metafile }) => metafile);
  if (flags.has('--host-tests')) {
    for (const host of ['dist/test/host/suite.js', 'dist/test/host/browser.js']) holdAllHostTests(host, metafiles);
  }
  // all of it is read at each start
  escapeAll('dist/server-bundle.js');
  const notices = (product, ...names) =>
    thirdPartyNotices(
      product,
      metafiles,
      names.map(name => `dist/${name}.js`),
    );
  writeFileSync(
    'dist/ThirdPartyNotices.txt',
    notices('Resolute', 'client', 'server', 'server-bundle', 'documents', 'pdf'),
  );
  writeFileSync(
    'dist/ServerNotices.txt',
    notices('resolute-language-server', 'language-server', 'server-bundle', 'cli', 'documents', 'pdf'),
  );
}
