import { readsLikeResolution } from '../languages/recognition';

/** Files that the index looks at. Those with an ending of ours are resolutions, a .txt file is one if it reads like one. */
export const candidateGlob = '**/*.{unres,resolution,txt,UNRES,RESOLUTION,TXT}';
/** Never looked into, whatever the settings of the editor. */
export const skippedFolders = ['node_modules', '.git', '.hg', '.svn'] as const;
/** In bytes; no resolution comes near it. */
export const largestFile = 4 * 1024 * 1024;

const ownEnding = /\.(?:unres|resolution)$/i;
const candidateEnding = /\.(?:unres|resolution|txt)$/i;
const inSkippedFolder = new RegExp(`/(?:${skippedFolders.map(name => name.replace('.', '\\.')).join('|')})(?:/|$)`);

export function isCandidate(uri: string): boolean {
  return candidateEnding.test(uri) && !inSkippedFolder.test(uri);
}

/** Whether a candidate is to be indexed, by its beginning. */
export function isIndexed(uri: string, beginning: string): boolean {
  return ownEnding.test(uri) || readsLikeResolution(beginning);
}

/** A new entry of a folder that may be a folder itself, with candidates in it that nobody reports one by one. */
export function mayBeFolder(uri: string): boolean {
  return !/\.[^/]*$/.test(uri) && !inSkippedFolder.test(uri);
}

/** Whether a file event can concern the index at all. What is deleted may have been a folder of any name. */
export function mayConcern(uri: string, kind: 'created' | 'changed' | 'deleted'): boolean {
  if (isCandidate(uri)) return true;
  if (kind === 'changed') return false;
  return kind === 'deleted' ? !inSkippedFolder.test(uri) : mayBeFolder(uri);
}
