import type { LanguageCode } from '../../../server/src/languages/language';
import { parse } from '../../../server/src/resolution/parse';
import type { Resolution } from '../../../server/src/resolution/resolution';
import type { Range } from '../../../server/src/text/position';
import { WorkspaceIndex } from '../../../server/src/workspace/workspace-index';
import { textIn } from '../check-marks';
import { withoutCursor } from './cited-draft';

/** Files in memory with an index over them; the one with a cursor (‸) is asked about. */
export function folder(files: Readonly<Record<string, string>>) {
  const index = new WorkspaceIndex();
  const texts = new Map<string, string>();
  const trees = new Map<string, Resolution>();
  let asked = { uri: '', resolution: parse('') };
  let position = { line: 0, character: 0 };
  for (const [uri, marked] of Object.entries(files)) {
    const cursor = marked.includes('‸') ? withoutCursor(marked) : null;
    const text = cursor?.text ?? marked;
    const resolution = parse(text);
    texts.set(uri, text);
    trees.set(uri, resolution);
    index.open(uri, () => resolution);
    if (!cursor) continue;
    asked = { uri, resolution };
    position = cursor.position;
  }
  return {
    index,
    asked,
    position,
    texts,
    treeOf: async (uri: string) => trees.get(uri) ?? null,
    /** "b:3 paragraph 1": file, line, what stands there. */
    written: (uri: string, range: Range) =>
      `${uri}:${range.start.line} ${textIn(texts.get(uri)!, range).replace(/\s+/g, ' ')}`.trimEnd(),
  };
}

interface CitingPair {
  /** Resolution 2100 (2013): paragraphs 1 and 2, the first with item (a); in 2 stand references to 1 and to 1 (a). */
  readonly cited: string;
  /** Resolution 2185 (2014): cites 2100 (2013) in the preamble, its paragraph 1 in paragraph 1. */
  readonly citing: string;
  /** As written. */
  readonly reference: string;
  readonly itemReference: string;
  readonly citation: string;
  readonly citedParagraph: string;
}

export const citingPairs: Readonly<Record<LanguageCode, CitingPair>> = {
  en: {
    cited:
      'Resolution 2100 (2013)\n\nThe Security Council,\n\nRecalling the harbour,\n\n1. Decides to light the lamps:\n\n(a) At dusk;\n\n2. Recalls paragraph 1 above and paragraph 1 (a) above.\n',
    citing:
      'Resolution 2185 (2014)\n\nThe Security Council,\n\nRecalling its resolution 2100 (2013),\n\n1. Extends the measures in paragraph 1 of resolution 2100 (2013) for a year.\n',
    reference: 'paragraph 1 above',
    itemReference: 'paragraph 1 (a) above',
    citation: '2100 (2013)',
    citedParagraph: 'paragraph 1',
  },
  fr: {
    cited:
      'Résolution 2100 (2013)\n\nLe Conseil de sécurité,\n\nRappelant le port,\n\n1. Décide d’allumer les phares :\n\na) Au crépuscule ;\n\n2. Rappelle le paragraphe 1 ci-dessus et le paragraphe 1 a) ci-dessus.\n',
    citing:
      'Résolution 2185 (2014)\n\nLe Conseil de sécurité,\n\nRappelant sa résolution 2100 (2013),\n\n1. Proroge d’un an les mesures prévues au paragraphe 1 de la résolution 2100 (2013).\n',
    reference: 'paragraphe 1 ci-dessus',
    itemReference: 'paragraphe 1 a) ci-dessus',
    citation: '2100 (2013)',
    citedParagraph: 'paragraphe 1',
  },
  es: {
    cited:
      'Resolución 2100 (2013)\n\nEl Consejo de Seguridad,\n\nRecordando el puerto,\n\n1. Decide encender los faros:\n\na) Al anochecer;\n\n2. Recuerda el párrafo 1 supra y el párrafo 1 a) supra.\n',
    citing:
      'Resolución 2185 (2014)\n\nEl Consejo de Seguridad,\n\nRecordando su resolución 2100 (2013),\n\n1. Prorroga un año las medidas del párrafo 1 de la resolución 2100 (2013).\n',
    reference: 'párrafo 1 supra',
    itemReference: 'párrafo 1 a) supra',
    citation: '2100 (2013)',
    citedParagraph: 'párrafo 1',
  },
  ru: {
    cited:
      'Резолюция 2100 (2013)\n\nСовет Безопасности,\n\nссылаясь на гавань,\n\n1. постановляет зажечь маяки:\n\na) в сумерках;\n\n2. напоминает о пункте 1 выше и пункте 1 a) выше.\n',
    citing:
      'Резолюция 2185 (2014)\n\nСовет Безопасности,\n\nссылаясь на свою резолюцию 2100 (2013),\n\n1. продлевает на год меры, указанные в пункте 1 резолюции 2100 (2013).\n',
    reference: 'пункте 1 выше',
    itemReference: 'пункте 1 a) выше',
    citation: '2100 (2013)',
    citedParagraph: 'пункте 1',
  },
  zh: {
    cited:
      '第2100(2013)号决议\n\n安全理事会，\n\n回顾港口，\n\n1. 决定点亮灯塔：\n\n(a) 黄昏时；\n\n2. 回顾上文第1段和上文第1段(a)分段。\n',
    citing:
      '第2185(2014)号决议\n\n安全理事会，\n\n回顾第2100(2013)号决议，\n\n1. 决定将第2100(2013)号决议第1段规定的措施延长一年。\n',
    reference: '上文第1段',
    itemReference: '上文第1段(a)分段',
    citation: '2100(2013)',
    citedParagraph: '第1段',
  },
  ar: {
    cited:
      'القرار 2100 (2013)\n\nإن مجلس الأمن،\n\nإذ يشير إلى الميناء،\n\n1 - يقرر إضاءة المنارات:\n\n(أ) عند الغسق؛\n\n2 - يشير إلى الفقرة 1 أعلاه وإلى الفقرة 1 (أ) أعلاه.\n',
    citing:
      'القرار 2185 (2014)\n\nإن مجلس الأمن،\n\nإذ يشير إلى قراره 2100 (2013)،\n\n1 - يمدد التدابير الواردة في الفقرة 1 من القرار 2100 (2013) لمدة سنة.\n',
    reference: 'الفقرة 1 أعلاه',
    itemReference: 'الفقرة 1 (أ) أعلاه',
    citation: '2100 (2013)',
    citedParagraph: 'الفقرة 1',
  },
};

export const languageCodes = Object.keys(citingPairs) as LanguageCode[];

/** The text with the cursor in the middle of the given words, as they stand there for the `nth` time. */
export function cursorIn(text: string, words: string, nth = 0): string {
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`"${words}" is not in the text`);
  }
  const middle = at + Math.ceil(words.length / 2);
  return `${text.slice(0, middle)}‸${text.slice(middle)}`;
}
