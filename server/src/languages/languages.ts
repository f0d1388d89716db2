import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Language, LanguageCode } from './language';
import { ru } from './ru';
import { zh } from './zh';

export const languages: readonly Language[] = [en, zh, fr, es, ru, ar];

const byCode: Readonly<Record<LanguageCode, Language>> = { en, zh, fr, es, ru, ar };

export function languageOf(code: LanguageCode): Language {
  return byCode[code];
}
