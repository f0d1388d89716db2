import { madeOnce, madeWhenAsked } from '../text/made-when-asked';
import type { LanguageCode, Organ } from './language';

/** A way to write that the UN's texts do not have, and theirs; counts are of the Assembly's texts, theirs first. */
export interface PreferredWord {
  /** What a paragraph must hold to be looked at: a quick search, of a few letters that are rare. */
  readonly look: RegExp;
  readonly found: () => RegExp;
  /** As `String.replace` takes it; null where the right form depends on the sentence. */
  readonly right: string | null;
  readonly organs: ReadonlySet<Organ>;
}

const all: ReadonlySet<Organ> = new Set(['SC', 'GA', 'ECOSOC', 'HRC']);
/** The Council's texts come from delegations, and keep their ways more often. */
const edited: ReadonlySet<Organ> = new Set(['GA', 'ECOSOC', 'HRC']);

/** Geneva's French and Russian translators write %: the Human Rights Council's texts have no "pour cent". */
const inNewYork: ReadonlySet<Organ> = new Set(['GA', 'ECOSOC']);
const notInGeneva: ReadonlySet<Organ> = new Set(['SC', 'GA', 'ECOSOC']);

/** Verbs in -ize, as the UN writes them: 19,543 against 39. */
const inIze =
  'recogn|emphas|organ|real|util|mobil|priorit|final|criminal|stabil|minim|maxim|author|summar|harmon|industrial|institutional|marginal|special|standard|urban|national|character|central|decentral|general|legal|modern|normal|optim|penal|polar|rational|revital|sensit|stigmat|symbol|synchron|subsid|victim|destabil|demobil|local|digital|commercial|demilitar|weapon|crystall|jeopard|scrutin|eulog|apolog|capital|categor|familiar|formal|global|immun|internal|liberal|material|monet|neutral|operational|radical|reorgan|visual';

/** "exercise" and "otherwise" do not end as these do before their -ise. */
const lastLetters = [...new Set(inIze.split('|').map(verb => verb.slice(-2)))].join('|');

export const spellings = madeWhenAsked<LanguageCode, readonly PreferredWord[]>({
  en: () => [
    {
      look: new RegExp(`is(?<=(?:${lastLetters})is)(?:e[drs]?|ing|ations?|ational)(?![a-z])`),
      // a capital within a sentence begins a name: the Organisation of Eastern Caribbean States
      found: madeOnce(() => {
        const inCapitals = inIze.replace(/(^|\|)(\w)/g, (_, bar, letter) => bar + letter.toUpperCase());
        return new RegExp(
          `(^(?:${inCapitals})|(?<![\\p{L}-])(?:de|re|un)?(?:${inIze}))is(e[drs]?|ing|ations?|ational)(?!\\p{L})`,
          'gu',
        );
      }),
      right: '$1iz$2',
      organs: edited,
    },
    // 5,783 against 2
    {
      look: /rograms?(?![a-z])/,
      found: () => /(?<![\p{L}-])(p)rogram(s?)(?!\p{L})/giu,
      right: '$1rogramme$2',
      organs: edited,
    },
    // 9,118 against none
    {
      look: /-o/,
      found: () => /(?<![\p{L}-])(c)o-((?:operat|ordinat)\p{L}*)/giu,
      right: '$1o$2',
      organs: all,
    },
    // 1,047 against none
    { look: /-keep/, found: () => /(?<!\p{L})(p)eace-(keep\p{L}*)/giu, right: '$1eace$2', organs: all },
    { look: /abor(?![a-z])/, found: () => /(?<!\p{L})(l)abor(?!\p{L})/giu, right: '$1abour', organs: edited },
  ],
  // États, never Etats
  fr: () => [
    { look: /Etat/, found: () => /(?<!\p{L})Etat(s?)(?!\p{L})/gu, right: 'État$1', organs: all },
    { look: /Egalement/, found: () => /(?<!\p{L})Egalement(?!\p{L})/gu, right: 'Également', organs: all },
  ],
  es: () => [],
  ru: () => [],
  zh: () => [],
  ar: () => [],
});

/** "10 per cent", "10 pour cent", "10\u00a0%", "10 процентов", "10%", "10 في المائة". */
export const percentages = madeWhenAsked<LanguageCode, readonly PreferredWord[]>({
  en: () => [
    { look: /%/, found: () => /(?<=\d)[ \u00a0]?%/g, right: '\u00a0per cent', organs: edited },
    { look: /percent/, found: () => /(?<=\d[ \u00a0])percent(?!\p{L})/gu, right: 'per cent', organs: edited },
  ],
  fr: () => [{ look: /%/, found: () => /(?<=\d)[ \u00a0]?%/g, right: '\u00a0pour cent', organs: inNewYork }],
  es: () => [
    { look: /por ciento/, found: () => /(?<=\d)[ \u00a0]por ciento(?!\p{L})/gu, right: '\u00a0%', organs: all },
  ],
  ru: () => [{ look: /%/, found: () => /(?<=\d)[ \u00a0]?%/g, right: null, organs: notInGeneva }],
  zh: () => [{ look: /百分之/, found: () => /百分之(?=\d)(\d+(?:\.\d+)?)/g, right: '$1%', organs: all }],
  ar: () => [{ look: /[%٪]/, found: () => /(?<=\d)[ \u00a0]?[%٪]/g, right: ' في المائة', organs: all }],
});

/** Names that the UN writes out, or with capitals. */
export const names = madeWhenAsked<LanguageCode, readonly PreferredWord[]>({
  en: () => [
    // not UN-Women, UN-Habitat, UN Women
    {
      look: /UN/,
      found: () => /(?<![\p{L}\d/\u2011(-])UN(?![\p{L}\d/\u2011-]| Women| Global Compact|\))/gu,
      right: 'United Nations',
      organs: edited,
    },
    // 10,414 against 1; members of another body are "member States", and of a federation "member states"
    {
      look: /[Mm]ember states/,
      found: () => /(?<!\p{L}|(?:[Ff]ederal|[Ii]ts|[Tt]heir) )[Mm]ember states(?! of )(?!\p{L})/gu,
      right: 'Member States',
      organs: all,
    },
  ],
  fr: () => [],
  es: () => [],
  ru: () => [],
  zh: () => [],
  ar: () => [],
});
