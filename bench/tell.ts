// scratch
import { readFileSync } from 'node:fs';
import { openCatalogue } from '../server/src/catalogue/open-catalogue';
import { inEnglish } from '../server/src/messages/message';
import { parse } from '../server/src/resolution/parse';
import { check, fixesOf } from '../server/src/rules/check';
import { diskCatalogue } from '../server/src/workspace/disk/disk-catalogue';

void (async () => {
  const catalogue = await openCatalogue(diskCatalogue('server/data'));
  let text = readFileSync(process.argv[2]!, 'utf8');
  const [from, to] = process.argv.slice(3);
  if (from) {
    if (!text.includes(from)) console.log('NOT THERE');
    text = text.replace(from, to!);
  }
  const tree = parse(text);
  if (process.env.BLOCKS)
    for (const [i, b] of tree.blocks.entries())
      console.log(
        i,
        b.kind,
        b.label?.text ?? '',
        b.opener ? b.logical.text.slice(b.opener.start, b.opener.end) : '-',
        '|',
        b.logical.text.slice(0, 60),
        '…',
        b.logical.text.slice(-30),
      );
  console.log(tree.language, tree.organ, tree.symbol);
  if (process.env.CITE)
    for (const [i, m] of tree.mentions.entries())
      for (const c of m.citations) {
        const t = tree.blocks[i]!.logical.text.slice(c.start, c.end);
        if (t.includes(process.env.CITE)) console.log('CITE', t, c.symbol, c.kind);
      }
  for (const f of check(tree, catalogue)) {
    const s = tree.blocks[f.place.block]!.source;
    console.log(
      f.rule,
      f.severity,
      inEnglish(f.message),
      '|',
      s.slice(Math.max(0, f.place.span.start - 30), f.place.span.start) +
        '⟦' +
        s.slice(f.place.span.start, f.place.span.end) +
        '⟧' +
        s.slice(f.place.span.end, f.place.span.end + 30),
      fixesOf(tree, f)
        .map(x => (x.preferred ? '*' : '') + inEnglish(x.title))
        .join(' / '),
    );
  }
})();
