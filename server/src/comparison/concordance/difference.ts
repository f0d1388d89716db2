import type { Message } from '../../messages/message';
import { rangeOf, rangesOfLogical } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import type { Range, Span } from '../../text/position';
import type { FactKind } from './facts';

/** A finding's family is "concordance": `concordance/date`. */
export type Discord = 'paragraph' | 'annex' | 'level' | 'footnote' | FactKind;

/** How sure a difference is one of the texts: adopted versions differ seldom in any of them. */
export const severityOf: Readonly<Record<Discord, 'warning' | 'information'>> = {
  paragraph: 'warning',
  annex: 'warning',
  level: 'information',
  citation: 'warning',
  date: 'warning',
  percentage: 'warning',
  figure: 'information',
  session: 'information',
  bracket: 'warning',
  footnote: 'information',
};

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
  /** The counterpart in the other version, where there is one. */
  readonly related: DiscordPlace | null;
}

/** Where it stands in its version's text. */
export function rangeOfPlace(resolution: Resolution, { block, span }: DiscordPlace): Range {
  const whole = rangeOf(resolution, block, resolution.blocks[block]!.span);
  const ranges = span === null ? [] : rangesOfLogical(resolution, block, span.start, span.end);
  return ranges.length === 0 ? whole : { start: ranges[0]!.start, end: ranges.at(-1)!.end };
}
