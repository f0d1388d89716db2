import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { typingHints } from '../../languages/citing/typing-hints';
import type { LanguageCode } from '../../languages/language';
import { type CompletionContext, rangeWith } from './context';

/**
 * The first of a list that has opened by itself with nothing typed yet: it writes what stands there, so that Enter ends the
 * line, where else it would write the first resolution. Null where something is typed.
 */
export function inertItem(contexts: readonly CompletionContext[], language: LanguageCode): CompletionItem | null {
  const [context] = contexts;
  if (!context || context.kind === 'symbol' || contexts.some(({ typed }) => typed !== '')) return null;
  const hint = typingHints[language][context.kind === 'cross-reference' ? 'paragraph' : 'citation'];
  // the noun, in Chinese, or the blank behind it
  const before = context.noun === '' ? ' ' : context.noun;
  const { start } = rangeWith(before, context.range);
  if (start.character < 0) return null;
  return {
    label: hint,
    kind: CompletionItemKind.Text,
    filterText: before,
    textEdit: { range: { start, end: context.range.start }, newText: before },
  };
}
