import { version } from '../version';
import { readArguments } from './arguments';
import { type Command, UsageError } from './command';
import { commands } from './commands';
import { exitStatus } from './exit-status';
import { helpOf, programHelp, programUsage, usageOf } from './help';
import { OutputError, Streams } from './streams';

/** The command line: the words behind the program's name in, the exit status out. */
export async function main(words: readonly string[]): Promise<number> {
  const streams = new Streams();
  const command = commands.get(words[0] ?? '');
  try {
    return await (command ? runCommand(command, words.slice(1), streams) : runProgram(words, streams));
  } catch (error) {
    if (error instanceof UsageError) {
      const name = command ? `resolute ${command.name}` : 'resolute';
      const usage = command ? usageOf(command) : programUsage;
      streams.tellLines([`${name}: ${error.message}`, usage, `"${name} --help" tells more.`]);
    } else if (error instanceof OutputError) streams.tell(`resolute: ${error.message}`);
    // a fault of ours: where it happened helps to mend it
    else streams.tellLines(['resolute: internal error', ...String((error as Error)?.stack ?? error).split('\n')]);
    return exitStatus.failed;
  }
}

async function runCommand(command: Command, words: readonly string[], streams: Streams): Promise<number> {
  const call = readArguments(command, words);
  if (call === 'help') streams.print(helpOf(command));
  else if (call === 'version') streams.print(versionLine);
  else return command.run({ ...call, streams });
  return exitStatus.done;
}

function runProgram([word]: readonly string[], streams: Streams): number {
  if (word === '--help' || word === '-h') streams.print(programHelp(commands.values()));
  else if (word === '--version' || word === '-V') streams.print(versionLine);
  else if (word === undefined) throw new UsageError('no command');
  else throw new UsageError(`unknown ${word.startsWith('-') ? 'option' : 'command'}: ${word}`);
  return exitStatus.done;
}

const versionLine = `resolute ${version}\n`;
