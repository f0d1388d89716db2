import { readFileSync } from 'node:fs';

/** What each file of the protocol's libraries says, and what is said in a bundle instead, by the files' names. */
const changes = [
  // Node's modules that a server has no use for are loaded where something of theirs is used
  ...[
    [/vscode-jsonrpc[\\/]lib[\\/]node[\\/]main\.js$/, 'crypto'],
    [/vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/, 'child_process'],
  ].map(([files, name]) => [
    files,
    `= require("${name}");`,
    `= new Proxy({}, { get: (_, member) => require("${name}")[member] });`,
  ]),
  // five modules export all of others, which would be 700 names copied by each: what has most names becomes the prototype
  [
    /vscode-(?:languageserver|languageserver-protocol|jsonrpc)[\\/]lib[\\/](?:common[\\/]api|(?:node|browser)[\\/]main)\.js$/,
    /^ {4}for \(var p in m\) if \(p !== "default" && !Object\.prototype\.hasOwnProperty\.call\(exports, p\)\) __createBinding\(exports, m, p\);/m,
    `    const known = Object.getPrototypeOf(exports);
    if (known === Object.prototype) return void Object.setPrototypeOf(exports, m);
    const [few, many] = [m, known].sort((a, b) => Object.keys(a).length - Object.keys(b).length);
    Object.setPrototypeOf(exports, many);
    for (const p in few) if (p !== "default" && !(p in exports)) __createBinding(exports, few, p);`,
  ],
];

/** An esbuild plugin for what starts with the protocol's libraries and waits for them. */
export const lightLibraries = {
  name: 'light libraries',
  setup(build) {
    build.onLoad({ filter: /vscode-(?:languageserver|jsonrpc).*\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [files, said, instead] of changes) {
        if (!files.test(path)) continue;
        const changed = contents.replace(said, () => instead);
        if (changed === contents && contents.includes('__exportStar'))
          throw new Error(`${path} is not as it was: ${said}`);
        contents = changed;
      }
      return { contents, loader: 'js' };
    });
  },
};
