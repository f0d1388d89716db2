import { type Message, message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { type Fact, type FactKind, factsOf } from './facts';
import { type Row, rowsOf } from './rows';

/** A finding's family is "concordance": `concordance/date`. */
export type Discord = 'paragraph' | 'level' | 'footnote' | Exclude<FactKind, 'session'> | 'session';

/** Where a version says it: a stretch of a block's logical text, or the whole block. */
export interface DiscordPlace {
  /** Which of the versions, in the order given. */
  readonly version: number;
  readonly block: number;
  /** Null for the whole paragraph. */
  readonly span: Span | null;
}

/** Something in which two versions of one text differ. */
export interface Difference {
  readonly rule: Discord;
  readonly severity: 'warning' | 'information';
  readonly message: Message;
  readonly place: DiscordPlace;
  /** The counterpart in the first version, where there is one. */
  readonly related: DiscordPlace | null;
}

/** In what two to six versions of one text differ, each held against the first. */
export function concordance(versions: readonly Resolution[]): readonly Difference[] {
  const [first, ...others] = versions;
  if (!first) return [];
  return others.flatMap((other, at) => differences(first, other, at + 1));
}

function differences(first: Resolution, other: Resolution, version: number): readonly Difference[] {
  return rowsOf(first, other).flatMap(row => {
    if (row.a === null || row.b === null) return [missing(first, other, row, version)];
    return [...structureOf(first, other, row.a, row.b, version), ...factsApart(first, other, row.a, row.b, version)];
  });
}

function missing({ structure: a }: Resolution, { structure: b }: Resolution, row: Row, version: number): Difference {
  const isFirst = row.a !== null;
  const block = (row.a ?? row.b)!;
  const path = (isFirst ? a : b).paths[block] ?? null;
  return {
    rule: 'paragraph',
    severity: 'warning',
    message:
      path === null
        ? message`This paragraph has no counterpart in the other language.`
        : message`${path} has no counterpart in the other language.`,
    place: { version: isFirst ? 0 : version, block, span: null },
    related: null,
  };
}

function structureOf(
  first: Resolution,
  other: Resolution,
  a: number,
  b: number,
  version: number,
): readonly Difference[] {
  const [one, two] = [first.blocks[a]!, other.blocks[b]!];
  if (one.kind === two.kind && one.depth === two.depth) return [];
  // items without labels are read as paragraphs that go on
  if (one.kind === 'continuation' || two.kind === 'continuation') return [];
  return [
    {
      rule: 'level',
      severity: 'information',
      message: message`The paragraph is of another kind or level in the other language.`,
      place: { version, block: b, span: null },
      related: { version: 0, block: a, span: null },
    },
  ];
}

/** What one of two paragraphs says and the other does not. */
function factsApart(
  first: Resolution,
  other: Resolution,
  a: number,
  b: number,
  version: number,
): readonly Difference[] {
  const [one, two] = [factsOf(first, a), factsOf(other, b)];
  const [textA, textB] = [first.blocks[a]!.logical.text, other.blocks[b]!.logical.text];
  const place = { a: { version: 0, block: a, span: null }, b: { version, block: b, span: null } };
  return [
    ...lackedBy(one, two, textB).map(fact => said(fact, place.a, place.b)),
    ...lackedBy(two, one, textA).map(fact => said(fact, place.b, place.a)),
  ];
}

/** Those that the other side has in no form: a number that is no figure there may be a part of a citation. */
function lackedBy(facts: readonly Fact[], others: readonly Fact[], otherText: string): readonly Fact[] {
  const there = new Set(others.map(({ kind, value }) => `${kind} ${value}`));
  const values = new Set(others.flatMap(({ value, otherwise }) => [value, ...otherwise]));
  const seen = new Set<string>();
  return facts.filter(({ kind, value, otherwise, mayBeInWords }) => {
    if (mayBeInWords) return false;
    const key = `${kind} ${value}`;
    if (there.has(key) || seen.has(key)) return false;
    seen.add(key);
    if (kind === 'bracket') return true;
    // lists of sessions are written in full in some languages alone
    if (kind === 'session' && countOf(facts, kind) !== countOf(others, kind)) return false;
    return ![value, ...otherwise].some(each => values.has(each) || standsIn(otherText, each));
  });
}

function countOf(facts: readonly Fact[], kind: FactKind): number {
  return facts.filter(fact => fact.kind === kind).length;
}

/** As it is written, whatever it was taken for. */
function standsIn(text: string, value: string): boolean {
  const at = text.indexOf(value);
  return at >= 0 && !/\d/.test(text[at - 1] ?? '') && !/\d/.test(text[at + value.length] ?? '');
}

const sureOf: Readonly<Record<FactKind, Difference['severity']>> = {
  citation: 'warning',
  percentage: 'warning',
  date: 'warning',
  figure: 'information',
  session: 'information',
  bracket: 'warning',
};

function said(fact: Fact, place: DiscordPlace, related: DiscordPlace): Difference {
  return {
    rule: fact.kind,
    severity: sureOf[fact.kind],
    message: message`${fact.value} does not stand in this paragraph in the other language.`,
    place: { ...place, span: { start: fact.start, end: fact.end } },
    related,
  };
}
