// README.md as the package carries it. VS Code shows it in a page that reads no file beside it: pictures stand in the text
// itself, and what leads to another file of the project, or tells how to build it, is left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

const ofTheSourceOnly = /<!-- source only -->[\s\S]*?<!-- end -->\n*/g;
const picture = /!\[([^\]]*)\]\((images\/[^)]+\.webp)\)/g;
const linkToFile = /(?<!!)\[([^\]]*)\]\((?!https?:|#)[^)]+\)/g;

export function packagedReadme() {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  return text
    .replace(ofTheSourceOnly, '')
    .replace(linkToFile, '$1')
    .replace(picture, (_, description, file) => {
      const data = readFileSync(join(root, file)).toString('base64');
      return `![${description}](data:image/webp;base64,${data})`;
    });
}
