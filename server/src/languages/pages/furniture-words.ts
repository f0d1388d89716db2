import { madeWhenAsked } from '../../text/made-when-asked';
import type { LanguageCode } from '../language';

/** The lines around a resolution that say what it is: mastheads, front matter, the end. Each expression's first group is the fact. */
export interface FurnitureWords {
  /** "46th plenary meeting", "at its 8889th meeting" */
  readonly meeting: RegExp;
  /** "Seventy-fifth session" */
  readonly session: RegExp;
  /** "Agenda item 68 (a)" */
  readonly agendaItem: RegExp;
  /** "Sponsors: Almara, Berovia", "Almara and Berovia: draft resolution" */
  readonly sponsors: RegExp;
  /** Between the last two names. */
  readonly and: RegExp;
}

/** "Distr.: General" in all languages, with the word in some. */
export const distribution = /\bDistr(?:\.|ibution)? ?:? ?(g[eé]n|lim|r[eé]st|rés|prov)/i;

export const furnitureWords = madeWhenAsked<LanguageCode, FurnitureWords>({
  en: () => ({
    meeting: /(?<!\d)(\d{1,5})(?:st|nd|rd|th) (?:\([^()]{1,30}\) )?(?:plenary )?meeting/i,
    session: /^((?:[\w-]{1,20} ){1,5}session)(?:,.*)?$/i,
    agendaItem: /^Agenda items? (\d.{0,40})$/i,
    sponsors:
      /^(?:(?:Main |Co-?)?(?:sponsors?|submitters?)|(?:Co-?)?Sponsored by|Submitted by) ?:? ?(.+)$|^(.+): (?:revised )?draft (?:resolution|decision)$/i,
    and: /,? and /,
  }),
  fr: () => ({
    meeting: /(?<!\d)(\d{1,5})(?:e|re|[èe]re|[èe]me) (?:s[ée]ance|r[ée]union)/i,
    session: /^((?:\S{1,40} ){1,4}session(?: \S{1,20}){0,3})$/i,
    agendaItem: /^Points? (\d.{0,40}?) de l[’']ordre du jour/i,
    sponsors:
      /^(?:(?:Co-?)?(?:auteurs?|parrains?|sponsors?)|(?:Présenté|Soumis|Proposé|Parrainé)e? par) ?:? ?(.+)$|^(.+?) ?: projet de (?:résolution|décision)/i,
    and: /,? et /,
  }),
  es: () => ({
    meeting: /(?<!\d)(\d{1,5})\.? ?[ªaº]\.? (?:sesi[óo]n|reuni[óo]n)/i,
    session: /^((?:\S{1,20} ){1,4}período (?:\S{1,20} ){0,2}de sesiones(?: \S{1,20}){0,2})$/i,
    agendaItem: /^Temas? (\d.{0,40}?) de(?:l programa| la agenda)(?!\p{L})/iu,
    sponsors:
      /^(?:Autores|Patrocinador(?:es)?|Proponentes?|(?:Presentad|Patrocinad)[oa] por) ?:? ?(.+)$|^(.+): proyecto de (?:resolución|decisión)/i,
    and: /,? [ye] /,
  }),
  ru: () => ({
    meeting: /(?<!\d)(\d{1,5}) ?[-‐‑–] ?[а-яe]{1,2} (?:пленарно[а-я]{1,2} )?заседани/i,
    session: /^((?:[А-ЯЁа-яё-]{1,24} ){1,5}сессия)$/i,
    agendaItem: /^Пункты? (\d.{0,40}?) повестки дня/i,
    sponsors:
      /^(?:Спонсоры?|Соавторы|Авторы?|Внесен[оа]?|Представлен[оа]?) ?: ?(.+)$|^(.+): проект (?:резолюции|решения)$/i,
    and: / и /,
  }),
  zh: () => ({
    meeting: /第? ?(\d{1,5}) ?次(?:全体)?会议/,
    session: /^((?:第[一二三四五六七八九十]{1,5}届|\d{4} ?年).{0,8}会议?)$/,
    agendaItem: /^议程项目 ?(\d.{0,30})$/,
    sponsors: /^(?:起草国|主起草国|提案国|共同提案国|赞助国|提交国)[:：] ?(.+)$|^(.+)[:：](?:订正)?决议草案$/,
    and: /[和及]/,
  }),
  ar: () => ({
    meeting: /(?:الجلسة(?: العامة)?|جلست(?:ه|ها)(?: العامة)?) ?(\d{1,5})/,
    session: /^(الدورة (?:[^\s\d]{1,20} ?){1,5})$/,
    agendaItem: /^البند(?:ان)? (\d.{0,40}?) من جدول الأعمال/,
    sponsors:
      /^(?:الجهات الراعية|الدول الراعية|الرعاة|مقدمو القرار|المقدمون|مقدم من) ?:? ?(.+)$|^(.+): مشروع (?:قرار|مقرر)$/,
    and: / و ?/,
  }),
});
