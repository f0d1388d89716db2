import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The steps from text to editor, in order: a folder imports only from itself and from folders above it. */
const layers = [
  'text',
  'languages',
  'blocks',
  'resolution',
  'catalogue',
  'workspace',
  'rules',
  'features',
  'protocol',
  'cli',
];
/** These alone touch the disk, a connection or a process. */
const worldly = new Set(['protocol', 'cli', 'workspace']);
const root = 'server/src';

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.replaceAll('\\', '/'));
const importExpression = /(?:from|import\() ?'([^']+)'/g;

describe('the layers of server/src', () => {
  it('are the folders that there are', () => {
    const folders = new Set(files.filter(file => file.includes('/')).map(file => file.split('/')[0]!));
    deepStrictEqual(
      [...folders].filter(folder => !layers.includes(folder)),
      [],
    );
  });
  it('import upwards only', () => {
    const wrong: string[] = [];
    for (const file of files.filter(name => name.includes('/'))) {
      const own = layers.indexOf(file.split('/')[0]!);
      for (const [, target] of readFileSync(join(root, file), 'utf8').matchAll(importExpression)) {
        if (!target!.startsWith('.')) continue;
        const folder = relative(root, join(root, dirname(file), target!)).split('/')[0]!;
        // a file beside the folders, such as json.ts, is for the outermost layers
        const other = layers.includes(folder) ? layers.indexOf(folder) : layers.indexOf('protocol');
        if (other > own) wrong.push(`${file} imports ${target}`);
      }
    }
    deepStrictEqual(wrong, []);
  });
  it('keep away from disk, process and connection', () => {
    const wrong: string[] = [];
    for (const file of files.filter(name => name.includes('/') && !worldly.has(name.split('/')[0]!))) {
      for (const [, target] of readFileSync(join(root, file), 'utf8').matchAll(importExpression)) {
        if (!target!.startsWith('.') && target !== 'vscode-languageserver-types')
          wrong.push(`${file} imports ${target}`);
      }
    }
    deepStrictEqual(wrong, []);
  });
});
