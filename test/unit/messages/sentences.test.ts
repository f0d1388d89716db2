import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type MessageLanguage, sentencesFile, sentencesIn } from '../../../server/src/messages/sentences';
import { sentencesInSources, wordsUnsaid } from './said-in-sources';

type Sentences = Readonly<Record<string, string>>;

const read = (file: string): Sentences => JSON.parse(readFileSync(file, 'utf8'));

/** As VS Code names the languages of package.nls.json. */
const languages: readonly (readonly [language: MessageLanguage, name: string])[] = [
  ['fr', 'fr'],
  ['es', 'es'],
  ['ru', 'ru'],
  ['zh', 'zh-cn'],
  ['ar', 'ar'],
];

/** Names that are the same everywhere, and words that are in one language. */
const alike: ReadonlySet<string> = new Set([
  ...['.md', 'Akoma Ntoso', 'Markdown', 'Word', '{0} ({1})'],
  ...['fr: page {0}', 'es: No'],
]);

/** What no sentence of a language has. */
const wrongIn: Readonly<Record<MessageLanguage, readonly (readonly [what: string, expression: RegExp])[]>> = {
  fr: [
    ['a blank that may break', / [;:!?»]|« /],
    ['no blank before a high mark', /[\p{L}\d})][;!?»]|«[^\u00a0]|[\p{L}})]:(?!\/)/u],
    ['marks of another language', /["'“”]/],
  ],
  es: [
    ['marks of another language', /["“”]/],
    ['a question that does not open', /^[^¿]*\?/],
  ],
  ru: [
    ['marks of another language', /["'“”]/],
    ['a dash between words', /\s-\s|—/],
    ['ё, which the UN does not write', /[ёЁ]/],
  ],
  zh: [
    ['marks of Latin letters', /\p{Script=Han}[,;:?!()"']|[,;:?!("']\p{Script=Han}|["«»]/u],
    ['blanks among the characters', /\p{Script=Han} \p{Script=Han}/u],
  ],
  ar: [
    ['marks of Latin letters', /\p{Script=Arabic}[,;?]|["“”]/u],
    ['isolating marks, which are set when it is said', /[\u2066-\u2069]/],
  ],
};

const letters: Readonly<Record<MessageLanguage, RegExp>> = {
  fr: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

function placesIn(sentence: string): readonly string[] {
  return [...new Set(sentence.match(/\{\d+\}/g))].sort();
}

/** In which sentences one is not as its English. */
function faults(
  language: MessageLanguage,
  english: Sentences,
  said: Sentences,
): readonly { readonly key: string; readonly what: string }[] {
  return Object.entries(english).flatMap(([key, sentence]) => {
    const own = said[key];
    if (own === undefined) return [{ key, what: 'is missing' }];
    const wrong: string[] = [];
    if (placesIn(own).join() !== placesIn(sentence).join()) wrong.push('other values');
    if (own.trim() !== own || own === '') wrong.push('blanks around it');
    if (!alike.has(sentence) && !alike.has(`${language}: ${sentence}`)) {
      if (own === sentence && !sentence.startsWith('“')) wrong.push('English');
      // what names values alone has no letters
      if (/\p{L}/u.test(sentence) && !letters[language].test(own)) wrong.push('another script');
      const last = (text: string) => /[.。]$/.test(text);
      if (last(own) !== last(sentence) && !/[?؟？]$/.test(own)) wrong.push('another end');
    }
    const links = (text: string) => (text.match(/\]\(command:[\w.]+/g) ?? []).join();
    if (links(own) !== links(sentence)) wrong.push('other links');
    const ruled = wrongIn[language].filter(([, expression]) => expression.test(withoutLinks(own)));
    return [...wrong, ...ruled.map(([what]) => what)].map(what => ({ key, what: `${what}: ${own}` }));
  });
}

function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\(command:[^)]*\)/g, '$1').replace(/`[^`]*`/g, 'x');
}

const surplus = (english: Sentences, said: Sentences) => Object.keys(said).filter(key => !Object.hasOwn(english, key));

describe('what client and server say', () => {
  const sources = sentencesInSources();
  const english: Sentences = Object.fromEntries([...sources.keys()].map(sentence => [sentence, sentence]));

  it('is found in the sources', () => ok(sources.size > 200, String(sources.size)));
  for (const [language, name] of languages) {
    it(`is built in ${language} as it is written`, () => {
      const said = read(`l10n/bundle.l10n.${name}.json`);
      deepStrictEqual(sentencesIn(read(`dist/${sentencesFile}`), language), said);
    });
    it(`is said in ${language}, whole, and nothing besides`, () => {
      const said = read(`l10n/bundle.l10n.${name}.json`);
      deepStrictEqual(
        faults(language, english, said).map(({ key, what }) => `${sources.get(key)}: ${key}: ${what}`),
        [],
      );
      deepStrictEqual(surplus(english, said), []);
    });
  }
  it('goes through messages', () => {
    // names of languages in themselves, of this extension, and of files
    const own = /'(?:Resolute|English|中文|français|español|русский|العربية)'$|-(?:clean|next|base)`$/;
    deepStrictEqual(
      wordsUnsaid().filter(words => !own.test(words)),
      [],
    );
  });
});

describe('what package.json says', () => {
  const english = read('package.nls.json');
  const manifest = readFileSync('package.json', 'utf8');
  const asked = new Set([...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!));

  it('stands in package.nls.json, and nothing besides', () => {
    deepStrictEqual([...asked].sort(), Object.keys(english).sort());
  });
  it('is asked for by keys', () => {
    const shown = /"(?:title|shortTitle|description|markdownDescription|category|label|altText|displayName)": "(?!%)/;
    deepStrictEqual(
      manifest.split('\n').filter(line => shown.test(line) && !line.includes('"title": "Resolute"')),
      [],
    );
  });
  for (const [language, name] of languages) {
    it(`is said in ${language}`, () => {
      const said = read(`package.nls.${name}.json`);
      deepStrictEqual(faults(language, english, said), []);
      deepStrictEqual(surplus(english, said), []);
    });
  }
});
