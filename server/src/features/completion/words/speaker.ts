import { bodyGender } from '../../../languages/body-gender';
import type { Speaker } from '../../../languages/openings/opening-use';
import type { Resolution } from '../../../resolution/resolution';

/** As far above a paragraph as the formula is looked for: it stands below a preamble's few paragraphs, or below a masthead. */
const reach = 200;

/** Who speaks in the paragraph that begins at `index`: of a body that is none of the four organs, the gender of its name. */
export function speakerAt({ language, organ, blocks }: Resolution, index: number): Speaker {
  if (organ) return { organ, gender: null };
  for (let at = Math.min(index, blocks.length) - 1; at >= Math.max(0, index - reach); at--) {
    const block = blocks[at]!;
    if (block.kind === 'enacting') return { organ, gender: bodyGender(language, block.logical.text) };
  }
  return { organ, gender: null };
}
