#!/usr/bin/env node
import { version } from './version';

// The command `resolute-language-server`. Editors start a server in different ways; without a word on how to talk, it
// talks over its standard input and output, as nearly all do.
const usage = `usage: resolute-language-server [--stdio|--node-ipc|--socket=PORT|--pipe=NAME] [--code-cache=FOLDER]

A language server for resolutions of the United Nations, for any editor that speaks the protocol.

  --stdio              talk over standard input and output (if nothing is said)
  --node-ipc           talk as a child process of Node
  --socket=PORT        talk over a socket of this machine
  --pipe=NAME          talk over a named pipe
  --code-cache=FOLDER  where compiled code may be kept, for a quicker start
  --help, --version    print this, or the version, and do nothing
`;

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) process.stdout.write(usage);
else if (words.includes('--version')) process.stdout.write(`resolute-language-server ${version}\n`);
else {
  if (!words.some(word => /^--(?:stdio$|node-ipc$|socket|pipe)/.test(word))) process.argv.push('--stdio');
  void import('./server');
}
