import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly when: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly keybindings: readonly Binding[] };
};
const bindings = contributes.keybindings.filter(({ command }) => command.startsWith('resolute.typing.'));

/** What VS Code knows at a key, by the names of its conditions; what is not named is not so. */
type Known = Readonly<Record<string, string | boolean>>;

/** A condition as VS Code reads it: `!a && (b == c || d)`. */
function holds(when: string, known: Known): boolean {
  const words = when.replace(/'([^']*)'/g, '$1').match(/&&|\|\||[!=]=|[!()]|[\w.-]+/g)!;
  let at = 0;
  const any = (): boolean => {
    let found = all();
    while (words[at] === '||') {
      at++;
      found = all() || found;
    }
    return found;
  };
  const all = (): boolean => {
    let found = one();
    while (words[at] === '&&') {
      at++;
      found = one() && found;
    }
    return found;
  };
  const one = (): boolean => {
    const word = words[at++]!;
    if (word === '!') return !one();
    if (word === '(') {
      const inner = any();
      at++;
      return inner;
    }
    const value = known[word] ?? false;
    if (words[at] === '==' || words[at] === '!=') {
      const same = String(value) === words[at + 1];
      const equal = words[at] === '==';
      at += 2;
      return same === equal;
    }
    return value !== false;
  };
  return any();
}

const typing: Known = {
  editorTextFocus: true,
  editorLangId: 'un-resolution',
  'config.resolute.keyboard.typing': true,
  ...{ 'resolute.atEnd': true, 'resolute.onLabel': true, 'resolute.behindLabel': true },
};

describe('the keys of typing', () => {
  const cases: readonly (readonly [string, Known, readonly string[]])[] = [
    ['in a draft', {}, ['enter', 'indent', 'outdent', 'joinWithAbove']],
    ['in another language', { editorLangId: 'plaintext' }, []],
    ['where they are turned off', { 'config.resolute.keyboard.typing': false }, []],
    ['in what cannot be written', { editorReadonly: true }, []],
    ['with something selected', { editorHasSelection: true }, []],
    ['with several cursors', { editorHasMultipleSelections: true }, []],
    ['within a snippet', { inSnippetMode: true }, []],
    ['while an input method composes', { isComposing: true }, []],
    ['with a grey suggestion', { inlineSuggestionVisible: true }, []],
    [
      'with the list open and an entry chosen',
      { suggestWidgetVisible: true, suggestWidgetHasFocusedSuggestion: true, suggestionMakesTextEdit: true },
      [],
    ],
    ['with the list open and none chosen', { suggestWidgetVisible: true, suggestionMakesTextEdit: true }, ['enter']],
    [
      'with an entry that would change nothing',
      { suggestWidgetVisible: true, suggestWidgetHasFocusedSuggestion: true },
      ['enter'],
    ],
    ['where Tab leaves the editor', { editorTabMovesFocus: true }, ['enter', 'joinWithAbove']],
    [
      'with Vim’s keys while typing',
      { 'vim.active': true, 'vim.mode': 'Insert' },
      ['enter', 'indent', 'outdent', 'joinWithAbove'],
    ],
    ['with Vim’s keys at a command', { 'vim.active': true, 'vim.mode': 'Normal' }, []],
    ['with Neovim’s keys at a command', { 'neovim.init': true, 'neovim.mode': 'normal' }, []],
  ];
  for (const [name, known, expected] of cases) {
    it(`mean more ${name}: ${expected.join(', ') || 'none'}`, () => {
      deepStrictEqual(
        bindings
          .filter(({ when }) => holds(when, { ...typing, ...known }))
          .map(({ command }) => command.slice('resolute.typing.'.length)),
        expected,
      );
    });
  }
});
