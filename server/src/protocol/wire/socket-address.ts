/** Where a client listens that wants to talk over a socket of this machine, or over a named pipe. */
export type SocketAddress = { readonly host: '127.0.0.1'; readonly port: number } | { readonly path: string };

/** What `--socket=PORT` or `--pipe=NAME` says, the value behind an equals sign or as a word of its own; null without one. */
export function socketAddress(words: readonly string[]): SocketAddress | null {
  const port = valueBehind(words, '--socket');
  if (port !== null && /^\d{1,5}$/.test(port)) return { host: '127.0.0.1', port: Number(port) };
  const path = valueBehind(words, '--pipe');
  return path ? { path } : null;
}

function valueBehind(words: readonly string[], name: string): string | null {
  for (const [index, word] of words.entries()) {
    if (word === name) return words[index + 1] ?? null;
    if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
  }
  return null;
}
