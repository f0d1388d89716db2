// Installs the packages that package-lock.json names, when they are missing or older than it. Built-ins only: it runs first.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** npm and npx are scripts of the shell on Windows, which Node starts through it only. */
export function npm(args, options = {}) {
  execFileSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
}

export function installDependencies() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
