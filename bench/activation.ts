import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Activation } from './activation-probe';
import { best } from './measure';
import { duration, type Group, type Row } from './row';
import { root } from './servers';

const starts = 2;
/** VS Code activates the extension by itself when it opens a plain text of its own before; that start does not count. */
const mostTries = 4;

/** What the extension costs VS Code at its start, in VS Code's own extension host, a new one each time. */
export const activationGroup: Group = {
  title: 'Activation, in VS Code',
  run() {
    const measured: Activation[] = [];
    let failure = '';
    for (let tries = 0; tries < mostTries && measured.length < starts; tries++) {
      try {
        const script = join(root, 'scripts/vscode/measure-activation.mjs');
        measured.push(JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: 'pipe' })));
      } catch (error) {
        failure = /^Error: (.*)/m.exec(String((error as { stderr?: string }).stderr))?.[1] ?? String(error);
      }
    }
    const row = (name: string, part: (activation: Activation) => number, target: Row['target']): Row => ({
      measured: name,
      text: 'no document open',
      ratio: 'best ÷ 1 ms',
      reached: measured.length > 0 ? best(measured.map(part)) : null,
      target,
      times: measured.length > 0 ? measured.map(one => duration(part(one))).join(', ') : failure,
    });
    return [
      row('activate(), until it returns', ({ call }) => call, { atMost: 30 }),
      row('activate(), until its promise resolves', ({ call, resolve }) => call + resolve, null),
      row('loading the bundle before', ({ load }) => load, null),
    ];
  },
};
