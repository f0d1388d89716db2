export interface FontStyle {
  readonly italic: boolean;
  readonly bold: boolean;
}

/** "BCDEEE+TimesNewRomanPS-BoldItalicMT" "CMTI10" "Heebo-It" */
const italic =
  /italic|oblique|slanted|kursiv|[-,]it(?:$|[A-Z])|^CM(?:BX)?(?:TI|SL)|^(?:SF|EC)(?:TI|SL)|KaiTi|Kaiti|STKai|楷/;
const italicAnyCase = /italic|oblique|slanted|kursiv/i;
/** In Chinese, 黑体 stands for bold. */
const bold = /bold|black|heavy|semibold|demi|halbfett|[-,]bd(?:$|[A-Z])|^CMBX|^(?:SF|EC)BX|SimHei|STHei|黑体/;
const boldAnyCase = /bold|black|heavy|demi/i;

/** From a font's name, which mostly tells what its flags do not, and from its flags. */
export function fontStyle(font: {
  readonly name?: unknown;
  readonly bold?: unknown;
  readonly italic?: unknown;
}): FontStyle {
  const name = (typeof font.name === 'string' ? font.name : '').replace(/^[A-Z]{6}\+/, '').slice(0, 200);
  return {
    italic: font.italic === true || italic.test(name) || italicAnyCase.test(name),
    bold: font.bold === true || bold.test(name) || boldAnyCase.test(name),
  };
}
