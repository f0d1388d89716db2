import type { Runner, Test } from 'mocha';

/** What the driver of the run shows: everything else that an extension host prints is noise. */
const mark = 'T| ';

function say(text: string): void {
  for (const line of text.split('\n')) console.log(mark + line);
}

/** One reporter for every host. The last line is the sum, as JSON. */
export class Reporter {
  constructor(runner: Runner) {
    let depth = 0;
    const indented = (text: string) => say('  '.repeat(depth) + text);
    runner.on('suite', suite => {
      if (suite.title) indented(suite.title);
      depth++;
    });
    runner.on('suite end', () => {
      depth--;
    });
    runner.on('pass', (test: Test) => indented(`ok ${test.title} (${test.duration} ms)`));
    runner.on('pending', (test: Test) => indented(`skip ${test.title}`));
    runner.on('retry', (test: Test, error: Error) => indented(`once more: ${test.title}\n${error.stack ?? error}`));
    runner.on('fail', (test: Test, error: Error) => say(`FAIL ${test.fullTitle()}\n${error.stack ?? error}`));
    runner.on('end', () => {
      const { passes, failures, pending } = runner.stats!;
      say(JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}

/** What both of mocha's builds are set up with. What a busy machine shows too late is no fault; what is one fails again. */
export const setUp: Mocha.MochaOptions = {
  ui: 'bdd',
  timeout: 30_000,
  retries: 1,
  reporter: Reporter as unknown as Mocha.ReporterConstructor,
};
