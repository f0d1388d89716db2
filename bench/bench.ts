// Measures the groups that the command line names, or all of them, each in a process of its own: what one leaves on the
// heap, and what its texts have taught the compiler, must not weigh on the next. Prints the table and writes it down.
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups } from './groups';
import { isMet, type Row, tableHead, tableRow } from './row';
import { root } from './servers';

const results = join(root, 'bench/RESULTS.md');

if (process.send) void answer(process.argv[2]!, process.argv[3] ?? '');
else void measureAll(process.argv.slice(2));

/** In a group's own process. */
async function answer(name: string, part: string): Promise<void> {
  const rows = await groups[name]!.run(part);
  process.send!(rows, () => process.disconnect());
}

async function measureAll(named: readonly string[]): Promise<void> {
  const unknown = named.filter(name => !(name in groups));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}: ${Object.keys(groups).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const started = performance.now();
  const sections: string[] = [];
  const all: Row[] = [];
  for (const name of named.length > 0 ? named : Object.keys(groups)) {
    const began = performance.now();
    const rows = await rowsOf(name);
    all.push(...rows);
    const section = [`## ${groups[name]!.title}`, '', tableHead, ...rows.map(tableRow), ''].join('\n');
    sections.push(section);
    console.log(`${section}\n(${name}: ${((performance.now() - began) / 1000).toFixed(0)} s)\n`);
  }
  const judged = all.map(isMet);
  const count = (met: boolean | null) => judged.filter(is => is === met).length;
  const unmeasured = all.filter(({ reached, target }) => reached === null && target !== null).length;
  const sum = `${count(true)} targets met, ${count(false)} missed, ${unmeasured} not measured`;
  console.log(`${sum}, in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  // a table of some groups alone would take the others' results away
  if (named.length > 0) return;
  writeFileSync(results, [`# Results`, '', `${stamp()} ${sum}.`, '', ...sections].join('\n'));
  console.log(results);
}

const stamp = () =>
  `Written by \`npm run bench\` with Node ${process.versions.node} on ${process.platform} ${process.arch}; README.md says what each row means.`;

async function rowsOf(name: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const part of groups[name]!.parts ?? ['']) rows.push(...(await rowsOfPart(name, part)));
  return rows;
}

function rowsOfPart(name: string, part: string): Promise<Row[]> {
  return new Promise(resolve => {
    const child = fork(__filename, [name, part], { execArgv: ['--expose-gc', ...(groups[name]!.flags ?? [])] });
    let rows: Row[] | undefined;
    child.on('message', message => {
      rows = message as Row[];
    });
    child.on('exit', code => {
      if (rows && code === 0) return resolve(rows);
      process.exitCode = 1;
      const failed = { text: part, ratio: '–', reached: null, target: null, times: `it ended with ${code}` };
      resolve([{ measured: `**${name} failed**`, ...failed }]);
    });
  });
}
