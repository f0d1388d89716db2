// Makes the npm package resolute-language-server: the server for any editor, and the command line. No VS Code in it, and
// no dependencies.
// usage: node scripts/server-package.mjs [--no-build] [OUT]     OUT: where the package goes (dist)
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { npm, root } from './dependencies.mjs';
import { namesNoMaps } from './package.mjs';

/** Of dist/. */
const programs = [
  ...['language-server.js', 'server-bundle.js', 'cli.js', 'documents.js', 'pdf.js'],
  ...['catalogue.bin', 'sentences.json'],
];

/** Lays the package out in a folder of its own. `--no-build`: out of dist/ as it is. */
function layOut(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of programs) copyFileSync(join(root, 'dist', file), join(folder, file));
  copyFileSync(join(root, 'dist/ServerNotices.txt'), join(folder, 'ThirdPartyNotices.txt'));
  for (const file of ['LICENSE', 'CHANGELOG.md']) copyFileSync(join(root, file), join(folder, file));
  writeFileSync(join(folder, 'README.md'), readme());
  // SARIF leads to the rules' pages
  cpSync(join(root, 'docs/rules'), join(folder, 'docs/rules'), { recursive: true });
  cpSync(join(root, 'docs/editors'), join(folder, 'docs/editors'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  // npm packs them with the rights that they have here, which are this machine's own affair
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath ?? entry.path, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}

/** The recipes' first page, which leads to the others from where it stands now. */
function readme() {
  return readFileSync(join(root, 'docs/editors/README.md'), 'utf8').replace(/\]\((?=[\w-]+\.md\))/g, '](docs/editors/');
}

function manifest() {
  const { version, license, keywords, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name: 'resolute-language-server',
    version,
    description: 'Language server and command line for resolutions of the United Nations in all six official languages',
    keywords: [...keywords, 'language server', 'lsp'],
    license,
    engines: { node: engines.node },
    bin: { 'resolute-language-server': 'language-server.js', resolute: 'cli.js' },
    files: [...programs, 'ThirdPartyNotices.txt', 'CHANGELOG.md', 'docs'],
  };
}

const words = process.argv.slice(2);
const out = resolve(words.find(word => !word.startsWith('--')) ?? join(root, 'dist'));
if (!words.includes('--no-build')) {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--minify'], { cwd: root, stdio: 'inherit' });
}
const folder = join(out, 'resolute-language-server');
layOut(folder);
if (!words.includes('--no-build')) namesNoMaps(folder, programs);
npm(['pack', '--silent', '--pack-destination', out], { cwd: folder });
