import { writeFileSync } from 'node:fs';
import { heapRows } from './heap';
import { indexRows } from './index-files';
import { keyRows } from './keys';
import { packageRows } from './package-size';
import { parseRows, peerRows } from './parse';
import { protocolRows } from './protocol';
import { type Row, table } from './row';
import { startRows } from './start';

const groups: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  parse: parseRows,
  peers: peerRows,
  keys: keyRows,
  protocol: protocolRows,
  start: startRows,
  heap: heapRows,
  index: indexRows,
  package: packageRows,
};

/** Runs the groups named on the command line, or all; prints the table and, of all, writes it to bench/RESULTS.md. */
async function run(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.filter(name => !(name in groups));
  if (unknown.length > 0)
    throw new Error(`No such bench: ${unknown.join(', ')}. There are ${Object.keys(groups).join(', ')}.`);
  const rows: Row[] = [];
  for (const [name, group] of Object.entries(groups)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const found = await group();
    console.log(`\n## ${name}\n\n${table(found)}`);
    rows.push(...found);
  }
  if (names.length > 0) return;
  const introduction = `Written by \`npm run bench\` with Node ${process.version}. Best of rounds against best of rounds, in one run.`;
  writeFileSync('bench/RESULTS.md', `# Results\n\n${introduction}\n\n${table(rows)}\n`);
}

void run();
