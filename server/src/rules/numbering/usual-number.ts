import type { Label } from '../../blocks/block';
import { languageOfBlock } from '../../drafting/label-form';
import { countOf } from '../../drafting/label-order';
import type { PlacedEdit } from '../../drafting/placed-edit';
import { standsApart } from '../../drafting/relabelling';
import { labelOf } from '../../drafting/sequences';
import { formatLabel, type LabelForm } from '../../languages/labels';
import { languageOf } from '../../languages/languages';
import { insertionSuffixes, insertionsLike } from '../../languages/marks/insertion-suffixes';
import { insertionBehind } from '../../languages/marks/insertions';
import type { Resolution } from '../../resolution/resolution';

/** The form that the language has for the numbers of operative paragraphs. */

/** Full-width digits and dots, which Chinese input methods make. */
const fullWidth = /[\uff0e\uff10-\uff19]/;
/** 2 bis. · 2 bis - · 2 бис. · 2 مكررا - · 2之二. ; not 2bis. · 2 BIS · 2-бис. · 2A. */
const usualInsertion = /^\d{1,3}(?: [a-zа-я\u0620-\u0652 ]{1,20}|之.)(?:\.| ?-)$/;

/** A passage in another script than the draft's has whatever form it has there. */
export function hasUsualForm(resolution: Resolution, block: number): boolean {
  const usual = languageOf(resolution.language).labels.operative;
  return isUsual(labelOf(resolution, block), usual) || languageOfBlock(resolution, block) === null;
}

function isUsual(label: Label, usual: LabelForm): boolean {
  if (label.style !== usual.style || label.punctuation !== usual.punctuation || fullWidth.test(label.text))
    return false;
  return !isOddInsertion(label);
}

/** Of what delegations write, "OP2bis", this says nothing. */
export function isOddInsertion({ text, suffix }: Label): boolean {
  return suffix !== '' && /^\d/.test(text) && !usualInsertion.test(text);
}

export function toUsualForm(resolution: Resolution, block: number): readonly PlacedEdit[] {
  const language = languageOfBlock(resolution, block);
  const label = labelOf(resolution, block);
  if (!language || standsApart(label) || isUsual(label, language.labels.operative)) return [];
  const { ordinal, suffix } = countOf(resolution, block);
  const plain = formatLabel(language.labels.operative, ordinal);
  const newText =
    suffix === '' ? plain : plain.replace(String(ordinal), `$&${insertionBehind(usualSuffix(suffix), language.code)}`);
  return [{ place: { block, span: label.span }, newText }];
}

/** A for bis, B for ter */
function usualSuffix(suffix: string): string {
  const series = insertionsLike(suffix);
  return series === insertionSuffixes ? suffix : (insertionSuffixes[series.indexOf(suffix)] ?? suffix);
}
