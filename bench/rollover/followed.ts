import { diffArrays } from 'diff';
import { sessionMentions } from '../../server/src/languages/dates/session-mentions';
import { writtenTimes } from '../../server/src/languages/dates/written-dates';
import type { Resolution } from '../../server/src/resolution/resolution';

export type MentionKind = 'session' | 'citation' | 'year' | 'date';

/** A session, citation, year or date of a paragraph. */
export interface Mention {
  readonly kind: MentionKind;
  /** What it says, whatever its form: 78, A/RES/77/6, 2025. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What became of a mention of the old text: null where its words are gone. */
export interface Followed {
  readonly block: number;
  readonly newBlock: number;
  readonly mention: Mention;
  readonly became: Mention | null;
}

/** What stands in the new paragraph and answers to nothing in the old one. */
export interface Arrived {
  readonly block: number;
  readonly newBlock: number;
  readonly mention: Mention;
}

/** What the UN itself made of the mentions of paragraphs that it kept. */
export function followed(old: Resolution, now: Resolution): { followed: Followed[]; arrived: Arrived[] } {
  const all: Followed[] = [];
  const arrived: Arrived[] = [];
  for (const [block, newBlock] of alignedBlocks(old, now)) {
    const [a, b] = [tokensOf(old, block), tokensOf(now, newBlock)];
    const parts = diffArrays(
      a.map(({ word }) => word),
      b.map(({ word }) => word),
    );
    let [i, j] = [0, 0];
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at]!;
      if (!part.added && !part.removed) {
        for (let step = 0; step < part.count!; step++, i++, j++) {
          const { mention } = a[i]!;
          if (mention) all.push({ block, newBlock, mention, became: b[j]!.mention });
        }
        continue;
      }
      let [out, into] = [0, 0];
      for (; at < parts.length && (parts[at]!.added || parts[at]!.removed); at++) {
        if (parts[at]!.removed) out += parts[at]!.count!;
        else into += parts[at]!.count!;
      }
      at--;
      const gone = a.slice(i, i + out).flatMap(({ mention }) => (mention ? [mention] : []));
      const come = b.slice(j, j + into).flatMap(({ mention }) => (mention ? [mention] : []));
      const used = new Set<Mention>();
      for (const mention of gone) {
        const match = come.find(other => !used.has(other) && other.kind === mention.kind) ?? null;
        if (match) used.add(match);
        all.push({ block, newBlock, mention, became: match });
      }
      for (const mention of come) if (!used.has(mention)) arrived.push({ block, newBlock, mention });
      i += out;
      j += into;
    }
  }
  return { followed: all, arrived };
}

interface Token {
  readonly word: string;
  readonly mention: Mention | null;
}

/** The words of a paragraph with each mention as one of them. */
function tokensOf(resolution: Resolution, block: number): readonly Token[] {
  const { text } = resolution.blocks[block]!.logical;
  const tokens: Token[] = [];
  let at = 0;
  const words = (stretch: string) => {
    const parts =
      resolution.language === 'zh' ? stretch.match(/[\p{L}\p{N}]/gu) : stretch.match(/[\p{L}\p{N}\p{M}]+/gu);
    for (const word of parts ?? []) tokens.push({ word: word.toLowerCase(), mention: null });
  };
  for (const mention of mentionsOf(resolution, block)) {
    words(text.slice(at, mention.start));
    tokens.push({ word: `<${mention.kind} ${mention.value}>`, mention });
    at = mention.end;
  }
  words(text.slice(at));
  return tokens;
}

export function mentionsOf(resolution: Resolution, block: number): readonly Mention[] {
  const { text } = resolution.blocks[block]!.logical;
  const { citations } = resolution.mentions[block]!;
  const found: Mention[] = citations
    .filter(({ kind }) => kind !== 'charter')
    .map(({ symbol, start, end }) => ({ kind: 'citation', value: symbol, start, end }));
  const cited = (start: number) => found.some(mention => mention.start <= start && start < mention.end);
  const dateOf = (start: number, end: number) =>
    citations.some(mention =>
      resolution.language === 'zh'
        ? mention.start - end >= 0 && mention.start - end < 8
        : start - mention.end >= 0 && start - mention.end < 12,
    );
  for (const { start, end, session, isSpecial } of sessionMentions(text, resolution.language))
    if (!isSpecial) found.push({ kind: 'session', value: String(session), start, end });
  for (const { start, end, year, day } of writtenTimes(text, resolution.language)) {
    if (cited(start) || dateOf(start, end)) continue;
    found.push({ kind: day === null ? 'year' : 'date', value: day ?? String(year), start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Which paragraphs correspond: those most alike in words, the best first, each once. */
function alignedBlocks(old: Resolution, now: Resolution): [number, number][] {
  const kinds = new Set(['preambular', 'operative', 'item', 'continuation']);
  const bags = (resolution: Resolution) =>
    resolution.blocks.map(({ kind, logical }) =>
      kinds.has(kind)
        ? new Set(
            resolution.language === 'zh'
              ? Array.from(logical.text, (letter, at) => letter + (logical.text[at + 1] ?? ''))
              : (logical.text.toLowerCase().match(/[\p{L}\p{M}]{2,}|\d+/gu) ?? []),
          )
        : new Set<string>(),
    );
  const [a, b] = [bags(old), bags(now)];
  const candidates: { i: number; j: number; score: number }[] = [];
  for (const [i, first] of a.entries()) {
    if (first.size === 0) continue;
    for (const [j, second] of b.entries()) {
      if (second.size === 0) continue;
      let common = 0;
      for (const word of first) if (second.has(word)) common++;
      const score = common / (first.size + second.size - common);
      if (score >= 0.5) candidates.push({ i, j, score: score - Math.abs(i / a.length - j / b.length) * 0.1 });
    }
  }
  candidates.sort((x, y) => y.score - x.score);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const links: [number, number][] = [];
  for (const { i, j } of candidates) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    links.push([i, j]);
  }
  return links.sort((x, y) => x[0] - y[0]);
}
