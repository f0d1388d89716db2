import { commas } from '../languages/marks/end-marks';
import { opensAsPreamble } from './opens-as-preamble';
import type { Outline } from './outline';

/**
 * The paragraphs of a preamble that bears numbers, which are read as operative ones: those that open as the preamble does,
 * right below the formula or the preamble, above the first that does not. One whose opening phrase nobody knows is one of
 * them where it ends with a comma. Of a single one the verb is as likely the slip, unless it ends so, too.
 */
export function numberedPreamble({ facts, language }: Outline): readonly number[] {
  const found: number[] = [];
  // a body whose name stands between the two parts, or nowhere
  let isOpen = !facts.some(({ kind }) => kind === 'enacting' || kind === 'preambular');
  for (let block = 0; block < facts.length; block++) {
    const { kind, isLabelled, opening, mark } = facts[block]!;
    if (kind === 'annex') break;
    if (kind === 'enacting' || kind === 'preambular') isOpen = true;
    else if (kind === 'operative' && isOpen) {
      const isPreambular = opensAsPreamble(language, opening) || (opening === '' && commas.has(mark));
      if (isLabelled && isPreambular) found.push(block);
      else isOpen = false;
    }
  }
  const opensSo = found.filter(block => opensAsPreamble(language, facts[block]!.opening));
  const isSure = opensSo.length > 1 || opensSo.some(block => commas.has(facts[block]!.mark));
  return isSure ? found : [];
}

/**
 * Do the numbers run on from a preamble's first paragraph through the operative part, as those of UNESCO's bodies and of
 * many conferences of parties do, whose way this is?
 */
export function runsOn({ facts, organ, structure }: Outline, numbered: readonly number[]): boolean {
  if (organ !== null) return false;
  const below = facts.findIndex(({ kind, isLabelled }, at) => {
    return at > numbered.at(-1)! && kind === 'operative' && isLabelled;
  });
  return [...numbered, below].every((block, at) => structure.paths[block] === `OP${at + 1}`);
}
