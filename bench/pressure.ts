import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Held, PressedServer } from './pressed-server';
import { Pressing } from './pressing';

// usage: npm run pressure [-- SECONDS]: what a server holds at rest, before, in breaks and after, of the machine it runs on
const seconds = Number(process.argv[2] ?? 300);
const parts = 5;
/** Until all code has been compiled and all lists that are kept short are full. */
const warmUp = 0.1;
/** Megabytes, or more than a tenth: what the heap may be larger behind the pressure than before it. */
const slack = 5;

const columns: readonly (readonly [name: string, of: keyof Held])[] = [
  ['heap, MB', 'heap'],
  ['resident, MB', 'resident'],
  ['descriptors', 'descriptors'],
  ['of these on files', 'filesOpen'],
  ['threads', 'threads'],
  ['processes started', 'processes'],
];

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'resolute-pressure-'));
  const server = new PressedServer(join(folder, 'cache'));
  const workspace = join(folder, 'workspace');
  const pressing = new Pressing(server.connection, workspace);
  try {
    await pressing.begin();
    console.log(
      `| at rest | ${columns.map(([name]) => name).join(' | ')} |\n|---|${columns.map(() => '---').join('|')}|`,
    );
    const rows: Held[] = [];
    const rest = async (name: string) => {
      await pressing.rest();
      const held = await server.held(workspace);
      rows.push(held);
      const cells = columns.map(([, of]) => (Number.isInteger(held[of]) ? held[of] : held[of].toFixed(1)));
      console.log(`| ${[name, ...cells].join(' | ')} |`);
    };
    await rest('new');
    await pressing.press(performance.now() + seconds * warmUp * 1000);
    await rest('warm');
    for (let part = 1; part <= parts; part++) {
      await pressing.press(performance.now() + (seconds / parts) * 1000);
      await rest(`after ${((seconds / parts) * part).toFixed(0)} s`);
    }
    console.log(`\n${[...pressing.counts].map(([what, count]) => `${count} ${what}`).join(', ')}.`);
    const code = await server.end();
    const wrong = wrongWith(rows[1]!, rows.at(-1)!);
    if (code !== 0) wrong.push(`it ended with ${code}`);
    wrong.push(...new Set(pressing.errors), ...server.complaints);
    console.log(wrong.length === 0 ? 'Nothing was left behind, nothing went wrong.' : wrong.join('\n'));
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wrongWith(before: Held, after: Held): string[] {
  const wrong: string[] = [];
  if (after.heap > Math.max(before.heap + slack, before.heap * 1.1))
    wrong.push(`the heap has grown from ${before.heap.toFixed(1)} to ${after.heap.toFixed(1)} MB`);
  for (const of of ['descriptors', 'threads', 'processes'] as const)
    if (after[of] > before[of]) wrong.push(`${of}: ${before[of]} became ${after[of]}`);
  if (after.filesOpen > 0) wrong.push(`${after.filesOpen} files stayed open`);
  return wrong;
}

void main();
