import type { Command } from './command';
import { checkCommand } from './commands/check';
import { cleanCommand } from './commands/clean';
import { concordanceCommand } from './commands/concordance';
import { diffCommand } from './commands/diff';
import { exportCommand } from './commands/export';
import { fixCommand } from './commands/fix';
import { formatCommand } from './commands/format';
import { importCommand } from './commands/import';
import { mergeCommand } from './commands/merge';
import { parseCommand } from './commands/parse';
import { rolloverCommand } from './commands/rollover';
import { rulesCommand } from './commands/rules';

/** Every command, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [
    parseCommand,
    checkCommand,
    fixCommand,
    rulesCommand,
    cleanCommand,
    formatCommand,
    importCommand,
    exportCommand,
    diffCommand,
    mergeCommand,
    rolloverCommand,
    concordanceCommand,
  ].map(command => [command.name, command]),
);
