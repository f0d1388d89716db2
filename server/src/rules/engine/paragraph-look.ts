import type { BlockKind } from '../../blocks/kinds';
import type { LanguageCode } from '../../languages/language';
import type { PackedNeeds } from '../needs/packed-needs';
import type { ParagraphRule } from '../rule';
import { firstWordBit, lastWordBit, lookFor } from '../seen-characters';

/** A rule, and what a paragraph must have one of that it is asked about: characters, or its words. */
interface NeedingRule {
  readonly rule: ParagraphRule;
  readonly needs: number;
}

/** The rules that look at a kind of blocks. */
export interface AskedRules {
  readonly none: boolean;
  /** Those that are asked about a paragraph in which this was seen; paragraphs alike share the list. */
  about(seen: number): readonly ParagraphRule[];
}

/** What all rules of a language look for, to be seen in a paragraph at one look. */
export interface ParagraphLook {
  seenIn(text: string): number;
  /** Those that look at a kind of blocks. */
  rulesOf(kind: BlockKind): AskedRules;
}

/** Of those that need nothing: it is seen in every paragraph. */
const always = lastWordBit << 1;
/** Nobody's words: what a page or its foot says. */
const unread: ReadonlySet<BlockKind> = new Set(['furniture', 'footnote']);

export function paragraphLook(
  rules: readonly ParagraphRule[],
  language: LanguageCode,
  needs: PackedNeeds,
): ParagraphLook {
  const needing: NeedingRule[] = [];
  /** Of the rules' words, by those in `needs`. */
  const bits = new Map<number, number>();
  let bit = firstWordBit;
  for (const rule of rules) {
    if (rule.languages?.includes(language) === false) continue;
    const needed = needs.rules[rule.name];
    if (!needed) {
      needing.push({ rule, needs: always });
      continue;
    }
    const [characters, words] = needed;
    if (words === 0) {
      needing.push({ rule, needs: characters });
      continue;
    }
    bits.set(words, bit);
    needing.push({ rule, needs: characters | bit });
    // more rules than bits share the last one
    if (bit < lastWordBit) bit *= 2;
  }
  const { sets, written } = needs.looked;
  const look = lookFor({ sets, written: written.map(([own, words]) => [own < 0 ? (bits.get(own) ?? 0) : own, words]) });
  const byKind = new Map<BlockKind, AskedRules>();
  return {
    seenIn: text => look(text) | always,
    rulesOf(kind) {
      let found = byKind.get(kind);
      if (!found) {
        found = askedOf(unread.has(kind) ? [] : needing.filter(({ rule: { kinds } }) => kinds?.has(kind) ?? true));
        byKind.set(kind, found);
      }
      return found;
    },
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
      const told = seen & needed;
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
