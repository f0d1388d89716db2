import { bytesOf, type Glob, matchesGlob, readGlob } from './glob';

/** A line of a `.gitignore`. */
interface IgnoreRule {
  readonly glob: Glob;
  /** "!": what the lines above have left out is taken in again. */
  readonly takesIn: boolean;
  readonly foldersOnly: boolean;
}

/** What the `.gitignore` of a folder leaves out, and those of the folders above it. */
export interface IgnoreRules {
  readonly rules: readonly IgnoreRule[];
  /** How many names lead from the uppermost folder to the one whose rules these are. */
  readonly depth: number;
  readonly above: IgnoreRules | null;
}

/** The rules in the text of a `.gitignore`, as git reads it. */
export function readIgnoreRules(text: string): readonly IgnoreRule[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap(line => ruleOf(line.replace(/\r$/, '')) ?? []);
}

function ruleOf(line: string): IgnoreRule | null {
  if (line.startsWith('#')) return null;
  const takesIn = line.startsWith('!');
  const pattern = withoutBlanksBehind(takesIn ? line.slice(1) : line);
  const foldersOnly = pattern.endsWith('/');
  const path = foldersOnly ? pattern.slice(0, -1) : pattern;
  if (path === '') return null;
  // with a slash in it, it is a path from here; without one, a name in any folder
  const glob = readGlob(path.includes('/') ? path.replace(/^\//, '') : `**/${path}`);
  return glob && { glob, takesIn, foldersOnly };
}

/** A blank at the end counts only behind a backslash. */
function withoutBlanksBehind(pattern: string): string {
  let end = pattern.length;
  while (end > 0 && pattern[end - 1] === ' ' && pattern[end - 2] !== '\\') end--;
  return pattern.slice(0, end);
}

/** `path`: the names that lead to it from the uppermost folder. The lowest folder's last word on it holds. */
export function isIgnored(ignore: IgnoreRules | null, path: readonly string[], isFolder: boolean): boolean {
  const names = path.map(bytesOf);
  for (let level = ignore; level; level = level.above) {
    const below = names.slice(level.depth);
    const rule = level.rules.findLast(
      ({ glob, foldersOnly }) => (isFolder || !foldersOnly) && matchesGlob(glob, below),
    );
    if (rule) return !rule.takesIn;
  }
  return false;
}
