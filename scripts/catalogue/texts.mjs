// A language's titles, agenda items and subjects; server/src/catalogue/packed/row-texts.ts reads them.
import { writePhrases } from './phrases.mjs';

const kinds = [
  ({ titles }, index) => titles[index],
  ({ agendaItems }, index) => agendaItems[index],
  ({ subject }, index) => (index === 0 ? subject : ''),
];

/**
 * For each row of each kind which text it has: 0 none; 1 the next one that has not come yet; 2 the one that the latest row
 * with the same English text has; else 3 and the text's number. Then all texts in the order in which they come.
 */
export function writeTexts(writer, documents, language, index) {
  const texts = new Map();
  for (const textOf of kinds) {
    const latest = new Map();
    for (const document of documents) {
      const text = textOf(document, index);
      const english = textOf(document, 0);
      if (text === '') writer.number(0);
      else if (index > 0 && english !== '' && latest.get(english) === text) writer.number(2);
      else if (texts.has(text)) writer.number(texts.get(text) + 3);
      else writer.number(1);
      if (text !== '' && !texts.has(text)) texts.set(text, texts.size);
      if (text !== '') latest.set(english, text);
    }
  }
  writePhrases(writer, [...texts.keys()], language);
}
