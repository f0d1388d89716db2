/**
 * git's patterns: `*`, `?`, `[a-z]` and `\` within a name, `**` for any number of folders. They come with somebody else's
 * folder, so they are matched by going back to the last star alone: no pattern takes more than its length times the
 * name's, as it could in a regular expression.
 */
export type Glob = readonly GlobPart[];
type GlobPart = typeof anyFolders | readonly Sign[];
type Sign = '*' | ((character: string) => boolean);

const anyFolders = '**';

/** A name as patterns are held against it. git counts bytes: its "?" is not a letter with an accent. */
export const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

/** The pattern of a path, its names apart; null for one that matches nothing. */
export function readGlob(pattern: string): Glob | null {
  const parts: GlobPart[] = [];
  const names = bytesOf(pattern).split('/');
  for (const [index, name] of names.entries()) {
    if (name === '**') {
      parts.push(anyFolders);
      // what lies in a folder, at any depth, but not the folder
      if (index === names.length - 1 && index > 0) parts.push(['*']);
    } else {
      const signs = signsOf(name);
      if (!signs) return null;
      parts.push(signs);
    }
  }
  return parts;
}

/** `path`: the names that lead there, each as bytes. */
export function matchesGlob(glob: Glob, path: readonly string[]): boolean {
  return matchesRow(glob, path, anyFolders, matchesName);
}

function matchesName(signs: GlobPart, name: string): boolean {
  return matchesRow(signs as readonly Sign[], name, '*', matchesCharacter);
}

function matchesCharacter(sign: Sign, character: string): boolean {
  return (sign as (character: string) => boolean)(character);
}

/** Does a pattern with stars match the whole row? */
function matchesRow<Part, Item>(
  pattern: readonly Part[],
  row: ArrayLike<Item>,
  star: Part,
  matches: (part: Part, item: Item) => boolean,
): boolean {
  let part = 0;
  let lastStar = -1;
  /** As far as the last star reaches. */
  let taken = 0;
  for (let at = 0; at < row.length; ) {
    if (part < pattern.length && pattern[part] === star) {
      lastStar = part++;
      taken = at;
    } else if (part < pattern.length && matches(pattern[part]!, row[at]!)) {
      part++;
      at++;
    } else if (lastStar >= 0) {
      part = lastStar + 1;
      at = ++taken;
    } else return false;
  }
  while (part < pattern.length && pattern[part] === star) part++;
  return part === pattern.length;
}

function signsOf(name: string): readonly Sign[] | null {
  const signs: Sign[] = [];
  const characters = [...name];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '*') {
      if (signs.at(-1) !== '*') signs.push('*');
    } else if (character === '?') signs.push(() => true);
    else if (character === '[') {
      const set = setAt(characters, at);
      if (!set) return null;
      signs.push(set.has);
      at = set.end;
    } else {
      const meant = character === '\\' ? characters[++at] : character;
      if (meant === undefined) return null;
      signs.push(other => other === meant);
    }
  }
  return signs;
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[a-z\d]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  digit: /\d/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[\da-f]/i,
};

/** "[a-z]" and its like, which begins at `start`: what it has, and where its bracket closes. */
function setAt(
  characters: readonly string[],
  start: number,
): { readonly end: number; has(character: string): boolean } | null {
  const isNegated = characters[start + 1] === '!' || characters[start + 1] === '^';
  const tests: ((character: string) => boolean)[] = [];
  const first = start + (isNegated ? 2 : 1);
  for (let at = first; at < characters.length; at++) {
    // a bracket that comes first is meant itself
    if (characters[at] === ']' && at > first) {
      return { end: at, has: character => tests.some(test => test(character)) !== isNegated };
    }
    const named = characters[at] === '[' && characters[at + 1] === ':' ? classAt(characters, at) : null;
    if (named) {
      tests.push(character => named.expression.test(character));
      at = named.end;
      continue;
    }
    if (characters[at] === '\\') at++;
    const from = characters[at];
    if (from === undefined) return null;
    let to = from;
    if (characters[at + 1] === '-' && characters[at + 2] !== ']' && characters[at + 2] !== undefined) {
      at += characters[at + 2] === '\\' ? 3 : 2;
      to = characters[at] ?? from;
    }
    tests.push(character => character >= from && character <= to);
  }
  return null;
}

function classAt(characters: readonly string[], start: number): { end: number; expression: RegExp } | null {
  const longest = 'xdigit'.length;
  const name = characters.slice(start + 2, start + 2 + longest + 1).join('');
  const expression = classes[/^([a-z]+):/.exec(name)?.[1] ?? ''];
  const end = start + 2 + name.indexOf(':') + 1;
  return expression && characters[end] === ']' ? { end, expression } : null;
}
