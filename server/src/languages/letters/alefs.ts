/** Alefs are written with their hamza, with a madda or, by many and on many keyboards, bare. */

const alefs = '[اأإآ]';
const anyAlef = new RegExp(alefs, 'g');
const classOrAlef = new RegExp(`\\[[^[\\]]*\\]|${alefs}`, 'g');

/** The source of an expression that takes each alef as whatever it is written with; classes stay what they are. */
export function withAnyAlef(source: string): string {
  return source.replace(classOrAlef, found => (found.startsWith('[') ? found : alefs));
}

/** With bare alefs, so that words are the same however they are written. As long as the text. */
export function withBareAlefs(text: string): string {
  return text.replace(anyAlef, 'ا');
}
