import {
  deeperFormLevel,
  describeStyle,
  isOneOf,
  itemForms,
  languageNames,
  languageOfBlock,
  sameForm,
  scriptOf,
} from '../../drafting/label-form';
import type { PlacedEdit } from '../../drafting/placed-edit';
import { standsApart } from '../../drafting/relabelling';
import { countingOf, itemLists, labelOf, type Sequence, sequenceOf } from '../../drafting/sequences';
import { formatLabel, type LabelForm, type LabelStyle } from '../../languages/labels';
import { languageOf } from '../../languages/languages';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import { houseStyleOf, isInHouseStyle, isOfOtherBody } from '../numbering/house-style';
import type { SequenceRule } from '../rule';

const name = 'lettering-style';

/** Items bear the form of label that the language has for their level, and one form within a list. */
export const letteringStyle: SequenceRule = {
  scope: 'sequence',
  name,
  family: 'lettering',
  severity: 'warning',
  summary: 'a label of another language’s form, or two forms in one list',
  find(resolution) {
    const findings: Finding[] = [];
    for (const list of itemLists(resolution)) {
      const finding = isInHouseStyle(resolution, list)
        ? houseStyleHint(resolution, list)
        : (unusualForm(resolution, list) ?? mixedForms(resolution, list));
      if (finding) findings.push(finding);
    }
    return findings;
  },
  fixes(resolution, { place: { block } }) {
    const list = sequenceOf(resolution, block);
    const language = list && languageOfBlock(resolution, block);
    if (!list || !language) return [];
    const first = labelOf(resolution, list.members[0]!);
    const forms = itemForms(language, list.depth);
    const usual = forms[0];
    const form: LabelForm | undefined = isOneOf(first, forms) || list.part === 'annex' ? first : usual;
    if (!form) return [];
    const edits = list.members.flatMap(member => toForm(resolution, member, form));
    const own = edits.filter(edit => edit.place.block === block);
    if (own.length === 0) return [];
    return [
      {
        title: message`Change ${labelOf(resolution, block).text} to ${own[0]!.newText}`,
        edits: own,
        preferred: edits.length === 1,
      },
      ...(edits.length > 1 ? [{ title: message`Change all labels of this list`, edits, preferred: true }] : []),
    ];
  },
};

/** One for the whole text, where its own style is first seen. */
function houseStyleHint(resolution: Resolution, list: Sequence): Finding | null {
  if (isOfOtherBody(resolution) || houseStyleOf(resolution)?.first !== list) return null;
  const finding = unusualForm(resolution, list);
  return finding && { ...finding, severity: 'hint' };
}

/** An annex letters its lists in its own way, so that only the mixture within one is found there. */
function unusualForm(resolution: Resolution, list: Sequence): Finding | null {
  const { members, depth, part } = list;
  if (part === 'annex') return null;
  const block = members[0]!;
  const language = languageOf(resolution.language);
  const label = labelOf(resolution, block);
  const forms = itemForms(language, depth);
  const usual = forms[0];
  if (!usual || isOneOf(label, forms) || !languageOfBlock(resolution, block)) return null;
  // level-skipped speaks of these
  if (depth === 1 && deeperFormLevel(language, label) > 1 && !isInHouseStyle(resolution, list)) return null;
  // adopted texts of the Council write (1) or i. now and then, but none takes another script's letters
  const otherScript = isOtherScript(label.style, usual.style);
  if (resolution.organ === 'SC' && label.style !== usual.style && !otherScript) return null;
  return {
    rule: name,
    severity: otherScript ? 'warning' : 'information',
    message: message`In ${languageNames[language.code]} items of this level are marked “${formatLabel(usual, 1)}”; this list begins with “${label.text}”.`,
    place: { block, span: label.span },
    related: [],
  };
}

function isOtherScript(style: LabelStyle, usual: LabelStyle): boolean {
  return scriptOf(style) !== 'any' && scriptOf(style) !== scriptOf(usual);
}

function mixedForms(resolution: Resolution, { members, part, isPlain }: Sequence): Finding | null {
  if (isPlain) return null;
  const first = members[0]!;
  const form = labelOf(resolution, first);
  const block = members.find(member => !sameForm(labelOf(resolution, member), form));
  if (block === undefined) return null;
  const label = labelOf(resolution, block);
  const other = countingOf(label.style) !== countingOf(form.style);
  return {
    rule: name,
    severity: part === 'annex' ? 'information' : 'warning',
    message: other
      ? message`“${label.text}” is ${describeStyle(label.style)} in a list that begins with “${form.text}”.`
      : message`“${label.text}” is written unlike “${form.text}”, with which this list begins.`,
    place: { block, span: label.span },
    related: [{ message: message`Here the list begins.`, place: { block: first, span: form.span } }],
  };
}

function toForm(resolution: Resolution, block: number, form: LabelForm): readonly PlacedEdit[] {
  const label = labelOf(resolution, block);
  if (sameForm(label, form) || standsApart(label)) return [];
  return [{ place: { block, span: label.span }, newText: formatLabel(form, label.ordinal) }];
}
