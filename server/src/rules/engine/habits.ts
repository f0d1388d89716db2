import type { BlockKind } from '../../blocks/kinds';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Structure } from '../../resolution/structure';
import type { Finding } from '../finding';
import type { Fix } from '../rule';

type Findings = readonly Finding[];

/** What may be somebody's way to write all of a text: in which paragraphs, and in how large a share of them it is one. */
interface Habit {
  readonly kinds: ReadonlySet<BlockKind>;
  readonly share: number;
}

const allParagraphs: ReadonlySet<BlockKind> = new Set(['preambular', 'operative', 'item']);
/** Nearly every paragraph ends with a mark. */
const ofMarks: Habit = { kinds: allParagraphs, share: 0.6 };
/** Not every paragraph has a number or a quotation. */
const ofSome: Habit = { kinds: allParagraphs, share: 0.3 };

const habits: ReadonlyMap<string, Habit> = new Map([
  ['invisible-character', ofSome],
  ['foreign-mark', ofMarks],
  ['french-blank', ofMarks],
  ['chinese-blank', ofSome],
  ['quotation-style', ofSome],
  ['end-preambular', { kinds: new Set<BlockKind>(['preambular']), share: 0.75 }],
  ['end-operative', { kinds: new Set<BlockKind>(['operative']), share: 0.75 }],
  ['end-item', { kinds: new Set<BlockKind>(['item']), share: 0.75 }],
  // "Resolves that:" above paragraphs that finish its sentence
  ['opening-unknown', { kinds: new Set<BlockKind>(['operative']), share: 0.6 }],
  ['opening-case', { kinds: new Set<BlockKind>(['preambular', 'operative']), share: 0.6 }],
]);

/** In fewer paragraphs than these it may as well be slips. */
const fewest = 5;
/** Of so many places a client is told beside the first. */
const mostRelated = 20;

const gathered = new WeakMap<Finding, Findings>();

/** All places that a finding stands for; null for one that stands for itself alone. */
export function placesOfHabit(finding: Finding): Findings | null {
  return gathered.get(finding) ?? null;
}

/**
 * A style that a text keeps to is told once, by a hint at its first place, and mended in one: a Chinese text with Latin
 * commas throughout, preambular paragraphs that all end with semicolons. The list stays the same where the list of what was
 * found does, and a hint where the places that it stands for do.
 */
export function habitsToldOnce(): (findings: Findings, resolution: Resolution) => Findings {
  const lists = new WeakMap<Findings, Findings>();
  const hints = new WeakMap<Finding, Finding>();

  /** The same object as long as it stands for the same findings. */
  function hintFor(places: Findings): Finding {
    const [first, ...others] = places as readonly [Finding, ...Finding[]];
    const before = hints.get(first);
    const old = before && gathered.get(before);
    if (old?.length === places.length && places.every((place, index) => place === old[index])) return before!;
    const hint: Finding = {
      ...first,
      severity: 'hint',
      message: message`${first.message} The text keeps to the other form, in ${places.length} places.`,
      related: others.slice(0, mostRelated).map(({ place }) => ({ message: message`Here, too.`, place })),
    };
    hints.set(first, hint);
    gathered.set(hint, places);
    return hint;
  }

  return (findings, resolution) => {
    if (findings.length < fewest) return findings;
    const before = lists.get(findings);
    if (before) return before;
    const byRule = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (!habits.has(finding.rule)) continue;
      const places = byRule.get(finding.rule);
      if (places) places.push(finding);
      else byRule.set(finding.rule, [finding]);
    }
    let told = findings;
    for (const [rule, places] of byRule) {
      const { kinds, share } = habits.get(rule)!;
      const blocks = new Set(places.map(({ place }) => place.block));
      if (blocks.size < fewest || blocks.size < share * numberOf(resolution, kinds)) continue;
      const hint = hintFor(places);
      told = told.flatMap(finding => (finding.rule !== rule ? [finding] : finding === places[0] ? [hint] : []));
    }
    lists.set(findings, told);
    return told;
  };
}

/** The one fix of all places that a finding stands for: of each the preferred one. */
export function habitFixes(places: Findings, fixesOf: (finding: Finding) => readonly Fix[]): readonly Fix[] {
  const edits = places.flatMap(place => fixesOf(place).find(({ preferred }) => preferred)?.edits ?? []);
  return edits.length === 0 ? [] : [{ title: message`Change all ${edits.length} places`, edits, preferred: true }];
}

const counts = new WeakMap<Structure, Map<ReadonlySet<BlockKind>, number>>();

/** How many paragraphs of these kinds a text has, counted once for a structure. */
function numberOf({ structure, blocks }: Resolution, kinds: ReadonlySet<BlockKind>): number {
  let ofStructure = counts.get(structure);
  if (!ofStructure) {
    ofStructure = new Map();
    counts.set(structure, ofStructure);
  }
  let number = ofStructure.get(kinds);
  if (number === undefined) {
    number = blocks.reduce((sum, { kind }) => sum + (kinds.has(kind) ? 1 : 0), 0);
    ofStructure.set(kinds, number);
  }
  return number;
}
