import { bytesOf, type Glob, matchesGlob, readGlob } from './glob';

/** A line of a `.gitignore`. */
interface IgnoreRule {
  /** Which line it is: the last that matches holds. */
  readonly line: number;
  /** "!": what the lines above have left out is taken in again. */
  readonly takesIn: boolean;
  readonly foldersOnly: boolean;
}

interface GlobRule extends IgnoreRule {
  readonly glob: Glob;
}

/** The last rule for folders alone, and the last for all. */
interface LastRules {
  folders?: IgnoreRule;
  all?: IgnoreRule;
}

type RulesByText = ReadonlyMap<string, LastRules>;

/**
 * A list's rules by how they are found: lists of names may be long, and each is asked for each file. Rules of each kind
 * are by their last in the list, of folders alone and of whatever lies there.
 */
export interface IgnoreList {
  readonly size: number;
  /** "build", by the name. */
  readonly names: RulesByText;
  /** "/doc/old", by the path. */
  readonly paths: RulesByText;
  /** "*.log", by what names end in, and how long such ends are. */
  readonly ends: RulesByText;
  readonly endLengths: readonly number[];
  /** All others, the last first. */
  readonly globs: readonly GlobRule[];
}

/** What the `.gitignore` of a folder leaves out, and those of the folders above it. */
export interface IgnoreRules {
  readonly list: IgnoreList;
  /** How many names lead from the uppermost folder to the one whose rules these are. */
  readonly depth: number;
  readonly above: IgnoreRules | null;
}

/** The rules in the text of a `.gitignore`, as git reads it. */
export function readIgnoreRules(text: string): IgnoreList {
  const names = new Map<string, LastRules>();
  const paths = new Map<string, LastRules>();
  const ends = new Map<string, LastRules>();
  const globs: GlobRule[] = [];
  const lines = text.replace(/^\ufeff/, '').split('\n');
  let size = 0;
  for (const [line, written] of lines.entries()) {
    const read = patternOf(written.replace(/\r$/, ''));
    if (!read) continue;
    const { pattern, takesIn, foldersOnly } = read;
    const rule = { line, takesIn, foldersOnly };
    const isPath = pattern.includes('/');
    const bare = isPath ? pattern.replace(/^\//, '') : pattern;
    const end = isPath ? null : /^\*([^*?[\\]+)$/.exec(bare)?.[1];
    size++;
    if (!/[*?[\\]/.test(bare)) setLast(isPath ? paths : names, bytesOf(bare), rule);
    else if (end) setLast(ends, bytesOf(end), rule);
    else {
      // with a slash in it, it is a path from here; without one, a name in any folder
      const glob = readGlob(isPath ? bare : `**/${bare}`);
      if (glob) globs.push({ ...rule, glob });
    }
  }
  const endLengths = [...new Set([...ends.keys()].map(({ length }) => length))];
  return { size, names, paths, ends, endLengths, globs: globs.reverse() };
}

function setLast(rules: Map<string, LastRules>, text: string, rule: IgnoreRule): void {
  const last = rules.get(text) ?? {};
  last[rule.foldersOnly ? 'folders' : 'all'] = rule;
  rules.set(text, last);
}

function patternOf(line: string): { pattern: string; takesIn: boolean; foldersOnly: boolean } | null {
  if (line.startsWith('#')) return null;
  const takesIn = line.startsWith('!');
  const pattern = withoutBlanksBehind(takesIn ? line.slice(1) : line);
  const foldersOnly = pattern.endsWith('/');
  const path = foldersOnly ? pattern.slice(0, -1) : pattern;
  return path === '' ? null : { pattern: path, takesIn, foldersOnly };
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
    const rule = lastRule(level.list, names.slice(level.depth), isFolder);
    if (rule) return !rule.takesIn;
  }
  return false;
}

function lastRule(list: IgnoreList, below: readonly string[], isFolder: boolean): IgnoreRule | null {
  const name = below.at(-1) ?? '';
  let found: IgnoreRule | null = null;
  const hold = (last: LastRules | undefined): void => {
    for (const rule of [last?.all, isFolder ? last?.folders : undefined]) {
      if (rule && rule.line > (found?.line ?? -1)) found = rule;
    }
  };
  hold(list.names.get(name));
  hold(list.paths.get(below.join('/')));
  for (const length of list.endLengths) if (length <= name.length) hold(list.ends.get(name.slice(-length)));
  const line = (found as IgnoreRule | null)?.line ?? -1;
  for (const rule of list.globs) {
    if (rule.line < line) break;
    if ((isFolder || !rule.foldersOnly) && matchesGlob(rule.glob, below)) return rule;
  }
  return found;
}
