import type { IRunPropertiesOptions } from 'docx';
import type { LanguageCode } from '../../languages/language';
import { type OpeningFace, openingFace } from '../../languages/openings/opening-face';
import type { PrintedDocument } from '../page/printed-document';
import { type Template, templateOf } from './template';

/** What all words of one document look like. */
export interface Look {
  readonly code: LanguageCode;
  readonly rightToLeft: boolean;
  readonly opening: OpeningFace;
  /** What the program checks spelling by. */
  readonly language: NonNullable<IRunPropertiesOptions['language']>;
  readonly fonts: Fonts;
  readonly template: Template;
}

/** The typeface of each script. */
export interface Fonts {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
}

const tags: Readonly<Record<LanguageCode, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  zh: 'zh-CN',
  ar: 'ar-SA',
};

const latin = 'Times New Roman';
const fonts: Fonts = { ascii: latin, hAnsi: latin, eastAsia: 'SimSun', cs: latin };

export function lookOf({ language, rightToLeft, organ }: PrintedDocument): Look {
  return {
    code: language,
    rightToLeft,
    opening: openingFace(language, organ),
    language: {
      value: language === 'ar' || language === 'zh' ? tags.en : tags[language],
      eastAsia: tags.zh,
      bidirectional: tags.ar,
    },
    fonts: language === 'ar' ? { ...fonts, cs: 'Traditional Arabic' } : fonts,
    template: templateOf(organ),
  };
}
