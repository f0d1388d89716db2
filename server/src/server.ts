import { join } from 'node:path';
import { runWithCodeCache, userCacheFolder } from './code-cache';

// The server's entry in Node. A client says with --code-cache=FOLDER where compiled code may be kept; a web worker loads
// the bundle itself.
const option = '--code-cache=';
const folder = process.argv.find(argument => argument.startsWith(option))?.slice(option.length) ?? userCacheFolder();
const server = runWithCodeCache(join(__dirname, 'server-bundle.js'), folder);
// V8 throws away what has not run for some time: at the end of a long session, all that a start needs
setTimeout(server.keep, 10_000).unref();
process.on('exit', server.keep);
