import type { LanguageCode } from '../../../../server/src/languages/language';
import { readsAs } from './reads';

/**
 * One hard line end within a paragraph, at the stroke: what is below begins like a paragraph, an item, an annex or a title,
 * and the word above says that the clause goes on. All sentences are invented.
 */
const cut: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'Demands that all masons work in line with|resolution 2417 (2018) on bread;',
    'Demands that all masons work in line with|annex I to the report;',
    'Demands that all masons work in line with the|Annex to the report, and so on;',
    'Demands that all masons work in line with the plan that was|Adopted by the Security Council at its 9000th meeting;',
    'Demands that all masons work in line with resolution 1325|(2000) on bridges, and to act;',
    'Demands that all masons work in line with paragraph|1 (b) above and in the report;',
    'Demands that all masons work as set out in paragraph|32. The masons had to act;',
    'Demands that all masons work in line with article|3. The masons had to act;',
    'Demands that all masons work in line with paragraphs 1 and|2. The masons had to act;',
    'Demands that all masons work in line with document No.|3. The masons had to act;',
    'Demands that all masons work in line with|Recalling the promise;',
    'Requests a list of bridges under subparagraph|(b) of the report;',
    'Requests a list of bridges, as in chapter|IV. The masons had to act;',
  ],
  fr: [
    'Exige que tous les maçons respectent la|résolution 2417 (2018) sur le pain ;',
    'Exige que tous les maçons respectent le plan en|Annexe II à son rapport, et ainsi de suite ;',
    'Exige que tous les maçons respectent la résolution 1325|(2000) sur les ponts, et agissent ;',
    'Exige que tous les maçons respectent le paragraphe|32. Les maçons devaient agir ;',
    'Exige que tous les maçons respectent l’article|3. Les maçons devaient agir ;',
    'Exige que tous les maçons respectent le document n°|3. Les maçons devaient agir ;',
    'Exige que tous les maçons respectent les paragraphes 1 et|2. Les maçons devaient agir ;',
    'Exige que tous les maçons respectent l’alinéa|b) du rapport ;',
    'Exige que tous les maçons respectent le plan qui fut|Adopté par le Conseil de sécurité à sa 46e séance ;',
  ],
  es: [
    'Exige que todos los albañiles respeten la|resolución 2417 (2018) sobre el pan;',
    'Exige que todos los albañiles respeten el|Anexo de su informe, y así sucesivamente;',
    'Exige que todos los albañiles respeten la resolución 1325|(2000) sobre los puentes, y actúen;',
    'Exige que todos los albañiles respeten el párrafo|32. Los albañiles debían actuar;',
    'Exige que todos los albañiles respeten los párrafos 1 y|2. Los albañiles debían actuar;',
    'Exige que todos los albañiles respeten el documento núm.|3. Los albañiles debían actuar;',
    'Exige que todos los albañiles respeten el apartado|b) del informe;',
    'Exige que todos los albañiles respeten el plan que fue|Aprobado por el Consejo de Seguridad en su 46ª sesión;',
  ],
  ru: [
    'требует, чтобы каменщики выполняли|резолюцию 2417 (2018) о хлебе;',
    'требует, чтобы каменщики выполняли план, содержащийся в|Приложении II к докладу, и так далее;',
    'требует, чтобы каменщики выполняли резолюцию 1325|(2000) о мостах;',
    'требует, чтобы каменщики действовали согласно пункту|32. Каменщики докладывают Совету;',
    'требует, чтобы каменщики действовали согласно пунктам 1 и|2. Каменщики докладывают Совету;',
    'требует, чтобы каменщики выполняли документ №|3. Каменщики докладывают Совету;',
    'требует, чтобы каменщики выполняли положения подпункта|b) доклада;',
    'требует, чтобы каменщики выполняли план, который был|Принят Советом Безопасности на его 46-м заседании;',
  ],
  ar: [
    'يطالب البنائين بتنفيذ|القرار 2417 (2018) بشأن الخبز؛',
    'يطالب البنائين بتنفيذ القرار 1325|(2000) بشأن الجسور؛',
    'يطالب البنائين بتنفيذ الخطة الواردة في|المرفق الثاني للتقرير، وهكذا؛',
    'يطالب البنائين بالعمل وفقا للفقرة|32. ويقدم البناؤون تقريرا؛',
    'يطالب البنائين باحترام المادة|3 - ويقدم البناؤون تقريرا؛',
    'يطالب البنائين بتنفيذ الفقرة الفرعية|(ب) من التقرير؛',
    'يطالب البنائين بتنفيذ القرار رقم|3 - ويقدم البناؤون تقريرا؛',
  ],
  zh: [
    '要求石匠执行第|2417(2018)号关于面包的决议；',
    '要求石匠执行|第2417(2018)号关于面包的决议；',
    '要求石匠按照第|32段行事，并提出报告；',
    '要求石匠执行第1和第|2. 段，并提出报告；',
    '要求石匠提交关于第2|(b)段的报告；',
    '要求石匠执行该计划，该计划载于|附件二，并载于报告；',
  ],
};

