// Makes dist/resolute.vsix, minified, and says how large it is.
import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { packagedReadme } from './packaged-readme.mjs';

export const vsix = join(root, 'dist/resolute.vsix');

export function makePackage() {
  const node = (script, ...args) =>
    execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  node('scripts/build.mjs', '--minify');
  writeFileSync(join(root, 'dist/readme.md'), packagedReadme());
  // The project has no public repository to resolve relative links against.
  const rewriting = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  node('node_modules/@vscode/vsce/vsce', 'package', ...rewriting, '--readme-path', 'dist/readme.md', '--out', vsix);
  console.log(`${vsix}: ${(statSync(vsix).size / 1024).toFixed(0)} KB`);
  return vsix;
}

if (process.argv[1] === import.meta.filename) makePackage();
