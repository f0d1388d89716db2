import { naturalWidth } from '../../../server/src/blocks/layout/glyph-widths';

/** As wide as a page's lines of type, in hundredths of an em, and how far first lines are set in. */
export const measure = 3400;
const indent = 190;

/** A paragraph in lines, each filled with words until the next has no room. */
export function filled(paragraph: string, setIn = indent, width = measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - setIn : width;
    if (naturalWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
