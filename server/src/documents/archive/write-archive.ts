import { type Zippable, zipSync } from 'fflate';

/** A zip of these parts in their order. It bears no time, so that the same parts are the same bytes on any day and machine. */
export function writeArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = bytes;
  // a zip's times are local ones: the earliest there is, wherever the machine stands
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}
