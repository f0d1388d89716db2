import { getResolvedPDFJS } from 'unpdf';
import { message } from '../../messages/message';
import { UnreadableDocument } from '../unreadable-document';
import { characterMap } from './character-maps';
import { kashidasIn, withoutKashidas, withoutUnknownMarks } from './drawing/arabic-strokes';
import type { DrawnPage } from './drawing/drawn-page';
import { fontStyle } from './drawing/font-style';
import { isBlank, isUnreadable } from './drawing/letters-of-glyph';
import { matrixOf } from './drawing/matrix';
import { type Operator, type PaintingFont, paint } from './drawing/operators';
import { seenGlyphs } from './drawing/seen-glyphs';

/** A PDF that is open. What is read of it is asked page by page, and nothing else of it is kept. */
export interface OpenPdf {
  readonly pages: number;
  /** Null where the page is broken. Throws `UnreadableDocument` where it is endless, and nothing else. */
  page(number: number): Promise<ReadPage | null>;
  close(): Promise<void>;
}

export interface ReadPage extends DrawnPage {
  /** Its fonts don't tell which letters they show. */
  readonly unreadable: boolean;
  /** Some of its fonts don't. */
  readonly hasLostText: boolean;
  /** What stretches its Arabic words, for the other pages' sake: its own are out. */
  readonly kashidas: ReadonlySet<string>;
  /** It has more than is read. */
  readonly cut: boolean;
}

/** What pdf.js would fetch: tables of characters are made, and it does without anything else. */
class OwnTables {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const table = kind === 'cMapUrl' ? characterMap(filename) : null;
    if (table === null) throw new Error(`There is no ${filename}.`);
    return new TextEncoder().encode(table);
  }
}

/** Nothing is fetched, nothing of the file is run, and no picture is unpacked. */
const careful = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  stopAtErrors: false,
  maxImageSize: 1,
  verbosity: 0,
  cMapPacked: false,
  BinaryDataFactory: OwnTables,
};

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;

/**
 * Where pdf.js finds itself in a worker of the web as it is loaded, it takes the worker's messages for its own. So the way
 * to answer them is out of sight meanwhile.
 */
async function loadLibrary(): Promise<Library> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'postMessage');
  Object.defineProperty(globalThis, 'postMessage', { value: undefined, configurable: true });
  try {
    return await getResolvedPDFJS();
  } finally {
    if (own) Object.defineProperty(globalThis, 'postMessage', own);
    else Reflect.deleteProperty(globalThis, 'postMessage');
  }
}

/** Throws `UnreadableDocument` and nothing else. The bytes stay as they are. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  provideTransfer();
  const library = await loadLibrary();
  const loading = library.getDocument({ ...careful, data: bytes.slice() });
  const close = async (): Promise<void> => {
    await loading.destroy().catch(() => undefined);
  };
  try {
    const pdf = await loading.promise;
    const names = new Map(Object.entries(library.OPS).map(([name, id]) => [id as number, name]));
    return {
      pages: pdf.numPages,
      page: async number => {
        try {
          const page = await pdf.getPage(number);
          const beyond = countOperators(page, library.OPS);
          const read = await Promise.race([beyond, readPage(library, page, number, names)]);
          page.cleanup();
          return read;
        } catch (error) {
          if (error instanceof UnreadableDocument) throw error;
          return null;
        }
      },
      close,
    };
  } catch (error) {
    await close();
    throw asUnreadable(error);
  }
}

function asUnreadable(error: unknown): UnreadableDocument {
  return (error as { name?: unknown } | null)?.name === 'PasswordException'
    ? new UnreadableDocument('encrypted', message`It asks for a password: save it without one first.`)
    : new UnreadableDocument('damaged', message`It is no whole PDF: a part of it is missing or broken.`);
}

async function readPage(
  library: Library,
  page: Awaited<ReturnType<Awaited<ReturnType<Library['getDocument']>['promise']>['getPage']>>,
  number: number,
  names: ReadonlyMap<number, string>,
): Promise<ReadPage | null> {
  const list = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  const viewport = page.getViewport({ scale: 1 });
  const placed = matrixOf(viewport.transform);
  if (!placed) return null;
  const fonts = new Map<string, PaintingFont>();
  const fontNamed = (name: string): PaintingFont => {
    const known = fonts.get(name) ?? paintingFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : {});
    fonts.set(name, known);
    return known;
  };
  const painting = paint(operatorsOf(list, names), placed, fontNamed);
  const { glyphs: seen, width, height } = seenGlyphs(painting.glyphs, viewport.width, viewport.height);
  const letters = withoutUnknownMarks(seen);
  const kashidas = kashidasIn(letters);
  const glyphs = withoutKashidas(letters, kashidas);
  const inked = glyphs.filter(({ text }) => !isBlank(text));
  const unread = inked.filter(({ text }) => isUnreadable(text)).length;
  const unreadable = unread > inked.length * 0.3 || (inked.length === 0 && painting.lost > 0);
  const hasLostText = painting.lost > 0 || inked.filter(({ text }) => isLost(text)).length > mostSigns;
  return {
    ...{
      number,
      width,
      height,
      rules: painting.rules,
      pictures: painting.pictures,
      unreadable,
      hasLostText,
      cut: painting.cut,
      kashidas,
    },
    glyphs: unreadable ? [] : glyphs.filter(({ text }) => !isUnreadable(text)),
  };
}

/** Signs that stand alone, as bullets, in fonts that have names for none. */
const mostSigns = 2;
/** Where fonts of signs, as Wingdings, have theirs. */
const signs = /^[\uf000-\uf0ff]+$/;

