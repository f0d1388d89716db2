// README.md as the package carries it. VS Code shows it in a page that shows pictures from https addresses alone and reads no
// file beside it: pictures (which the walkthrough has), links to the project's files, and how to build it are left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

const ofTheSourceOnly = /<!-- source only -->[\s\S]*?<!-- end -->\n*/g;
const picture = /^!\[[^\]]*\]\(images\/[^)]+\)\n+/gm;
const linkToFile = /\[([^\]]*)\]\((?!https?:|#)[^)]+\)/g;

export function packagedReadme() {
  return readFileSync(join(root, 'README.md'), 'utf8')
    .replace(ofTheSourceOnly, '')
    .replace(picture, '')
    .replace(linkToFile, '$1');
}
