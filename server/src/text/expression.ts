/**
 * The letters of the scripts that the six languages and their neighbours are written in. V8 takes a hundred times as long
 * to compile `\p{L}` where case does not count, which is most of what the first paragraph of a text would wait for.
 */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0373\\u0376-\\u037d\\u0386' +
  '\\u0388-\\u0481\\u048a-\\u0556\\u0561-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u066f\\u0671-\\u06d3' +
  '\\u06d5\\u06e5-\\u06e6\\u06ee-\\u06ef\\u06fa-\\u06fc\\u06ff\\u0750-\\u077f\\u08a0-\\u08c9\\u1e00-\\u1fbc' +
  '\\u3005\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff' +
  '\\ufb00-\\ufb06\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a';

/** A class that is not closed goes on to the end, so that nothing is read twice. */
const classOrLetters = /\[(?:\\[\s\S]|[^\]\\])*(?:\]|\\?$)|\\p\{L\}/g;

/** An expression from its source, with the letters of these scripts in place of `\p{L}`. */
export function compileExpression(source: string, flags: string): RegExp {
  const explicit = source.replace(classOrLetters, part =>
    part[0] === '[' ? part.replaceAll('\\p{L}', letters) : `[${letters}]`,
  );
  return new RegExp(explicit, flags);
}
