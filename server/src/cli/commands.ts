import type { Command } from './command';
import { checkCommand } from './commands/check';
import { cleanCommand } from './commands/clean';
import { exportCommand } from './commands/export';
import { formatCommand } from './commands/format';
import { importCommand } from './commands/import';
import { parseCommand } from './commands/parse';

/** Every command, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [parseCommand, checkCommand, cleanCommand, formatCommand, importCommand, exportCommand].map(command => [
    command.name,
    command,
  ]),
);
