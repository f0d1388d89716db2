import { withPreferredFixes } from '../../features/preferred-fixes';
import { chosenRules, ruleOption, withChosenOn } from '../chosen-rules';
import { command, UsageError } from '../command';
import { configurationOf, configurationOptions } from '../configuration';
import { unifiedDiff } from '../documents/unified-diff';
import { exitStatus } from '../exit-status';
import { carriedCatalogue } from '../files/carried-catalogue';
import { ProjectFiles } from '../files/project-files';
import { rewriteEach } from '../files/rewrite';

export const fixCommand = command({
  name: 'fix',
  summary: 'Makes every preferred fix of what is found in drafts.',
  options: {
    rule: ruleOption,
    ...configurationOptions,
    'dry-run': { type: 'boolean', help: 'change nothing, print what would change as a unified diff' },
  },
  operands: { written: 'FILE...', least: 1, most: Number.POSITIVE_INFINITY },
  about: `Files are changed where they are; "-" is standard input, and the text is printed. References go with the numbers of their
paragraphs. What has no preferred fix stays for a person to decide.

Exit status: 0 done; 1 (--dry-run) a file would change; 2 a wrong call, or a file that could not be read or written: it is named
on standard error, and the others are done.`,
  async run({ values, operands, streams }) {
    const isWanted = chosenRules(values.rule);
    const configuration = configurationOf(values);
    const prints = operands.includes('-');
    if (prints && !values['dry-run'] && operands.length > 1) throw new UsageError('one file alone is printed');
    const catalogue = await carriedCatalogue(streams);
    let hasFailed = false;
    const projectFiles = new ProjectFiles(
      configuration,
      ({ file, words }) => {
        hasFailed = true;
        streams.tell(`resolute: ${file}: ${words}`);
      },
      line => streams.tell(line),
    );
    const change = async (text: string, file: string): Promise<string> => {
      const { settings } = await projectFiles.of(file);
      return withPreferredFixes(text, { catalogue, settings: withChosenOn(settings, values.rule), isWanted });
    };
    const statusOf = (status: number): number => (hasFailed ? exitStatus.failed : status);
    if (!values['dry-run'])
      return statusOf(await rewriteEach(operands, streams, prints ? 'print' : 'write', change, '--dry-run'));
    const show = (file: string, before: string, after: string): void =>
      streams.printText(unifiedDiff(file, before, after));
    return statusOf(await rewriteEach(operands, streams, show, change, '--dry-run', exitStatus.found));
  },
});
