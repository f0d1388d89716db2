import { message } from '../../messages/message';
import { blocksWhere } from '../outline';
import type { DocumentRule } from '../rule';

/** A text of fewer paragraphs is short, or being written. */
const fewest = 4;

/** Most resolutions of the Council end with "Decides to remain seized of the matter". */
export const councilLast: DocumentRule = {
  scope: 'document',
  name: 'council-last',
  family: 'structure',
  severity: 'hint',
  summary: 'a resolution of the Council that does not end with “remain seized of the matter”',
  find(outline) {
    const { facts, organ, endings } = outline;
    if (organ !== 'SC') return [];
    const operative = blocksWhere(outline, ({ kind }) => kind === 'operative');
    const last = operative.at(-1);
    if (last === undefined || operative.length < fewest || facts[last]!.saysSeized || !facts[last]!.isLabelled)
      return [];
    // a list hangs on it, or it is being written
    if (endings[last]!.kind !== 'last' || (facts[last]!.mark !== '.' && facts[last]!.mark !== '。')) return [];
    return [
      {
        block: last,
        severity: 'hint',
        message: message`Most resolutions of the Council end with a decision to remain seized of the matter.`,
      },
    ];
  },
};
