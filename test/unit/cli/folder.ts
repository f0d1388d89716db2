import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const good =
  'The Security Council,\n\nRecalling the tides,\n\n1. Decides to act;\n\n2. Decides to remain seized of the matter.\n';
/** An error on the seventh line. */
export const slip = good.replace('2.', '3.');

/** A folder to call the program in. */
export interface Folder {
  readonly path: string;
  write(file: string, text?: string | Uint8Array): void;
  run(...words: readonly string[]): SpawnSyncReturns<string>;
  /** As somebody who may not read everything. */
  runAsNobody(...words: readonly string[]): SpawnSyncReturns<string>;
  /** Words of the shell, with "$R" for the program. */
  shell(script: string): SpawnSyncReturns<string>;
  remove(): void;
}

export function makeFolder(): Folder {
  const place = mkdtempSync(join(tmpdir(), 'resolute-'));
  // where nobody may read, too
  chmodSync(place, 0o755);
  for (const file of ['cli.js', 'catalogue.bin']) copyFileSync(resolve('dist', file), join(place, file));
  const program = join(place, 'cli.js');
  const path = join(place, 'w');
  mkdirSync(path);
  const options = { encoding: 'utf8', cwd: path, input: '', maxBuffer: 256 * 1024 * 1024 } as const;
  const isRoot = process.getuid?.() === 0;
  return {
    path,
    write(file, text = slip) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    run: (...words) => spawnSync(process.execPath, [program, ...words], options),
    runAsNobody: (...words) =>
      spawnSync(process.execPath, [program, ...words], { ...options, ...(isRoot && { uid: 65534, gid: 65534 }) }),
    shell: script =>
      spawnSync('bash', ['-c', `set -o pipefail; R() { "$NODE" "$PROGRAM" "$@"; }; ${script}`], {
        ...options,
        env: { ...process.env, NODE: process.execPath, PROGRAM: program },
      }),
    remove() {
      // Node's own way does not reach a folder that lies deeper than a path is long
      if (process.platform !== 'win32') spawnSync('rm', ['-rf', place]);
      else rmSync(place, { recursive: true, force: true });
    },
  };
}

/** The files that findings are told of, in order. */
export function filesTold(stdout: string): string[] {
  return stdout.split('\n').flatMap(line => /^(.*?):\d+:\d+: /.exec(line)?.[1] ?? []);
}
