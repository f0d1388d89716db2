import { ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from '../../server/src/json';
import { parse } from '../../server/src/resolution/parse';

/**
 * Holds the parse against the UN's own markup of adopted resolutions, where that corpus lies beside the project, so that
 * the share of documents with exactly the same blocks does not fall.
 */
const corpus = '../shared/corpus';
const least: Readonly<Record<string, number>> = { clean: 0.995, pdf: 0.985, pages: 0.985 };
const compared = new Set(['enacting', 'preambular', 'operative', 'item', 'heading']);
const bullets = new Set(['–', '-', '•', '—']);

interface Gold {
  readonly lang: string;
  readonly doubt?: string;
  readonly blocks: readonly { readonly kind: string; readonly num: string | null; readonly start: string }[];
}

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const bare = (label: string | null) =>
  label === null
    ? ''
    : bullets.has(label)
      ? 'bullet'
      : squeeze(label)
          .replace(/[.\-–]+$/, '')
          .replace(/^[()’‘']+|[()’‘']+$/g, '');

function isExact(text: string, gold: Gold): boolean {
  const rows = (blocks: readonly (readonly [string, string | null, string])[]) =>
    blocks
      .filter(([kind]) => compared.has(kind))
      .map(([kind, label, start]) => `${kind} ${bare(label)} ${squeeze(start).slice(0, 12)}`)
      .join('\n');
  const ours = toJson(parse(text)).blocks.map(block => [block.kind, block.label, block.text] as const);
  return rows(ours) === rows(gold.blocks.map(block => [block.kind, block.num, block.start] as const));
}

describe('the corpus', () => {
  for (const [layout, share] of Object.entries(least)) {
    it(`${layout}: at least ${share * 100} % of the documents have exactly the UN’s blocks`, function () {
      const folder = join(corpus, layout);
      if (!existsSync(folder)) {
        console.log(`      skipped: ${folder} is not here`);
        this.skip();
      }
      this.timeout(120_000);
      let sure = 0;
      const failures: string[] = [];
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
        name.endsWith('.txt'),
      )) {
        const gold: Gold = JSON.parse(readFileSync(join(corpus, 'gold', file.replace(/\.txt$/, '.json')), 'utf8'));
        if (gold.doubt) continue;
        sure++;
        if (!isExact(readFileSync(join(folder, file), 'utf8'), gold)) failures.push(file);
      }
      ok(sure > 1000 && failures.length <= sure * (1 - share), failures.join('\n'));
    });
  }
});
