import { type IContext, type IXmlableObject, XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

/** An element that the library has no name for. Its attributes and its children's words are escaped when it is written. */
export class RawElement extends XmlComponent {
  readonly #attributes: Attributes;

  constructor(name: string, attributes: Attributes, children: readonly (XmlComponent | string)[] = []) {
    super(name);
    this.#attributes = attributes;
    this.root.push(...children);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const attributes = Object.keys(this.#attributes).length > 0 ? [{ _attr: this.#attributes }] : [];
    const children = this.root.map(child => (typeof child === 'string' ? child : child.prepForXml(context)));
    return { [this.rootKey]: [...attributes, ...children.filter(child => child !== undefined)] };
  }
}
