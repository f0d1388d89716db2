import type { CodeLens, Location } from 'vscode-languageserver-types';
import { blocksMeant } from '../../drafting/paragraphs-meant';
import { message, type Say } from '../../messages/message';
import { rangesOfLogical } from '../../resolution/placement';
import { type Asked, around, type KnownResolutions } from '../known-resolutions';
import { labelRange } from './paragraph-at';

/** The client's own, with the arguments document, position, references. */
export const showReferencesCommand = 'resolute.showReferences';

/** A number may stand in several sections; in a text that numbers every paragraph 1, it tells nothing. */
const mostMeant = 10;

/** Above each paragraph that the draft or another resolution of the workspace refers to: how often, and the way there. */
export function referenceLenses({ uri, resolution }: Asked, known: KnownResolutions, say: Say): CodeLens[] {
  const references = new Map<number, Location[]>();
  const add = (target: string, from: number, location: Location) => {
    for (const path of pathsNamed(target)) {
      const meant = blocksMeant(resolution, path, from);
      // which of so many is anybody's guess
      if (meant.length > mostMeant) continue;
      for (const block of meant) {
        // what is meant only in place of an item that there is not
        if (resolution.structure.paths[block] !== path) continue;
        const found = references.get(block);
        if (found) found.push(location);
        else references.set(block, [location]);
      }
    }
  };
  for (const [from, { crossReferences }] of resolution.mentions.entries()) {
    for (const { target, start, end } of crossReferences) {
      add(target, from, { uri, range: around(rangesOfLogical(resolution, from, start, end)) });
    }
  }
  for (const { uri: citing, citation } of resolution.symbol === null ? [] : known.citationsOf(resolution.symbol)) {
    for (const { path, ranges } of citation.paragraphs) add(path, 0, { uri: citing, range: around(ranges) });
  }
  return [...references]
    .sort(([a], [b]) => a - b)
    .map(([block, locations]) => {
      const range = labelRange(resolution, block);
      const { length } = locations;
      const title = say(length === 1 ? message`1 reference` : message`${length} references`);
      return { range, command: { title, command: showReferencesCommand, arguments: [uri, range.start, locations] } };
    });
}

/** "OP4(a)(ii)" names OP4 and OP4(a), too. */
function pathsNamed(target: string): string[] {
  const paths = [target];
  for (let at = target.lastIndexOf('('); at > 0; at = target.lastIndexOf('(', at - 1)) paths.push(target.slice(0, at));
  return paths;
}
