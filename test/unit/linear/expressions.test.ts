import { deepStrictEqual, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { effort } from '../effort';
import { allowed } from './allowed-expressions';
import { exerciseServer } from './exercise-server';
import { keyOf, type Recorded, recordExpressions } from './made-expressions';
import { type Expression, writtenExpressions } from './written-expressions';

/**
 * Holds every regular expression of server and client against a checker for time that grows faster than the text.
 *
 * The checker takes minutes for all of them, so that those it has found safe are remembered by their hashes in
 * checked-expressions.json; it is asked about new ones only, or with ENDURANCE=1 about all.
 * EXPRESSIONS=write writes the file anew.
 */
const checkedFile = 'test/unit/linear/checked-expressions.json';
/** An expression that may be slow does no harm where it is only ever held against strings so short. */
const short = 400;
const timeout = 30_000;

const hashOf = (expression: Expression) => createHash('sha256').update(keyOf(expression)).digest('hex').slice(0, 16);

interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly complexity?: { readonly type: string; readonly summary: string };
  readonly attack?: { readonly pattern: string };
}

/** recheck, written in Scala and compiled to JavaScript; its Java and native builds are not asked for. */
function checkerHere(): ((source: string, flags: string, parameters: object) => Verdict) | null {
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  try {
    return createRequire(__filename)('recheck').checkSync;
  } catch {
    return null;
  }
}

describe('the regular expressions of server and client', () => {
  const { literals, makers } = writtenExpressions();
  let recorded: Recorded;
  let all: Expression[];

  before(async function () {
    this.timeout(120_000);
    recorded = await recordExpressions(readFileSync(__filename, 'utf8'), exerciseServer);
    const own = recorded.made.filter(({ place }) => place.startsWith('server/'));
    all = [...new Map([...literals, ...own].map(expression => [keyOf(expression), expression])).values()];
  });

  it('are all seen: every place that makes one is reached', () => {
    ok(literals.length > 100 && makers.size > 0);
    for (const [file, count] of makers) deepStrictEqual([file, recorded.sites.get(file)?.size ?? 0], [file, count]);
  });
  it('take time that follows the text, or are held against short strings only', function () {
    this.timeout(effort === 'endurance' ? 0 : 600_000);
    const checker = checkerHere();
    const known = new Set<string>(existsSync(checkedFile) ? JSON.parse(readFileSync(checkedFile, 'utf8')) : []);
    const afresh = effort === 'endurance' || process.env.EXPRESSIONS === 'write';
    const safe: string[] = [];
    const wrong: string[] = [];
    for (const expression of all) {
      const hash = hashOf(expression);
      if (!afresh && known.has(hash)) continue;
      if (!checker) {
        console.log('      skipped: recheck is not here; npm ci installs it');
        this.skip();
      }
      const verdict = checker(expression.source, expression.flags, { timeout, randomSeed: 1 });
      const growth = verdict.complexity?.type ?? verdict.status;
      const longest = recorded.longest.get(keyOf(expression)) ?? Number.POSITIVE_INFINITY;
      if (verdict.status === 'safe') safe.push(hash);
      else if (growth === 'exponential' || (longest > short && !isAllowed(expression))) {
        const what = verdict.complexity?.summary ?? verdict.status;
        wrong.push(
          `${expression.place} ${keyOf(expression)}: ${what}, held against ${longest} characters; ${verdict.attack?.pattern}`,
        );
      }
    }
    if (process.env.EXPRESSIONS === 'write') writeFileSync(checkedFile, `${JSON.stringify(safe.sort(), null, 2)}\n`);
    deepStrictEqual(wrong, []);
  });
});

function isAllowed({ source, place }: Expression): boolean {
  return allowed.some(({ file, part }) => place.startsWith(file) && source.includes(part));
}
