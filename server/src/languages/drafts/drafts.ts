import type { LanguageCode } from '../language';
import { ar } from './ar';
import type { DraftWords } from './draft-words';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import { zh } from './zh';

export const draftWords: Readonly<Record<LanguageCode, DraftWords>> = { en, zh, fr, es, ru, ar };
