import { deepStrictEqual, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { effort } from '../effort';
import { allowed } from './allowed-expressions';
import { exerciseServer } from './exercise-server';
import { keyOf, type Recorded, recordExpressions } from './made-expressions';
import { type Expression, writtenExpressions } from './written-expressions';

/**
 * Holds every regular expression of server and client against a checker for time that grows faster than the text.
 *
 * The checker takes minutes for all of them, so that what it said is remembered in checked-expressions.json, by the
 * expressions' hashes; `npm run expressions` writes that file. It is asked about new ones only, for seconds in the tests
 * that run many times a day and to the end in `npm test`; about all with ENDURANCE=1.
 */
const checkedFile = 'test/unit/linear/checked-expressions.json';
/** An expression that may be slow does no harm where it is only ever held against strings so short. */
const short = 400;
const isWriting = process.env.EXPRESSIONS === 'write';
const isQuick = effort === 'quick' && !isWriting;
/** Milliseconds, for one expression and for all. */
const timeout = isQuick ? 5_000 : 30_000;
const longestTaken = isQuick ? 10_000 : Number.POSITIVE_INFINITY;

type Growth = 'safe' | 'polynomial' | 'exponential' | 'unknown';

interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly complexity?: { readonly type: Growth; readonly summary: string };
  readonly attack?: { readonly pattern: string };
}

const hashOf = (expression: Expression) => createHash('sha256').update(keyOf(expression)).digest('hex').slice(0, 16);
const growthOf = ({ status, complexity }: Verdict): Growth =>
  status === 'safe' ? 'safe' : (complexity?.type ?? 'unknown');

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
    this.timeout(300_000);
    recorded = await recordExpressions(readFileSync(__filename, 'utf8'), exerciseServer);
    const own = recorded.made.filter(({ place }) => place.startsWith('server/'));
    all = [...new Map([...literals, ...own].map(expression => [keyOf(expression), expression])).values()];
  });

  it('are all seen: every place that makes one is reached', () => {
    ok(literals.length > 100 && makers.size > 0);
    const reached = [...makers.keys()].map(file => [file, recorded.sites.get(file)?.size ?? 0]);
    deepStrictEqual(reached, [...makers]);
  });
  it('take time that follows the text, or are held against short strings only', function () {
    this.timeout(effort === 'endurance' ? 0 : 600_000);
    const checker = checkerHere();
    const remembered: Readonly<Record<string, Growth>> = JSON.parse(readFileSync(checkedFile, 'utf8'));
    const growths: Record<string, Growth> = {};
    const wrong: string[] = [];
    const until = Date.now() + longestTaken;
    let unasked = 0;
    for (const expression of all) {
      const hash = hashOf(expression);
      let growth = effort === 'endurance' ? undefined : remembered[hash];
      let why = 'as the checker said once';
      if (!growth) {
        if (!checker || Date.now() > until) {
          unasked++;
          continue;
        }
        const verdict = checker(expression.source, expression.flags, { timeout, randomSeed: 1 });
        growth = growthOf(verdict);
        why = `${verdict.complexity?.summary}, ${verdict.attack?.pattern}`;
        // it was given little time
        if (isQuick && growth === 'unknown') continue;
      }
      const longest = recorded.longest.get(keyOf(expression)) ?? Number.POSITIVE_INFINITY;
      const isHarmless = growth === 'safe' || (growth !== 'exponential' && (longest <= short || isAllowed(expression)));
      if (isHarmless) growths[hash] = growth;
      else
        wrong.push(`${expression.place} ${keyOf(expression)}: ${growth}, ${why}; held against ${longest} characters`);
    }
    if (isWriting) writeFileSync(checkedFile, `${JSON.stringify(growths, Object.keys(growths).sort(), 2)}\n`);
    if (unasked > 0) {
      const how = checker ? 'npm run expressions asks about them' : 'recheck is not here: npm ci installs it';
      console.log(`      ${unasked} expressions are not held against the checker yet; ${how}`);
    }
    deepStrictEqual(wrong, []);
    if (!checker && unasked > 0) this.skip();
  });
});

function isAllowed({ source, place }: Expression): boolean {
  return allowed.some(({ file, part }) => place.startsWith(file) && source.includes(part));
}
