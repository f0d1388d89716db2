import { compileExpression } from '../text/expression';
import { madeWhenAsked } from '../text/made-when-asked';
import type { Clause, Language } from './language';
import { bracketLabels } from './marks/bracket-labels';

export const es: Language = {
  code: 'es',
  name: 'español',
  capitalOpeners: true,
  enactingFormulas: {
    SC: 'El Consejo de Seguridad',
    GA: 'La Asamblea General',
    ECOSOC: 'El Consejo Económico y Social',
    HRC: 'El Consejo de Derechos Humanos',
  },
  furtherEnactingFormulas: {
    SC: [
      'El Consejo de Seguridad de las Naciones Unidas',
      'El Consejo de Seguridad de la Organización de las Naciones Unidas',
      'El Consejo de Seguridad de la ONU',
    ],
    GA: [
      'La Asamblea General de las Naciones Unidas',
      'La Asamblea General de la Organización de las Naciones Unidas',
      'La Asamblea General de la ONU',
    ],
    ECOSOC: ['El Consejo Económico y Social de las Naciones Unidas', 'El Consejo Económico y Social de la ONU'],
    HRC: ['El Consejo de Derechos Humanos de las Naciones Unidas', 'El Consejo de Derechos Humanos de la ONU'],
  },
  otherEnactingFormula:
    /^(?:La|El|Los|Las) (?:[\wÀ-ÿªº.-]+ ){0,3}(?:Comisión|Comité|Conferencia|Junta|Consejo|Subcomisión|Foro|Asamblea|Reunión|Partes(?! en (?:la|el) presente)|Parlamento|Unión)(?![\wÀ-ÿ])[^.;:]{0,90},$/,
  anyAdopter:
    /^(?:E[Ll] |L[Aa]s? |L[Oo]s |Nosotr[oa]s, )(?:[^.;:!?]|\.[ªº]){2,100},$|^(?:Consejo|Asamblea|Comité|Comisión|Conferencia|Parlamento|Unión)(?!\p{L})[^.;:!?]{0,90},$/u,
  meetingAdopter:
    /^(?:E[Ll] |L[Aa]s? |L[Oo]s |Nosotr[oa]s, )[^!?;]{2,200}(?<!\p{L})(?:reunid[oa]s?|congregad[oa]s)(?!\p{L})/u,
  adoptsText:
    /^(?:Aprueba|Adopta|Proclama) (?:lo siguiente|(?:la|el|los|las) (?:siguientes?|[^,;.:]{1,60} siguientes?))/,
  frontMatterLine:
    /^(?:Comité|Comisión|Tema|Tópico|(?:Co-?)?(?:autores|autor|patrocinador(?:es)?|promotor(?:es)?|proponentes?)|Firmantes?|Signatari[oa]s?|Cuestión(?: de.{0,80})?|Foro|Asunto|Programa|Tema del programa|Delegaci(?:ón|ones)|País(?:es)?|Consejo|Órgano|Presidencia|Proyecto de resolución|Código|Título|Fecha|(?:Presentad|Propuest|Redactad|Patrocinad)[oa] por)\s?[:：]|^(?:Presentad|Propuest|Redactad|Patrocinad)[oa] por(?!\p{L})/iu,
  organNames: {
    SC: /Consejo de Seguridad/i,
    GA: /Asamblea General/i,
    ECOSOC: /Consejo Económico y Social/i,
    HRC: /Consejo de Derechos Humanos/i,
  },
  titleLine:
    /^(?:Proyecto de )?Resoluci[óo]n\s+(?:\d{1,5}\s*\(\d{4}\)|\d{1,4}\/\d{1,4})|^\d{1,4}\/\d{1,4}(?: [A-Z])?\.\s|^\d{1,5}(?: [A-Z])? ?\((?:\d{4}|(?:E?S-)?[IVXLC]{1,8}|E?S-[1-9])\)\.\s/i,
  adoptionLine:
    /^(?:Resoluci(?:[óo]n|ones)\s+)?aprobadas? (?:por|en su|el \d)|^\[(?:sobre la base|sin remisi[óo]n|a propuesta)|^En la \d+[aª] sesi[óo]n del Consejo de Seguridad/i,
  statementParagraph: /^[“"«]?El Consejo(?: de Seguridad)?,? /,
  decisionLine: /^En su \d{1,4}\.?\S? sesi[óo]n/,
  closingLine:
    /^\S+(?: \S+)? sesi[óo]n(?: plenaria)?(?:\s|$)|^\d{1,4}\.?\s?[ªaº]?\s+reuni[óo]n(?:\s|$)|^\[?(?:Aprobada (?:sin votaci[óo]n|en votaci[óo]n|por|en la \d)|Se aprob[óo])|^\d{1,2}\s+de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\s+de\s+\d{4}\.?(?:\s\d{1,3}\/\d{1,3})?$|^(?:Votos a favor|Votos en contra|A favor|En contra|Abstenciones)\s*:/i,
  annexLine: /^Anexos?(?:\s+(?:[IVX]+|\d+|[A-Z]))?(?:\s*(?:[.:]\s*)?|\s+(?:a|de)\s.*[^;,]|\*)$/i,
  sectionInWords:
    /^(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta|Séptima) (?:parte|sección)|^(?:Parte|Sección) (?:primera|segunda|tercera|cuarta|quinta|sexta)/i,
  moreOpeningPhrases: {
    preambular: [
      'Visto',
      'Vista',
      'Vistos',
      'Vistas',
      'Guiados por',
      'Guiadas por',
      'Conscientes',
      'Convencidos',
      'Convencidas',
      'Preocupados',
      'Preocupadas',
      'Deseoso',
      'Seguro de',
      'Segura de',
      'Resuelto',
      'Satisfecho',
      'Satisfecha',
      'Inquieto',
      'Inquieta',
      'Conocedor',
      'Atento a',
      'Atenta a',
      'Dispuesto a',
      'Dispuesta a',
      'Habiendo tomado nota',
      'Habiendo estudiado',
      'Habiendo aprobado',
    ],
    operative: [],
  },
  openingWord: madeWhenAsked<Clause, RegExp | null>({
    preambular: () => compileExpression('^\\p{L}+(?:[ai]éndo|[ai]?[eé]?ndo|[ai]d[oa])(?:se)?(?!\\p{L})', 'u'),
    operative: () => compileExpression('^(?:Se )?\\p{L}+[aeó](?!\\p{L})', 'u'),
  }),
  openingCircumstances: ['a este respecto', 'en este contexto', 'en este sentido', 'a ese respecto', 'con ese fin'],
  openersWithin: null,
  openingModifiers: {
    before: [
      'profundamente',
      'gravemente',
      'firmemente',
      'plenamente',
      'totalmente',
      'enérgicamente',
      'sumamente',
      'seriamente',
      'particularmente',
      'sinceramente',
      'habiendo',
    ],
    behind: [
      'también',
      'además',
      'asimismo',
      'de nuevo',
      'una vez más',
      'nuevamente',
      'a este respecto',
      'con satisfacción',
      'con aprecio',
      'con preocupación',
      'enérgicamente',
      'encarecidamente',
      'en particular',
    ],
  },
  labels: bracketLabels,
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  // a space may stand where a PDF's line end has cut a word
  citations: {
    resolution: '\\b[Rr]esoluci(?: ?ó ?n|ones)',
    decision: '\\b[Dd]ecisi(?: ?ó ?n|ones)',
    statement: '\\b[Dd]eclaraci(?:ón|ones) de (?:la Presidencia|su Presidente)',
    other:
      '\\b(?:observaci(?:ón|ones)|recomendaci(?:ón|ones)|Convenio|Convención|informes?|párrafos?|artículos?)(?!\\p{L})|\\bnúms?\\.',
    bodies: {
      assembly: '\\bAsamblea',
      council: '\\bConsejo',
      rightsCommissioner: 'Alt[ao] Comisionad[ao] (?:de las Naciones Unidas )?para los Derechos Humanos',
      humanRightsCommission: 'Comisión de Derechos Humanos',
      other:
        'Asamblea General de la Organización (?!de las Naciones)|Asamblea (?:Mundial|Parlamentaria|de las Naciones Unidas sobre)|Consejo (?:de Administración|Ejecutivo|de Europa|de Ministros|de Paz)|Subcomisión|\\b(?:Comisión|Comité|Conferencia|Reunión|Junta)(?!\\p{L})',
    },
    own: '(?<!\\p{L})sus?(?: propias?)?$',
    inItsOwn: '(?<!\\p{L})(?:en|mediante|por) sus?(?: propias?)?$',
    ofOrgan: 'del|de la',
    date: '\\d{1,2} (?:de )?\\p{L}+ (?:de )?(\\d{4})',
    dateLink:
      '(?: de la Asamblea General| del Consejo (?:de Seguridad|Económico y Social|de Derechos Humanos))?,? (?:de fecha|aprobada el|de)',
    charter: {
      chapter: '\\b[Cc]apítulos?',
      article: '\\b[Aa]rtículos?',
      join: ',|y|o|a|[-–]',
      of: '(?:, párrafos? \\d{1,2})?,? de la Carta(?! (?:[Aa]fricana|[Áá]rabe|[Ii]nternacional|[Ss]ocial|[Oo]límpica|[Dd]emocrática|del)(?!\\p{L})| de (?!las Naciones))',
      chapterNames: null,
    },
    partLetters: null,
  },
  crossReferences: {
    paragraph: 'párr(?:afo|\\.(?= ?\\d))',
    paragraphs: 'párrafos|párrs\\.(?= ?\\d)',
    paragraphEnd: '',
    item: '(?:sub)?apartados?|incisos?|subpárrafos?',
    itemEnd: '',
    annex: 'anexos?',
    part: 'partes?|secci(?:ón|ones)',
    labelWords: {},
    letter: '\\(?([a-z]{1,2}|[ivx]{1,5})\\)',
    and: '(?:así como|y|e|o|u)',
    to: '(?:a|al|hasta(?: el)?|[-–‑])',
    link: '(?:(?:en|a|con|por|de)? ?(?:el|los|al|del|de los|en el|en los) )?',
    of: '(?:del |de los )',
    before: '(?!)',
    preceding: 'párrafo (?:anterior|precedente)',
    position: '(?:supra|infra|precedentes?|anterior(?:es)?|que antecede[n]?|más arriba|más abajo)',
    draft:
      '(?:de la parte dispositiva |del preámbulo )?(?:de|a|en) la presente (?:resolución|decisión)|del presente proyecto de resolución',
    preamble: '(?!)',
    preambleBehind: 'del preámbulo',
    operative: '(?!)',
    operativeBehind: 'de la parte dispositiva',
    elsewhereBefore:
      '(?:(?<!\\p{L})(?:sus?|dichos?|cuyos?|citados?|(?:[Aa]rt(?:ículo|\\.)|capítulo|sección|anexo|regla|principio|meta) [^ ]+,?)|[”»] ?,?)(?: (?:en|el|los|del))? $',
    elsewhereBehind:
      '(?:(?:la |las )?resoluci(?:ón|ones) \\d|de (?!la parte dispositiva(?! de))|del (?!preámbulo(?! de))|en (?:la|el|su) (?:resolución|decisión|informe))',
  },
};
