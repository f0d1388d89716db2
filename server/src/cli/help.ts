import { everyCommands } from './arguments';
import type { Command, Option, Options } from './command';

/** One line: how a command is called. */
export function usageOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => {
    const repeated = option.type === 'string' && option.multiple ? '...' : '';
    return `[${writtenOption(name, option)}]${repeated}`;
  });
  return ['usage: resolute', command.name, ...options, command.operands.written].filter(Boolean).join(' ');
}

/** What `resolute COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = { ...command.options, ...everyCommands };
  return `${usageOf(command)}\n\n${command.summary}\n\n${optionLines(options)}\n\n${command.about}\n`;
}

/** How the program is called; behind it, how to learn more. */
export const programUsage = 'usage: resolute COMMAND [OPTION]... [FILE|DIR]...';

/** What `resolute --help` prints. */
export function programHelp(commands: Iterable<Command>): string {
  const lines = inColumns([...commands].map(({ name, summary }) => [name, summary]));
  return `${programUsage}

Reads, checks and prints resolutions of the United Nations from their plain text.

${lines}

${optionLines(everyCommands)}

"resolute COMMAND --help" tells of a command.

Exit status: 0 done; 1 findings of severity error, or differences; 2 a wrong call, or something that could not be read
or written: it is named on standard error, and the rest is done.
`;
}

function optionLines(options: Options): string {
  return inColumns(
    Object.entries(options).map(([name, option]) => [
      option.short === undefined ? writtenOption(name, option) : `-${option.short}, ${writtenOption(name, option)}`,
      option.help,
    ]),
  );
}

function writtenOption(name: string, option: Option): string {
  if (option.type === 'boolean') return `--${name}`;
  return `--${name} ${option.choices?.join('|') ?? option.value}`;
}

function inColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
