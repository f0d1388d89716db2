/** No message has room for more. */
const longest = 80;
/** Marks of direction and other characters that are not seen. */
const unseen = /\p{C}/gu;

/**
 * A file's name as a message may say it. VS Code makes links, to commands too, of what looks like one there, and a file
 * may have any name: "draft [here](command:…).txt" has round brackets alone.
 */
export function shownName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(unseen, '');
  const shown = name.replaceAll('[', '(').replaceAll(']', ')');
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
