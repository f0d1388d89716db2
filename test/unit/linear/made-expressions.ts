import { compiler, type Expression } from './written-expressions';

/** What happened to regular expressions while something ran. */
export interface Recorded {
  /** Those made by `new RegExp`, each once. */
  readonly made: readonly Expression[];
  /** For each file the places in it where one was made. */
  readonly sites: ReadonlyMap<string, ReadonlySet<string>>;
  /** The longest string that each expression was held against, by `keyOf`. */
  readonly longest: ReadonlyMap<string, number>;
}

export const keyOf = ({ source, flags }: { source: string; flags: string }): string => `/${source}/${flags}`;

/**
 * Runs something with a RegExp that takes notes. What runs must load its modules itself, for those that are loaded have
 * made their expressions. `bundle` is this test's own text: its comments tell the file that a place in it comes from.
 */
export async function recordExpressions(bundle: string, run: () => Promise<void>): Promise<Recorded> {
  const made = new Map<string, Expression>();
  const sites = new Map<string, Set<string>>();
  const longest = new Map<string, number>();
  const lines = bundle.split('\n');
  const fileAt = (line: number): string => {
    for (let at = line; at >= 0; at--) {
      const file = /^ *\/\/ (\S+\.ts)$/.exec(lines[at] ?? '')?.[1];
      if (file) return file;
    }
    return '';
  };
  const Original = globalThis.RegExp;
  const { exec } = Original.prototype;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parameters, newTarget) {
      const expression: RegExp = Reflect.construct(target, parameters, newTarget);
      const frames = new Error()
        .stack!.split('\n')
        .slice(2)
        .map(frame => /:(\d+):\d+\)?$/.exec(frame));
      const maker = frames.find(frame => frame && fileAt(Number(frame[1]) - 1) !== compiler);
      const file = maker ? fileAt(Number(maker[1]) - 1) : '';
      const { source, flags } = expression;
      made.set(keyOf(expression), { source, flags, place: file });
      if (!sites.has(file)) sites.set(file, new Set());
      sites.get(file)!.add(maker?.[0] ?? '');
      return expression;
    },
  });
  Original.prototype.exec = function (text: string) {
    const key = keyOf(this);
    if (text.length > (longest.get(key) ?? -1)) longest.set(key, text.length);
    return exec.call(this, text);
  };
  try {
    await run();
  } finally {
    Original.prototype.exec = exec;
    globalThis.RegExp = Original;
  }
  return { made: [...made.values()], sites, longest };
}
