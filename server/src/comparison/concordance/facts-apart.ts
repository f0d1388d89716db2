import { turnedNumber } from '../../languages/citing/turned-number';
import type { LanguageCode } from '../../languages/language';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { type Difference, type DiscordPlace, severityOf } from './difference';
import { type Fact, type FactKind, factsOf } from './facts';

/** One of two paragraphs that correspond. */
interface Side {
  readonly facts: readonly Fact[];
  readonly text: string;
  readonly language: LanguageCode;
  readonly place: DiscordPlace;
}

/** What one of two paragraphs, given by their blocks, says and the other does not. */
export function factsApart(
  first: Resolution,
  a: number,
  other: Resolution,
  b: number,
  version: number,
): readonly Difference[] {
  const [one, two] = [sideOf(first, a, 0), sideOf(other, b, version)];
  return [...lackedBy(one, two), ...lackedBy(two, one)];
}

function sideOf(resolution: Resolution, block: number, version: number): Side {
  const { text } = resolution.blocks[block]!.logical;
  const facts = factsOf(resolution, block);
  return { facts, text, language: resolution.language, place: { version, block, span: null } };
}

function lackedBy(side: Side, other: Side): readonly Difference[] {
  return [...factsLackedBy(side, other), ...bracketsLackedBy(side, other)].map(fact => ({
    rule: fact.kind,
    severity: severityOf[fact.kind],
    message: message`${fact.value} does not stand in this paragraph in the other language.`,
    place: { ...side.place, span: { start: fact.start, end: fact.end } },
    related: other.place,
  }));
}

/** Those that the other side has in no form: a number that is no figure there may be a part of a citation. */
function factsLackedBy({ facts, text }: Side, other: Side): readonly Fact[] {
  const there = new Set(other.facts.map(({ kind, value }) => `${kind} ${value}`));
  const values = new Set(other.facts.flatMap(({ value, otherwise }) => [value, ...otherwise]));
  const seen = new Set<string>();
  const bothWriteOthers = smallAlone(facts, other) === 1 && smallAlone(other.facts, { facts, text }) === 1;
  return facts.filter(({ kind, value, otherwise, mayBeInWords }) => {
    if (kind === 'bracket' || (mayBeInWords && !bothWriteOthers)) return false;
    const key = `${kind} ${value}`;
    if (there.has(key) || seen.has(key)) return false;
    seen.add(key);
    // lists of sessions are written in full in some languages alone
    if (kind === 'session' && countOf(facts, kind) !== countOf(other.facts, kind)) return false;
    const turned = kind === 'citation' ? turnedNumber(value, other.language) : null;
    const forms = [value, ...otherwise, ...(turned === null ? [] : [turned])];
    return !forms.some(each => values.has(each) || standsIn(other.text, each));
  });
}

/** How many small figures stand in one of two paragraphs alone: where each has one, neither is the other in words. */
function smallAlone(facts: readonly Fact[], other: Pick<Side, 'facts' | 'text'>): number {
  const values = new Set(other.facts.flatMap(({ value, otherwise }) => [value, ...otherwise]));
  const alone = facts.filter(
    ({ mayBeInWords, value, otherwise }) =>
      mayBeInWords && ![value, ...otherwise].some(each => values.has(each) || standsIn(other.text, each)),
  );
  return new Set(alone.map(({ value }) => value)).size;
}

/** Square brackets are counted; where a language writes round ones instead, they are no brackets of a negotiation. */
function bracketsLackedBy({ facts, text }: Side, other: Side): readonly Fact[] {
  const more = countOf(facts, 'bracket') - countOf(other.facts, 'bracket');
  if (more <= 0 || roundBrackets(other.text) - roundBrackets(text) === more) return [];
  return facts.filter(({ kind }) => kind === 'bracket').slice(-more);
}

function roundBrackets(text: string): number {
  return text.split('(').length - 1;
}

function countOf(facts: readonly Fact[], kind: FactKind): number {
  return facts.filter(fact => fact.kind === kind).length;
}

/** As it is written, whatever it was taken for. */
function standsIn(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
    if (!/\d/.test(text[at - 1] ?? '') && !/\d/.test(text[at + value.length] ?? '')) return true;
  return false;
}
