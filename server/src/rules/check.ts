import type { Catalogue } from '../catalogue/catalogue';
import type { Resolution } from '../resolution/resolution';
import type { Structure } from '../resolution/structure';
import { citationRules, documentRules, paragraphRules, referenceRules, sequenceRules } from './all-rules';
import { citationFindings } from './engine/citing-paragraphs';
import { documentFindings } from './engine/document-findings';
import { paragraphFixes } from './engine/kept-paragraphs';
import { paragraphFindings } from './engine/plain-paragraphs';
import { referenceFindings } from './engine/referring-paragraphs';
import type { Finding } from './finding';
import type { Fix } from './rule';

const inParagraphs = paragraphFindings(paragraphRules);
const inDocument = documentFindings(documentRules);
const inReferences = referenceFindings(referenceRules);
const inCitations = citationFindings(citationRules);

/** What follows from the labels alone is found once for a structure, which edits within a paragraph leave as it is. */
const inSequences = new WeakMap<Structure, readonly Finding[]>();

/** The lists that a structure's findings were last put together from, and what they are together. */
const together = new WeakMap<
  Structure,
  { readonly lists: readonly (readonly Finding[])[]; readonly all: readonly Finding[] }
>();

/** What every rule finds, in the order of the text; without a catalogue, what the text tells by itself. */
export function check(resolution: Resolution, catalogue: Catalogue | null = null): readonly Finding[] {
  const { structure } = resolution;
  const lists = [
    sequenceFindings(resolution),
    inParagraphs(resolution),
    inReferences(resolution),
    inDocument(resolution),
    catalogue ? inCitations(resolution, catalogue) : noFindings,
  ].filter(list => list.length > 0);
  if (lists.length <= 1) return lists[0] ?? noFindings;
  const before = together.get(structure);
  if (before?.lists.length === lists.length && before.lists.every((list, index) => list === lists[index]))
    return before.all;
  const all = lists.flat().sort(inOrder);
  together.set(structure, { lists, all });
  return all;
}

const noFindings: readonly Finding[] = [];

function sequenceFindings(resolution: Resolution): readonly Finding[] {
  let found = inSequences.get(resolution.structure);
  if (!found) {
    found = sequenceRules.flatMap(rule => rule.find(resolution)).sort(inOrder);
    inSequences.set(resolution.structure, found);
  }
  return found;
}

function inOrder(a: Finding, b: Finding): number {
  return a.place.block - b.place.block || a.place.span.start - b.place.span.start;
}

const withFixes = new Map([...sequenceRules, ...documentRules].map(rule => [rule.name, rule]));

/** The ways to mend a finding of `check` on the same tree, the preferred first. */
export function fixesOf(resolution: Resolution, finding: Finding): readonly Fix[] {
  return paragraphFixes(finding) ?? withFixes.get(finding.rule)?.fixes?.(resolution, finding) ?? [];
}
