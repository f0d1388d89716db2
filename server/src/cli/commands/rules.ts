import { allRules } from '../../rules/all-rules';
import { jsonLine } from '../../text/shown';
import { command } from '../command';
import { exitStatus } from '../exit-status';

export const rulesCommand = command({
  name: 'rules',
  summary: 'Prints the rules that a text is held against.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['text', 'json'],
      help: 'a line for each rule (if nothing is said), or one JSON list',
    },
  },
  operands: { written: '', least: 0, most: 0 },
  about: `Of each rule: its name, its family, the severity that its findings have at most, and what it finds.
One that is off at first speaks where --rule or resolute.json names it or its family.

Exit status: 0 done; 2 a wrong call.`,
  async run({ values, streams }) {
    const listed = allRules.map(each => {
      const { name, family, severity, summary, isOffAtFirst = false } = each;
      return { name, family, severity, summary, isOffAtFirst };
    });
    if (values.format === 'json') streams.print(`${jsonLine(listed)}\n`);
    else {
      const nameWidth = Math.max(...listed.map(({ name }) => name.length)) + 2;
      const columns = listed.map(({ name, family, severity, summary, isOffAtFirst }) =>
        [
          name.padEnd(nameWidth),
          family.padEnd(13),
          severity.padEnd(13),
          summary,
          isOffAtFirst ? ' (off at first)' : '',
        ].join(''),
      );
      streams.print(columns.map(line => `${line}\n`).join(''));
    }
    return exitStatus.done;
  },
});
