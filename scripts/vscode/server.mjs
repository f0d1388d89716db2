// Starts the VS Code server of install-host.mjs, which serves the workbench to a browser and runs a Node extension host.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installHost } from './install-host.mjs';

const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Sockets and temporary files go below `home` too, so that stop() removes everything. */
const environmentIn = home => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/.test(key)),
  ),
  TMPDIR: home,
  XDG_RUNTIME_DIR: home,
});

const ended = child =>
  new Promise((resolve, reject) => child.on('error', reject).on('exit', (code, signal) => resolve(code ?? signal)));

export async function startServer({ settings = {}, vsix = [], tests = false, verbose = false, port = 0 } = {}) {
  const host = installHost();
  const home = mkdtempSync(join(tmpdir(), 'vs-')); // short: the paths of Unix sockets below it must be
  const folders = [
    '--accept-server-license-terms',
    '--server-data-dir',
    join(home, 's'),
    '--user-data-dir',
    join(home, 'u'),
    '--extensions-dir',
    join(home, 'e'),
  ];
  const run = (args, options = {}) =>
    spawn(host.node, [join(host.vscode, 'out/server-main.js'), ...folders, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environmentIn(home),
      ...options,
    });
  try {
    mkdirSync(join(home, 'u/User'), { recursive: true });
    writeFileSync(join(home, 'u/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 1));
    for (const file of vsix) await installExtension(run, file, verbose);
    const child = run(
      [
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--without-connection-token',
        '--telemetry-level',
        'off',
        '--disable-workspace-trust',
        '--disable-getting-started-override',
        ...(tests ? ['--enable-smoke-test-driver'] : []),
      ],
      { detached: true },
    );
    const authority = `127.0.0.1:${await listening(child, verbose)}`;
    return {
      origin: `http://${authority}`,
      uri: path => `vscode-remote://${authority}${path}`,
      ended: ended(child),
      async stop() {
        const gone = ended(child);
        kill(child, 'SIGTERM');
        await Promise.race([gone, new Promise(resolve => setTimeout(resolve, 3000))]);
        kill(child, 'SIGKILL');
        rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      },
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

async function installExtension(run, file, verbose) {
  const child = run(['--install-extension', file]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', bytes => {
      said += bytes;
    });
  const code = await ended(child);
  if (code !== 0 || verbose) console.error(said);
  if (code !== 0) throw new Error(`--install-extension ${file} ended with ${code}`);
}

/** The port, as soon as the server says that it listens. */
function listening(child, verbose) {
  let said = '';
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`VS Code's server not up after 60 s\n${said}`)), 60_000);
    const seen = bytes => {
      said += bytes;
      if (verbose) process.stderr.write(bytes);
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(limit);
      resolve(Number(port));
    };
    child.stdout.on('data', seen);
    child.stderr.on('data', seen);
    child.on('error', reject).on('exit', code => reject(new Error(`VS Code's server ended with ${code}\n${said}`)));
  }).catch(error => {
    kill(child, 'SIGKILL');
    throw error;
  });
}

/** With the extension hosts that it has started. */
function kill(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // gone already
  }
}

/** The address of the workbench; `payload` is what the desktop takes as command line options. */
export function workbenchAddress(server, { folder, payload = [] }) {
  const query = new URLSearchParams({ folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.origin}/?${query}`;
}

export function scratchCopy(folder) {
  const copy = mkdtempSync(join(tmpdir(), 'ws-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}
