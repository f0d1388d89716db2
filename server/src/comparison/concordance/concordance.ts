import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { type Difference, severityOf } from './difference';
import { factsApart } from './facts-apart';
import { footnotesApart } from './footnotes';
import { type Row, rowsOf } from './rows';

/** In what two to six versions of one text differ, each held against the first. */
export function concordance(versions: readonly Resolution[]): readonly Difference[] {
  const [first, ...others] = versions;
  if (!first) return [];
  return others.flatMap((other, at) => differences(first, other, at + 1));
}

function differences(first: Resolution, other: Resolution, version: number): readonly Difference[] {
  // of an annex that is missing as a whole, that is all that is told
  let inMissingAnnex = false;
  const inRows = rowsOf(first, other).flatMap(row => {
    if (row.a === null || row.b === null) {
      const found = missing(first, other, row, version);
      if (inMissingAnnex && found.rule !== 'annex') return [];
      inMissingAnnex = found.rule === 'annex';
      return [found];
    }
    inMissingAnnex = false;
    return [...structureOf(first, other, row.a, row.b, version), ...factsApart(first, row.a, other, row.b, version)];
  });
  return [...inRows, ...footnotesApart(first, other, version)];
}

function missing(first: Resolution, other: Resolution, row: Row, version: number): Difference {
  const isFirst = row.a !== null;
  const block = (row.a ?? row.b)!;
  const path = (isFirst ? first : other).structure.paths[block] ?? null;
  const { kind } = (isFirst ? first : other).blocks[block]!;
  return {
    rule: kind === 'annex' ? 'annex' : 'paragraph',
    severity: severityOf.paragraph,
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
      severity: severityOf.level,
      message: message`The paragraph is of another kind or level in the other language.`,
      place: { version, block: b, span: null },
      related: { version: 0, block: a, span: null },
    },
  ];
}
