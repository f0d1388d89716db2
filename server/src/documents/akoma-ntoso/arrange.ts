import type { PrintedDocument, PrintedParagraph, PrintedRole } from '../page/printed-document';

/** The parts that Akoma Ntoso has for a resolution. One after the other they are the draft's paragraphs in order. */
export interface Arranged {
  /** Masthead and adoption; where a resolution has no number above its title, as the Council's, its title too. */
  readonly cover: readonly PrintedParagraph[];
  /** From the title on. */
  readonly preface: readonly PrintedParagraph[];
  readonly preamble: readonly PrintedParagraph[];
  readonly body: readonly PrintedParagraph[];
  readonly conclusions: readonly PrintedParagraph[];
  readonly annexes: readonly Annex[];
}

export interface Annex {
  readonly heading: PrintedParagraph;
  readonly body: readonly PrintedParagraph[];
}

export function arrange({ paragraphs, organ }: PrintedDocument): Arranged {
  const annexAt = from(paragraphs, 0, isOf('annex'));
  const main = paragraphs.slice(0, annexAt);
  const enacting = main.findIndex(isOf('enacting'));
  const preambleAt = enacting >= 0 ? enacting : from(main, 0, isOf('preambular', 'operative', 'item', 'heading'));
  const bodyAt = from(main, preambleAt, isOf('operative', 'heading', 'closing'));
  const conclusionsAt = conclusionsFrom(main, bodyAt);
  const titleAt = organ === 'SC' ? preambleAt : Math.min(preambleAt, from(main, 0, isOf('title')));
  return {
    cover: main.slice(0, titleAt),
    preface: main.slice(titleAt, preambleAt),
    preamble: main.slice(preambleAt, bodyAt),
    body: main.slice(bodyAt, conclusionsAt),
    conclusions: main.slice(conclusionsAt),
    annexes: annexesOf(paragraphs.slice(annexAt)),
  };
}

function isOf(...roles: readonly PrintedRole[]): (paragraph: PrintedParagraph) => boolean {
  return ({ role }) => roles.includes(role);
}

/** The index of the first from `start` on, else where the list ends. */
function from<T>(list: readonly T[], start: number, isMeant: (member: T) => boolean): number {
  const found = list.findIndex((member, index) => index >= start && isMeant(member));
  return found < 0 ? list.length : found;
}

/** Closing lines stand last, with nothing but lines that are no paragraphs of the text among them. */
function conclusionsFrom(main: readonly PrintedParagraph[], bodyAt: number): number {
  const mayClose = isOf('closing', 'other');
  const last = main.findLastIndex(paragraph => !mayClose(paragraph));
  return from(main, Math.max(bodyAt, last + 1), isOf('closing'));
}

function annexesOf(paragraphs: readonly PrintedParagraph[]): readonly Annex[] {
  const starts = paragraphs.flatMap(({ role }, index) => (role === 'annex' ? [index] : []));
  return starts.map((start, index) => ({
    heading: paragraphs[start]!,
    body: paragraphs.slice(start + 1, starts[index + 1]),
  }));
}
