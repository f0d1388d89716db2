import { match, ok, rejects, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { openPdf } from '../../../../server/src/documents/pdf/pdf-library';
import { UnreadableDocument } from '../../../../server/src/documents/unreadable-document';
import { tinyPdf } from './tiny-pdf';

/**
 * That a page's operators are counted while pdf.js makes them, so that a small file of a page without end is refused, hangs on
 * a method that pdf.js has for itself alone (`_renderPageChunk`). Another release may call it otherwise, and nothing would
 * say so but these: whoever takes another looks at `countOperators` first.
 */
describe('pdf.js in the one release that is known', () => {
  const dependencies = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const { unpdf } = dependencies('package.json').devDependencies;

  it('is named exactly', () => match(unpdf, /^\d+\.\d+\.\d+$/));
  it('is what is installed', () => {
    strictEqual(dependencies('package-lock.json').packages['node_modules/unpdf'].version, unpdf);
    strictEqual(dependencies('node_modules/unpdf/package.json').version, unpdf);
  });
  it('puts a page’s operators together in _renderPageChunk', async () => {
    const pdf = await getDocumentProxy(tinyPdf(['0 0 m 9 9 l S']));
    const page = await pdf.getPage(1);
    const own = page as unknown as { _renderPageChunk(chunk: { fnArray: readonly number[] }, state: unknown): void };
    const put = own._renderPageChunk.bind(page);
    let count = 0;
    own._renderPageChunk = (chunk, state) => {
      count += chunk.fnArray.length;
      put(chunk, state);
    };
    const { fnArray } = await page.getOperatorList();
    strictEqual(count, fnArray.length);
    ok(count > 0);
  });
  it('refuses a page whose states are saved without end', async () => {
    const pdf = await openPdf(tinyPdf(['q '.repeat(6_000)]));
    await rejects(pdf.page(1), (error: unknown) => error instanceof UnreadableDocument && error.reason === 'too large');
    await pdf.close();
  });
});
