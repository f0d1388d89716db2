import { decodeFile } from '../encoding/decode-file';
import { readsLikeResolution } from '../languages/recognition';

/** Files that the index looks at. Those with an ending of ours are resolutions, a .txt file is one if it reads like one. */
export const candidateGlob = '**/*.{unres,resolution,txt,UNRES,RESOLUTION,TXT}';
/** Never looked into, whatever the settings of the editor. */
export const skippedFolders = ['node_modules', '.git', '.hg', '.svn'] as const;
/** In bytes; no resolution comes near it. */
export const largestFile = 4 * 1024 * 1024;

const ownEnding = /\.(?:unres|resolution)$/i;
const candidateEnding = /\.(?:unres|resolution|txt)$/i;
const catalogueEnding = /\.(?:csv|tsv|json)$/i;
const inSkippedFolder = new RegExp(`/(?:${skippedFolders.map(name => name.replace('.', '\\.')).join('|')})(?:/|$)`);

export function isCandidate(uri: string): boolean {
  return candidateEnding.test(uri) && !inSkippedFolder.test(uri);
}

/** A file that may be a user's own catalogue, if the settings name it. */
export function isCatalogueFile(uri: string): boolean {
  return catalogueEnding.test(uri);
}

/** Is it a resolution by its name alone, whatever it says? */
export function mustBeResolution(name: string): boolean {
  return ownEnding.test(name);
}

/** In bytes, three of which a Chinese character takes: enough of a text in any script to tell by. */
const lookedAt = 18_000;

/** The text of a candidate that is to be indexed; null for one that has none, or does not read like a resolution, and must. */
export function resolutionText(uri: string, bytes: Uint8Array): string | null {
  const decoded = decodeFile(bytes);
  if ('reason' in decoded) return null;
  const { text } = decoded;
  return mustBeResolution(uri) || readsLikeResolution(text) ? text : null;
}

/** The same, of a file of which only the beginning is read as yet. */
export function mayBeResolution(uri: string, beginning: Uint8Array): boolean {
  return resolutionText(uri, beginning.subarray(0, lookedAt)) !== null;
}

/** A new entry of a folder that may be a folder itself, with candidates in it that nobody reports one by one. */
export function mayBeFolder(uri: string): boolean {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return !name.includes('.') && !inSkippedFolder.test(uri);
}

/** Whether a file event can concern the index at all. What is deleted may have been a folder of any name. */
export function mayConcern(uri: string, kind: 'created' | 'changed' | 'deleted'): boolean {
  if (isCandidate(uri)) return true;
  if (kind === 'changed') return false;
  return kind === 'deleted' ? !inSkippedFolder.test(uri) : mayBeFolder(uri);
}
