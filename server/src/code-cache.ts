import { isAscii } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';
import { readOwnFile, sweep, writeOwnFile } from './workspace/disk/own-file';

/** A script that has run. */
export interface RunScript {
  /** Did V8 take what an earlier run had compiled? */
  readonly fromCache: boolean;
  /** Keeps what has been compiled by now, unless it is kept already. Never throws: without a cache all works as well. */
  keep(): void;
}

/**
 * Runs a CommonJS script with the code that an earlier run of it has left in a folder: compiling the server takes longer
 * than all else at its start. A cache of another script, another Node or one that is broken is not used.
 */
export function runWithCodeCache(path: string, folder: string | null): RunScript {
  const file = folder === null || !isAbsolute(folder) ? null : join(folder, 'server.code');
  const key = keyOf(path);
  const cachedData = file === null ? null : cachedCode(file, key);
  const source = `(function (exports, require, module, __filename, __dirname) { ${scriptAt(path)}\n})`;
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  const fromCache = cachedData !== null && script.cachedDataRejected === false;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  let isKept = false;
  return {
    fromCache,
    keep() {
      if (file === null || isKept) return;
      isKept = true;
      if (fromCache) return sweep(file);
      const code = script.createCachedData();
      const digest = Buffer.alloc(digestLength);
      digest.writeInt32LE(digestOf(code));
      writeOwnFile(file, Buffer.concat([key, digest, code]));
    },
  };
}

/** The build escapes all else: a text of ASCII alone is read in a tenth of the time, and takes half of the memory. */
function scriptAt(path: string): string {
  const bytes = readFileSync(path);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

const keyLength = 160;
const digestLength = 4;

/**
 * V8 would run whatever bytes a damaged disk gives it. Any word that is another makes the digest another one; Node takes
 * longer to load its own digests than this takes.
 */
function digestOf(code: Buffer): number {
  const { buffer, byteOffset } = code.byteOffset % 4 === 0 ? code : new Uint8Array(code);
  // V8's code is made of whole words
  const words = new Int32Array(buffer, byteOffset, code.length >> 2);
  let digest = code.length;
  for (let at = 0; at < words.length; at++) {
    digest = Math.imul(digest ^ words[at]!, 0x9e37_79b1);
    digest ^= digest >>> 15;
  }
  return digest;
}

/** V8 itself holds its version and flags against a cache, but of the script's text only the length. */
function keyOf(path: string): Buffer {
  const { size, mtimeMs } = statSync(path);
  const key = Buffer.alloc(keyLength);
  key.write(`${process.version} ${process.arch} ${size} ${mtimeMs} ${path.slice(-80)}`);
  return key;
}

/** In bytes, many times what the server's code takes. */
const largestCache = 64 * 1024 * 1024;

function cachedCode(file: string, key: Buffer): Buffer | null {
  const bytes = readOwnFile(file, largestCache);
  if (!bytes) return null;
  const code = bytes.subarray(keyLength + digestLength);
  const isWhole =
    code.length > 0 && key.equals(bytes.subarray(0, keyLength)) && digestOf(code) === bytes.readInt32LE(keyLength);
  return isWhole ? code : null;
}

/**
 * Where a program keeps for a user what it can do without, if nobody says where; null for a user without a home. A relative
 * path, of an empty HOME for one, would lead into the workspace: code that stands there is never run.
 */
export function userCacheFolder(): string | null {
  try {
    const caches =
      process.platform === 'win32'
        ? process.env.LOCALAPPDATA
        : process.platform === 'darwin'
          ? join(homedir(), 'Library/Caches')
          : process.env.XDG_CACHE_HOME;
    const folder = join(caches || join(homedir(), '.cache'), 'resolute');
    return isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}
