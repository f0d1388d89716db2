// npm start: installs, builds and opens the extension on the example drafts in VS Code: the desktop's where the command
// `code` is on the path, else one that it installs and serves to the browser. Built-ins only, until all is installed.
import { execFileSync, spawnSync } from 'node:child_process';
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
  const { startServer, workbenchAddress } = await import('./vscode/server.mjs');
  const server = await startServer({ port: Number(process.env.PORT ?? 8765) });
  const payload = [
    ['extensionDevelopmentPath', server.uri(root)],
    ['openFile', server.uri(draft)],
    ['skipWelcome', 'true'],
  ];
  console.log(`
Resolute runs in VS Code in the browser, on the example drafts:

  ${workbenchAddress(server, { folder: examples, payload })}

Ctrl+C ends it.`);
  const stop = () => server.stop().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await server.ended;
  process.exit(1);
}
