// npm start: installs, builds and opens the extension on the example drafts in VS Code: the desktop's where the command
// `code` is on the path, else one that it installs and serves to the browser. Built-ins only, until all is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installDependencies, root } from './dependencies.mjs';

const examples = join(root, 'examples');
const draft = join(examples, 'english.unres');

installDependencies();
execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});

const shell = process.platform === 'win32';
if (process.env.VSCODE_HOST !== 'server' && spawnSync('code', ['--version'], { stdio: 'ignore', shell }).status === 0) {
  console.log('Opening VS Code ...');
  const args = [`--extensionDevelopmentPath=${root}`, examples, draft].map(each => (shell ? `"${each}"` : each));
  execFileSync('code', args, { stdio: ['ignore', 'inherit', 'inherit'], shell });
} else {
  await serve();
}

async function serve() {
  const { makePackage } = await import('./package.mjs');
  const { scratchCopy, startServer, workbenchAddress } = await import('./vscode/server.mjs');
  // A copy, so that trying the fixes changes nothing of the project.
  const folder = scratchCopy(examples);
  const packaged = await makePackage();
  const server = await startServer({ vsix: [packaged], port: await freePort(Number(process.env.PORT ?? 8765)) });
  const payload = [
    ['openFile', server.uri(join(folder, 'english.unres'))],
    ['skipWelcome', 'true'],
  ];
  console.log(`
Resolute runs in VS Code in the browser, on a copy of the example drafts:

  ${workbenchAddress(server, { folder, payload })}

Ctrl+C ends it.`);
  const stop = () => {
    rmSync(folder, { recursive: true, force: true });
    return server.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await server.ended;
  process.exit(1);
}

/** The port asked for, or 0 (any) where something listens on it already. */
function freePort(port) {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}
