import { message } from '../../messages/message';
import { type Archive, openArchive } from '../archive/open-archive';
import { UnreadableDocument } from '../unreadable-document';
import { elementsIn, type XmlElement } from '../xml/read-xml';
import { xmlPart } from '../xml/xml-part';

/** A Word file's parts, by what they are to each other: their names are whatever a program chose. */
export interface WordPackage {
  readonly document: XmlElement;
  /** The main document's part of that kind ("styles", "footnotes"), null where there is none. */
  part(kind: string): XmlElement | null;
  /** The part that a relationship's id leads to. */
  partOf(id: string): XmlElement | null;
  /** The same as it is, where it may be no XML. */
  bytesOf(id: string): Uint8Array | null;
}

interface Relationship {
  readonly id: string;
  /** The last word of its type's address: "styles". The same in the strict form and in Word's own. */
  readonly kind: string;
  readonly target: string;
}

export function openWordPackage(bytes: Uint8Array): WordPackage {
  const archive = openArchive(bytes);
  const main = mainPart(archive);
  const document = partNamed(archive, main);
  if (document === null) throw new UnreadableDocument('damaged', message`Its main part is missing.`);
  const relationships = relationshipsOf(archive, main);
  const parts = new Map<string, XmlElement | null>();
  const open = (found: Relationship | undefined): XmlElement | null => {
    if (!found) return null;
    let part = parts.get(found.target);
    if (part === undefined) {
      part = partNamed(archive, found.target);
      parts.set(found.target, part);
    }
    return part;
  };
  const withId = (id: string) => relationships.find(relationship => relationship.id === id);
  return {
    document,
    part: kind => open(relationships.find(relationship => relationship.kind === kind)),
    partOf: id => open(withId(id)),
    bytesOf: id => archive.bytes(otherCase(archive, withId(id)?.target ?? '')),
  };
}

function mainPart(archive: Archive): string {
  const named = relationshipsOf(archive, '').find(({ kind }) => kind === 'officeDocument');
  if (named && archive.names.has(named.target)) return named.target;
  if (archive.names.has('word/document.xml')) return 'word/document.xml';
  throw new UnreadableDocument('unsupported', message`It is a package of Office, but no Word file.`);
}

function partNamed(archive: Archive, name: string): XmlElement | null {
  return xmlPart(archive, name) ?? xmlPart(archive, otherCase(archive, name));
}

/** Names of parts are the same in any case. */
function otherCase(archive: Archive, name: string): string {
  const small = name.toLowerCase();
  for (const other of archive.names) if (other.toLowerCase() === small) return other;
  return name;
}

function relationshipsOf(archive: Archive, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = partNamed(archive, `${folder}_rels/${part.slice(slash)}.rels`);
  if (root === null) return [];
  return elementsIn(root)
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').split('/').at(-1)!,
      target: resolved(folder, attributes.Target ?? ''),
    }));
}

/** "footnotes.xml" below its part's folder, "/word/footnotes.xml" and "../x.xml" from the root. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target.replaceAll('\\', '/')}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
