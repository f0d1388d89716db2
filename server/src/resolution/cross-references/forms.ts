import { ordinalWords } from '../../languages/citing/paragraph-ordinals';
import type { Language, LanguageCode } from '../../languages/language';
import { clauseMarks } from '../../languages/marks/clause-marks';
import { compileExpression } from '../../text/expression';
import { madeWhenAsked } from '../../text/made-when-asked';
import { blank, separatorSource, withGaps } from './list';

/** The words around the numbers of cross-references, as expressions. */
export interface GroupForms {
  /** The noun that a group begins with, and what means the draft before it; held against one place. */
  readonly opening: RegExp;
  /** The same of a noun whose paragraphs are counted in words: "the second and third preambular paragraphs". */
  readonly ordinals: RegExp;
  /** What closes any group there may be, where the language closes them. */
  readonly close: RegExp | null;
  readonly paragraphEnd: RegExp;
  readonly itemEnd: RegExp;
  readonly label: RegExp;
  readonly position: RegExp;
  readonly draft: RegExp;
  readonly elsewhereBehind: RegExp;
  readonly elsewhereBefore: RegExp;
  readonly preamble: RegExp;
  readonly preambleBehind: RegExp;
  readonly operative: RegExp;
  readonly operativeBehind: RegExp;
  /** One ordinal in a list of them: "second". */
  readonly ordinal: RegExp;
  readonly of: RegExp;
  readonly link: RegExp;
}

/** "OP3", "PP2" */
const clauseMark = [...clauseMarks.preambular, ...clauseMarks.operative].join('|');

const expressions = new Map<LanguageCode, GroupForms>();

/** "(?<=段之二)": where it is, another that closes stands before. */
const behindAnother = /\|\(\?<=[^()]*\)/g;

export function groupForms(language: Language): GroupForms {
  let found = expressions.get(language.code);
  if (!found) {
    const words = withGaps(language.crossReferences);
    const behind = (source: string) => compileExpression(`,?${blank}{0,2}(?:${source})(?!\\p{L})`, 'yui');
    const closing = (source: string) => compileExpression(source === '' ? '' : `${blank}?(?:${source})`, 'yu');
    const whole = (source: string) => compileExpression(`^${source}$`, 'ui');
    // Chinese runs its words together
    const edge = language.code === 'zh' ? '' : '(?<![\\p{L}-])';
    const endOfWord = language.code === 'zh' ? '' : '(?!\\p{L})';
    const { ordinal, forms } = ordinalWords[language.code];
    const several = `${ordinal}(?:${separatorSource(words)}(?:the |les? |el |los )?${ordinal}){0,5}`;
    const ordinals = forms.map(form => form.replaceAll(' ', blank).replace('{}', several)).join('|');
    const beginning = `${edge}(?<own>${words.before})?`;
    found = madeWhenAsked<keyof GroupForms, RegExp | null>({
      opening: () =>
        compileExpression(
          `${beginning}(?:(?<preceding>${words.preceding})|(?<mark>(?:${clauseMark})s?(?=${blank}?\\d))|(?<item>${words.item})|(?<several>${words.paragraphs})|(?<one>${words.paragraph})|(?<annex>${words.annex})|(?<part>${words.part}))${endOfWord}`,
          'yui',
        ),
      ordinals: () => compileExpression(`${beginning}(?<ordinals>${ordinals})${endOfWord}`, 'yui'),
      close: () =>
        words.paragraphEnd === ''
          ? null
          : new RegExp(`${words.paragraphEnd}|${words.itemEnd}|${words.annex}`.replace(behindAnother, '')),
      paragraphEnd: () => closing(words.paragraphEnd),
      itemEnd: () => closing(words.itemEnd),
      label: () =>
        compileExpression(
          `${blank}?([IVXХ]{1,5}|[A-Z]${Object.keys(words.labelWords)
            .map(word => `|${word}`)
            .join('')})${endOfWord}`,
          'yu',
        ),
      position: () => behind(words.position),
      draft: () => behind(words.draft),
      elsewhereBehind: () => compileExpression(`,?${blank}{0,2}(?:${words.elsewhereBehind})`, 'yui'),
      elsewhereBefore: () => compileExpression(words.elsewhereBefore, 'ui'),
      preamble: () => compileExpression(words.preamble, 'ui'),
      preambleBehind: () => behind(words.preambleBehind),
      operative: () => compileExpression(words.operative, 'ui'),
      operativeBehind: () => behind(words.operativeBehind),
      ordinal: () => compileExpression(ordinal, 'gui'),
      of: () => whole(`${blank}{1,2}(?:${words.of})(?:la |el )?`),
      link: () => whole(`${blank}{0,2}[,،、，]?${blank}{0,2}(?:${words.and})?${blank}{0,2}(?:${words.link})`),
    }) as GroupForms;
    expressions.set(language.code, found);
  }
  return found;
}
