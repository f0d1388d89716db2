import type { Catalogue } from '../../catalogue/catalogue';
import { stacked } from '../../catalogue/layered';
import { findingsJson } from '../../json';
import { inEnglish } from '../../messages/message';
import { parse } from '../../resolution/parse';
import type { Severity } from '../../rules/finding';
import { goneFindings, goneMessage } from '../../rules/gone-findings';
import { chosenRules, ruleOption, withChosenOn } from '../chosen-rules';
import { command } from '../command';
import { configurationOf, configurationOptions } from '../configuration';
import { exitStatus } from '../exit-status';
import { carriedCatalogue } from '../files/carried-catalogue';
import { eachDocument } from '../files/each-document';
import { inputHelp, operandsHelp } from '../files/input-help';
import type { Notice } from '../files/notice';
import { ProjectFiles } from '../files/project-files';
import { reasonOf } from '../files/read-file';
import { TextsAmong } from '../files/texts-among';
import type { FindingsFormat } from '../findings/format';
import { jsonFindings } from '../findings/json';
import { rulePages } from '../findings/rule-pages';
import { sarifFindings } from '../findings/sarif';
import { terminalOf } from '../findings/terminal';
import { textFindings } from '../findings/text';
import type { Streams } from '../streams';
import { readUserCatalogue } from '../user-catalogues';

const formats = ['text', 'json', 'sarif'] as const;

async function formatNamed(name: (typeof formats)[number]): Promise<FindingsFormat> {
  if (name === 'json') return jsonFindings;
  if (name === 'sarif') return sarifFindings(await rulePages(__dirname));
  return textFindings(terminalOf(process.stdout, process.env));
}

/** From the least on. */
const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** Printed at once, so that one file may have any number of findings and the system is not called for each. */
const printedAtOnce = 64 * 1024;

export const checkCommand = command({
  name: 'check',
  summary: 'Prints what an editor at the United Nations would mark in a text.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: formats,
      help: 'each finding with its line and a mark under the place (if nothing is said), JSON for each file, or SARIF 2.1.0',
    },
    rule: ruleOption,
    severity: {
      type: 'string',
      value: 'LEVEL',
      choices: ['hint', 'information', 'warning', 'error'],
      help: 'only findings of this severity and above: hint (if nothing is said), information, warning, error',
    },
    ...configurationOptions,
    catalogue: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      help: 'a .csv, .tsv or .json file that tells of documents; of several the later one wins',
    },
  },
  operands: operandsHelp,
  about: `${inputHelp('1 findings of severity error; ')}

Lines and columns count from 1. Colours are for terminals; NO_COLOR forbids them, FORCE_COLOR has them everywhere.`,
  async run({ values, operands, streams }) {
    const isChosen = chosenRules(values.rule);
    const configuration = configurationOf(values);
    const least = severities.indexOf(values.severity);
    const notices: Notice[] = [];
    const carried = await carriedCatalogue(streams);
    const catalogues = [...(carried ? [carried] : []), ...(await usersCatalogues(values.catalogue, streams, notices))];
    const unread = notices.length;
    const catalogue = stacked(catalogues);
    const format = await formatNamed(values.format);
    let settingsFailed = 0;
    const projectFiles = new ProjectFiles(
      configuration,
      notice => {
        settingsFailed++;
        streams.tell(`resolute: ${notice.file}: ${notice.words}`);
        notices.push(notice);
      },
      line => streams.tell(line),
    );
    const others = new TextsAmong(operands);
    let errors = 0;
    let isFirst = true;
    streams.print(format.head);
    // the exit status tells of errors in all files, so all are checked even where nobody is left to print for
    const read = await eachDocument(
      operands,
      streams,
      async document => {
        const resolution = parse(document.text);
        const { settings: own, accepted } = await projectFiles.of(document.file);
        const settings = withChosenOn(own, values.rule);
        const texts = await others.for(resolution);
        const findings = findingsJson(resolution, catalogue, settings, texts).filter(
          ({ rule, severity }) => isChosen(rule) && severities.indexOf(severity) >= least,
        );
        for (const { place, rule } of goneFindings(accepted, resolution, catalogue, settings)) {
          streams.tell(`${place}: information: ${inEnglish(goneMessage(rule))}`);
        }
        errors += findings.filter(({ severity }) => severity === 'error').length;
        printPieces(format.file(document, findings, isFirst), streams);
        if (findings.length > 0) isFirst = false;
        return true;
      },
      notice => notices.push(notice),
    );
    const found = errors > 0 ? exitStatus.found : exitStatus.done;
    const status = unread + settingsFailed > 0 || read !== exitStatus.done ? exitStatus.failed : found;
    streams.print(format.tail(notices, status));
    return status;
  },
});

function printPieces(pieces: Iterable<string>, streams: Streams): void {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < printedAtOnce) continue;
    streams.print(waiting);
    waiting = '';
  }
  streams.print(waiting);
}

async function usersCatalogues(
  files: readonly string[],
  streams: Streams,
  notices: Notice[],
): Promise<readonly Catalogue[]> {
  const read: Catalogue[] = [];
  for (const file of files) {
    try {
      read.push(await readUserCatalogue(file, line => streams.tell(line)));
    } catch (error) {
      const words = reasonOf(error);
      streams.tell(`resolute: ${file}: ${words}`);
      notices.push({ file, level: 'error', words });
    }
  }
  return read;
}
