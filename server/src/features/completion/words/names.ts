import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { bodyNames } from '../../../languages/bodies/body-names';
import { stateNames } from '../../../languages/bodies/state-names';
import type { LanguageCode } from '../../../languages/language';
import { endsInProclitic } from '../../../languages/letters/arabic-proclitics';
import type { Resolution } from '../../../resolution/resolution';
import type { Position } from '../../../text/position';
import { textBefore } from '../text-before';
import { folded } from './matching';

/** A name is told by so many of its letters; a State's by fewer, if the first is written as a name's is: "the Se", not "the se". */
const longBeginning = 3;
const shortest = 2;
/** No name is longer. */
const reach = 90;

/**
 * The organs and offices, and behind them the States, whose names begin as the last words before the cursor. No State where a
 * paragraph begins: an opening phrase stands there, but in the front, which may list the sponsors.
 */
export function nameItems(resolution: Resolution, position: Position, isFront: boolean): readonly CompletionItem[] {
  const text = textBefore(resolution, position);
  if (!text || /^[\p{L}\p{M}]/u.test(text.behind)) return [];
  const { language } = resolution;
  const before = text.before.slice(-Math.min(reach, text.onLine));
  const beginnings = wordStarts(before, language).map(at => ({
    typed: before.slice(at),
    asked: folded(before.slice(at)),
    isFirst: at === 0 && before.length === text.before.length,
  }));
  if (beginnings.length === 0) return [];
  const firstLetters = new Set(beginnings.map(({ asked }) => asked.charCodeAt(0)));
  return [...namesIn(bodyNames, language), ...namesIn(stateNames, language)].flatMap(
    ({ name, whole, isState }): readonly CompletionItem[] => {
      if (!firstLetters.has(whole.charCodeAt(0))) return noItems;
      const found = beginnings.find(
        ({ typed, asked, isFirst }) =>
          asked.length < whole.length &&
          whole.startsWith(asked) &&
          (language === 'zh' || asked.length >= longBeginning || (isState && !isSmall(typed[0]!))) &&
          !(isState && isFirst && !isFront),
      );
      if (!found) return noItems;
      const { typed } = found;
      const range = { start: { ...position, character: position.character - typed.length }, end: position };
      return [
        {
          label: name,
          kind: CompletionItemKind.Class,
          filterText: typed + name.slice(typed.length),
          textEdit: { range, newText: name },
        },
      ];
    },
  );
}

const noItems: readonly CompletionItem[] = [];

interface Name {
  readonly name: string;
  /** Folded. */
  readonly whole: string;
  readonly isState: boolean;
}

type Names = (language: LanguageCode) => readonly string[];

const known = new Map<Names, Map<LanguageCode, readonly Name[]>>(
  [bodyNames, stateNames].map(each => [each, new Map()]),
);

function namesIn(table: Names, language: LanguageCode): readonly Name[] {
  let names = known.get(table)!.get(language);
  if (!names) {
    names = table(language).map(name => ({ name, whole: folded(name), isState: table === stateNames }));
    known.get(table)!.set(language, names);
  }
  return names;
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** Where a name may begin, the longest first; in Chinese anywhere, in Arabic behind a preposition or "and", too. */
function wordStarts(before: string, language: LanguageCode): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at <= before.length - shortest; at++) if (isStart(before, at, language)) starts.push(at);
  return starts;
}

function isStart(before: string, at: number, language: LanguageCode): boolean {
  if (!/\p{L}/u.test(before[at]!)) return false;
  if (language === 'zh' || at === 0 || !/[\p{L}\p{M}-]/u.test(before[at - 1]!)) return true;
  return language === 'ar' && endsInProclitic(before.slice(Math.max(0, at - 2), at));
}
