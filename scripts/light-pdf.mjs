import { readFileSync } from 'node:fs';

/**
 * Brotli's dictionary and decoder, a ninth of pdf.js: a filter that no program writes into PDFs yet. Node has a decoder of its
 * own; in a browser such a page is told to have no text.
 */
const decoder = /makeBrotliDecode=\(\)=>\{let .*\},(?=\w+=makeBrotliDecode\(\);)/s;
const ofNode = `makeBrotliDecode=()=>bytes=>{
  const zlib=globalThis.process?.getBuiltinModule?.("node:zlib");
  if(!zlib)throw Error("no Brotli");
  return zlib.brotliDecompressSync(bytes)},`;

/** An esbuild plugin that leaves out of pdf.js what no text of a PDF needs. */
export const lightPdf = {
  name: 'light PDF',
  setup(build) {
    build.onLoad({ filter: /unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, ({ path }) => {
      const whole = readFileSync(path, 'utf8');
      const contents = whole.replace(decoder, () => ofNode);
      if (whole.length - contents.length < 100_000)
        throw new Error(`${path} is not as it was: no Brotli decoder in it`);
      return { contents, loader: 'js' };
    });
  },
};
