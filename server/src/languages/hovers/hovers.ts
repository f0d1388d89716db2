import type { LanguageCode } from '../language';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { HoverWords } from './hover-words';
import { ru } from './ru';
import { zh } from './zh';

export const hoverWords: Readonly<Record<LanguageCode, HoverWords>> = { en, zh, fr, es, ru, ar };
