// Asks the checker for linear time about every regular expression that it was not asked about yet, and writes
// test/unit/linear/checked-expressions.json. Minutes, where a language's words have changed.
// usage: npm run expressions
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/mocha/bin/mocha.js'), 'dist/test/unit/linear/expressions.test.js'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, EXPRESSIONS: 'write' } },
);
process.exit(status ?? 1);
