// What the generators of grammar and snippets share: the facts of server/src/languages, and the file that they write.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './dependencies.mjs';

/** The rules, and what settings say of them. */
export async function rules() {
  return bundled(
    `
        export { allRules } from './all-rules';
        export { concordanceRules } from './concordance-rules';
        export { levels } from './settings/levels';
        export { profiles } from '../resolution/document/profile';`,
    'server/src/rules',
  );
}

/** The facts of the six languages, bundled from TypeScript into a module in memory. */
export async function languageFacts() {
  return bundled(
    `
        export { insertionWords } from './marks/insertions';
        export { formatLabel } from './labels';
        export { languages, languageOf } from './languages';
        export { findOpeningPhrase } from './openings/opening-phrases';
        export { openingPhrases } from './openings/phrases/opening-phrase-lists';
        export { draftWords } from './drafts/drafts';
        export { mastheadWords } from './pages/masthead-words';
        export { draftSnippet } from '../features/completion/drafts/skeleton';`,
    'server/src/languages',
  );
}

async function bundled(contents, folder) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: join(root, folder), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Writes `value` as JSON; with --check on the command line it only compares, and ends with 1 where the file is stale. */
export function writeGenerated(path, value) {
  const file = join(root, path);
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (process.argv.includes('--check')) {
    if (readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text) return;
    console.error(`${path} is stale: npm run ${path.startsWith('schemas/') ? 'rule-schema' : 'grammar'}`);
    process.exit(1);
  }
  writeFileSync(file, text);
  console.log(`${path}: ${Buffer.byteLength(text)} bytes`);
}
