// What the rules say of adopted texts, by rule, severity and language: shares of documents that have a finding of it.
// usage: node dist/bench/noise.js FOLDER [rule [severity [language]]], FOLDER as shared/corpus/clean is; of a rule that is
// named the findings themselves are shown, up to SHOW of each severity and language
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCatalogue } from '../server/src/catalogue/open-catalogue';
import { withPreferredFixes } from '../server/src/features/preferred-fixes';
import { inEnglish } from '../server/src/messages/message';
import { parse } from '../server/src/resolution/parse';
import { check, fixesOf } from '../server/src/rules/check';
import type { Finding, Severity } from '../server/src/rules/finding';
import { ordinarySettings } from '../server/src/rules/settings/rule-settings';
import { diskCatalogue } from '../server/src/workspace/disk/disk-catalogue';
import { summarise } from '../server/src/workspace/summaries/summarise';
import { WorkspaceIndex } from '../server/src/workspace/workspace-index';

const [folder = '', only = '', severityOnly = '', languageOnly = ''] = process.argv.slice(2);
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const most = Number(process.env.SHOW ?? '50');

void run();

async function run(): Promise<void> {
  const catalogue = await openCatalogue(diskCatalogue('server/data'));
  /** Documents by "severity rule language", and by "severity language". */
  const documents = new Map<string, number>();
  const findings = new Map<string, number>();
  const total = new Map<string, number>();
  let preferred = 0;
  /** What fixing all left to fix, and rules that find more behind it. */
  const rest = { left: 0, new: 0 };
  const tellRest = (file: string, before: readonly Finding[], text: string) => {
    const tree = parse(withPreferredFixes(text, { catalogue, settings: ordinarySettings, isWanted: () => true }));
    const after = check(tree, catalogue);
    const countOf = (findings: readonly Finding[], name: string) => findings.filter(({ rule }) => rule === name).length;
    for (const finding of after) {
      if (!fixesOf(tree, finding).some(fix => fix.preferred)) continue;
      rest.left++;
      console.log(`left by fixing all: ${file.slice(folder.length)} ${finding.rule}`);
    }
    for (const name of new Set(after.map(({ rule }) => rule))) {
      if (countOf(after, name) <= countOf(before, name)) continue;
      rest.new++;
      console.log(`new by fixing all: ${file.slice(folder.length)} ${name}`);
    }
  };
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const texts = new WorkspaceIndex();
  for (const file of filesBelow(folder)) texts.set(file, summarise(parse(readFileSync(file, 'utf8'))));
  for (const file of filesBelow(folder)) {
    const language = languages.find(each => file.includes(`/${each}/`)) ?? 'en';
    if (languageOnly !== '' && language !== languageOnly) continue;
    add(total, language);
    const text = readFileSync(file, 'utf8');
    const tree = parse(text);
    const found = check(tree, catalogue, ordinarySettings, texts);
    if (found.some(finding => fixesOf(tree, finding).some(fix => fix.preferred))) {
      preferred++;
      if (only === '') tellRest(file, found, text);
    }
    const keys = new Set<string>();
    for (const finding of found) {
      const { rule, severity, place, message } = finding;
      const key = `${severity} ${rule} ${language}`;
      add(findings, key);
      keys.add(key).add(`${severity} ${language}`);
      if (rule !== only || (severityOnly !== '' && severity !== severityOnly) || findings.get(key)! > most) continue;
      const block = tree.blocks[place.block]!;
      const { start, end } = place.span;
      const { source } = block;
      const around = `${source.slice(Math.max(0, start - 60), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 60)}`;
      console.log(
        `${file.slice(folder.length)} ${severity} ${block.kind} ${inEnglish(message)} | ${around.replace(/\s+/g, ' ')}`,
      );
    }
    for (const key of keys) add(documents, key);
  }
  if (only !== '') return;
  const all = [...total.values()].reduce((sum, count) => sum + count, 0);
  const rules = [...new Set([...findings.keys()].map(key => key.split(' ')[1]!))].sort();
  console.log(
    `${all} documents; fixing all changes ${preferred}, leaves ${rest.left} to fix and makes ${rest.new} new`,
  );
  console.log(
    `${'% of documents'.padEnd(34)}${'all'.padStart(7)}${languages.map(each => each.padStart(7)).join('')}  findings`,
  );
  for (const severity of severities) {
    const row = (name: string, prefix: string, count: string) => {
      const shares = languages.map(each => share(documents.get(`${prefix} ${each}`), total.get(each)));
      const sum = languages.reduce((before, each) => before + (documents.get(`${prefix} ${each}`) ?? 0), 0);
      if (sum > 0) console.log(`${name.padEnd(34)}${share(sum, all)}${shares.join('')}  ${count}`);
    };
    row(severity.toUpperCase(), severity, '');
    for (const rule of rules) {
      const count = languages.reduce((sum, each) => sum + (findings.get(`${severity} ${rule} ${each}`) ?? 0), 0);
      row(`  ${rule}`, `${severity} ${rule}`, String(count));
    }
  }
}

function share(part: number | undefined, whole: number | undefined): string {
  return (part && whole ? ((part / whole) * 100).toFixed(1) : '–').padStart(7);
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.txt'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
