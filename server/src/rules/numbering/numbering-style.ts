import type { Label } from '../../blocks/block';
import { languageNames, languageOfBlock } from '../../drafting/label-form';
import { countOf } from '../../drafting/label-order';
import type { PlacedEdit } from '../../drafting/placed-edit';
import { labelOf, operativeSequences, sequenceOf } from '../../drafting/sequences';
import { formatLabel, type LabelForm } from '../../languages/labels';
import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

const name = 'numbering-style';

/** Full-width digits and dots, which Chinese input methods make. */
const fullWidth = /[\uff0e\uff10-\uff19]/;

/** Operative paragraphs bear the language's own form of number: "1." or, in Arabic, "1 -". */
export const numberingStyle: Rule = {
  name,
  check(resolution) {
    const findings: Finding[] = [];
    for (const { members, part } of operativeSequences(resolution)) {
      // an annex numbers in its own way
      if (part === 'annex') continue;
      const block = members.find(member => !hasUsualForm(resolution, member));
      if (block === undefined) continue;
      const language = languageOfBlock(resolution, block)!;
      const label = labelOf(resolution, block);
      findings.push({
        rule: name,
        severity: 'warning',
        message: `In ${languageNames[language.code]} operative paragraphs are numbered “${formatLabel(language.labels.operative, 1)}”; “${label.text}” has another form.`,
        place: { block, span: label.span },
        related: [],
      });
    }
    return findings;
  },
  fixes(resolution, { place: { block } }) {
    const sequence = sequenceOf(resolution, block);
    if (!sequence) return [];
    const label = labelOf(resolution, block);
    const edits = sequence.members.flatMap(member => toUsualForm(resolution, member));
    const own = edits.filter(edit => edit.place.block === block);
    if (own.length === 0) return [];
    return [
      { title: `Change ${label.text} to ${own[0]!.newText}`, edits: own, preferred: true },
      ...(edits.length > 1 ? [{ title: 'Change all numbers of this part', edits, preferred: false }] : []),
    ];
  },
};

function hasUsualForm(resolution: Resolution, block: number): boolean {
  const language = languageOfBlock(resolution, block);
  return language === null || isUsual(labelOf(resolution, block), language.labels.operative);
}

function isUsual(label: Label, usual: LabelForm): boolean {
  return label.style === usual.style && label.punctuation === usual.punctuation && !fullWidth.test(label.text);
}

function toUsualForm(resolution: Resolution, block: number): readonly PlacedEdit[] {
  const language = languageOfBlock(resolution, block);
  const label = labelOf(resolution, block);
  if (!language || isUsual(label, language.labels.operative)) return [];
  const { ordinal, suffix } = countOf(resolution, block);
  const plain = formatLabel(language.labels.operative, ordinal);
  const newText = suffix === '' ? plain : plain.replace(String(ordinal), `${ordinal} ${suffix}`);
  return [{ place: { block, span: label.span }, newText }];
}
