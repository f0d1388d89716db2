import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '/work/start/server/src/resolution/parse';
import { outline } from '/work/start/server/src/features/structure/outline';
import { foldingRanges } from '/work/start/server/src/features/structure/folding';
import { check } from '/work/start/server/src/rules/check';
import { summarise } from '/work/start/server/src/workspace/summaries/summarise';
import { seenIn } from '/work/start/server/src/resolution/find-mentions';
const plain = (_: string, v: any) => { if (v instanceof Map) return [...v]; if (v instanceof Set) return [...v]; if (ArrayBuffer.isView(v)) return Array.from(v as any); return v; };
const files: string[] = []; const walk = (d: string) => { for (const e of readdirSync(d, { withFileTypes: true })) { const p = join(d, e.name); e.isDirectory() ? walk(p) : /\.(txt|md)$/.test(e.name) && files.push(p); } };
for (const d of ['clean', 'pdf', 'pages', 'extracted', 'wider', 'files', 'pairs', 'gold']) { try { walk('/work/shared/corpus/' + d); } catch {} }
files.sort(); const step = +(process.argv[3] ?? 1);
const out: string[] = [];
for (let i = 0; i < files.length; i += step) {
  const text = readFileSync(files[i]!, 'utf8'); const r = parse(text); const sha = (x: any) => createHash('sha1').update(typeof x === 'string' ? x : JSON.stringify(x, plain) ?? '').digest('hex').slice(0, 12);
  const seen = seenIn(r);
  out.push([files[i], sha(r.mentions), sha(outline(r)), sha(foldingRanges(r)), sha(check(r).map((f: any) => ({ ...f }))), sha(Buffer.from(summarise(r).line).toString('hex')), sha(r.blocks.map((b, k) => [b.kind, b.span, b.label, b.depth, seen(k)]))].join(' '));
}
writeFileSync(process.argv[2]!, out.join('\n') + '\n'); console.log(out.length, 'documents');