function isLost(text: string): boolean {
  return isUnreadable(text) && !signs.test(text);
}

/** Of a page; more is no page that anybody printed. */
const mostOperators = 2_000_000;
/** Forms that are entered, each as often as it is: a sign on a map is one. */
const mostForms = 50_000;
const mostShown = 1_000_000;
/** States that are saved and not restored: pdf.js takes ever longer with each. */
const deepest = 5_000;
/** Forms one in the other, each of which is a step on pdf.js's stack. */
const deepestForms = 100;

interface Chunk {
  readonly length: number;
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Rejects when a page asks for more than is read, and stops it. It is counted where pdf.js puts operators together. */
function countOperators(page: object, operators: Library['OPS']): Promise<never> {
  const { save, restore, paintFormXObjectBegin, paintFormXObjectEnd, showText } = operators;
  return new Promise((_, reject) => {
    const own = page as { _renderPageChunk?: (chunk: Chunk, state: unknown) => void };
    const put = own._renderPageChunk?.bind(page);
    if (!put) return;
    let count = 0;
    let depth = 0;
    let forms = 0;
    let formDepth = 0;
    let shown = 0;
    let isBeyond = false;
    own._renderPageChunk = (chunk, state) => {
      count += chunk.length;
      for (const [index, operator] of chunk.fnArray.entries()) {
        if (operator === save) depth++;
        else if (operator === restore) depth--;
        else if (operator === paintFormXObjectBegin) {
          forms++;
          formDepth++;
        } else if (operator === paintFormXObjectEnd) formDepth--;
        else if (operator === showText) shown += shownIn(chunk.argsArray[index]);
        isBeyond ||= depth > deepest || formDepth > deepestForms;
      }
      if (isBeyond || count > mostOperators || forms > mostForms || shown > mostShown) {
        // what comes until the file is closed is let go
        reject(new UnreadableDocument('too large', message`It has a page with more on it than can be read.`));
      } else {
        put(chunk, state);
      }
    };
  });
}

/** `[[glyph, -120, glyph]]` */
function shownIn(operands: unknown): number {
  const glyphs = Array.isArray(operands) ? operands[0] : null;
  return Array.isArray(glyphs) ? glyphs.length : 0;
}

function* operatorsOf(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  names: ReadonlyMap<number, string>,
): Iterable<Operator> {
  for (const [index, id] of list.fnArray.entries()) {
    const operands = list.argsArray[index] as Iterable<unknown> | null | undefined;
    yield { name: names.get(id) ?? '', operands: operands ? [...operands] : [] };
  }
}

function paintingFont(font: unknown): PaintingFont {
  const { fontMatrix, vertical, ...named } = (font ?? {}) as Record<string, unknown>;
  const unit = (fontMatrix as readonly unknown[] | undefined)?.[0];
  const { name, bold, italic } = font as Record<string, unknown>;
  return {
    ...fontStyle({ ...named, name, bold, italic }),
    unit: typeof unit === 'number' && unit > 0 && unit < 1 ? unit : 0.001,
    vertical: vertical === true,
    // in its place pdf.js tells why it could not be read
    unread: typeof font === 'string',
  };
}

/** pdf.js shortens its buffers by a method that Node has from version 21 on. */
function provideTransfer(): void {
  const buffers = ArrayBuffer.prototype as unknown as Record<string, unknown>;
  if (typeof buffers.transferToFixedLength === 'function') return;
  Object.defineProperty(buffers, 'transferToFixedLength', {
    value: function shortened(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const made = new ArrayBuffer(length);
      new Uint8Array(made).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return made;
    },
    ...{ configurable: true, writable: true },
  });
}
