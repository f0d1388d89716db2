import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The names of a zip file's entries, from its central directory. */
function entriesOf(zip: Buffer): string[] {
  const names: string[] = [];
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < zip.readUInt16LE(end + 10); entry++) {
    const [name, extra, comment] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

describe('the extension’s package', function () {
  this.timeout(120_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Of dist/ as it is: when it was built, and with whose rights, is not to be seen. */
  const packed = (name: string, environment: Readonly<Record<string, string>>): Buffer => {
    const out = join(folder, name);
    const module = pathToFileURL(resolve('scripts/package.mjs')).href;
    const script = `import(${JSON.stringify(module)}).then(({ pack }) => pack(${JSON.stringify(out)}))`;
    execFileSync(process.execPath, ['-e', script], { env: { ...process.env, ...environment }, stdio: 'pipe' });
    return readFileSync(out);
  };

  it('is the same to the byte, whenever, wherever and by whomever it is made', () => {
    const first = packed('first.vsix', { TZ: 'UTC', LANG: 'C' });
    const touched = ['dist/server-bundle.js', 'README.md'];
    const before = touched.map(file => statSync(file));
    try {
      for (const file of touched) utimesSync(file, new Date(), new Date(Date.now() - 86_400_000));
      if (process.platform !== 'win32') for (const file of touched) chmodSync(file, 0o775);
      const second = packed('second.vsix', {
        TZ: 'Asia/Shanghai',
        LANG: 'sv_SE.UTF-8',
        SOURCE_DATE_EPOCH: '1800000000',
      });
      ok(first.equals(second));
    } finally {
      for (const [at, file] of touched.entries()) {
        const { mode, atime, mtime } = before[at]!;
        chmodSync(file, mode);
        utimesSync(file, atime, mtime);
      }
    }
    const entries = entriesOf(first);
    ok(entries.includes('extension/dist/ThirdPartyNotices.txt'));
    ok(entries.includes('extension/dist/sentences.json'));
    for (const language of ['ar', 'es', 'fr', 'ru', 'zh-cn'])
      ok(entries.includes(`extension/package.nls.${language}.json`), language);
    deepStrictEqual(
      entries.filter(name => /\.(?:map|ts)$|ServerNotices|cli\.js/.test(name)),
      [],
    );
    strictEqual(new Set(entries).size, entries.length);
  });
});
