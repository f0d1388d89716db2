import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { LanguageCode, Organ } from '../../../server/src/languages/language';
import { languages } from '../../../server/src/languages/languages';
import { parse } from '../../../server/src/resolution/parse';
import type { Resolution } from '../../../server/src/resolution/resolution';
import { check } from '../../../server/src/rules/check';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
  readonly isFileTemplate?: boolean;
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync('snippets/un-resolution.json', 'utf8'));
const organs: readonly Organ[] = ['SC', 'GA', 'ECOSOC', 'HRC'];
/** No choice has more options than this. */
const mostOptions = 14;

/** What stands in the editor when every place is left as it is, and of every choice the option at `choice` is taken. */
function filled({ body }: Snippet, choice: number): string {
  const places = new Map<string, string>();
  const unescaped = (text: string) => text.replace(/\\([\\$},|])/g, '$1');
  return body
    .join('\n')
    .replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, list: string) => {
      const options = list.split(/(?<!\\),/);
      ok(options.length > 1 && options.length <= mostOptions, list);
      return unescaped(options[choice % options.length]!);
    })
    .replace(/\$\{(\d+):((?:\\.|[^}\\])*)\}/g, (_, stop: string, text: string) => {
      places.set(stop, unescaped(text).replace('$CURRENT_YEAR', '2031'));
      return places.get(stop)!;
    })
    .replace(/\$(\d+)/g, (_, stop: string) => places.get(stop) ?? '');
}

function withPrefix(prefix: string): Snippet {
  const found = Object.values(snippets).find(snippet => snippet.prefix.includes(prefix));
  ok(found, prefix);
  return found;
}

function pathsOf({ structure }: Resolution): readonly string[] {
  return structure.paths.filter(path => path !== null);
}

function opensKnown(resolution: Resolution): void {
  for (const { kind, opener, logical } of resolution.blocks) {
    if (kind === 'preambular' || kind === 'operative') notEqual(opener, null, logical.text);
  }
}

const formula = (code: LanguageCode, organ: Organ): string =>
  languages.find(language => language.code === code)!.enactingFormulas[organ];

describe('snippets', () => {
  for (const { code, name } of languages) {
    for (const organ of organs) {
      it(`the skeleton for ${organ} in ${name} is read as what it is`, () => {
        const snippet = withPrefix(`resolution-${organ.toLowerCase()}-${code}`);
        for (let choice = 0; choice < mostOptions; choice++) {
          const text = filled(snippet, choice);
          ok(!/[${}|]/.test(text), text);
          const resolution = parse(text);
          equal(resolution.language, code);
          equal(resolution.organ, organ);
          const front = organ === 'SC' ? ['title', 'adoption'] : ['adoption', 'title'];
          const body = ['enacting', 'preambular', 'preambular', 'operative', 'operative', 'item', 'item', 'operative'];
          deepEqual(
            resolution.blocks.map(({ kind }) => kind),
            [...front, ...body],
            text,
          );
          deepEqual(pathsOf(resolution), ['PP1', 'PP2', 'OP1', 'OP2', 'OP2(a)', 'OP2(b)', 'OP3']);
          opensKnown(resolution);
          deepEqual(check(resolution), []);
        }
      });
    }

    it(`single paragraphs in ${name} are read as what they are`, () => {
      const comma = { zh: '，', ar: '،' }[code as string] ?? ',';
      for (let choice = 0; choice < mostOptions; choice++) {
        const paragraphs = [
          filled(withPrefix(`preambular-${code}`), choice),
          filled(withPrefix(`operative-${code}`), choice),
          filled(withPrefix(`operative-items-${code}`), choice).replace('1', '2'),
          filled(withPrefix(`seized-${code}`), choice).replace('1', '3'),
        ];
        const resolution = parse([formula(code, 'SC') + comma, ...paragraphs].join('\n\n'));
        deepEqual(pathsOf(resolution), ['PP1', 'OP1', 'OP2', 'OP2(a)', 'OP2(b)', 'OP3'], paragraphs.join('\n'));
        opensKnown(resolution);
        deepEqual(check(resolution), []);
      }
    });
  }

  it('have an English and a native prefix, and a description', () => {
    for (const [name, { prefix, description }] of Object.entries(snippets)) {
      equal(prefix.length, 2, name);
      ok(description.length > 0, name);
    }
    deepEqual(
      Object.values(snippets)
        .filter(({ prefix }) => prefix.includes('决议'))
        .map(({ prefix }) => prefix[0]),
      organs.map(organ => `resolution-${organ.toLowerCase()}-zh`),
    );
  });

  it('are as scripts/snippets.mjs would write them now', () => {
    execFileSync(process.execPath, ['scripts/snippets.mjs', '--check']);
  });
});
