import { openCatalogue } from '../../server/src/catalogue/open-catalogue';
import type { RolloverChange } from '../../server/src/drafting/rollover/change';
import { numberOfSymbol } from '../../server/src/drafting/rollover/number-of-symbol';
import { rollOver } from '../../server/src/drafting/rollover/rollover';
import { sessionOrdinals } from '../../server/src/languages/dates/session-ordinals';
import { writtenTimes } from '../../server/src/languages/dates/written-dates';
import type { LanguageCode } from '../../server/src/languages/language';
import type { Resolution } from '../../server/src/resolution/resolution';
import { toLogicalOffset } from '../../server/src/text/logical-text';
import { diskCatalogue } from '../../server/src/workspace/disk/disk-catalogue';
import { type Arrived, type Followed, followed, type Mention } from './followed';
import { type Half, pairsIn } from './pairs';
import { emptyTally, rowOf, type Tally } from './tally';

/**
 * Holds what rolling over changes in a text against what the UN itself changed in its successor:
 * node dist/bench/rollover.js [looked-at|counted|all] [PAIRS]. SHOW=kind prints each case of a kind that went wrong or was missed,
 * GUESS=1 lets the text say its next session itself.
 */
const [half = 'counted', folder = '../shared/corpus/pairs'] = process.argv.slice(2);
const shown = process.env.SHOW ?? '';

async function main(): Promise<void> {
  const catalogue = process.env.BARE ? null : await openCatalogue(diskCatalogue('dist'));
  const tallies = new Map<string, Tally>();
  const tallyOf = (key: string): Tally => {
    const there = tallies.get(key) ?? emptyTally();
    tallies.set(key, there);
    return there;
  };
  let [pairs, guessed] = [0, 0];
  for (const { name, language, old, new: now } of pairsIn(folder, half as Half)) {
    const actual = Number(/A\/RES\/(\d+)/.exec(now.symbol ?? '')?.[1]);
    if (!actual) continue;
    pairs++;
    if (rollOver(old, catalogue).turn.nextSession === actual) guessed++;
    const { changes } = rollOver(old, catalogue, process.env.GUESS ? null : actual);
    const { followed: all, arrived } = followed(old, now);
    const note = (kind: string, what: keyof Tally, detail: () => string) => {
      for (const key of [kind, `${language} all`, 'all']) tallyOf(key)[what]++;
      if (shown === kind && !['made', 'right', 'flaggedRightly'].includes(what)) console.log(what, name, detail());
    };
    for (const each of all) judge(each, old, now, changes, note);
    judgeChains(arrived, old, now, changes, all, note);
  }
  console.log(`${pairs} pairs (${half}); the next session read from the text alone: ${guessed} right`);
  console.table(Object.fromEntries([...tallies].sort().map(([key, tally]) => [key, rowOf(tally)])));
}

type Note = (kind: string, what: keyof Tally, detail: () => string) => void;

function judge(
  { block, newBlock, mention, became }: Followed,
  old: Resolution,
  now: Resolution,
  changes: readonly RolloverChange[],
  note: Note,
): void {
  const ours = changes.find(
    change => change.kind !== 'chain' && change.place.block === block && touches(old, change, mention),
  );
  const kind = kindOf(mention);
  if (!kind) return;
  const detail = () =>
    `${mention.value} → ${became?.value ?? 'gone'}; ours ${ours?.certainty} ${ours?.new}: …${excerpt(old, block, mention)}… ⇒ ${became ? excerpt(now, newBlock, became) : ''}`;
  const isChanged = became !== null && became.value !== mention.value;
  if (isChanged) {
    if (!ours) note(kind, 'missed', detail);
    else if (ours.certainty === 'doubtful') note(kind, 'flagged', detail);
    else if (agrees(ours, became, old.language)) note(kind, 'made', detail);
    else note(kind, 'missed', detail);
  }
  if (!ours || became === null) return;
  if (ours.certainty === 'doubtful') note(kind, isChanged ? 'flaggedRightly' : 'flaggedInVain', detail);
  else note(kind, isChanged && agrees(ours, became, old.language) ? 'right' : 'wrong', detail);
}

/** What the UN put into a row of citations that it kept, and what we did. */
function judgeChains(
  arrived: readonly Arrived[],
  old: Resolution,
  now: Resolution,
  changes: readonly RolloverChange[],
  all: readonly Followed[],
  note: Note,
): void {
  const chains = changes.filter(({ kind, old: was, new: text }) => kind === 'chain' && was === '' && text !== null);
  for (const { block, newBlock, mention } of arrived) {
    if (mention.kind !== 'citation' || mention.value !== old.symbol) continue;
    const ours = chains.find(({ place }) => place.block === block);
    const flag = changes.find(({ kind, place }) => kind === 'citation' && place.block === block);
    const detail = () => `came ${mention.value}; ours ${ours?.new ?? flag?.new}: ${excerpt(now, newBlock, mention)}`;
    if (ours?.certainty === 'sure') note('chain', 'made', detail);
    else note('chain', ours || flag ? 'flagged' : 'missed', detail);
  }
  for (const chain of chains) {
    const link = all.find(({ block }) => block === chain.place.block);
    if (!link) continue;
    const number = numberOfSymbol(old.symbol!)!;
    const isThere = now.blocks[link.newBlock]!.logical.text.includes(number);
    const detail = () =>
      `ours ${chain.new}: ${old.blocks[link.block]!.logical.text.slice(-160)} ⇒ ${now.blocks[link.newBlock]!.logical.text.slice(-160)}`;
    if (chain.certainty === 'sure') note('chain', isThere ? 'right' : 'wrong', detail);
    else note('chain', isThere ? 'flaggedRightly' : 'flaggedInVain', detail);
  }
}

function kindOf({ kind, value }: Mention): string | null {
  if (kind !== 'citation') return kind;
  if (/\/RES\//.test(value)) return 'citation';
  return /^(?:TREATY|CHARTER)|\/DEC\/|PRST/.test(value) ? null : 'symbol';
}

function agrees({ new: text }: RolloverChange, became: Mention, language: LanguageCode): boolean {
  if (text === null) return false;
  if (became.kind === 'session')
    return (
      sessionOrdinals(language).get(text.toLowerCase().replace(/[\u2010\u2011]/g, '-'))?.session ===
      Number(became.value)
    );
  if (became.kind === 'year') return text === became.value;
  if (became.kind === 'date')
    return text === became.value.slice(0, 4) || writtenTimes(text, language)[0]?.day === became.value;
  const number = numberOfSymbol(became.value);
  return number !== null && text.includes(number);
}

function touches(resolution: Resolution, { place, old }: RolloverChange, mention: Mention): boolean {
  const { logical } = resolution.blocks[place.block]!;
  const start = toLogicalOffset(logical, place.span.start);
  return start < mention.end && mention.start < start + old.length;
}

function excerpt(resolution: Resolution, block: number, { start, end }: Mention): string {
  const { text } = resolution.blocks[block]!.logical;
  return `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}`;
}

void main();
