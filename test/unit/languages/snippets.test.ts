import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { calendarOf } from '../../../server/src/features/completion/drafts/calendar';
import type { DraftKind } from '../../../server/src/features/completion/drafts/front';
import { draftSnippet, passageSnippet } from '../../../server/src/features/completion/drafts/skeleton';
import { newStops, plainText } from '../../../server/src/features/completion/drafts/stops';
import { standardPassages } from '../../../server/src/languages/drafts/standard-passages';
import type { Language, Organ } from '../../../server/src/languages/language';
import { languages } from '../../../server/src/languages/languages';
import { endMarks } from '../../../server/src/languages/marks/end-marks';
import { documentFacts } from '../../../server/src/resolution/document/document-facts';
import { parse } from '../../../server/src/resolution/parse';
import type { Resolution } from '../../../server/src/resolution/resolution';
import { check } from '../../../server/src/rules/check';
import type { Finding } from '../../../server/src/rules/finding';

interface Template {
  readonly prefix?: unknown;
  readonly body: readonly string[];
  readonly description: string;
  readonly isFileTemplate?: boolean;
}

const templates: Readonly<Record<string, Template>> = JSON.parse(readFileSync('snippets/un-resolution.json', 'utf8'));
const organs: readonly Organ[] = ['SC', 'GA', 'ECOSOC', 'HRC'];
const today = calendarOf('2031-03-09');
/** No choice has more options than this. */
const mostOptions = 8;

/** What stands in the editor when every place is left as it is, and of every choice the option at `choice` is taken. */
function filled(snippet: string, choice: number): string {
  const chosen = snippet.replace(/\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}/g, (_, stop: string, list: string) => {
    const options = list.split(/(?<!\\),/);
    ok(options.length > 1 && options.length <= mostOptions, list);
    return `\${${stop}:${options[choice % options.length]!}}`;
  });
  return plainText(chosen);
}

/** What VS Code puts in for its variables in March 2031. */
function inMarch(snippet: string): string {
  return snippet
    .replace(
      /\$\{CURRENT_MONTH\/((?:\(\d\d\)\|?)+)\/((?:\$\{\d+:\+(?:\\.|[^}\\])+\})+)\/\}/g,
      (_, numbers: string, names: string) => {
        const index = numbers.split('|').indexOf('(03)');
        return /:\+(.+)\}/.exec(names.split('${')[index + 1]!)![1]!.replaceAll('\\/', '/');
      },
    )
    .replaceAll(`\${CURRENT_DATE/^0//}`, '9')
    .replaceAll('$CURRENT_YEAR', '2031');
}

function opensKnown(resolution: Resolution): void {
  for (const { kind, opener, logical } of resolution.blocks) {
    if (kind === 'preambular' || kind === 'operative') notEqual(opener, null, logical.text);
  }
}

const paths = ['PP1', 'PP2', 'OP1', 'OP2', 'OP2(a)', 'OP2(b)', 'OP3'];
const body = ['enacting', 'preambular', 'preambular', 'operative', 'operative', 'item', 'item', 'operative'];

/** Passages stand here one below the other as they never do in a draft: what their order asks for is no fault of theirs. */
const ofTheirOrder: ReadonlySet<string> = new Set(['formula-comma', 'opening-cycle', 'opening-first', 'chapter-seven']);

function findingsIn(resolution: Resolution): readonly Finding[] {
  return check(resolution).filter(({ rule }) => !ofTheirOrder.has(rule));
}

/** Read as the draft that it is, with nothing to find fault with. */
function readsAs(text: string, language: Language, organ: Organ): Resolution {
  ok(!/[${}|]/.test(text), text);
  const resolution = parse(text);
  equal(resolution.language, language.code, text);
  equal(resolution.organ, organ, text);
  deepEqual(
    resolution.structure.paths.filter(path => path !== null),
    paths,
    text,
  );
  opensKnown(resolution);
  deepEqual(findingsIn(resolution), [], text);
  return resolution;
}

