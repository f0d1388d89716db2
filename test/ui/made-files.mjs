import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../../scripts/dependencies.mjs';

/** A resolution as a PDF has it, its lines within paragraphs. */
const lampLines = [
  ['The Security Council,'],
  ['Recalling its resolution 2185 (2014) on the keepers of lamps', 'and of all other lights,'],
  ['Noting the lamps of the harbour,'],
  ['1. Decides to light them;'],
  ['2. Requests the Secretary-General:'],
  ['(a) to hire keepers;'],
  ['(b) to report to the Council;'],
  ['3. Decides to remain seized of the matter.'],
];
export const lamps = lampLines.map(lines => lines.join(' '));

/** Puts a PDF and a Word file with tracked changes into a folder, made as those of the unit tests are. */
export async function writeMadeFiles(folder) {
  const { tinyPdf, shown, wordFile, p, r } = await fixtures();
  let height = 700;
  const drawn = lampLines.flatMap(lines => {
    height -= 12;
    return lines.map(line => {
      height -= 12;
      return shown(100, height, line);
    });
  });
  writeFileSync(join(folder, 'lamps.pdf'), tinyPdf([drawn.join('')]));
  const by = author => `w:id="1" w:author="${author}" w:date="2031-01-01T00:00:00Z"`;
  writeFileSync(
    join(folder, 'changed.docx'),
    wordFile(
      [
        p('The Security Council,'),
        p(
          `${r('1. Decides to pay the ')}<w:del ${by('Ghana')}><w:r><w:delText>keepers</w:delText></w:r></w:del>` +
            `<w:ins ${by('Norway')}>${r('wardens')}</w:ins>${r(';')}`,
        ),
        p('2. Decides to remain seized of the matter.'),
      ].join(''),
    ),
  );
}

/** The modules that make them are TypeScript, which this is not. */
async function fixtures() {
  const folder = join(root, 'test/unit/documents');
  const { outputFiles } = await esbuild.build({
    stdin: { contents: `export * from './pdf/tiny-pdf'; export * from './word-files';`, resolveDir: folder },
    ...{ bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
