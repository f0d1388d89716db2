import type { FormatOptions } from '../../drafting/format/format-options';
import { formatDocument } from '../../features/formatting';
import { parse } from '../../resolution/parse';
import { apply } from '../../text/edit';
import { inLine } from '../../text/shown';
import { command, UsageError } from '../command';
import { exitStatus } from '../exit-status';
import { rewriteEach } from '../files/rewrite';

export const formatCommand = command({
  name: 'format',
  summary: 'Lays drafts out anew: a paragraph a line, or wrapped at a width, with a blank line between.',
  options: {
    check: { type: 'boolean', help: 'change nothing, print the names of the files that would change' },
    width: { type: 'string', value: 'N', help: 'wrap lines at N columns, 20 to 400; a Chinese character takes two' },
    indent: { type: 'string', value: 'N', help: 'set items in by N blanks for each of their levels, 0 to 16' },
    stdout: { type: 'boolean', help: 'print the one file laid out anew instead of writing it' },
  },
  operands: { written: 'FILE...', least: 1, most: Number.POSITIVE_INFINITY },
  about: `Files are changed where they are; "-" is standard input, which is printed. Blanks and line ends are all that changes, never a
word. What would be read otherwise then, stays as it is, as do mastheads, tables, and what a page has beside its text.

Exit status: 0 done; 1 (--check) a file would change; 2 a wrong call, or a file that could not be read or written: it is named
on standard error, and the others are done.`,
  async run({ values, operands, streams }) {
    const options = optionsOf(values.width, values.indent);
    const prints = values.stdout || operands.includes('-');
    if (prints && !values.check && operands.length > 1) throw new UsageError('one file alone is printed');
    const change = (text: string): string => apply(text, formatDocument(parse(text), options));
    if (!values.check) return rewriteEach(operands, streams, prints ? 'print' : 'write', change, '--stdout');
    const name = (file: string): void => streams.print(`${inLine(file)}\n`);
    return rewriteEach(operands, streams, name, change, '--stdout', exitStatus.found);
  },
});

function optionsOf(width: string | null, indent: string | null): FormatOptions {
  return {
    width: width === null ? null : whole('width', width, 20, 400),
    indent: indent === null ? 0 : whole('indent', indent, 0, 16),
  };
}

function whole(name: string, value: string, least: number, most: number): number {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} ${value}: expected a whole number from ${least} to ${most}`);
}
