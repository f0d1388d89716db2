import { readdirSync, readFileSync } from 'node:fs';

/** A text that a rule marks, and what it is to be. Most are pieces of a draft. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

/** What tests read of a page in docs/rules; README.md there says how a page is written. */
export interface RulePage {
  readonly name: string;
  /** The heading, which is the rule's name. */
  readonly heading: string;
  readonly examples: readonly Example[];
  /** What stands behind "**Fix.**" or "**Fixes.**"; empty where nothing does. */
  readonly fix: string;
  readonly severity: string;
}

const folder = 'docs/rules';
/** The list of all, and the page of the rules that hold two texts against one another. */
const aboutMany: ReadonlySet<string> = new Set(['README.md', 'concordance.md']);

export function pageNames(): readonly string[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.md') && !aboutMany.has(file))
    .map(file => file.slice(0, -'.md'.length))
    .sort();
}

/**
 *     Wrong, in a French text:
 *
 *         (a) D’allumer les lampes ;
 *
 *     Right:
 *
 *         a) D’allumer les lampes ;
 *
 * Behind either may stand pieces in several languages, each below its name: _Arabic_.
 */
export function readPage(name: string): RulePage {
  const text = readFileSync(`${folder}/${name}.md`, 'utf8').replaceAll('\r\n', '\n');
  const passages = [...text.matchAll(/^(Wrong|Right)\b[^\n]*:\n\n((?: {4}[^\n]*\n|_[^\n]*_\n|\n)+)/gm)].map(
    ([, kind, block]) => ({
      kind,
      pieces: block!
        .split(/^_.*_$/m)
        .map(piece => piece.replace(/^ {4}/gm, '').trim())
        .filter(piece => piece !== ''),
    }),
  );
  return {
    name,
    heading: /^# (.+)\n/.exec(text)?.[1] ?? '',
    examples: passages.flatMap(({ kind, pieces }, index) => {
      const next = passages[index + 1];
      if (kind !== 'Wrong' || next?.kind !== 'Right' || next.pieces.length !== pieces.length) return [];
      return pieces.map((wrong, at) => ({ wrong, right: next.pieces[at]! }));
    }),
    fix: /^\*\*Fix(?:es)?\.\*\*\s+([\s\S]*)/m.exec(text)?.[1] ?? '',
    severity: /^\*\*Severity\.\*\* (.*)/m.exec(text)?.[1] ?? '',
  };
}
