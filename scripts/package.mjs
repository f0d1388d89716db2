// Makes dist/resolute.vsix, minified, and says how large it is. The same project gives the same bytes, whenever and wherever.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { packagedReadme } from './packaged-readme.mjs';
import { tightZip } from './tight-zip.mjs';
import { withFixedModes } from './zip-modes.mjs';

export const vsix = join(root, 'dist/resolute.vsix');

export async function makePackage() {
  node(['scripts/build.mjs', '--minify']);
  namesNoMaps(join(root, 'dist'), ['client.js', 'server.js', 'server-bundle.js', 'documents.js', 'pdf.js']);
  writeFileSync(vsix, await tightZip(pack(vsix)));
  console.log(`${vsix}: ${(statSync(vsix).size / 1024).toFixed(0)} KB`);
  return vsix;
}

/** Packs what is built, and says the bytes that it has written. */
export function pack(out) {
  writeFileSync(join(root, 'dist/readme.md'), packagedReadme());
  // The project has no public repository to resolve relative links against.
  const rewriting = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  // times, their zone and the order of entries would be this machine's else
  const env = { ...process.env, SOURCE_DATE_EPOCH: earliest, TZ: 'UTC', LC_ALL: 'C' };
  node(
    ['node_modules/@vscode/vsce/vsce', 'package', ...rewriting, '--readme-path', 'dist/readme.md', '--out', out],
    env,
  );
  const bytes = withFixedModes(readFileSync(out));
  writeFileSync(out, bytes);
  return bytes;
}

/** Source maps are not shipped; a program that names one makes debuggers look for it. */
export function namesNoMaps(folder, programs) {
  for (const program of programs) {
    const text = readFileSync(join(folder, program), 'latin1');
    if (/^\/\/# sourceMappingURL=/m.test(text)) throw new Error(`${program} names a source map, which is not shipped`);
  }
}

/** The first second that a zip file can name, 1980-01-01. */
const earliest = '315532800';

function node([script, ...args], env = process.env) {
  execFileSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

if (process.argv[1] === import.meta.filename) await makePackage();
