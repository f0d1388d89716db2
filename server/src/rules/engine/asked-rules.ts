import type { BlockKind } from '../../blocks/kinds';
import type { LanguageCode } from '../../languages/language';
import type { ParagraphRule } from '../rule';

/** The rules that look at a kind of blocks. */
export interface AskedRules {
  readonly none: boolean;
  /** Those that are asked about a paragraph in which this was seen; paragraphs alike share the list. */
  about(seen: number): readonly ParagraphRule[];
}

/** A rule, and the bits of `Seen` of which a paragraph must have one that it is asked about. */
interface NeedingRule {
  readonly rule: ParagraphRule;
  readonly needs: number;
}

/** What rules need that need nothing: of every paragraph it is told. No bit of `Seen`. */
const always = 1 << 30;
/** Nobody's words: what a page or its foot says. */
const unread: ReadonlySet<BlockKind> = new Set(['furniture', 'footnote']);

/** The rules of a language by the kind of blocks that they look at. */
export function rulesByKind(rules: readonly ParagraphRule[], language: LanguageCode): (kind: BlockKind) => AskedRules {
  const needing = rules
    .filter(({ languages }) => languages?.includes(language) ?? true)
    .map((rule): NeedingRule => ({ rule, needs: rule.needs?.(language) ?? always }));
  const byKind = new Map<BlockKind, AskedRules>();
  return kind => {
    let found = byKind.get(kind);
    if (!found) {
      found = askedOf(unread.has(kind) ? [] : needing.filter(({ rule: { kinds } }) => kinds?.has(kind) ?? true));
      byKind.set(kind, found);
    }
    return found;
  };
}

/** So many lists are kept. */
const most = 1000;

function askedOf(needing: readonly NeedingRule[]): AskedRules {
  const needed = needing.reduce((all, { needs }) => all | needs, 0);
  const lists = new Map<number, readonly ParagraphRule[]>();
  return {
    none: needing.length === 0,
    about(seen) {
      const told = (seen | always) & needed;
      let asked = lists.get(told);
      if (!asked) {
        if (lists.size >= most) lists.clear();
        asked = needing.flatMap(({ rule, needs }) => (told & needs ? [rule] : []));
        lists.set(told, asked);
      }
      return asked;
    },
  };
}
