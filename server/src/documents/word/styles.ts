import { elementsIn, type XmlElement } from '../xml/read-xml';
import { child, isOn, numberOf, saidOf } from './elements';

/** What is said of a run's look, null where nothing is said. */
export interface RunLook {
  readonly italic: boolean | null;
  readonly bold: boolean | null;
  /** The same for runs in a complex script, as Arabic. */
  readonly complexItalic: boolean | null;
  readonly complexBold: boolean | null;
  readonly hidden: boolean | null;
  readonly raised: boolean | null;
  readonly complexScript: boolean | null;
}

/** Which list numbers a paragraph, null where nothing is said. */
export interface ListUse {
  readonly list: string | null;
  readonly level: number | null;
}

export interface ParagraphStyle extends ListUse {
  readonly look: RunLook;
  /** The style that says which list: that list's levels may name it. */
  readonly listStyle: string | null;
}

export interface Styles {
  readonly look: RunLook;
  /** With what it is based on. Of no name: the default paragraph style. */
  paragraph(id: string | null): ParagraphStyle;
  character(id: string | null): RunLook;
  /** The list of a style of lists. */
  listOf(id: string): string | null;
  /** Do tables of that style have lines between their columns? */
  isRuled(id: string | null): boolean;
}

const nothingSaid: RunLook = {
  italic: null,
  bold: null,
  complexItalic: null,
  complexBold: null,
  hidden: null,
  raised: null,
  complexScript: null,
};
const plainStyle: ParagraphStyle = { look: nothingSaid, list: null, level: null, listStyle: null };
const longestChain = 64;

export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>();
  let standard: string | null = null;
  for (const style of root ? elementsIn(root) : []) {
    const { styleId, type, default: isDefault } = style.attributes;
    if (style.name !== 'style' || styleId === undefined) continue;
    styles.set(styleId, style);
    if (type === 'paragraph' && isDefault !== undefined && isOn(isDefault)) standard ??= styleId;
  }
  const chain = (id: string | null): readonly XmlElement[] => chainOf(styles, id);
  const paragraph = kept((id: string) => paragraphStyle(chain(id)));
  const character = kept((id: string) => lookOfChain(chain(id)));
  return {
    look: lookOf(child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr')),
    paragraph: id => {
      const known = id !== null && styles.has(id) ? id : standard;
      return known === null ? plainStyle : paragraph(known);
    },
    character: id => (id === null ? nothingSaid : character(id)),
    listOf: id => paragraph(id).list,
    isRuled: id => chain(id).some(style => hasInnerLines(child(child(style, 'tblPr'), 'tblBorders'))),
  };
}

/** From the style itself to what all is based on. */
function chainOf(styles: ReadonlyMap<string, XmlElement>, id: string | null): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = id; next !== null && chain.length < longestChain; ) {
    const style = styles.get(next);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    next = saidOf(style, 'basedOn');
  }
  return chain;
}

function paragraphStyle(chain: readonly XmlElement[]): ParagraphStyle {
  let use: ParagraphStyle = { ...plainStyle, look: lookOfChain(chain) };
  for (const style of chain) {
    const properties = child(style, 'pPr');
    const { list, level } = listUseOf(properties);
    const outline = list === null ? null : numberOf(properties, 'outlineLvl');
    if (use.list === null && list !== null) use = { ...use, list, listStyle: style.attributes.styleId ?? null };
    if (use.level === null)
      use = { ...use, level: level ?? (list !== null && outline !== null && outline < 9 ? outline : null) };
  }
  return use;
}

export function listUseOf(properties: XmlElement | null): ListUse {
  const found = child(properties, 'numPr');
  return { list: saidOf(found, 'numId'), level: numberOf(found, 'ilvl') };
}

function lookOfChain(chain: readonly XmlElement[]): RunLook {
  return chain.map(style => lookOf(child(style, 'rPr'))).reduce(over, nothingSaid);
}

/** The first where it says something, else the second. */
export function over(first: RunLook, second: RunLook): RunLook {
  if (first === nothingSaid) return second;
  return {
    italic: first.italic ?? second.italic,
    bold: first.bold ?? second.bold,
    complexItalic: first.complexItalic ?? second.complexItalic,
    complexBold: first.complexBold ?? second.complexBold,
    hidden: first.hidden ?? second.hidden,
    raised: first.raised ?? second.raised,
    complexScript: first.complexScript ?? second.complexScript,
  };
}

export function lookOf(properties: XmlElement | null): RunLook {
  if (properties === null) return nothingSaid;
  const look: { -readonly [property in keyof RunLook]: RunLook[property] } = { ...nothingSaid };
  for (const { name, attributes } of elementsIn(properties)) {
    const property = lookNames[name];
    if (property) look[property] = isOn(attributes.val);
    else if (name === 'vertAlign') look.raised = attributes.val === 'superscript';
  }
  return look;
}

const lookNames: Readonly<Record<string, keyof RunLook>> = {
  i: 'italic',
  b: 'bold',
  iCs: 'complexItalic',
  bCs: 'complexBold',
  vanish: 'hidden',
  rtl: 'complexScript',
  cs: 'complexScript',
};

/**
 * What a run looks like. Of bold, italic and hidden those that styles of the paragraph and of characters switch on both
 * are off again (ISO/IEC 29500, 17.7.3); what the run itself says holds whatever the styles say.
 */
export function shownLook(styles: Styles, paragraph: RunLook, character: RunLook, own: RunLook) {
  const toggled = (property: keyof RunLook): boolean =>
    own[property] ??
    ((paragraph[property] ?? false) !== (character[property] ?? false) || (styles.look[property] ?? false));
  const complex = own.complexScript ?? character.complexScript ?? paragraph.complexScript ?? false;
  return {
    italic: toggled(complex ? 'complexItalic' : 'italic'),
    bold: toggled(complex ? 'complexBold' : 'bold'),
    hidden: toggled('hidden'),
    raised: own.raised ?? character.raised ?? paragraph.raised ?? false,
  };
}

/** Lines to the left and the right, or between rows. */
export function hasInnerLines(borders: XmlElement | null): boolean {
  return (
    borders !== null &&
    elementsIn(borders).some(
      ({ name, attributes }) =>
        ['insideV', 'left', 'right', 'start', 'end'].includes(name) &&
        !['none', 'nil', undefined].includes(attributes.val),
    )
  );
}

function kept<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return id => {
    const found = made.get(id) ?? make(id);
    made.set(id, found);
    return found;
  };
}
