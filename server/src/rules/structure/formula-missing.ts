import { languageOf } from '../../languages/languages';
import { endMarks } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import { type Outline, outlineOf } from '../outline';
import type { DocumentRule } from '../rule';
import { organNamedAbove } from './organ/organ-named-above';
import { organOfSymbol } from './organ/organ-of-symbol';

/** Above the preamble stands who speaks: "The Security Council,". */
export const formulaMissing: DocumentRule = {
  scope: 'document',
  name: 'formula-missing',
  family: 'structure',
  severity: 'warning',
  summary: 'a resolution that does not say who speaks',
  find(outline) {
    const first = firstParagraph(outline);
    if (first === null) return [];
    return [
      {
        block: first,
        at: 'opening',
        severity: outline.layout === 'flowing' ? 'warning' : 'information',
        message: message`Nothing above says who speaks: the enacting formula is missing.`,
      },
    ];
  },
  fixes(resolution, { place: { block } }) {
    const { symbol, language, blocks } = resolution;
    const organ = symbol === null ? organNamedAbove(resolution, block) : organOfSymbol(symbol);
    const first = firstParagraph(outlineOf(resolution));
    if (organ === null || first !== block) return [];
    const formula = languageOf(language).enactingFormulas[organ] + endMarks[language].preambular;
    const { start } = blocks[block]!.span;
    return [
      {
        title: message`Insert “${formula}”`,
        edits: [{ place: { block, span: { start, end: start } }, newText: `${formula}\n\n` }],
        preferred: true,
      },
    ];
  },
};

/** The first paragraph of a text that has a preamble and an operative part, and no formula; null of any other. */
function firstParagraph({ facts }: Outline): number | null {
  if (facts.some(({ kind }) => kind === 'enacting')) return null;
  const preambular = facts.findIndex(({ kind, opening }) => kind === 'preambular' && opening !== '');
  // a single operative paragraph bears no number; above it all a title or an adoption line shows that the text is whole
  const isHeaded = facts.slice(0, Math.max(0, preambular)).some(({ kind }) => kind === 'title' || kind === 'adoption');
  const operative = facts.findIndex(
    ({ kind, isLabelled, opening }) => kind === 'operative' && (isLabelled || (isHeaded && opening !== '')),
  );
  return preambular >= 0 && operative > preambular ? preambular : null;
}
