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
  const isChinese = language === 'zh';
  const names = namesIn(language);
  /** What is typed of each name: of all that may be its beginning, the longest. */
  const found = new Map<Name, string>();
  for (const at of wordStarts(before, language)) {
    const typed = before.slice(at);
    const asked = folded(typed);
    // strokes that only stretch a word
    if (asked === '') continue;
    const isFirst = at === 0 && before.length === text.before.length;
    for (const name of namesBeginning(names, asked)) {
      const { whole, isState } = name;
      if (
        !found.has(name) &&
        asked.length < whole.length &&
        (isChinese || asked.length >= longBeginning || (isState && !isSmall(typed[0]!))) &&
        !(isState && isFirst && !isFront)
      )
        found.set(name, typed);
    }
  }
  return [...found]
    .sort(([a], [b]) => a.place - b.place)
    .map(([{ name }, typed]) => ({
      label: name,
      kind: CompletionItemKind.Class,
      filterText: typed + name.slice(typed.length),
      textEdit: {
        range: { start: { ...position, character: position.character - typed.length }, end: position },
        newText: name,
      },
    }));
}

interface Name {
  readonly name: string;
  /** Folded. */
  readonly whole: string;
  readonly isState: boolean;
  /** Among those that are offered together. */
  readonly place: number;
}

const known = new Map<LanguageCode, readonly Name[]>();

/** In the order of their folded letters. */
function namesIn(language: LanguageCode): readonly Name[] {
  let names = known.get(language);
  if (!names) {
    const bodies = bodyNames(language);
    names = [...bodies, ...stateNames(language)]
      .map((name, place) => ({ name, whole: folded(name), isState: place >= bodies.length, place }))
      .sort((a, b) => (a.whole < b.whole ? -1 : a.whole > b.whole ? 1 : 0));
    known.set(language, names);
  }
  return names;
}

/** The names that begin so; hundreds are ordered, and a dozen words stand before the cursor. */
function namesBeginning(names: readonly Name[], asked: string): readonly Name[] {
  let first = 0;
  for (let end = names.length; first < end; ) {
    const middle = (first + end) >> 1;
    if (names[middle]!.whole < asked) first = middle + 1;
    else end = middle;
  }
  let end = first;
  while (names[end]?.whole.startsWith(asked)) end++;
  return end === first ? noNames : names.slice(first, end);
}

const noNames: readonly Name[] = [];

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
