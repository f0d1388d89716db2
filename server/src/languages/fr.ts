import type { Language } from './language';

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
  otherEnactingFormula:
    /^(?:La|Le|L[’']|Les) ?(?:Commission|Comité|Conférence|Conseil|Sous-Commission|Forum|Assemblée|Parties)\b[^.;:]{0,90},$/,
  organNames: {
    SC: /Conseil de sé ?curité/i,
    GA: /Assemblée ?gé ?né ?rale/i,
    ECOSOC: /Conseil économique et social/i,
    HRC: /Conseil des droits de l[’']homme/i,
  },
  titleLine: /^(?:Projet de )?Résolution\s+\d{1,5}\s*\(\d{4}\)|^\d{1,4}\/\d{1,4}(?: [A-Z])?\.\s/i,
  adoptionLine: /^(?:Résolutions?\s+)?adoptée?s? (?:par l|à sa|le \d)|^\[(?:sur (?:la base d|le rapport)|sans renvoi)/i,
  closingLine:
    /^\d+(?:e|re|ème)\s+séance|^\[?(?:Adoptée? (?:sans vote|à l|par|sans être)|La résolution)|^\d{1,2}(?:er)?\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+\d{4}$|^(?:Ont voté|Se sont abstenus|Abstentions|Pour|Contre)\b.{0,12}:/i,
  annexLine: /^Annexes?(?:\s+(?:[IVX]+|\d+|[A-Z]))?(?:\s*[.:]?\s*|\s+à\s.*|\*)$/i,
  moreOpeningPhrases: { preambular: [], operative: [] },
  openingWord: {
    preambular: /^(?:Se |S’)?\p{L}+(?:ant|ée?)(?!\p{L})/u,
    operative: /^(?:Se |S’|Est |Demeure )?\p{L}+(?:e|it|rt|end)(?!\p{L})/u,
  },
  openingCircumstances: ['à cet égard', 'dans ce contexte', 'à cette fin'],
  openingModifiers: {
    before: [
      'profondément',
      'vivement',
      'gravement',
      'fermement',
      'pleinement',
      'particulièrement',
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
  labels: {
    operative: { style: 'decimal', punctuation: 'dot' },
    items: [
      [
        { style: 'latin', punctuation: 'bracket' },
        { style: 'roman', punctuation: 'bracket' },
        { style: 'bullet', punctuation: 'none' },
      ],
      [
        { style: 'roman', punctuation: 'bracket' },
        { style: 'latin', punctuation: 'dot' },
        { style: 'latin', punctuation: 'bracket' },
        { style: 'bullet', punctuation: 'none' },
      ],
      [
        { style: 'latin', punctuation: 'dot' },
        { style: 'latin', punctuation: 'bracket' },
        { style: 'roman', punctuation: 'bracket' },
        { style: 'bullet', punctuation: 'none' },
      ],
    ],
  },
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
    resolution: '\\b[Rr]é ?solutions?',
    decision: '\\b[Dd]é ?cisions?',
    statement: '\\b[Dd]éclarations? d(?:u|e s(?:on|a)) [Pp]résidente?',
    other: '\\b(?:observations?|recommandations?|Conventions?|rapports?|paragraphes?|articles?)|\\bn[o°]s?',
    bodies: {
      assembly: '\\bAssemblée',
      council: '\\bConseil',
      humanRightsCommission: "Commission des droits de l[’']homme",
      other:
        "Assemblée (?:mondiale|parlementaire|des Nations Unies pour)|Conseil (?:d[’']administration|exécutif|de l[’']Europe|des ministres|de paix)|Sous-Commission|\\b(?:Commission|Comité|Conférence|Réunion)(?!\\p{L})",
    },
    own: '(?<!\\p{L})(?:sa|ses)(?: propres?)?$',
    inItsOwn: '(?<!\\p{L})(?:dans|par) (?:sa|ses)(?: propres?)?$',
    ofOrgan: "du|de la|de l[’']",
    date: '\\d{1,2}(?:er)? \\p{L}+ (\\d{4})',
    partLetters: null,
  },
};
