import { languageOf } from '../../languages/languages';
import { endMarks } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import type { DocumentFinding, DocumentRule } from '../rule';
import { organOfSymbol } from './organ-of-symbol';

/** The organ that speaks is the one whose symbol the text bears. */
export const formulaOrgan: DocumentRule = {
  scope: 'document',
  name: 'formula-organ',
  family: 'structure',
  severity: 'warning',
  summary: 'an enacting formula of another organ than the symbol’s',
  find({ facts, organ, symbol }) {
    const own = symbol === null ? null : organOfSymbol(symbol);
    if (symbol === null || own === null || organ === null || own === organ) return [];
    const block = facts.findIndex(({ kind }) => kind === 'enacting');
    if (block < 0) return [];
    const found: DocumentFinding = {
      block,
      at: 'words',
      severity: 'warning',
      message: message`The symbol ${symbol} is not one of the organ that speaks.`,
    };
    return [found];
  },
  fixes({ blocks, symbol, language }, { place: { block } }) {
    const own = symbol === null ? null : organOfSymbol(symbol);
    if (own === null) return [];
    const newText = languageOf(language).enactingFormulas[own] + endMarks[language].preambular;
    const edit = { place: { block, span: blocks[block]!.span }, newText };
    return [{ title: message`Change to “${newText}”`, edits: [edit], preferred: false }];
  },
};
