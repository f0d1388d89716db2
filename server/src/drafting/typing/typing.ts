import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import type { Change, Refusal } from '../arrange';
import { enter } from './enter';
import { indent, joinWithAbove, outdent } from './label-keys';

/** What keys of typing change of a draft's structure, by names of their own; each refuses as in no paragraph where its key means what it always does. */
export const typing = { enter, indent, outdent, joinWithAbove } as const satisfies Readonly<
  Record<string, (resolution: Resolution, selection: Span) => Change | Refusal>
>;
