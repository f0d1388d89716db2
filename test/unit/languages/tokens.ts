import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const grammarFile = 'syntaxes/un-resolution.tmLanguage.json';

/** The grammar, read with the engine that VS Code reads it with. */
export async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile),
  });
  return (await registry.loadGrammar('text.un-resolution'))!;
}

/** What a scope says in a word: the last part of its name that is no language. */
function wordOf(scope: string): string {
  return scope
    .replace(/\.un-resolution$/, '')
    .replace(/\.(?:zh|en|fr|es|ru|ar)$/, '')
    .split('.')
    .at(-1)!;
}

/** The text with what has a colour in brackets, behind the word that its scope says: ⟦label 1.⟧ ⟦opening Decides⟧ … */
export function marked(grammar: IGrammar, text: string): string {
  let state = INITIAL;
  return text
    .split('\n')
    .map(line => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens
        .map(({ startIndex, endIndex, scopes }) => {
          const written = line.slice(startIndex, endIndex);
          if (scopes.length === 1 || written.trim() === '') return written;
          const [, before, visible, behind] = /^(\s*)(.*?)(\s*)$/.exec(written)!;
          return `${before}⟦${wordOf(scopes.at(-1)!)} ${visible}⟧${behind}`;
        })
        .join('');
    })
    .join('\n');
}
