import type { FindingJson } from '../../json';
import type { Severity } from '../../rules/finding';
import { inLine } from '../../text/shown';
import type { FindingsFormat } from './format';
import { lineExcerpt } from './line-excerpt';
import { styled, type Terminal } from './terminal';

/**
 * A line for each finding, as compilers print them and programs read them: lines and columns count from 1. Under it the line
 * of the draft, with a mark under the place, and at the end a summary.
 */
export function textFindings(terminal: Terminal): FindingsFormat {
  const counts = new Map<Severity, number>();
  let files = 0;
  return {
    head: '',
    *file({ file, text }, findings) {
      if (findings.length === 0) return;
      files++;
      const lines = text.split(/\r\n|\r|\n/);
      const gutter = Math.max(...findings.map(({ range }) => String(range.start.line + 1).length)) + 1;
      for (const finding of findings) {
        counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
        yield headOf(file, finding, terminal);
        yield excerptOf(lines[finding.range.start.line] ?? '', finding, gutter, terminal);
      }
    },
    tail: () => (files === 0 ? '' : `\n${summaryOf(counts, files)}\n`),
  };
}

function headOf(file: string, { rule, severity, message, range }: FindingJson, terminal: Terminal): string {
  const { line, character } = range.start;
  const place = styled(terminal, 'place', inLine(`${file}:${line + 1}:${character + 1}:`));
  return `${place} ${styled(terminal, severity, `${severity}:`)} ${inLine(`${message} [${rule}]`)}\n`;
}

function excerptOf(line: string, { severity, range }: FindingJson, gutter: number, terminal: Terminal): string {
  const { start, end } = range;
  const behind = end.line > start.line ? line.length : end.character;
  const { words, mark } = lineExcerpt(line, start.character, behind, terminal.columns - gutter - ' | '.length);
  const number = `${String(start.line + 1).padStart(gutter)} | `;
  const rows = [
    styled(terminal, 'faint', number) + words,
    styled(terminal, 'faint', `${' '.repeat(gutter)} | `) + styled(terminal, severity, mark),
  ];
  return rows.map(row => `${row}\n`).join('');
}

const nouns: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['information', 'remark', 'remarks'],
  ['hint', 'hint', 'hints'],
];

/** "1 error, 2 warnings in 2 files" */
function summaryOf(counts: ReadonlyMap<Severity, number>, files: number): string {
  const told = nouns.flatMap(([severity, one, many]) => {
    const count = counts.get(severity) ?? 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return `${told.join(', ')} in ${files === 1 ? '1 file' : `${files} files`}`;
}
