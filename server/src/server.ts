import { join } from 'node:path';
import { runWithCodeCache, userCacheFolder } from './code-cache';

// The server's entry in Node. A client says with --code-cache=FOLDER where compiled code may be kept; a web worker loads
// the bundle itself.
const option = '--code-cache=';
const folder = process.argv.find(argument => argument.startsWith(option))?.slice(option.length) ?? userCacheFolder();
const server = runWithCodeCache(join(__dirname, 'server-bundle.js'), folder);
process.on('exit', server.keep);
