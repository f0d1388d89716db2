import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { atMost, type Row } from './row';

/** The size of the package that is installed. */
export function packageRows(): Row[] {
  spawnSync('npm', ['run', '-s', 'package'], { stdio: 'ignore' });
  const file = readdirSync('.').find(name => name.endsWith('.vsix'));
  if (!file) return [];
  return [atMost('package', statSync(file).size / 1_000_000, 1, 'MB')];
}
