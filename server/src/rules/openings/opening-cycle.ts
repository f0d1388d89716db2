import type { Block } from '../../blocks/block';
import type { Clause, LanguageCode, Organ } from '../../languages/language';
import {
  asMarkedIn,
  atStep,
  type CyclePlace,
  type CycleStep,
  comparedVerb,
  cyclePlaceOf,
  hasVerb,
  verbOf,
} from '../../languages/openings/opening-cycle';
import { type Message, message } from '../../messages/message';
import { toSourceSpans } from '../../text/logical-text';
import { type Outline, outlineOf } from '../outline';
import type { DocumentFinding, DocumentRule } from '../rule';

/** A paragraph whose opening is not what the cycle asks for. */
interface Stray {
  readonly block: number;
  readonly step: CycleStep;
  readonly due: CycleStep;
}

/** The Council has no rule, and other bodies have rules of their own. */
const organs: ReadonlySet<Organ | null> = new Set<Organ | null>(['GA', 'ECOSOC', 'HRC']);

/** Paragraphs that follow each other with one verb open with it bare, with "also", with "further", and bare again. */
export const openingCycle: DocumentRule = {
  scope: 'document',
  name: 'opening-cycle',
  family: 'openings',
  severity: 'warning',
  summary: '“also” and “further” out of their order',
  find(outline) {
    return straysOf(outline).map(({ block, due }): DocumentFinding => {
      // translations follow the original's verbs, of which several may be one in their language
      const isPreamble = outline.facts[block]!.kind === 'preambular';
      return {
        block,
        at: 'opening',
        severity: !isPreamble ? 'hint' : outline.language === 'en' ? 'warning' : 'information',
        message: messages[due]!,
      };
    });
  },
  fixes(resolution, { place: { block } }) {
    const { language, organ, blocks } = resolution;
    const stray = straysOf(outlineOf(resolution)).find(each => each.block === block);
    const { kind, logical, opener } = blocks[block]!;
    if (!stray || !opener || (kind !== 'preambular' && kind !== 'operative')) return [];
    const phrase = logical.text.slice(opener.start, opener.end);
    const changed = atStep(phrase, stray.due, language, kind, { organ, gender: null });
    const newText = changed && language === 'ar' ? asMarkedIn(changed, textsOf(blocks)) : changed;
    const spans = toSourceSpans(logical, opener.start, opener.end);
    if (newText === null || newText === phrase || spans.length !== 1) return [];
    return [
      {
        title: message`Change to “${newText}”`,
        edits: [{ place: { block, span: spans[0]! }, newText }],
        preferred: isSure(stray, language, kind),
      },
    ];
  },
};

/**
 * One word in the place of the other is a slip. Where one is missing or too many, the form tells in an English preamble
 * alone: a translation has one verb where the original has two, and an operative one has another addressee.
 */
function isSure({ step, due }: Stray, language: LanguageCode, clause: Clause): boolean {
  return (step !== 0 && due !== 0) || (language === 'en' && clause === 'preambular');
}

function* textsOf(blocks: readonly Block[]): Iterable<string> {
  for (const { logical } of blocks) yield logical.text;
}

const messages: readonly Message[] = [
  message`No paragraph right above opens with this verb, or with “further”: it stands without “also” and “further”.`,
  message`The paragraph above opens with the same verb: “also” belongs to this one.`,
  message`The two paragraphs above open with the same verb: “further” belongs to this one.`,
];

const kept = new WeakMap<Outline, readonly Stray[]>();

function straysOf(outline: Outline): readonly Stray[] {
  if (!organs.has(outline.organ)) return [];
  let strays = kept.get(outline);
  if (!strays) {
    strays = runsOf(outline).flatMap(run => straysIn(outline, run));
    kept.set(outline, strays);
  }
  return strays;
}

interface Member extends CyclePlace {
  readonly block: number;
}

/** Paragraphs of one verb right behind each other. A heading begins anew. */
function runsOf({ facts, language }: Outline): readonly (readonly Member[])[] {
  const runs: Member[][] = [];
  let clause: Clause | null = null;
  let run: Member[] = [];
  for (let block = 0; block < facts.length; block++) {
    const { kind, opening } = facts[block]!;
    if (kind === 'annex') break;
    if (kind === 'heading' || kind === 'enacting') clause = null;
    if (kind !== 'preambular' && kind !== 'operative') continue;
    const { verb, step } = cyclePlaceOf(opening, language);
    const place = { block, step, verb: comparedVerb(verb, language) };
    const before = run.at(-1);
    if (clause === kind && hasVerb(place) && before?.verb === place.verb) run.push(place);
    else {
      run = [place];
      runs.push(run);
    }
    clause = kind;
  }
  return runs;
}

/**
 * A paragraph goes on with the one above, or is bare and begins anew; what comes behind one that does neither goes on
 * with it, or with what it should be. In the operative part the bare verb is repeated for another addressee: "Requests the
 * Secretary-General", "Requests the Board", "Also requests the Board".
 */
function straysIn(outline: Outline, run: readonly Member[]): readonly Stray[] {
  const strays: Stray[] = [];
  const isPreamble = outline.facts[run[0]!.block]!.kind === 'preambular';
  let above: readonly CycleStep[] = [];
  for (const [index, { block, step }] of run.entries()) {
    const next = index === 0 ? firstSteps(outline, block) : above.map(each => ((each + 1) % 3) as CycleStep);
    above = [step];
    if (next.includes(step)) continue;
    const due = next.at(-1)!;
    if (step === 0 && index === 0) continue;
    if (step === 0 && !isPreamble) continue;
    strays.push({ block, step, due });
    above = step === 0 ? [step, due] : [due];
  }
  // a run that goes another way altogether has its reasons
  return strays.length > 2 && strays.length * 2 > run.length ? [] : strays;
}

/**
 * Of the first of a run: behind "Noting with concern", "Noting also", for the verb has words of its own there; behind a
 * paragraph whose verb is not known, any.
 */
function firstSteps(outline: Outline, block: number): readonly CycleStep[] {
  const above = stepAbove(outline, block);
  if (above === 'unknown') return [1, 2, 0];
  return above === null ? [0] : [((above + 1) % 3) as CycleStep];
}

/** The step of the paragraph right above, where it opens with the same verb and other words behind it; else null. */
function stepAbove({ facts, language }: Outline, block: number): CycleStep | 'unknown' | null {
  const { kind, opening } = facts[block]!;
  for (let above = block - 1; above >= 0; above--) {
    const other = facts[above]!;
    if (other.kind === kind && other.opening === '') return 'unknown';
    if (other.kind === kind)
      return verbOf(other.opening, language) === verbOf(opening, language)
        ? cyclePlaceOf(other.opening, language).step
        : null;
    if (other.kind === 'heading' || other.kind === 'enacting') return null;
  }
  return null;
}
