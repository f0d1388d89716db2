import type { Block } from '../../../server/src/blocks/block';
import { stateAtStart } from '../../../server/src/blocks/classify/state';
import type { LanguageCode } from '../../../server/src/languages/language';
import type { Citation, CitationKind } from '../../../server/src/resolution/mentions';
import { parse } from '../../../server/src/resolution/parse';
import type { Resolution } from '../../../server/src/resolution/resolution';
import type { Piece } from '../../../server/src/text/logical-text';
import type { Position } from '../../../server/src/text/position';

/** As written on one line, then the symbol that is meant. */
export type Cited = readonly [written: string, symbol: string, kind?: CitationKind];

/** The text without its mark, and where the mark stood. */
export function withoutCursor(marked: string): { readonly text: string; readonly position: Position } {
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  return { text: marked.replace('‸', ''), position };
}

/**
 * A draft of one paragraph whose citations are told and not found, so that a hover is tested by itself. Its lines are
 * joined by a space, or by nothing in Chinese; a line in angle brackets is page furniture. The mark is the cursor.
 */
export function citedDraft(language: LanguageCode, marked: string, cited: readonly Cited[]) {
  const { text: source, position } = withoutCursor(marked);
  const block = blockOf(source, language === 'zh' ? '' : ' ');
  const citations = cited.map(([written, symbol, kind = 'resolution']): Citation => {
    const start = block.logical.text.indexOf(written);
    if (start < 0) throw new Error(`"${written}" is not in the draft`);
    return { symbol, kind, start, end: start + written.length };
  });
  const resolution: Resolution = {
    language,
    organ: 'SC',
    symbol: null,
    layout: 'wrapped',
    blocks: [block],
    starts: { lines: Int32Array.of(0, block.lineStarts.length), characters: [] },
    found: { all: null, seen: null, before: null },
    mentions: [{ citations, crossReferences: [], groups: [], namesParagraphs: true }],
    structure: { paths: ['PP1'], parents: Int32Array.of(-1), parts: Uint8Array.of(1) },
    lineage: {},
    edit: null,
    counts: parse('').counts,
  };
  return { resolution, position };
}

function blockOf(source: string, joint: string): Block {
  const lineStarts: number[] = [];
  const pieces: Piece[] = [];
  let text = '';
  let offset = 0;
  for (const line of source.split('\n')) {
    lineStarts.push(offset);
    if (line !== '' && !line.startsWith('<')) {
      if (text !== '') text += joint;
      pieces.push({ logical: text.length, source: offset, length: line.length });
      text += line;
    }
    offset += line.length + 1;
  }
  return {
    kind: 'preambular',
    source,
    length: source.length,
    lineStarts,
    span: { start: 0, end: source.length },
    start: 0,
    end: source.length,
    logical: { text, pieces },
    text,
    isPieced: pieces.length > 1,
    label: null,
    opener: null,
    depth: 0,
    furniture: [],
    before: stateAtStart(0),
  };
}
