import { deepStrictEqual } from 'node:assert/strict';
import { catalogueAddresses } from '../../../server/src/workspace/catalogue-addresses';

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
    ['https://example.org/own.csv', drafts, 'only files of this machine, or of where the workspace lies, are read'],
    ['//server/own.csv', drafts, 'only files of this machine, or of where the workspace lies, are read'],
    ['\\\\server\\own.csv', drafts, 'only files of this machine, or of where the workspace lies, are read'],
    ['file://server/own.csv', drafts, 'only files of this machine, or of where the workspace lies, are read'],
    ['vscode-vfs://gitlab/own.csv', virtual, 'only files of this machine, or of where the workspace lies, are read'],
  ];
  for (const [written, folder, expected] of cases) {
    it(`${written} in ${folder ?? 'no folder'}`, () => {
      const { files, refused } = catalogueAddresses([{ written, folder }], folder === null ? [] : [folder]);
      deepStrictEqual(
        [...files.map(({ uri }) => uri), ...refused.map(({ why }) => why)],
        expected === null ? [] : [expected],
      );
    });
  }
  it('each once, in order', () => {
    const named = ['b.csv', 'a.csv', './b.csv'].map(written => ({ written, folder: drafts! }));
    deepStrictEqual(
      catalogueAddresses(named, [drafts!]).files.map(({ written }) => written),
      ['b.csv', 'a.csv'],
    );
  });
});
