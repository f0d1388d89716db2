import type { Organ } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { endMarks } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import { outlineOf, type ParagraphFacts } from '../outline';
import type { DocumentFinding, DocumentRule } from '../rule';
import { organOfSymbol } from './organ/organ-of-symbol';

/** The organ that speaks is the one whose symbol the text bears. */
export const formulaOrgan: DocumentRule = {
  scope: 'document',
  name: 'formula-organ',
  family: 'structure',
  severity: 'warning',
  summary: 'an enacting formula of another organ than the symbol’s, or the adoption line’s',
  find({ facts, organ, symbol }) {
    if (organ === null) return [];
    const ofSymbol = symbol === null ? null : organOfSymbol(symbol);
    const isOfSymbol = ofSymbol !== null && ofSymbol !== organ;
    // where the symbol is but a number in the title, the organ that speaks gives it its letters
    const own = isOfSymbol ? ofSymbol : adopterOf(facts);
    if (own === null || own === organ) return [];
    const block = facts.findIndex(({ kind }) => kind === 'enacting');
    if (block < 0) return [];
    const found: DocumentFinding = {
      block,
      at: 'words',
      severity: 'warning',
      message: isOfSymbol
        ? message`The symbol ${symbol!} is not one of the organ that speaks.`
        : message`The adoption line names another organ than the one that speaks.`,
    };
    return [found];
  },
  fixes(resolution, { place: { block } }) {
    const { blocks, symbol, language, organ } = resolution;
    const ofSymbol = symbol === null ? null : organOfSymbol(symbol);
    const own = ofSymbol !== null && ofSymbol !== organ ? ofSymbol : adopterOf(outlineOf(resolution).facts);
    if (own === null) return [];
    const newText = languageOf(language).enactingFormulas[own] + endMarks[language].preambular;
    const edit = { place: { block, span: blocks[block]!.span }, newText };
    return [{ title: message`Change to “${newText}”`, edits: [edit], preferred: false }];
  },
};

function adopterOf(facts: readonly ParagraphFacts[]): Organ | null {
  for (const { adopter } of facts) if (adopter !== null) return adopter;
  return null;
}
