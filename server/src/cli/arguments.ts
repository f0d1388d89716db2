export type Command = 'parse' | 'check';
export type Format = 'json' | 'outline' | 'text' | 'sarif';

export interface Arguments {
  readonly command: Command;
  readonly format: Format;
  readonly paths: readonly string[];
  /** Of users' own; later ones win. */
  readonly catalogues: readonly string[];
}

const formats: Readonly<Record<Command, readonly Format[]>> = {
  parse: ['json', 'outline'],
  check: ['text', 'json', 'sarif'],
};

export const usage = `usage: resolute parse [--format json|outline] FILE|DIR...
       resolute check [--format text|json|sarif] [--catalogue FILE]... FILE|DIR...

Directories are walked for .txt, .unres and .resolution files.
A catalogue (.csv, .tsv, .json) tells of documents that are cited; of several the later one wins.
Exit status: 0 done, 1 (check) findings of severity error, 2 usage, or a file that cannot be read, is no text, or whose encoding cannot be told.`;

/** The arguments behind the program's name, or what is wrong with them. */
export function readArguments(words: readonly string[]): Arguments | { readonly error: string } {
  const [command, ...rest] = words;
  if (command !== 'parse' && command !== 'check')
    return { error: command ? `unknown command: ${command}` : 'no command' };
  let format: Format = formats[command][0]!;
  const paths: string[] = [];
  const catalogues: string[] = [];
  let onlyPaths = false;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!;
    if (!onlyPaths && word === '--') onlyPaths = true;
    else if (!onlyPaths && (word === '--format' || word.startsWith('--format='))) {
      const value = word === '--format' ? rest[++i] : word.slice('--format='.length);
      const known = formats[command].find(name => name === value);
      if (!known)
        return { error: `${command} has no format ${value ?? '(none given)'}: ${formats[command].join(', ')}` };
      format = known;
    } else if (!onlyPaths && command === 'check' && /^--catalogue(?:=|$)/.test(word)) {
      const file = word === '--catalogue' ? rest[++i] : word.slice('--catalogue='.length);
      if (!file) return { error: 'no catalogue named' };
      catalogues.push(file);
    } else if (!onlyPaths && word.startsWith('--')) return { error: `unknown option: ${word}` };
    else paths.push(word);
  }
  return paths.length === 0 ? { error: 'no file named' } : { command, format, paths, catalogues };
}
