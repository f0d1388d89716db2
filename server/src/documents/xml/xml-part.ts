import type { Archive } from '../archive/open-archive';
import { readXml, type XmlElement } from './read-xml';

/** A part of an archive; null where there is none. What all such parts hold together is bounded. */
export function xmlPart(archive: Archive, name: string): XmlElement | null {
  const text = archive.text(name);
  return text === null ? null : readXml(text, archive.markup);
}
