import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { LanguageCode } from '../../languages/language';
import { type CompletionContext, rangeWith } from './context';

const hints: Readonly<Record<LanguageCode, { readonly citation: string; readonly paragraph: string }>> = {
  en: { citation: 'a number, or words of the subject …', paragraph: 'a number, or the first words …' },
  fr: { citation: 'un numéro, ou des mots du titre …', paragraph: 'un numéro, ou les premiers mots …' },
  es: { citation: 'un número, o palabras del título …', paragraph: 'un número, o las primeras palabras …' },
  ru: { citation: 'номер или слова из названия …', paragraph: 'номер или первые слова …' },
  zh: { citation: '编号或标题中的词……', paragraph: '段号或段首的词……' },
  ar: { citation: 'رقم أو كلمات من العنوان …', paragraph: 'رقم أو الكلمات الأولى …' },
};

/**
 * The first of a list that has opened by itself with nothing typed yet: it writes what stands there, so that Enter ends the
 * line, where else it would write the first resolution. Null where something is typed.
 */
export function inertItem(contexts: readonly CompletionContext[], language: LanguageCode): CompletionItem | null {
  const [context] = contexts;
  if (!context || context.kind === 'symbol' || contexts.some(({ typed }) => typed !== '')) return null;
  const hint = hints[language][context.kind === 'cross-reference' ? 'paragraph' : 'citation'];
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
