import {
  type IContext,
  type IParagraphOptions,
  type IXmlableObject,
  NumberProperties,
  Paragraph,
  type ParagraphChild,
  XmlComponent,
} from 'docx';
import type { Look } from './look';
import { RawElement } from './raw-element';

/** What stands in a paragraph: the library's own pieces and elements that it has no name for. */
export type Piece = ParagraphChild | XmlComponent;

type Options = Omit<IParagraphOptions, 'children' | 'text' | 'alignment' | 'numbering'>;

/** Where a paragraph stands and in which style. */
export interface Placing extends Options {
  /** At the end of its lines' direction: at the right, in Arabic at the left. */
  readonly trailing?: true;
  readonly centred?: true;
  /** The list of numbering.xml that numbers it. */
  readonly list?: number;
  /** Its lines have no numbers, where lines are numbered. */
  readonly uncounted?: true;
  /** What is tracked of its mark and of its properties, as the last of these. */
  readonly tracked?: readonly XmlComponent[];
}

export function paragraph(look: Look, placing: Placing, children: readonly Piece[] = []): Paragraph {
  const { trailing, centred, list, uncounted, tracked = [], ...options } = placing;
  const end = look.rightToLeft ? 'left' : 'right';
  const written: IParagraphOptions = {
    ...options,
    ...(look.rightToLeft ? { bidirectional: true } : {}),
    ...(trailing ? { alignment: end } : centred ? { alignment: 'center' } : {}),
    // whatever is an element is written as it is: the type is narrower than the library
    children: children as readonly ParagraphChild[],
  };
  const further = [
    ...(list === undefined ? [] : [new NumberProperties(list, 0)]),
    ...(uncounted ? [new RawElement('w:suppressLineNumbers', {})] : []),
  ];
  return further.length === 0 && tracked.length === 0
    ? new Paragraph(written)
    : new FurtherParagraph(written, further, tracked);
}

/** The properties of a paragraph as one. */
export class PropertiesOf extends XmlComponent {
  readonly #paragraph: Paragraph;

  constructor(paragraph: Paragraph) {
    super('w:pPr');
    this.#paragraph = paragraph;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#paragraph.prepForXml(context)?.['w:p'][0];
  }
}

/** What stands before a list's number in a paragraph's properties, by the schema. */
const beforeLists = ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore'];

/**
 * A paragraph with properties that the library writes otherwise. It names lists by words in braces and puts numbers for
 * these wherever they stand, in a draft's words too; and it has lines without numbers at a place that the schema forbids.
 */
class FurtherParagraph extends Paragraph {
  readonly #further: readonly XmlComponent[];
  readonly #tracked: readonly XmlComponent[];

  constructor(options: IParagraphOptions, further: readonly XmlComponent[], tracked: readonly XmlComponent[]) {
    super(options);
    this.#further = further;
    this.#tracked = tracked;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const children: readonly IXmlableObject[] = super.prepForXml(context)?.['w:p'];
    const properties: readonly IXmlableObject[] = children[0]!['w:pPr'];
    const behind = properties.findIndex(property => !beforeLists.includes(Object.keys(property)[0]!));
    const at = behind < 0 ? properties.length : behind;
    const further = this.#further.flatMap(component => component.prepForXml(context) ?? []);
    const tracked = this.#tracked.flatMap(component => component.prepForXml(context) ?? []);
    const all = [...properties.toSpliced(at, 0, ...further), ...tracked];
    return { 'w:p': [{ 'w:pPr': all }, ...children.slice(1)] };
  }
}