describe('whole drafts', () => {
  for (const language of languages) {
    const kindsOf = ({ blocks }: Resolution) => blocks.map(({ kind }) => kind);
    const texts = (kind: DraftKind, organ: Organ) =>
      Array.from({ length: mostOptions }, (_, choice) =>
        filled(draftSnippet(kind, organ, language, today).join('\n\n'), choice),
      );
    for (const organ of organs) {
      it(`${language.name}, ${organ}, as adopted`, () => {
        const front = organ === 'SC' ? ['title', 'adoption'] : ['adoption', 'title'];
        for (const text of texts('adopted', organ)) {
          const resolution = readsAs(text, language, organ);
          deepEqual(kindsOf(resolution), [...front, ...body], text);
          equal(documentFacts(resolution).adopted, '2031-03-09', text);
        }
      });

      it(`${language.name}, ${organ}, as tabled: sponsors and agenda item`, () => {
        for (const text of texts('tabled', organ)) {
          const facts = documentFacts(readsAs(text, language, organ));
          equal(facts.sponsors.length, 1, text);
          equal(facts.agendaItem, organ === 'SC' ? null : '68', text);
        }
      });
    }

    it(`${language.name}, Model UN: committee, topic, sponsors, signatories`, () => {
      for (const text of texts('model-un', 'GA')) {
        const resolution = readsAs(text, language, 'GA');
        equal(documentFacts(resolution).sponsors.length, 1, text);
        equal(text.split('\n\n').indexOf(`${language.enactingFormulas.GA}${endMarks[language.code].preambular}`), 4);
      }
    });
  }

  it('are of today: this month, this session, next session, next year', () => {
    const assembly = plainText(draftSnippet('adopted', 'GA', languages[0]!, calendarOf('2026-11-26')).join('\n'));
    ok(assembly.startsWith('Resolution adopted by the General Assembly on 26 November 2026\n81/1. Title\n'), assembly);
    ok(assembly.includes('at its eighty-second session'), assembly);
    const before = plainText(draftSnippet('adopted', 'GA', languages[0]!, calendarOf('2026-09-01')).join('\n'));
    ok(before.includes('\n80/1. ') && before.includes('eighty-first'), before);
    const council = plainText(draftSnippet('adopted', 'ECOSOC', languages[1]!, calendarOf('2026-11-26')).join('\n'));
    ok(council.includes('2027年届会') && council.includes('2026年11月26日'), council);
  });
});

describe('standard passages', () => {
  for (const language of languages) {
    it(`${language.name}: open as paragraphs of their clause do, and are read so`, () => {
      for (const organ of organs) {
        const own = standardPassages.filter(passage => passage.organ === organ && passage.words[language.code]);
        ok(own.length > 0);
        const write = (clause: string) =>
          own
            .filter(passage => passage.clause === clause)
            .map(passage => plainText(passageSnippet(passage, language.code, newStops(), today)));
        const marks = endMarks[language.code];
        const label = (number: number) => (language.code === 'ar' ? `${number} - ` : `${number}. `);
        const preambular = write('preambular').map(text => text + marks.preambular);
        const operative = write('operative').map((text, index, all) => {
          const number = all.length === 1 ? '' : label(index + 1);
          return `${number}${text}${index === all.length - 1 ? marks.last : marks.within}`;
        });
        const formula = language.enactingFormulas[organ] + marks.preambular;
        const resolution = parse([formula, ...preambular, ...operative].join('\n\n'));
        deepEqual(
          resolution.blocks.slice(1).map(({ kind }) => kind),
          [...preambular.map(() => 'preambular'), ...operative.map(() => 'operative')],
          operative.join('\n'),
        );
        opensKnown(resolution);
        deepEqual(findingsIn(resolution), []);
      }
    });
  }
});

describe('templates for a file', () => {
  it('are the whole drafts, with what the editor knows in place of the day', () => {
    const made = Object.values(templates).map(({ body: lines }) => filled(inMarch(lines.join('\n')), 0));
    for (const language of languages) {
      for (const organ of organs) {
        const adopted = filled(
          draftSnippet('adopted', organ, language, { ...today, session: 81, nextYear: '2031' }).join('\n\n'),
          0,
        );
        ok(made.includes(adopted), adopted);
      }
    }
    equal(made.length, languages.length * 9);
    for (const text of made) ok(!/[${}|]/.test(text), text);
  });

  it('bear no prefix: no draft is offered those of all languages while somebody types', () => {
    for (const [name, { prefix, description, isFileTemplate }] of Object.entries(templates)) {
      equal(prefix, undefined, name);
      equal(isFileTemplate, true, name);
      ok(description.length > 0, name);
    }
  });

  it('are as scripts/snippets.mjs would write them now', () => {
    execFileSync(process.execPath, ['scripts/snippets.mjs', '--check']);
  });
});
