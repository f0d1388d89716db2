import { writtenNumber } from '../runs/number-forms';
import { withSymbols } from '../runs/symbols';
import type { List, ListLevel, Lists } from './lists';
import type { ListUse, ParagraphStyle } from './styles';

/** Counts the paragraphs of lists in their order and says what Word shows before each. */
export interface ListLabels {
  /** Null where no list numbers the paragraph, or nothing is shown. */
  next(own: ListUse, style: ParagraphStyle, styleId: string | null): string | null;
}

export function listLabels(lists: Lists): ListLabels {
  /** By definition: the count of each level, undefined where the level is to begin. */
  const counts = new Map<string, (number | undefined)[]>();
  /** Levels of lists that began at a number of their own: they do so once. */
  const begun = new Set<string>();

  return {
    next(own, style, styleId) {
      const id = own.list ?? style.list;
      const list = id === null || id === '0' ? undefined : lists.get(id);
      if (!list) return null;
      const level = Math.min(8, Math.max(0, own.level ?? levelOfStyle(list, own, style, styleId)));
      let count = counts.get(list.definition);
      if (!count) {
        count = [];
        counts.set(list.definition, count);
      }
      // a level that is passed over counts as begun
      for (let above = 0; above < level; above++) count[above] ??= list.levels[above]?.start ?? 1;
      const startsAt = list.startsAt.get(level);
      const first = `${id}:${level}`;
      if (startsAt !== undefined && !begun.has(first)) {
        begun.add(first);
        count[level] = startsAt;
      } else {
        const before = count[level];
        count[level] = before === undefined ? (startsAt ?? list.levels[level]?.start ?? 1) : before + 1;
      }
      beginBelow(list, count, level);
      return shown(list, count, level);
    },
  };
}

/** A style that a list's level names stands at this level, whatever else it says. */
function levelOfStyle(list: List, own: ListUse, style: ParagraphStyle, styleId: string | null): number {
  const named = list.levels.findIndex(
    level => level?.style != null && [styleId, style.listStyle].includes(level.style),
  );
  if (named >= 0) return named;
  return (own.list === null ? style.level : null) ?? style.level ?? 0;
}

function beginBelow(list: List, count: (number | undefined)[], level: number): void {
  for (let below = level + 1; below < count.length; below++) {
    const after = list.levels[below]?.restartsAfter ?? null;
    if (after === null || (after > 0 && level < after)) count[below] = undefined;
  }
}

function shown(list: List, count: readonly (number | undefined)[], level: number): string | null {
  const definition = list.levels[level];
  if (!definition) return null;
  if (definition.form === 'bullet') return bulletOf(definition);
  const text = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
    const above = Number(digit) - 1;
    const from = list.levels[above];
    if (above > level || !from) return '';
    const form = definition.digitsOnly && from.form !== 'none' ? 'decimal' : from.form;
    return writtenNumber(count[above] ?? from.start, form);
  });
  return text.trim() === '' ? null : text.trim();
}

function bulletOf({ text, font }: ListLevel): string | null {
  const bullet = withSymbols(text, font).trim();
  if (bullet === '') return text.trim() === '' ? null : '•';
  // Courier's "o" is a hollow bullet, a hyphen a dash
  if (bullet === 'o') return '•';
  return bullet === '-' || bullet === '—' ? '–' : bullet;
}
