import type { LanguageCode } from '../language';

/** What may stand between a paragraph's number and the document that it is of, as sources of regular expressions. */
export interface CitedParagraphWords {
  /** The words, in any order, of "(paragraph 5) of Security Council resolution (2100 (2013))"; null where the document stands first. */
  readonly of: string | null;
  /** The words, in any order, of "(resolution 2100 (2013)), in particular (paragraph 5)". */
  readonly behind: string;
  /** Right behind the paragraph, this makes it another document's: "of". */
  readonly elsewhere: string;
}

export const citedParagraphWords: Readonly<Record<LanguageCode, CitedParagraphWords>> = {
  en: {
    of: 'of|in|to|the|its|that|this|said|same|operative|part|preamble|United Nations|Security|General|Human Rights|Economic and Social|Council|Assembly|Commission|[Rr]esolutions?|[Dd]ecisions?|document|draft|presidential|statement|by|President|earlier|previous|landmark',
    behind:
      'in particular|and in particular|particularly|especially|notably|including|specifically|see|at|in|its|the|operative|of \\d{1,2} [A-Z][a-z]+ \\d{4}',
    elsewhere: ',? (?:of|in|to)(?![a-z])',
  },
  fr: {
    of: "de|du|la|le|l[’']|dans|sa|ses|cette|même|dite|susmentionnée|dispositif|préambule|[Rr]ésolutions?|[Dd]écisions?|document|déclaration|[Pp]résidente?|Conseil|sécurité|économique et social|droits|homme|des|Assemblée|générale|Nations Unies|projet",
    behind:
      'et|notamment|en particulier|y compris|spécialement|au|aux|le|les|à|son|ses|du \\d{1,2}(?:er)? \\p{L}+ \\d{4}|en date',
    elsewhere: ',? d(?:e|u|es)(?!\\p{L})',
  },
  es: {
    of: 'de|del|la|el|en|su|sus|esa|esta|dicha|misma|citada|parte dispositiva|preámbulo|[Rr]esoluci(?:ón|ones)|[Dd]ecisi(?:ón|ones)|documento|declaración|Presidencia|Presidente|Consejo|Seguridad|Económico y Social|Derechos|Humanos|Asamblea|General|Naciones Unidas|proyecto',
    behind:
      'y|en particular|en especial|incluidos?|especialmente|a saber|en|el|los|su|sus|de \\d{1,2} de \\p{L}+ de \\d{4}',
    elsewhere: ',? del?(?!\\p{L})',
  },
  ru: {
    of: 'в|ее|её|его|свое[йм]|своих|этой|той|же|указанной|данной|упомянутой|вышеупомянутой|постановляющей|части|преамбулы|резолюци[ийюей]+|решени[яейюм]+|документа|заявления|Председателя|Совета|Безопасности|Генеральной|Ассамблеи|Экономического и Социального|по правам человека|проекта',
    behind:
      'и в частности|в частности|в том числе|особенно|включая|прежде всего|в|его|ее|её|на|от \\d{1,2} [а-я]+ \\d{4} года',
    elsewhere: '(?!)',
  },
  ar: {
    of: 'من|في|منطوق|ديباجة|نفس|ذات|[بل]?(?:ال|ل)?قرار(?:ات|ين|ي|ه|ها|يه|يها|اته|اتها)?|[بل]?(?:ال|ل)?مقرر(?:ات|ه|ها|اته|اتها)?|الوثيقة|بيان|رئيس|مجلس|الأمن|الجمعية|العامة|حقوق|الإنسان|المجلس|الاقتصادي|والاجتماعي|رقم|الصادر|عن|مشروع|المذكور|أعلاه',
    behind: 'و?لا سيما|و?بخاصة|و?خاصة|و?على وجه الخصوص|بما في ذلك|بما فيها|في|المؤرخ \\d{1,2} [^\\d،؛.()]{2,40}?\\d{4}',
    elsewhere: ' ?(?:من|الواردة في)(?!\\p{L})',
  },
  zh: {
    of: null,
    behind: '号|决议|决定|主席声明|文件|草案|的|其|中|执行部分|序言部分|序言|，|、|特别是|尤其是|包括|以及',
    elsewhere: '(?!)',
  },
};

/** 《公约》第, 第1325(2000)号决议第: behind these 第 counts articles and paragraphs, not resolutions. */
export const chineseDocumentBefore = /(?:》|决议|公约|宪章|议定书|规约)\s*$/;
