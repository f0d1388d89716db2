import { type Language, type LanguageCode, organs } from '../../languages/language';
import { wordCount } from '../places/mention-bits';
import type { Body, WordToken } from './token';

const nouns = ['resolution', 'decision', 'statement', 'other'] as const;
const bodies: readonly Body[] = ['human-rights-commission', 'other', ...organs, 'assembly', 'council'];

const made = new Map<LanguageCode, readonly RegExp[]>();

/** The words around citations, held against one place each: nouns, then bodies. The first that matches is meant. */
export function citationWords(language: Language): readonly RegExp[] {
  const known = made.get(language.code);
  if (known) return known;
  const { citations: words, organNames } = language;
  const sources = [
    words.resolution,
    words.decision,
    words.statement,
    words.other,
    words.bodies.humanRightsCommission,
    words.bodies.other,
    ...organs.map(organ => organNames[organ].source),
    words.bodies.assembly,
    words.bodies.council,
  ];
  const expressions = sources.map(source => new RegExp(source.replace(/ /g, '[ \\u00a0\\u2009\\u202f]'), 'yu'));
  made.set(language.code, expressions);
  return expressions;
}

/** The word that stands at `start`; `possible` has a bit for each that may. */
export function wordAt(text: string, start: number, possible: number, words: readonly RegExp[]): WordToken | null {
  for (let index = 0; index < wordCount; index++) {
    if ((possible & (1 << index)) === 0) continue;
    const word = words[index]!;
    word.lastIndex = start;
    if (!word.test(text)) continue;
    const end = word.lastIndex;
    if (index < nouns.length) return { kind: nouns[index]!, start, end };
    return { kind: 'body', body: bodies[index - nouns.length]!, start, end };
  }
  return null;
}
