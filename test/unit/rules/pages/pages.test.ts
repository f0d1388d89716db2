import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../../../server/src/catalogue/catalogue';
import { textEdits } from '../../../../server/src/features/arranging/arrangements';
import { withPreferredFixes } from '../../../../server/src/features/preferred-fixes';
import { parse } from '../../../../server/src/resolution/parse';
import type { Resolution } from '../../../../server/src/resolution/resolution';
import { allRules } from '../../../../server/src/rules/all-rules';
import { check, fixesOf } from '../../../../server/src/rules/check';
import type { Finding } from '../../../../server/src/rules/finding';
import type { KnownTexts } from '../../../../server/src/rules/rule';
import { ordinarySettings } from '../../../../server/src/rules/settings/rule-settings';
import { apply } from '../../../../server/src/text/edit';
import { loadBuiltIn } from '../../catalogue/built-in';
import { type Frame, frames } from './frames';
import { type Example, pageNames, readPage } from './rule-page';

/** What lies beside the examples: a resolution of 27 paragraphs. */
const paths = new Set(Array.from({ length: 27 }, (_, index) => `OP${index + 1}`));
const workspace: KnownTexts = { pathsOf: symbol => (symbol === 'S/RES/2185(2014)' ? paths : null) };

const switchedOn = new Map(allRules.filter(rule => rule.isOffAtFirst).map(({ name, severity }) => [name, severity]));

/** What a rule finds in a text, and the texts that one of its fixes, or all that are preferred, make of it. */
function found(rule: string, text: string, catalogue: Catalogue) {
  const resolution = parse(text);
  // rules that are off at first, too
  const settings = { ...ordinarySettings, levels: [switchedOn] };
  const findings = check(resolution, catalogue, settings, workspace).filter(finding => finding.rule === rule);
  const isWanted = (each: string) => each === rule;
  return {
    count: findings.length,
    fixed: () => [
      ...findings.flatMap(finding =>
        fixesOf(resolution, finding).map(({ edits }) => apply(text, textEdits(resolution, edits))),
      ),
      ...everyFirst(resolution, text, findings),
      withPreferredFixes(text, { catalogue, settings, isWanted }),
    ],
  };
}

/** All first fixes at once, preferred or not, where they do not overlap. */
function everyFirst(resolution: Resolution, text: string, findings: readonly Finding[]): readonly string[] {
  const edits = findings.flatMap(finding => fixesOf(resolution, finding)[0]?.edits ?? []);
  try {
    return [apply(text, textEdits(resolution, edits))];
  } catch {
    return [];
  }
}

/** The frames in which the wrong is found and the right is not. */
function framesOf(rule: string, { wrong, right }: Example, catalogue: Catalogue): readonly Frame[] {
  return frames.filter(
    ({ framed }) =>
      found(rule, framed(wrong), catalogue).count > 0 && found(rule, framed(right), catalogue).count === 0,
  );
}

describe('the pages of rules', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadBuiltIn();
  });

  it('are one for each rule, and no more', () => {
    deepStrictEqual(pageNames(), allRules.map(({ name }) => name).sort());
  });
  it('are listed, each once', () => {
    const listed = [...readFileSync('docs/rules/README.md', 'utf8').matchAll(/^\| \[([\w-]+)\]\(([\w-]+)\.md\)/gm)];
    deepStrictEqual(listed.map(([, name]) => name).sort(), pageNames());
    for (const [, name, file] of listed) strictEqual(name, file);
  });
  for (const name of pageNames()) {
    const page = readPage(name);
    it(`${name} is headed by its name, says how severe its findings are, and shows what is wrong and what right`, () => {
      strictEqual(page.heading, name);
      match(page.severity, /\S/);
      ok(page.examples.length > 0);
      strictEqual(page.fix === '', false, 'the fix');
    });
    for (const [index, example] of page.examples.entries()) {
      it(`${name}: example ${index + 1} holds`, () => {
        const where = framesOf(name, example, catalogue);
        ok(where.length > 0, 'the wrong is found nowhere, or the right is, too');
        if (page.fix.startsWith('None') || onlyWithOtherFixes.has(name)) return;
        const isMended = where.some(({ framed }) =>
          found(name, framed(example.wrong), catalogue).fixed().includes(framed(example.right)),
        );
        ok(isMended, 'no fix makes the right of the wrong');
      });
    }
  }
});

/**
 * Their right is one way of several that only the drafter can choose among, or hangs on more than a piece has: a symbol, a
 * paragraph that is there, the blank lines around.
 */
const onlyWithOtherFixes: ReadonlySet<string> = new Set([
  'citation-date',
  'formula-missing',
  'formula-repeated',
  'preamble-numbered',
  'reference-missing',
]);
