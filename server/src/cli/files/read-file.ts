import { readNamedFile, TooLarge } from '../../workspace/disk/regular-file';

/** In bytes. No text that anybody names is near it; without a limit a pipe without an end would fill the memory. */
const largestNamed = 64 * 1024 * 1024;

/** The bytes of a file that somebody named: a pipe will do, too. Throws what the disk says. */
export function readNamed(path: string): Promise<Uint8Array> {
  return readNamedFile(path, largestNamed);
}

/** Standard input, to its end. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > largestNamed) throw new TooLarge(largestNamed);
  }
  return Buffer.concat(chunks);
}

/** What the disk says, without the path, which stands before it. */
export function reasonOf(error: unknown): string {
  const { message, syscall } = error as NodeJS.ErrnoException;
  const end = syscall === undefined ? -1 : message.lastIndexOf(`, ${syscall}`);
  return end < 0 ? (message ?? String(error)) : message.slice(0, end);
}
