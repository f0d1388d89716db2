// VS Code for the Web as vscode.dev serves it: no remote, the web worker extension host alone. Made of the workbench that
// install-host.mjs installs, which is tied to a server in two places; both are undone as the file is served.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { installHost } from './install-host.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const workbench = 'out/vs/code/browser/workbench/workbench.js';
const patches = [
  [/remoteAuthority:location\.host/g, 'remoteAuthority:undefined'],
  [/\.with\(\{scheme:\w+\.vscodeRemote\}\),"User"\)/g, '.with({scheme:"vscode-userdata"}),"User")'],
];

export async function startWebServer({ extension, tests, settings = {} }) {
  const { vscode } = installHost();
  const patched = await patchedWorkbench(vscode);
  const mounts = { '/static/': vscode, '/ext/': extension };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (path === '/') return response.setHeader('content-type', 'text/html').end(page(configuration));
    if (path === `/static/${workbench}`) return response.setHeader('content-type', 'text/javascript').end(patched);
    const file = await fileAt(mounts, path);
    if (!file) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve));
  const authority = `localhost:${server.address().port}`;
  const at = path => ({ scheme: 'http', authority, path });
  const configuration = {
    productConfiguration: {
      enableTelemetry: false,
      extensionsGallery: undefined,
      // The web worker extension host gets an origin of its own, as on vscode.dev; *.localhost is this machine.
      webEndpointUrlTemplate: `http://{{uuid}}.${authority}/static`,
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${authority}/static/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    folderUri: { scheme: 'tmp', path: '/ws' },
    enableWorkspaceTrust: false,
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    configurationDefaults: {
      'workbench.startupEditor': 'none',
      'telemetry.telemetryLevel': 'off',
      'chat.disableAIFeatures': true,
      'extensions.ignoreRecommendations': true,
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
      ...settings,
    },
    developmentOptions: {
      logLevel: 3,
      extensions: [at('/ext')],
      ...(tests ? { extensionTestsPath: at(`/ext/${tests}`) } : {}),
    },
  };
  return {
    origin: `http://${authority}`,
    stop: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function patchedWorkbench(vscode) {
  let text = await readFile(join(vscode, workbench), 'utf8');
  for (const [find, put] of patches) {
    const count = text.match(find)?.length ?? 0;
    if (count !== 1) throw new Error(`the workbench has changed: ${find} stands ${count} times in it, not once`);
    text = text.replace(find, put);
  }
  return text;
}

async function fileAt(mounts, path) {
  for (const [prefix, folder] of Object.entries(mounts)) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    const found = file.startsWith(folder) ? await stat(file).catch(() => undefined) : undefined;
    return found?.isFile() ? file : undefined;
  }
}

function page(configuration) {
  const attribute = JSON.stringify(configuration).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${attribute}">
<link rel="stylesheet" href="/static/out/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = location.origin + '/static/out/';</script>
<script type="module" src="/static/out/nls.messages.js"></script>
<script type="module" src="/static/${workbench}"></script></html>`;
}
