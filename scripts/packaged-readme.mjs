// README.md as the package carries it. VS Code shows it in a page that shows pictures from https addresses alone and reads no
// file beside it: pictures (which the walkthrough has), links to the project's files, and how to build it are left out; the
// chapter on catalogues, which it links to, stands at its end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

const ofTheSourceOnly = /<!-- source only -->[\s\S]*?<!-- end -->\n*/g;
const picture = /^!\[[^\]]*\]\((?:docs\/)?images\/[^)]+\)\n+/gm;
const chapters = /\(docs\/catalogues\.md\)/g;
const linkToFile = /\[([^\]]*)\]\((?!https?:|#)[^)]+\)/g;

export function packagedReadme() {
  const [readme, catalogues] = ['README.md', 'docs/catalogues.md'].map(name => readFileSync(join(root, name), 'utf8'));
  return `${readme}\n#${catalogues}`
    .replace(chapters, '(#catalogues-of-your-own)')
    .replace(ofTheSourceOnly, '')
    .replace(picture, '')
    .replace(linkToFile, '$1');
}
