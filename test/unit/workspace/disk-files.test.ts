import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { decodeAnyhow } from '../../../server/src/encoding/decode-file';
import { largestFile } from '../../../server/src/workspace/candidates';
import { diskFiles } from '../../../server/src/workspace/disk/disk-files';

describe('the files of the disk', () => {
  let folder: string;
  const write = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data);
  const uri = (name: string) => URI.file(join(folder, name)).toString();
  const files = () => diskFiles(() => [URI.file(folder).toString(), uri('inner'), 'virtual:/elsewhere']);
  const text = async (name: string) => {
    const bytes = await files().read(uri(name), () => true);
    return bytes && decodeAnyhow(bytes);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are listed once, however the folders lie, without those of others', async () => {
    for (const inner of ['inner', 'node_modules', '.git', 'inner/决议 (1)']) mkdirSync(join(folder, inner));
    for (const name of [
      'a.txt',
      'inner/b.UNRES',
      'inner/决议 (1)/c.resolution',
      'd.md',
      '.git/e.txt',
      'node_modules/f.txt',
    ]) {
      write(name, '');
    }
    const found: string[] = [];
    for await (const each of files().list()) found.push(each);
    deepStrictEqual(found.sort(), [uri('a.txt'), uri('inner/b.UNRES'), uri('inner/决议 (1)/c.resolution')].sort());
  });
  it('are read whole, in the encoding that their mark tells', async () => {
    const lines = '安全理事会，\r\nнастоятельно призывает\n';
    write('plain.txt', lines);
    write('marked.txt', `\ufeff${lines}`);
    write('wide.txt', Buffer.from(`\ufeff${lines}`, 'utf16le'));
    write('wide-turned.txt', Buffer.from(`\ufeff${lines}`, 'utf16le').swap16());
    write('long.txt', lines.repeat(10_000));
    for (const name of ['plain.txt', 'marked.txt', 'wide.txt', 'wide-turned.txt']) strictEqual(await text(name), lines);
    strictEqual(await text('long.txt'), lines.repeat(10_000));
  });
  it('are not read where they are gone, folders, too large, or not wanted', async () => {
    mkdirSync(join(folder, 'folder.txt'));
    write('large.txt', Buffer.alloc(largestFile + 1, 'a'));
    write('long.txt', 'Notes'.repeat(20_000));
    for (const name of ['gone.txt', 'folder.txt', 'large.txt']) strictEqual(await text(name), null);
    strictEqual(await files().read(uri('long.txt'), beginning => beginning[0] !== 78), null);
    strictEqual(await files().read('virtual:/a.txt', () => true), null);
  });
});
