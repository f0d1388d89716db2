// What VS Code loads into the Node extension host (of the server and of the desktop alike), and awaits the run() of.
import { join } from 'node:path';
import Mocha from 'mocha';
import { setUp } from './reporter';

export function run(): Promise<void> {
  const mocha = new Mocha(setUp);
  for (const file of ['suite.js', 'git-versions.js']) mocha.addFile(join(__dirname, file));
  return new Promise((resolve, reject) => {
    mocha.run(failures => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