const drafts: Readonly<
  Record<LanguageCode, readonly [formula: string, preamble: string, first: string, last: string]>
> = {
  en: ['The Security Council,', 'Recalling its resolutions,', 'Notes the report;', 'Urges calm.'],
  fr: ['Le Conseil de sécurité,', 'Rappelant ses résolutions,', 'Note le rapport ;', 'Exhorte au calme.'],
  es: ['El Consejo de Seguridad,', 'Recordando sus resoluciones,', 'Toma nota del informe;', 'Insta a la calma.'],
  ru: [
    'Совет Безопасности,',
    'ссылаясь на свои резолюции,',
    'отмечает доклад;',
    'постановляет продолжать заниматься этим вопросом.',
  ],
  ar: ['إن مجلس الأمن،', 'إذ يشير إلى قراراته،', 'يحيط علما بالتقرير؛', 'يقرر أن يبقي المسألة قيد النظر.'],
  zh: ['安全理事会，', '回顾其各项决议，', '注意到报告；', '决定继续处理此案。'],
};

/** Lines of a text that has line ends, and one whose paragraphs are a line each, with a blank line between or none. */
const layouts: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
  'a paragraph a line': paragraphs => paragraphs.join('\n'),
  'blank lines between': paragraphs => paragraphs.join('\n\n'),
};

describe('a line that goes on, whatever it begins with', () => {
  for (const language of Object.keys(cut) as LanguageCode[]) {
    const [formula, preamble, first, last] = drafts[language];
    const number = (ordinal: number) => (language === 'ar' ? `${ordinal} - ` : `${ordinal}. `);
    for (const [layout, joined] of Object.entries(layouts)) {
      for (const words of cut[language]) {
        it(`${language}, ${layout}: ${words}`, () => {
          const text = joined([
            formula,
            preamble,
            number(1) + first,
            number(2) + words.replace('|', '\n'),
            number(3) + last,
          ]);
          readsAs(text, [
            `enacting ${formula}`,
            `preambular PP1 ${preamble}`,
            `operative OP1 ${first}`,
            `operative OP2 ${words.replace('|', language === 'zh' && !words.includes('|(') ? '' : ' ')}`,
            `operative OP3 ${last}`,
          ]);
        });
      }
    }
  }
});

/** Where an end mark is forgotten, what follows in order is read all the same. */
const forgotten: Readonly<Record<string, readonly [text: string, read: readonly string[]]>> = {
  'the next paragraph, below a noun': [
    'The Security Council,\n\nRecalling its resolutions,\n\n1. Urges all to comply with the present resolution\n2. Urges calm.',
    [
      'enacting The Security Council,',
      'preambular PP1 Recalling its resolutions,',
      'operative OP1 Urges all to comply with the present resolution',
      'operative OP2 Urges calm.',
    ],
  ],
  'a list, below "to"': [
    'The Security Council,\n\nRecalling its resolutions,\n\n1. Requests the masons to\n(a) mend bridges and\n(b) mend roads;\n2. Urges calm.',
    [
      'enacting The Security Council,',
      'preambular PP1 Recalling its resolutions,',
      'operative OP1 Requests the masons to',
      'item OP1(a) mend bridges and',
      'item OP1(b) mend roads;',
      'operative OP2 Urges calm.',
    ],
  ],
};

describe('what follows in order where an end mark is forgotten', () => {
  for (const [name, [text, expected]] of Object.entries(forgotten)) it(name, () => readsAs(text, expected));
});
