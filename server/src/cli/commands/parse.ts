import { toJson } from '../../json';
import { parse } from '../../resolution/parse';
import { jsonLine } from '../../text/shown';
import { command } from '../command';
import type { Document } from '../files/documents';
import { eachDocument } from '../files/each-document';
import { inputHelp, operandsHelp } from '../files/input-help';
import { printOutline } from '../print-outline';

export const parseCommand = command({
  name: 'parse',
  summary: 'Prints what a text is made of: paragraphs with their labels, citations, references, findings.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['json', 'outline'],
      help: 'a JSON document a line (if nothing is said), or an outline to read',
    },
  },
  operands: operandsHelp,
  about: inputHelp(),
  async run({ values, operands, streams }) {
    const print = ({ file, text }: Document): string => {
      const resolution = parse(text);
      return values.format === 'outline'
        ? printOutline(file, resolution)
        : `${jsonLine({ file, ...toJson(resolution) })}\n`;
    };
    return eachDocument(operands, streams, document => {
      streams.print(print(document));
      // nobody is left to print for
      return !streams.isClosed;
    });
  },
});
