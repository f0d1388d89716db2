import type { Label } from '../../blocks/block';
import { type Break, firstBreak } from '../../drafting/breaks';
import { countOf } from '../../drafting/label-order';
import { recount, relabelled, standsApart } from '../../drafting/relabelling';
import { renumber } from '../../drafting/renumber';
import { itemLists, labelOf, type Sequence, sequenceOf } from '../../drafting/sequences';
import { ordinalOf } from '../../languages/labels';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding, Severity } from '../finding';
import { isInHouseStyle } from '../numbering/house-style';
import { renumberTitle } from '../renumber-title';
import type { SequenceRule } from '../rule';

const name = 'lettering-alphabet';

const cyrillic = /[\u0400-\u04ff]/;
/** The third letter of the Arabic alphabet as dictionaries have it; lists count أ ب ج د. */
const dictionaryThird = ordinalOf('ت', 'abjad');

/** Letters come from the right alphabet: Latin ones in Russian lists, the order of the abjad in Arabic ones. */
export const letteringAlphabet: SequenceRule = {
  scope: 'sequence',
  name,
  family: 'lettering',
  severity: 'error',
  summary: 'Cyrillic look-alikes of Latin letters, Arabic letters in dictionary order',
  find(resolution) {
    const findings: Finding[] = [];
    for (const list of itemLists(resolution)) {
      for (const member of list.members)
        if (isLookAlike(labelOf(resolution, member))) findings.push(lookAlikeFinding(resolution, member));
      const found = firstBreak(resolution, list);
      if (!found || !isAlphabeticalOrder(resolution, found)) continue;
      // أ- ب- ت- : who has a style of his own may have an order of his own
      findings.push(orderFinding(resolution, found, isInHouseStyle(resolution, list) ? 'hint' : 'error'));
    }
    return findings;
  },
  fixes(resolution, { place: { block } }) {
    const list = sequenceOf(resolution, block);
    if (!list) return [];
    return isLookAlike(labelOf(resolution, block))
      ? lookAlikeFixes(resolution, list, block)
      : orderFixes(resolution, list);
  },
};

/** Does the list go on in dictionary order, (ت) after (ب)? */
export function isAlphabeticalOrder(resolution: Resolution, found: Break): boolean {
  const label = labelOf(resolution, found.block);
  return label.style === 'abjad' && label.ordinal === dictionaryThird && found.expected.ordinal === 3;
}

function isLookAlike(label: Label): boolean {
  return (label.style === 'latin' || label.style === 'roman') && cyrillic.test(label.text);
}

function lookAlikeFinding(resolution: Resolution, block: number): Finding {
  const label = labelOf(resolution, block);
  return {
    rule: name,
    severity: 'information',
    message: message`The letter in ${label.text} is Cyrillic; items are lettered in Latin letters, here ${latinOf(resolution, block)}.`,
    place: { block, span: label.span },
    related: [],
  };
}

function orderFinding(resolution: Resolution, found: Break, severity: Severity): Finding {
  const label = labelOf(resolution, found.block);
  return {
    rule: name,
    severity,
    message: message`Arabic lists follow the order of the abjad: ${relabelled(label, found.expected, resolution.language)} is expected here, not ${label.text}.`,
    place: { block: found.block, span: label.span },
    related: [],
  };
}

function latinOf(resolution: Resolution, block: number): string {
  return relabelled(labelOf(resolution, block), countOf(resolution, block), resolution.language);
}

function lookAlikeFixes(resolution: Resolution, list: Sequence, block: number) {
  const edits = list.members
    .filter(member => isLookAlike(labelOf(resolution, member)) && !standsApart(labelOf(resolution, member)))
    .map(member => ({
      place: { block: member, span: labelOf(resolution, member).span },
      newText: latinOf(resolution, member),
    }));
  const own = edits.filter(edit => edit.place.block === block);
  const title = message`Change ${labelOf(resolution, block).text} to Latin ${latinOf(resolution, block)}`;
  return [
    ...(own.length > 0 ? [{ title, edits: own, preferred: true }] : []),
    ...(edits.length > 1
      ? [{ title: message`Change all letters of this list to Latin`, edits, preferred: false }]
      : []),
  ];
}

function orderFixes(resolution: Resolution, list: Sequence) {
  const found = firstBreak(resolution, list);
  if (!found || !isAlphabeticalOrder(resolution, found)) return [];
  const label = labelOf(resolution, found.block);
  const edits = renumber(resolution, [list]);
  return [
    { title: renumberTitle(resolution, edits, 'item'), edits, preferred: true },
    {
      title: message`Change ${label.text} to ${relabelled(label, found.expected, resolution.language)}`,
      edits: recount(resolution, found.block, found.expected),
      preferred: false,
    },
  ];
}
