import { strToU8, zipSync } from 'fflate';

const declarations =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file beside its body, by their kinds: the content of their root elements. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** A part that is no XML, as it is: of the kind that Word inserts where `<w:altChunk r:id="…"/>` says so. */
  readonly aFChunk?: string;
  /** Where the main part lies, and how its relationships point to the others. */
  readonly main?: string;
  readonly absolute?: boolean;
  readonly strict?: boolean;
}

/** A Word file with that body. */
export function wordFile(
  body: string,
  { main = 'word/document.xml', absolute, strict, ...parts }: WordParts = {},
): Uint8Array {
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const relationships = names.map(
    (name, index) =>
      `<Relationship Id="r${index}" Type="${types}/${name}" Target="${absolute ? `/${folder}` : ''}${name}1.xml"/>`,
  );
  const head =
    parts.header === undefined ? '' : `<w:headerReference w:type="default" r:id="r${names.indexOf('header')}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
      `${names.map(name => `<Override PartName="/${folder}${name}1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationshipsPart(`<Relationship Id="r1" Type="${types}/officeDocument" Target="${main}"/>`),
    [`${folder}_rels/${main.slice(slash)}.rels`]: relationshipsPart(relationships.join('')),
    [main]: `<w:document ${declarations}><w:body>${body}<w:sectPr>${head}</w:sectPr></w:body></w:document>`,
  };
  for (const name of names) {
    const root = name === 'header' ? 'hdr' : name;
    if (name === 'aFChunk') files[`${folder}${name}1.xml`] = parts[name]!;
    else files[`${folder}${name}1.xml`] = `<w:${root} ${declarations}>${parts[name]}</w:${root}>`;
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, strToU8(strict ? inStrictForm(text) : text)]),
    ),
  );
}

function relationshipsPart(relationships: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`;
}

function inStrictForm(text: string): string {
  return text
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll(types, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
}

/** A run: "\t" a tab, "\n" a line break. */
export function r(text: string, properties = ''): string {
  const content = text
    .split(/([\t\n])/)
    .map(part => (part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${part}</w:t>`))
    .join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A paragraph of runs, or of plain words. */
export function p(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;
}

/** A paragraph of a list, at a level from 0. */
export function li(list: number, level: number, words: string): string {
  return p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A list's definition: how each level counts, what it shows, and what else is said of it. */
export function definition(
  id: number,
  levels: readonly (readonly [form: string, text: string, more?: string])[],
): string {
  const written = levels.map(
    ([form, text, more = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${written.join('')}</w:abstractNum>`;
}

export function list(id: number, of: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
}
