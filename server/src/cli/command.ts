import type { Streams } from './streams';

/** An option as a command's help shows it. */
export type Option = BooleanOption | StringOption;

interface BooleanOption {
  readonly type: 'boolean';
  readonly short?: string;
  readonly help: string;
}

interface StringOption {
  readonly type: 'string';
  readonly short?: string;
  /** What stands for the value in the help: FILE. */
  readonly value: string;
  readonly help: string;
  /** The values that there are, the default first. */
  readonly choices?: readonly string[];
  /** May it be given more than once? */
  readonly multiple?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends BooleanOption
  ? boolean
  : O extends { readonly multiple: true }
    ? readonly string[]
    : O extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string | null;

/** What a command was called with. */
export interface Call<O extends Options> {
  readonly values: { readonly [Name in keyof O]: ValueOf<O[Name]> };
  /** Files and folders, as given. */
  readonly operands: readonly string[];
  readonly streams: Streams;
}

export interface CommandOf<O extends Options> {
  readonly name: string;
  /** One line: what it does. */
  readonly summary: string;
  /** What else its help says. */
  readonly about: string;
  readonly options: O;
  readonly operands: {
    /** In the help: FILE|DIR... */
    readonly written: string;
    readonly least: number;
    readonly most: number;
  };
  /** The exit status. */
  run(call: Call<O>): Promise<number>;
}

/** Any command, as the table of commands holds it. */
export type Command = CommandOf<Options>;

/** Lets a command know the types of its own options' values. */
export function command<const O extends Options>(definition: CommandOf<O>): Command {
  return definition as unknown as Command;
}

/** The call was wrong: said with the usage, and the exit status is 2. */
export class UsageError extends Error {}
