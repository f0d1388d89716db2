import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { inEnglish } from '../../../server/src/messages/message';
import { catalogueAddresses, mostCatalogues } from '../../../server/src/workspace/catalogue-addresses';

const elsewhere = 'only files of this machine, or of where the workspace lies, are read';
const [drafts, virtual, share] = [
  'file:///home/me/my%20drafts',
  'vscode-vfs://github/un/drafts',
  'file://server/drafts',
];

describe('the addresses of users’ catalogues', () => {
  const cases: readonly (readonly [written: string, folder: string | null, expected: string | null])[] = [
    ['own.csv', drafts, `${drafts}/own.csv`],
    ['./tables/../own (1).csv', drafts, `${drafts}/own%20%281%29.csv`],
    ['tables\\own.TSV', drafts, `${drafts}/tables/own.TSV`],
    ['../own.json', drafts, 'file:///home/me/own.json'],
    ['/data/own.csv', drafts, 'file:///data/own.csv'],
    ['C:\\data\\own.csv', drafts, 'file:///c%3A/data/own.csv'],
    ['c:/data/own.csv', null, 'file:///c%3A/data/own.csv'],
    ['file:///data/own%20one.csv', null, 'file:///data/own%20one.csv'],
    ['own.csv', virtual, `${virtual}/own.csv`],
    ['/un/tables/own.csv', virtual, 'vscode-vfs://github/un/tables/own.csv'],
    ['vscode-vfs://github/un/other/own.csv', virtual, 'vscode-vfs://github/un/other/own.csv'],
    ['own.csv', share, `${share}/own.csv`],
    ['own.csv', null, null],
    ['own.xlsx', drafts, 'expected a .csv, .tsv or .json file'],
    ['.', drafts, 'expected a .csv, .tsv or .json file'],
    ['https://example.org/own.csv', drafts, elsewhere],
    ['//server/own.csv', drafts, elsewhere],
    ['\\\\server\\own.csv', drafts, elsewhere],
    ['file://server/own.csv', drafts, elsewhere],
    ['vscode-vfs://gitlab/own.csv', virtual, elsewhere],
    // as Windows reads them
    ['file:///%5Chost%5Cshare%5Cx.csv', drafts, 'a path in an address has no backslashes'],
    ['file:///c:/a%5C..%5C..%5Cx.csv', drafts, 'a path in an address has no backslashes'],
    ['file:///\\host\\share\\x.csv', drafts, 'a path in an address has no backslashes'],
    ['/??/UNC/host/share/x.csv', drafts, elsewhere],
    ['\\??\\UNC\\host\\share\\x.csv', drafts, elsewhere],
    ['file:///%3F%3F/UNC/host/share/x.csv', drafts, elsewhere],
    ['file:///a/../%3F%3F/UNC/host/x.csv', drafts, elsewhere],
    ['\\\\?\\UNC\\host\\share\\x.csv', drafts, elsewhere],
    ['//?/UNC/host/share/x.csv', drafts, elsewhere],
    ['\\\\.\\pipe\\x.csv', drafts, elsewhere],
    ['FILE://Host/share/x.csv', drafts, elsewhere],
    ['file://SERVER/drafts/own.csv', share, 'file://server/drafts/own.csv'],
    ['CON.csv', drafts, 'Windows has a device of this name'],
    ['tables/com1 .tsv', drafts, 'Windows has a device of this name'],
    ['file:///c:/x/nul.csv', drafts, 'Windows has a device of this name'],
    ['contents.csv', drafts, `${drafts}/contents.csv`],
    // as Unix may mount them
    ['/net/host/x.csv', drafts, elsewhere],
    ['../../../net/host/x.csv', drafts, elsewhere],
    ['/afs/cell/x.csv', drafts, elsewhere],
    ['/net/host/x.csv', 'file:///net/host/drafts', 'file:///net/host/x.csv'],
    // no addresses at all
    ['\ud800.csv', drafts, 'it is no address of a file'],
    ['file:////x/y.csv', drafts, 'it is no address of a file'],
  ];
  for (const [written, folder, expected] of cases) {
    it(`${written} in ${folder ?? 'no folder'}`, () => {
      const { files, refused } = catalogueAddresses([{ written, folder }], folder === null ? [] : [folder]);
      deepStrictEqual(
        [...files.map(({ uri }) => uri), ...refused.map(({ why }) => inEnglish(why))],
        expected === null ? [] : [expected],
      );
    });
  }
  it('one that is none leaves the others', () => {
    const named = ['\ud800.csv', 'good.csv', 'file:////x/y.csv'].map(written => ({ written, folder: drafts! }));
    const { files, refused } = catalogueAddresses(named, [drafts!, 'file:////odd']);
    deepStrictEqual(
      files.map(({ written }) => written),
      ['good.csv'],
    );
    strictEqual(refused.length, 2);
  });
  it('no more than anybody has', () => {
    const named = Array.from({ length: 10_000 }, (_, index) => ({ written: `${index}.csv`, folder: drafts! }));
    strictEqual(catalogueAddresses(named, [drafts!]).files.length, mostCatalogues);
  });
  it('each once, in order', () => {
    const named = ['b.csv', 'a.csv', './b.csv'].map(written => ({ written, folder: drafts! }));
    deepStrictEqual(
      catalogueAddresses(named, [drafts!]).files.map(({ written }) => written),
      ['b.csv', 'a.csv'],
    );
  });
});
