import { compileExpression } from '../text/expression';
import { madeWhenAsked } from '../text/made-when-asked';
import type { Clause, Language } from './language';
import { bracketLabels } from './marks/bracket-labels';

export const fr: Language = {
  code: 'fr',
  name: 'français',
  capitalOpeners: true,
  enactingFormulas: {
    SC: 'Le Conseil de sécurité',
    GA: 'L’Assemblée générale',
    ECOSOC: 'Le Conseil économique et social',
    HRC: 'Le Conseil des droits de l’homme',
  },
  furtherEnactingFormulas: {
    SC: [
      'Le Conseil de sécurité des Nations Unies',
      'Le Conseil de sécurité de l’Organisation des Nations Unies',
      'Le Conseil de sécurité de l’ONU',
    ],
    GA: [
      'L’Assemblée générale des Nations Unies',
      'L’Assemblée générale de l’Organisation des Nations Unies',
      'L’Assemblée générale de l’ONU',
    ],
    ECOSOC: ['Le Conseil économique et social des Nations Unies', 'Le Conseil économique et social de l’ONU'],
    HRC: [
      'Le Conseil des droits de l’homme des Nations Unies',
      'Le Conseil des droits de l’homme de l’ONU',
      'Le Conseil des droits humains',
    ],
  },
  otherEnactingFormula:
    /^(?:La|Le|L[’']|Les) ?(?:[\wÀ-ÿ’'-]+ ){0,3}(?:Commission|Comité|Conférence|Conseil|Sous-Commission|Forum|Assemblée|Réunion|Parties(?! (?:à|au) (?:la |le )?présent)|Parlement|Union)(?![\wÀ-ÿ])[^.;:]{0,90},$/,
  anyAdopter:
    /^(?:L[’']|L[Ee]s? |L[Aa] |Nous, )[^.;:!?]{2,100},$|^(?:Conseil|Assemblée|Comité|Commission|Conférence|Parlement|Union)(?!\p{L})[^.;:!?]{0,90},$/u,
  meetingAdopter:
    /^(?:L[’']|L[Ee]s? |L[Aa] |Nous, )[^.!?;]{2,200}(?<!\p{L})(?:réunie?s?|siégeant|participant à)(?!\p{L})/u,
  adoptsText: /^(?:Adopte|Proclame|Approuve) (?:ce qui suit|(?:la|le|les) [^,;.:]{1,60} (?:suivante?s?|ci-après))/,
  frontMatterLine:
    /^(?:Comité|Commission|Sujet|Thème|(?:Co-?)?(?:auteurs?|parrains?|sponsors?|soumissionnaires?|rédacteurs?)|Auteurs? principa(?:l|ux)|Signataires?|Question(?: d[eu’'].{0,80})?|Forum|Problématique|Ordre du jour|Point de l[’']ordre du jour|Objet|Délégations?|Pays|Conseil|Organe|Présidence|Projet de résolution|Code|Titre|Date|(?:Présenté|Soumis|Proposé|Rédigé|Parrainé)e? par)\s?[:：]|^(?:Présenté|Soumis|Proposé|Rédigé|Parrainé)e? par(?!\p{L})/iu,
  organNames: {
    SC: /Conseil de sé ?curité/i,
    GA: /Assemblée ?gé ?né ?rale/i,
    ECOSOC: /Conseil économique et social/i,
    HRC: /Conseil des droits de l[’']homme/i,
  },
  titleLine:
    /^(?:Projet de )?R[ée]solution\s+(?:\d{1,5}\s*\(\d{4}\)|\d{1,4}\/\d{1,4})|^\d{1,4}\/\d{1,4}(?: [A-Z])?\.\s|^\d{1,5}(?: [A-Z])? ?\((?:\d{4}|(?:E?S-)?[IVXLC]{1,8}|E?S-[1-9])\)\.\s/i,
  adoptionLine:
    /^(?:R[ée]solutions?\s+)?adopt[ée]e?s? (?:par l|[àa] sa|le \d)|^\[(?:sur (?:la base d|le rapport)|sans renvoi)|^[ÀA] la \d+e s[ée]ance du Conseil de s[ée]curit[ée]/i,
  statementParagraph: /^[«“"]?\s?Le Conseil(?: de sécurité)?,? /,
  decisionLine: /^[ÀA] sa \d{1,4}\S{1,3} s[ée]ance/,
  closingLine:
    /^\d+(?:e|re|[èe]me)\s+(?:s[ée]ance|r[ée]union)|^\[?(?:Adopt[ée]e? (?:sans vote|[àa] l|par|sans [êe]tre)|La r[ée]solution)|^\d{1,2}(?:er)?\s+(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s+\d{4}\.?(?:\s\d{1,3}\/\d{1,3})?$|^(?:Ont vot[ée]|Se sont abstenus|Abstentions|Pour|Contre)\b.{0,12}:/i,
  annexLine: /^Annexes?(?:\s+(?:[IVX]+|\d+|[A-Z]))?(?:\s*(?:[.:]\s*)?|\s+à\s.*[^;,]|\*)$/i,
  sectionInWords:
    /^(?:Première|Deuxième|Seconde|Troisième|Quatrième|Cinquième|Sixième|Septième) (?:partie|section)|^(?:Partie|Section) (?:un|deux|trois|quatre|cinq|six)$/i,
  moreOpeningPhrases: {
    preambular: [
      'Attentive à',
      'Attentif à',
      'Vu',
      'Ayant en outre à l’esprit',
      'Prenant en outre note',
      'Désireux',
      'Soucieux',
      'Soucieuse',
      'Certain que',
      'Certaine que',
      'Satisfait',
      'Satisfaite',
      'Ému',
      'Émue',
      'Mû par',
      'Mue par',
      'Ayant pris note',
      'Ayant noté',
      'Ayant adopté',
    ],
    operative: [
      'A également conscience',
      'A aussi conscience',
      'A en outre conscience',
      'Prend en outre note',
      'Transmet',
      'Met en place',
    ],
  },
  openingWord: madeWhenAsked<Clause, RegExp | null>({
    preambular: () => compileExpression('^(?:Se |S’)?\\p{L}+(?:ant|ée?)(?!\\p{L})', 'u'),
    operative: () => compileExpression('^(?:Se |S’|Est |Demeure )?\\p{L}+(?:e|it|rt|end)(?!\\p{L})', 'u'),
  }),
  openingCircumstances: ['à cet égard', 'dans ce contexte', 'à cette fin'],
  openersWithin: null,
  openingModifiers: {
    before: [
      'profondément',
      'vivement',
      'gravement',
      'fermement',
      'pleinement',
      'particulièrement',
      'extrêmement',
      'sérieusement',
      'sincèrement',
      'tout en',
      'ayant',
    ],
    behind: [
      'également',
      'en outre',
      'aussi',
      'de nouveau',
      'à nouveau',
      'à cet égard',
      'avec satisfaction',
      'avec préoccupation',
      'en particulier',
      'de plus',
      'par ailleurs',
      'instamment',
      'vivement',
    ],
  },
  labels: bracketLabels,
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  // a space may stand where a PDF's line end has cut a word
  citations: {
    resolution: '\\b[Rr] ?é ?solutions?',
    decision: '\\b[Dd] ?é ?cisions?',
    statement: '\\b[Dd]éclarations? d(?:u|e s(?:on|a)) [Pp]résidente?',
    other:
      '\\b(?:observations?|recommandations?|Conventions?|rapports?|paragraphes?|articles?)(?!\\p{L})|\\bn[o°]s?(?!\\p{L})',
    bodies: {
      assembly: '\\bAssemblée',
      council: '\\bConseil',
      rightsCommissioner:
        "Haute?-Commissaire des Nations Unies aux droits de l[’']homme|Haut-Commissariat (?:des Nations Unies )?aux droits de l[’']homme",
      humanRightsCommission: "Commission des droits de l[’']homme",
      other:
        "Assemblée générale de l[’']Organisation (?!des Nations)|Assemblée (?:mondiale|parlementaire|des Nations Unies pour)|Conseil (?:d[’']administration|exécutif|de l[’']Europe|des ministres|de paix)|Sous-Commission|\\b(?:Commission|Comité|Conférence|Réunion)(?!\\p{L})",
    },
    own: '(?<!\\p{L})(?:sa|ses)(?: propres?)?$',
    inItsOwn: '(?<!\\p{L})(?:dans|par) (?:sa|ses)(?: propres?)?$',
    ofOrgan: "du|de la|de l[’']",
    date: '\\d{1,2}(?:er)? \\p{L}+ (\\d{4})',
    dateLink:
      "(?: de l[’']Assemblée générale| du Conseil (?:de sécurité|économique et social|des droits de l[’']homme))?,? (?:en date du|adoptée? le|du)",
    charter: {
      chapter: '\\b[Cc]hapitres?',
      article: '\\b[Aa]rticles?',
      join: ',|et|ou|à|[-–]',
      of: 'de la Charte(?! (?:africaine|arabe|européenne|internationale|sociale|olympique|démocratique|de|du)(?!\\p{L})| des (?!Nations))',
      chapterNames: null,
    },
    partLetters: null,
  },
  crossReferences: {
    paragraph: 'paragraphe',
    paragraphs: 'paragraphes|par\\.(?= ?\\d)',
    paragraphEnd: '',
    item: '(?:sous-)?alinéas?|sous-paragraphes?',
    itemEnd: '',
    annex: 'annexes?',
    part: 'parties?|sections?',
    labelWords: {},
    letter: '\\(?([a-z]{1,2}|[ivx]{1,5})\\)',
    and: '(?:ainsi que|et|ou)',
    to: '(?:à|au|[-–‑])',
    link: "(?:(?:aux?|du|des|le|les|à l[’']|de l[’']|l[’']|dans les?|en vertu du|en vertu des) ?)?",
    of: '(?:du |des |au |aux )',
    before: '(?!)',
    preceding: '(?:paragraphe|alinéa) précédent',
    position: 'ci[-‑]?(?:dessus|dessous|après|avant)|plus haut|plus bas|supra|infra',
    draft:
      '(?:du dispositif |du préambule )?(?:de|à|dans) la présente (?:résolution|décision)|du présent projet de résolution',
    preamble: '(?!)',
    preambleBehind: 'du préambule',
    operative: '(?!)',
    operativeBehind: 'du dispositif',
    elsewhereBefore:
      "(?:(?<!\\p{L})(?:son|sa|ses|leurs?|cet(?:te)?|dont le|dudit|ledit|(?:art(?:icle|\\.)|chapitre|section|annexe|règle|principe|cible) [^ ]+,?|l[’']Article [^ ]+,?)|» ?,?)(?: (?:au|aux|le|les|du|des))? $",
    elsewhereBehind:
      "(?:(?:la |les )?résolutions? \\d|de |du (?!(?:dispositif|préambule)(?! d))|des |d[’']|dudit |dans (?:la|le|sa|son|ladite) (?:résolution|décision|rapport))",
  },
};
