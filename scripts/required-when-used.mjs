import { readFileSync } from 'node:fs';

/** What a server never asks these files of its libraries for, and what they load for it all the same. */
const loaded = [
  [/vscode-jsonrpc[\\/]lib[\\/]node[\\/]main\.js$/, 'crypto'],
  [/vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/, 'child_process'],
];

/** An esbuild plugin: modules of Node's that a start need not wait for are loaded where something of theirs is used. */
export const requiredWhenUsed = {
  name: 'required when used',
  setup(build) {
    for (const [filter, name] of loaded)
      build.onLoad({ filter }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const required = `require("${name}");`;
        if (!text.includes(`= ${required}`)) throw new Error(`${path} does not load ${name} as it did`);
        const whenUsed = `new Proxy({}, { get: (_, member) => require("${name}")[member] });`;
        return { contents: text.replace(`= ${required}`, `= ${whenUsed}`), loader: 'js' };
      });
  },
};
