import type { Hover } from 'vscode-languageserver-types';
import { hoverWords } from '../../languages/hovers/hovers';
import type { Clause, LanguageCode } from '../../languages/language';
import { languageOf, languages } from '../../languages/languages';
import { equivalentsOf } from '../../languages/openings/opening-equivalents';
import { blockIndexAt, offsetInBlock, rangesOfLogical } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { partAt } from '../../resolution/structure';
import { toLogicalOffset } from '../../text/logical-text';
import { type Position, rangeContains } from '../../text/position';
import { inMarkdown } from '../../text/shown';
import { inDirectionOf } from './markdown';

/**
 * What the counts are of, and where they are from. Each language was counted against English: where a draft is in another,
 * the rest is told by what stands there for one English phrase, and its counts are that phrase's.
 */
const sources: Readonly<Record<LanguageCode, (english: string) => string>> = {
  en: () => 'Paragraphs that open so in the same resolutions, 2000 to 2026. Source: United Nations',
  fr: english =>
    `Paragraphes qui commencent ainsi dans les mêmes résolutions, de 2000 à 2026\u00a0; pour les autres langues, là où l’anglais porte ${english}. Source\u00a0: Nations Unies`,
  es: english =>
    `Párrafos que empiezan así en las mismas resoluciones, de 2000 a 2026; en los demás idiomas, donde el inglés dice ${english}. Fuente: Naciones Unidas`,
  ru: english =>
    `Число пунктов, которые так начинаются в тех же резолюциях, 2000–2026 годы; для остальных языков\u00a0— там, где по-английски стоит ${english}. Источник: Организация Объединенных Наций`,
  zh: english => `2000年至2026年同一决议中以此开头的段落数；其他语文指英文作${english}之处。来源：联合国`,
  ar: english =>
    `عدد الفقرات التي تبدأ بها في القرارات نفسها، من 2000 إلى 2026؛ وفي سائر اللغات حيث يرد بالإنكليزية ${english}. المصدر: الأمم المتحدة`,
};

/** On the words that open a paragraph: what stands for them in the other languages, and how often. */
export function openingHover(resolution: Resolution, position: Position): Hover | null {
  const { blocks, language, structure } = resolution;
  const index = blockIndexAt(resolution, position);
  const block = blocks[index];
  if (!block?.opener) return null;
  const { start, end } = block.opener;
  const offset = toLogicalOffset(block.logical, offsetInBlock(resolution, index, position));
  if (offset < start || offset > end) return null;
  const range = rangesOfLogical(resolution, index, start, end).find(part => rangeContains(part, position));
  if (!range) return null;
  const phrase = block.logical.text.slice(start, end);
  const clause = partAt(structure, index) === 'preamble' ? 'preambular' : 'operative';
  const value = equivalentsInMarkdown(phrase, language, clause);
  return value === null ? null : { contents: { kind: 'markdown', value }, range };
}

/** What stands for a phrase in the other languages, and how often; null where that is not known. */
export function equivalentsInMarkdown(phrase: string, language: LanguageCode, clause: Clause): string | null {
  const equivalents = equivalentsOf(phrase, language, clause);
  if (!equivalents) return null;
  const others = languages.filter(({ code }) => code !== language && equivalents[code]);
  const lines = others.map(({ code, name }) => {
    const phrases = equivalents[code]!.map(each => `${setOff(each.phrase, code)}\u00a0${each.count}`);
    return `- ${name}${hoverWords[language].colon}${phrases.join(' · ')}`;
  });
  const source = sources[language](`*${inMarkdown(equivalents.en?.[0]?.phrase ?? phrase)}*`);
  return `**${inMarkdown(phrase)}** (${languageOf(language).name})\n\n${lines.join('\n')}\n\n${inDirectionOf(language, source)}`;
}

/** In italics, as resolutions set such words off; Chinese and Arabic letters have none. */
function setOff(phrase: string, language: LanguageCode): string {
  return language === 'zh' || language === 'ar' ? inMarkdown(phrase) : `*${inMarkdown(phrase)}*`;
}
