/** The skeleton of a draft in each language, around what a test is about. All sentences are invented. */
const openings = {
  en: ['The Security Council,', 'Recalling the long peace of the lighthouses,'],
  ga: ['The General Assembly,', 'Recalling the long peace of the lighthouses,'],
  zh: ['安全理事会，', '回顾各灯塔长久以来的和平，'],
  fr: ['Le Conseil de sécurité,', 'Rappelant la longue paix des phares,'],
  es: ['El Consejo de Seguridad,', 'Recordando la larga paz de los faros,'],
  ru: ['Совет Безопасности,', 'ссылаясь на долгий мир маяков,'],
  ar: ['إن مجلس الأمن،', 'إذ يشير إلى السلام الطويل بين المنارات،'],
} as const;

/** A paragraph a line, a blank line between. */
export function draft(language: keyof typeof openings, ...paragraphs: readonly string[]): string {
  return [...openings[language], ...paragraphs].join('\n\n');
}
