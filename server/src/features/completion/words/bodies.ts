import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { bodyNames } from '../../../languages/bodies/body-names';
import type { LanguageCode } from '../../../languages/language';
import { arabicProclitic } from '../../../languages/letters/arabic-proclitics';
import type { Resolution } from '../../../resolution/resolution';
import type { Position } from '../../../text/position';
import { textBefore } from '../text-before';
import { folded } from './matching';

/** A name is told by so many of its letters. */
const shortest = 3;
const shortestChinese = 2;
/** No name is longer. */
const reach = 90;

/** The organs and offices whose names begin as the last words before the cursor. */
export function bodyItems(resolution: Resolution, position: Position): readonly CompletionItem[] {
  const text = textBefore(resolution, position);
  if (!text || /^[\p{L}\p{M}]/u.test(text.behind)) return [];
  const { language } = resolution;
  const before = text.before.slice(-Math.min(reach, text.onLine));
  const beginnings = wordStarts(before, language).map(at => ({
    typed: before.slice(at),
    asked: folded(before.slice(at)),
  }));
  if (beginnings.length === 0) return [];
  return namesIn(language).flatMap(({ name, whole }): CompletionItem[] => {
    const found = beginnings.find(({ asked }) => asked.length < whole.length && whole.startsWith(asked));
    if (!found) return [];
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
  });
}

interface Name {
  readonly name: string;
  /** Folded. */
  readonly whole: string;
}

const known = new Map<LanguageCode, readonly Name[]>();

function namesIn(language: LanguageCode): readonly Name[] {
  let names = known.get(language);
  if (!names) {
    names = bodyNames(language).map(name => ({ name, whole: folded(name) }));
    known.set(language, names);
  }
  return names;
}

/** Where a name may begin, the longest first; in Chinese anywhere, in Arabic behind a preposition or "and", too. */
function wordStarts(before: string, language: LanguageCode): readonly number[] {
  const least = language === 'zh' ? shortestChinese : shortest;
  const starts: number[] = [];
  for (let at = 0; at <= before.length - least; at++) if (isStart(before, at, language)) starts.push(at);
  return starts;
}

function isStart(before: string, at: number, language: LanguageCode): boolean {
  if (!/\p{L}/u.test(before[at]!)) return false;
  if (language === 'zh' || at === 0 || !/[\p{L}\p{M}-]/u.test(before[at - 1]!)) return true;
  return language === 'ar' && arabicProclitic.test(before.slice(Math.max(0, at - 2), at));
}
