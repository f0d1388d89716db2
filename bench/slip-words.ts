import type { LanguageCode } from '../server/src/languages/language';

/**
 * The words that slips are made of, as the UN writes them in the texts: kept apart from the product's own tables, so that what
 * these do not know is seeded, too.
 */

export const alsoAndFurther: Readonly<Record<LanguageCode, readonly [also: string, further: string]>> = {
  en: ['also', 'further'],
  fr: ['également', 'en outre'],
  es: ['también', 'además'],
  ru: ['также', 'далее'],
  zh: ['又', '还'],
  ar: ['أيضا', 'كذلك'],
};

type Pairs = Readonly<Partial<Record<LanguageCode, readonly (readonly [string, string])[]>>>;

const pairs = (written: string) => written.split(' ').map(each => each.split('|') as [string, string]);

/** The forms of a verb in the preamble and in the operative part. */
export const preambularAndOperative: Pairs = {
  en: pairs(
    'Recalling|Recalls Noting|Notes Reaffirming|Reaffirms Recognizing|Recognizes Welcoming|Welcomes Stressing|Stresses Emphasizing|Emphasizes Expressing|Expresses Requesting|Requests Urging|Urges Encouraging|Encourages Calling|Calls Deciding|Decides Inviting|Invites Taking|Takes Commending|Commends Condemning|Condemns Reiterating|Reiterates Acknowledging|Acknowledges Affirming|Affirms Underlining|Underlines',
  ),
  fr: pairs(
    'Rappelant|Rappelle Notant|Note Réaffirmant|Réaffirme Considérant|Considère Soulignant|Souligne Prenant|Prend Demandant|Demande Engageant|Engage Encourageant|Encourage Décidant|Décide Invitant|Invite Priant|Prie Condamnant|Condamne Constatant|Constate Saluant|Salue Exprimant|Exprime Affirmant|Affirme Exhortant|Exhorte Insistant|Insiste',
  ),
  es: pairs(
    'Recordando|Recuerda Observando|Observa Reafirmando|Reafirma Reconociendo|Reconoce Acogiendo|Acoge Destacando|Destaca Poniendo|Pone Expresando|Expresa Solicitando|Solicita Instando|Insta Alentando|Alienta Exhortando|Exhorta Decidiendo|Decide Invitando|Invita Tomando|Toma Condenando|Condena Subrayando|Subraya Reiterando|Reitera Afirmando|Afirma',
  ),
  ru: pairs(
    'ссылаясь|ссылается отмечая|отмечает подтверждая|подтверждает признавая|признает приветствуя|приветствует подчеркивая|подчеркивает выражая|выражает призывая|призывает осуждая|осуждает принимая|принимает напоминая|напоминает поощряя|поощряет заявляя|заявляет предлагая|предлагает',
  ),
};

/** The forms that agree with the Assembly, and with a council. */
export const feminineAndMasculine: Pairs = {
  fr: pairs(
    'convaincue|convaincu préoccupée|préoccupé consciente|conscient résolue|résolu alarmée|alarmé soucieuse|soucieux guidée|guidé persuadée|persuadé désireuse|désireux inquiète|inquiet attachée|attaché consternée|consterné déterminée|déterminé',
  ),
  es: pairs(
    'preocupada|preocupado convencida|convencido alarmada|alarmado decidida|decidido guiada|guiado resuelta|resuelto consternada|consternado comprometida|comprometido',
  ),
  ru: pairs(
    'убеждена|убежден преисполнена|преисполнен обеспокоена|обеспокоен встревожена|встревожен озабочена|озабочен привержена|привержен',
  ),
  ar: pairs(
    'تشير|يشير تؤكد|يؤكد تلاحظ|يلاحظ تضع|يضع تقرر|يقرر تطلب|يطلب تدعو|يدعو ترحب|يرحب تشدد|يشدد تعرب|يعرب تهيب|يهيب تحيط|يحيط تحث|يحث تشجع|يشجع تسلم|يسلم تعيد|يعيد تدرك|يدرك تثني|يثني قلقها|قلقه تقديرها|تقديره منها|منه',
  ),
};

/** What a word of one list is in the other, with the capital of what is written; null where it is in none. */
export function counterpart(word: string, pairs: readonly (readonly [string, string])[], from: 0 | 1): string | null {
  const found = pairs.find(pair => pair[from].toLowerCase() === word.toLowerCase())?.[1 - from];
  if (found === undefined || found.toLowerCase() === word.toLowerCase()) return null;
  return word[0] === word[0]!.toLowerCase() ? found.toLowerCase() : found[0]!.toUpperCase() + found.slice(1);
}
