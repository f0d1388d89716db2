import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A script that has run. */
export interface RunScript {
  /** Did V8 take what an earlier run had compiled? */
  readonly fromCache: boolean;
  /** Keeps what has been compiled by now, unless that is known already. Never throws: without a cache all works as well. */
  keep(): void;
}

/**
 * Runs a CommonJS script with the code that an earlier run of it has left in a folder: compiling the server takes longer
 * than all else at its start. A cache of another script, another Node or one that is broken is not used.
 */
export function runWithCodeCache(path: string, folder: string | null): RunScript {
  const file = folder === null ? null : join(folder, 'server.code');
  const key = keyOf(path);
  const cachedData = file === null ? null : cachedCode(file, key);
  const source = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(path, 'utf8')}\n})`;
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  const fromCache = cachedData !== null && script.cachedDataRejected === false;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  return {
    fromCache,
    keep() {
      if (fromCache || file === null) return;
      try {
        mkdirSync(dirname(file), { recursive: true });
        // another window may be doing the same
        const own = `${file}.${process.pid}`;
        const code = script.createCachedData();
        writeFileSync(own, Buffer.concat([key, digestOf(code), code]));
        renameSync(own, file);
      } catch {
        // a disk that is full or cannot be written to
      }
    },
  };
}

const keyLength = 160;
const digestLength = 20;

/** V8 would run whatever bytes a damaged disk gives it. */
const digestOf = (code: Buffer): Buffer => createHash('sha1').update(code).digest();

/** V8 itself holds its version and flags against a cache, but of the script's text only the length. */
function keyOf(path: string): Buffer {
  const { size, mtimeMs } = statSync(path);
  const key = Buffer.alloc(keyLength);
  key.write(`${process.version} ${process.arch} ${size} ${mtimeMs} ${path.slice(-80)}`);
  return key;
}

function cachedCode(file: string, key: Buffer): Buffer | null {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(keyLength + digestLength);
    const isWhole =
      key.equals(bytes.subarray(0, keyLength)) &&
      digestOf(code).equals(bytes.subarray(keyLength, keyLength + digestLength));
    return isWhole ? code : null;
  } catch {
    return null;
  }
}

/** Where a program keeps for a user what it can do without, if nobody says where; null for a user without a home. */
export function userCacheFolder(): string | null {
  try {
    const caches =
      process.platform === 'win32'
        ? process.env.LOCALAPPDATA
        : process.platform === 'darwin'
          ? join(homedir(), 'Library/Caches')
          : process.env.XDG_CACHE_HOME;
    return join(caches || join(homedir(), '.cache'), 'resolute');
  } catch {
    return null;
  }
}
