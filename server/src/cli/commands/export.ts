import { documentThreads } from '../../document-threads';
import { exportEndings, exportFormats } from '../../documents/formats';
import { defaultWriteOptions, trackedNow } from '../../documents/write-document';
import { inEnglish } from '../../messages/message';
import { command, UsageError } from '../command';
import { configurationOf, configurationOptions } from '../configuration';
import { targetFolder } from '../documents/target-file';
import { exitStatus } from '../exit-status';
import { documents, isFolder } from '../files/documents';
import { inputHelp, operandsHelp } from '../files/input-help';
import { ProjectFiles } from '../files/project-files';
import { readDraft, UnreadDraft } from '../files/read-draft';
import { reasonOf } from '../files/read-file';
import { OutputError } from '../streams';

export const exportCommand = command({
  name: 'export',
  summary: 'Writes drafts as Word, HTML, Akoma Ntoso, Markdown or plain text, as the UN lays them out.',
  options: {
    to: { type: 'string', value: 'FORMAT', help: `the format: ${exportFormats.join(', ')}` },
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      help: 'write each file to DIR, as NAME with the ending of its format',
    },
    paper: { type: 'string', value: 'PAPER', choices: ['a4', 'letter'], help: 'the size of a page' },
    labels: {
      type: 'string',
      value: 'HOW',
      choices: ['typed', 'automatic'],
      help: 'in Word: numbers and letters as text, or numbered by Word, with references that follow',
    },
    base: {
      type: 'string',
      value: 'OLD',
      help: 'mark what has changed from OLD: in Word as tracked changes, in HTML as marked words; labels are typed',
    },
    author: {
      type: 'string',
      value: 'NAME',
      help: 'with --base: whose changes they are; "Resolute" if nobody is named',
    },
    'track-numbers': {
      type: 'boolean',
      help: 'with --base: other numbers of paragraphs, and of references to them, are changes as well',
    },
    'line-numbers': { type: 'boolean', help: 'number the lines' },
    force: { type: 'boolean', help: 'replace files that are there already' },
    ...configurationOptions,
  },
  operands: operandsHelp,
  about: `Without -o, one file is printed.\n\n${inputHelp()}`,
  async run({ values, operands, streams }) {
    const to = exportFormats.find(format => format === values.to);
    if (!to)
      throw new UsageError(
        `--to ${values.to === null ? 'is missing' : values.to}: expected ${exportFormats.join(', ')}`,
      );
    const target = values.output === null ? null : targetFolder(values.output, values.force);
    if (!target && (operands.length > 1 || operands.some(isFolder))) throw new UsageError('several files need -o DIR');
    if (!target && to === 'docx' && process.stdout.isTTY) throw new UsageError('a Word file needs -o DIR');
    if (values.base !== null && to !== 'docx' && to !== 'html')
      throw new UsageError('--base goes with --to docx and --to html');
    if (values['track-numbers'] && values.base === null) throw new UsageError('--track-numbers goes with --base');
    const options = {
      ...defaultWriteOptions,
      paper: values.paper,
      labels: values.labels,
      lineNumbers: values['line-numbers'],
      ...(values.base !== null && { trackedBy: trackedNow(values.author) }),
    };
    const configuration = configurationOf(values);
    const service = documentThreads(__dirname);
    let status: number = exitStatus.done;
    const complain = (file: string, words: string): void => {
      streams.tell(`resolute: ${file}: ${words}`);
      status = exitStatus.failed;
    };
    const projectFiles = new ProjectFiles(
      configuration,
      ({ file, words }) => complain(file, words),
      line => streams.tell(line),
    );
    try {
      const base = values.base === null ? null : await readDraft(values.base, service, line => streams.tell(line));
      const told = documents(operands, ({ file, level, words }) => {
        if (level === 'error') complain(file, words);
        else streams.tell(`resolute: ${file}: ${words}`);
      });
      for await (const { file, text } of told) {
        try {
          const { settings } = await projectFiles.of(file);
          const answer = await service.answer({
            kind: 'export',
            text,
            to,
            profile: settings.profile,
            options,
            ...(base !== null && { base, marksNumbers: values['track-numbers'] }),
          });
          if (answer.kind === 'unreadable') throw new Error(inEnglish(answer.told));
          if (answer.kind !== 'file') continue;
          if (target) target.write(file, exportEndings[to], answer.bytes);
          else streams.printBytes(answer.bytes);
        } catch (error) {
          if (error instanceof OutputError) throw error;
          complain(file, reasonOf(error));
        }
      }
    } catch (error) {
      if (!(error instanceof UnreadDraft)) throw error;
      streams.tell(`resolute: ${error.message}`);
      status = exitStatus.failed;
    } finally {
      service.close();
    }
    return status;
  },
});
