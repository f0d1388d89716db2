import type { LanguageCode } from '../language';

/** The lines above a student's paper, without the colon. */
export interface ModelUnFields {
  readonly committee: string;
  readonly topic: string;
  readonly sponsors: string;
  readonly signatories: string;
}

export const modelUnFields: Readonly<Record<LanguageCode, ModelUnFields>> = {
  en: { committee: 'Committee', topic: 'Topic', sponsors: 'Sponsors', signatories: 'Signatories' },
  fr: { committee: 'Comité', topic: 'Sujet', sponsors: 'Auteurs', signatories: 'Signataires' },
  es: { committee: 'Comité', topic: 'Tema', sponsors: 'Patrocinadores', signatories: 'Signatarios' },
  ru: { committee: 'Комитет', topic: 'Тема', sponsors: 'Спонсоры', signatories: 'Подписанты' },
  zh: { committee: '委员会', topic: '议题', sponsors: '起草国', signatories: '附议国' },
  ar: { committee: 'اللجنة', topic: 'الموضوع', sponsors: 'الجهات الراعية', signatories: 'الموقعون' },
};
