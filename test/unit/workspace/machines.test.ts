import { strictEqual } from 'node:assert/strict';
import { machineOf, namesDevice } from '../../../server/src/workspace/disk/machines';

describe('the machine that a path leads to', () => {
  for (const [path, machine] of [
    ['/home/me/x.csv', null],
    ['c:\\data\\x.csv', null],
    ['/c:/data/x.csv', null],
    ['/home/net/x.csv', null],
    ['/network', null],
    ['/net', null],
    ['\\\\Host\\share\\x.csv', '//host'],
    ['//host/share/x.csv', '//host'],
    ['/\\host\\share\\x.csv', '//host'],
    ['\\/host/share', '//host'],
    ['\\\\?\\UNC\\host\\share', '//?'],
    ['\\\\.\\pipe\\x', '//.'],
    ['\\??\\UNC\\host\\share\\x.csv', '/??'],
    ['/??/UNC/host/share/x.csv', '/??'],
    ['/./??/UNC/host', '/??'],
    ['/net/Host/x.csv', '/net/host'],
    ['/home/../net//host/x.csv', '/net/host'],
    ['/../afs/cell', '/afs/cell'],
    ['/Network/Servers/host', '/network/servers'],
  ] as const) {
    it(path, () => strictEqual(machineOf(path), machine));
  }
});

describe('a name of a device on Windows', () => {
  for (const [path, isOne] of [
    ['c:\\x\\con', true],
    ['/c:/x/CON.csv', true],
    ['/c:/nul/x.csv', true],
    ['com1.json', true],
    ['LPT¹.tsv', true],
    ['conin$', true],
    ['aux .csv', true],
    ['nul:x.csv', true],
    ['console.csv', false],
    ['com10.csv', false],
    ['my con.csv', false],
    ['.con', false],
  ] as const) {
    it(path, () => strictEqual(namesDevice(path), isOne));
  }
});
