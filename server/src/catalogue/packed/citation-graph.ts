import { ByteReader } from './byte-reader';

/** Lists of numbered documents, one list after the other; the list of a document goes from its start to the next one's. */
interface Lists {
  readonly starts: Uint32Array;
  readonly documents: Uint16Array;
  /** How often each is cited; 0 where nobody has counted. */
  readonly counts: Uint8Array | Uint16Array;
}

/** Who cites whom, by the numbers of the symbol table; `rows` of these cite. */
export function openCitations(bytes: Uint8Array, rows: number): Lists {
  const reader = new ByteReader(bytes);
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + reader.number();
  const total = starts[rows]!;
  const documents = new Uint16Array(total);
  for (let row = 0; row < rows; row++) {
    let last = row;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const code = reader.number();
      if (at > starts[row]!) last -= code + 1;
      else last -= code & 1 ? -((code + 1) >>> 1) : code >>> 1;
      documents[at] = last;
    }
  }
  return { starts, documents, counts: Uint16Array.from(reader.numbers(total)) };
}

/** The same seen from the cited ones, of which there are `count`. */
export function turned({ starts, documents, counts }: Lists, count: number): Lists {
  const rows = starts.length - 1;
  const turnedStarts = new Uint32Array(count + 1);
  for (const document of documents) turnedStarts[document + 1]!++;
  for (let index = 0; index < count; index++) turnedStarts[index + 1]! += turnedStarts[index]!;
  const next = turnedStarts.slice();
  const turnedDocuments = new Uint16Array(documents.length);
  const turnedCounts = new Uint16Array(documents.length);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const place = next[documents[at]!]!++;
      turnedDocuments[place] = row;
      turnedCounts[place] = counts[at]!;
    }
  }
  return { starts: turnedStarts, documents: turnedDocuments, counts: turnedCounts };
}

/** The list of one document, in the order of the symbols. */
export function listOf({ starts, documents, counts }: Lists, index: number): { document: number; count: number }[] {
  const list: { document: number; count: number }[] = [];
  for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
    list.push({ document: documents[at]!, count: counts[at]! });
  }
  return list.sort((a, b) => a.document - b.document);
}
