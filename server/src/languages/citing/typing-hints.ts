import type { LanguageCode } from '../language';

/** What a list says that nothing was typed for yet: what may be typed behind a citation's noun, and a reference's. */
export const typingHints: Readonly<Record<LanguageCode, { readonly citation: string; readonly paragraph: string }>> = {
  en: { citation: 'a number, or words of the subject …', paragraph: 'a number, or the first words …' },
  fr: { citation: 'un numéro, ou des mots du titre …', paragraph: 'un numéro, ou les premiers mots …' },
  es: { citation: 'un número, o palabras del título …', paragraph: 'un número, o las primeras palabras …' },
  ru: { citation: 'номер или слова из названия …', paragraph: 'номер или первые слова …' },
  zh: { citation: '编号或标题中的词……', paragraph: '段号或段首的词……' },
  ar: { citation: 'رقم أو كلمات من العنوان …', paragraph: 'رقم أو الكلمات الأولى …' },
};
