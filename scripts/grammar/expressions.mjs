// Pieces of regular expressions for Oniguruma, which VS Code's grammars are read with.

/** White space, and the invisible marks of direction and order that extracted text carries. */
export const blank = '[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]';
/** Possessive: what follows never begins with a blank, and a line of nothing else would be tried at each of them. */
export const lineStart = `^${blank}*+`;
export const lineEnd = `${blank}*$`;

export const escaped = text => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

export const anyOf = sources => `(?:${sources.join('|')})`;

/**
 * An alternation of many words, as a tree of their letters: no two alternatives begin alike, so that nothing is tried
 * twice, and the longest word that fits is found. A blank stands for white space of any kind.
 */
export function anyWord(words) {
  const tree = new Map();
  for (const word of [...new Set(words)].sort()) {
    let node = tree;
    for (const letter of word) {
      if (!node.has(letter)) node.set(letter, new Map());
      node = node.get(letter);
    }
    node.set('', null);
  }
  return branches(tree);
}

function branches(node) {
  const rests = [...node]
    .filter(([letter]) => letter !== '')
    .map(([letter, rest]) => [written(letter), branches(rest)]);
  const single = rests.filter(([, rest]) => rest === '').map(([letter]) => letter);
  const alternatives = rests.filter(([, rest]) => rest !== '').map(([letter, rest]) => letter + rest);
  if (single.length > 1 && single.every(letter => letter.length === 1)) alternatives.push(`[${single.join('')}]`);
  else alternatives.push(...single);
  if (alternatives.length === 0) return '';
  const all = alternatives.length === 1 ? alternatives[0] : anyOf(alternatives);
  if (!node.has('')) return all;
  return alternatives.length === 1 && [...all].length > 1 ? `(?:${all})?` : `${all}?`;
}

function written(letter) {
  if (letter === ' ') return '\\s';
  return letter === '’' ? "[’']" : escaped(letter);
}

/** The source of a fact's expression, without its anchors, as a group that reads letters as the fact does. */
export function unanchored(expression) {
  const source = expression.source.replaceAll(/(^|\|)\^/g, '$1').replaceAll(/(?<!\\)\$/g, `(?=${lineEnd})`);
  return `(?${expression.flags.includes('i') ? 'i' : ''}:${plainCharacters(source)})`;
}

/** \u0600 as the character itself. */
export function plainCharacters(source) {
  return source.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
