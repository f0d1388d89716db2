import { parseArgs } from 'node:util';
import { type Call, type Command, type Option, type Options, UsageError } from './command';

/** What stands behind a command's name, or that its help or the version is asked for. Throws `UsageError`. */
export function readArguments(
  command: Command,
  words: readonly string[],
): Omit<Call<Options>, 'streams'> | 'help' | 'version' {
  const { values: given, positionals } = parsed(words, { ...command.options, ...everyCommands });
  if (given.help) return 'help';
  if (given.version) return 'version';
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(command.options)) values[name] = valueIn(name, option, given[name]);
  const { least, most, written } = command.operands;
  if (positionals.length < least) throw new UsageError(least === 1 ? 'no file named' : `expected ${written}`);
  if (positionals.length > most) throw new UsageError(`one too many: ${positionals[most]}`);
  return { values, operands: positionals } as Omit<Call<Options>, 'streams'>;
}

/** What every command knows, and the program itself. */
export const everyCommands = {
  help: { type: 'boolean', short: 'h', help: 'print this and do nothing' },
  version: { type: 'boolean', short: 'V', help: 'print the version and do nothing' },
} as const satisfies Options;

type Given = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parsed(words: readonly string[], options: Options): { values: Given; positionals: readonly string[] } {
  const known = Object.entries(options).map(([name, option]) => [
    name,
    {
      type: option.type,
      ...(option.short !== undefined && { short: option.short }),
      ...(option.type === 'string' && option.multiple && { multiple: true }),
    },
  ]);
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(known), allowPositionals: true, strict: true });
  } catch (error) {
    // Node's words go on with advice that says more than it helps
    throw new UsageError(error instanceof Error ? error.message.split(/[.\n] /)[0]! : String(error));
  }
}

function valueIn(name: string, option: Option, given: Given[string]): unknown {
  if (option.type === 'boolean') return given === true;
  if ([given].flat().includes('')) throw new UsageError(`--${name} has no value`);
  if (option.multiple) return given ?? [];
  if (!option.choices) return given ?? null;
  if (given === undefined) return option.choices[0];
  if (option.choices.includes(given as string)) return given;
  throw new UsageError(`--${name} ${given}: expected ${option.choices.join(', ')}`);
}
