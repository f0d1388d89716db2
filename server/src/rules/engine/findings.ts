import type { Catalogue } from '../../catalogue/catalogue';
import type { Resolution } from '../../resolution/resolution';
import type { Structure } from '../../resolution/structure';
import {
  citationRules,
  documentRules,
  otherTextRules,
  paragraphRules,
  referenceRules,
  sequenceRules,
  textRules,
} from '../all-rules';
import type { Finding } from '../finding';
import type { KnownTexts, SequenceRule } from '../rule';
import { withoutAmendments } from './amendments';
import { citationFindings } from './citing-paragraphs';
import { documentFindings } from './document-findings';
import { withoutNumberedPreambles } from './numbered-preambles';
import { otherTextFindings } from './other-texts';
import { paragraphFindings } from './plain-paragraphs';
import { referenceFindings } from './referring-paragraphs';
import { textFindings } from './unreadable-texts';

/** What rules find, in the order of the text; without a catalogue, what the text tells by itself; without other texts, nothing that they tell. */
export type FindAll = (
  resolution: Resolution,
  catalogue: Catalogue | null,
  texts: KnownTexts | null,
) => readonly Finding[];

/** What all rules find but those that are left out, which are not run. It keeps what it found. */
export function findingsWithout(isLeftOut: (rule: string) => boolean): FindAll {
  /** What is left of a kind of rules; where none is, nothing that they would look at is read either. */
  const findingsOf = <Each extends { readonly name: string }, Find>(
    rules: readonly Each[],
    findings: (rules: readonly Each[]) => Find,
  ): Find | (() => readonly Finding[]) => {
    const left = rules.filter(({ name }) => !isLeftOut(name));
    return left.length === 0 ? () => noFindings : findings(left);
  };
  const inText = findingsOf(textRules, textFindings);
  const inSequences = withoutNumberedPreambles(findingsOf(sequenceRules, sequenceFindings));
  const inParagraphs = withoutNumberedPreambles(findingsOf(paragraphRules, paragraphFindings));
  const inReferences = withoutAmendments(findingsOf(referenceRules, referenceFindings));
  const inDocument = findingsOf(documentRules, documentFindings);
  const inOtherTexts = findingsOf(otherTextRules, otherTextFindings);
  const inCitations = findingsOf(citationRules, citationFindings);
  /** The lists that a structure's findings were last put together from, and what they are together. */
  const together = new WeakMap<
    Structure,
    { readonly lists: readonly (readonly Finding[])[]; readonly all: readonly Finding[] }
  >();
  return (resolution, catalogue, texts) => {
    const ofText = inText(resolution);
    if (ofText.length > 0) return ofText;
    const lists = [
      inSequences(resolution),
      inParagraphs(resolution),
      inReferences(resolution),
      inDocument(resolution),
      catalogue ? inCitations(resolution, catalogue) : noFindings,
      texts ? inOtherTexts(resolution, texts) : noFindings,
    ].filter(list => list.length > 0);
    if (lists.length <= 1) return inOrderOf(lists[0] ?? noFindings);
    const before = together.get(resolution.structure);
    if (before?.lists.length === lists.length && before.lists.every((list, index) => list === lists[index]))
      return before.all;
    const all = lists.flat().sort(inOrder);
    together.set(resolution.structure, { lists, all });
    return all;
  };
}

const noFindings: readonly Finding[] = [];

/** What follows from the labels alone is found once for a structure, which edits within a paragraph leave as it is. */
function sequenceFindings(rules: readonly SequenceRule[]): (resolution: Resolution) => readonly Finding[] {
  const kept = new WeakMap<Structure, Pick<Resolution, 'organ'> & { readonly found: readonly Finding[] }>();
  return resolution => {
    const { structure, organ } = resolution;
    const before = kept.get(structure);
    if (before?.organ === organ) return before.found;
    const found = rules.flatMap(rule => rule.find(resolution)).sort(inOrder);
    kept.set(structure, { organ, found });
    return found;
  };
}

const ordered = new WeakMap<readonly Finding[], readonly Finding[]>();

/** A kind of rules may find rule by rule; the same list for the same list. */
function inOrderOf(list: readonly Finding[]): readonly Finding[] {
  if (list.every((finding, index) => index === 0 || inOrder(list[index - 1]!, finding) <= 0)) return list;
  let sorted = ordered.get(list);
  if (!sorted) {
    sorted = list.toSorted(inOrder);
    ordered.set(list, sorted);
  }
  return sorted;
}

function inOrder(a: Finding, b: Finding): number {
  return a.place.block - b.place.block || a.place.span.start - b.place.span.start;
}
