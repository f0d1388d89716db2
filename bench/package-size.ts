import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Group, type Row, shortNumber } from './row';
import { root } from './servers';

/** The extension as it is installed, with all that it knows of documents. */
export const packageGroup: Group = {
  title: 'The package',
  run(): Row[] {
    execFileSync(process.execPath, [join(root, 'scripts/package.mjs')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const megabytes = (file: string) => statSync(join(root, file)).size / 1_000_000;
    const packaged = megabytes('dist/resolute.vsix');
    return [
      {
        measured: 'the package with its catalogue',
        text: 'dist/resolute.vsix',
        ratio: 'size ÷ 1 MB',
        reached: packaged,
        target: { atMost: 1 },
        times: `server-bundle.js ${shortNumber(megabytes('dist/server-bundle.js'))} MB, client.js ${shortNumber(megabytes('dist/client.js'))} MB, unpacked`,
      },
    ];
  },
};
