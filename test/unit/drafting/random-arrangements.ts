import { type Arrangement, arrangementOf, type Standing } from '../../../server/src/drafting/arrangement/arrangement';
import { isUnitStart, type Unit, unitFrom } from '../../../server/src/drafting/operations/units';
import type { Resolution } from '../../../server/src/resolution/resolution';
import { partAt } from '../../../server/src/resolution/structure';

/** Numbers from 0 to below 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomChange {
  readonly name: 'insert' | 'delete' | 'move';
  readonly arrangement: Arrangement;
}

/** Words that open a paragraph of each part, and an item, in the six languages. */
const newWords: Readonly<Record<string, Readonly<Record<'preambular' | 'operative' | 'item', string>>>> = {
  en: {
    preambular: 'Recalling the lamps of the quay',
    operative: 'Requests the keeper to trim the lamps of the quay',
    item: 'The lamps of the quay',
  },
  fr: {
    preambular: 'Rappelant les lampes du quai',
    operative: 'Prie le gardien de régler les lampes du quai',
    item: 'Les lampes du quai',
  },
  es: {
    preambular: 'Recordando las lámparas del muelle',
    operative: 'Solicita al farero que cuide las lámparas del muelle',
    item: 'Las lámparas del muelle',
  },
  ru: {
    preambular: 'ссылаясь на лампы причала',
    operative: 'просит смотрителя поправить лампы причала',
    item: 'лампы причала',
  },
  zh: { preambular: '回顾码头各盏灯火长久照明', operative: '请灯塔看守人修整码头各盏灯火', item: '码头各盏灯火' },
  ar: {
    preambular: 'إذ تشير إلى مصابيح الرصيف',
    operative: 'تطلب إلى الحارس أن يعتني بمصابيح الرصيف',
    item: 'مصابيح الرصيف',
  },
};

/** One paragraph or item put in, taken away, or moved to another place of its level; null where the draft has none. */
export function randomChange(resolution: Resolution, random: () => number): RandomChange | null {
  const { blocks, structure } = resolution;
  const starts = [...blocks.keys()].filter(at => isUnitStart(blocks[at]!) && partAt(structure, at) !== 'annex');
  if (starts.length < 3) return null;
  const pick = () => starts[Math.floor(random() * starts.length)]!;
  const all = arrangementOf(resolution);
  const unit = unitFrom(resolution, pick());
  const own = blocks[unit.first]!;
  const kind = own.kind as 'preambular' | 'operative' | 'item';
  const chance = random();
  if (chance < 1 / 3) {
    const added: Standing = { block: null, kind, depth: own.depth, words: [newWords[resolution.language]![kind]] };
    const at = random() < 0.5 ? unit.first : unit.end;
    return { name: 'insert', arrangement: [...all.slice(0, at), added, ...all.slice(at)] };
  }
  if (chance < 2 / 3) return { name: 'delete', arrangement: [...all.slice(0, unit.first), ...all.slice(unit.end)] };
  const alike = starts.filter(at => blocks[at]!.kind === kind && blocks[at]!.depth === own.depth && at !== unit.first);
  if (alike.length === 0) return null;
  const target = unitFrom(resolution, alike[Math.floor(random() * alike.length)]!);
  return { name: 'move', arrangement: moved(all, unit, random() < 0.5 ? target.first : target.end) };
}

function moved(all: Arrangement, { first, end }: Unit, before: number): Arrangement {
  const own = all.slice(first, end);
  return before <= first
    ? [...all.slice(0, before), ...own, ...all.slice(before, first), ...all.slice(end)]
    : [...all.slice(0, first), ...all.slice(end, before), ...own, ...all.slice(before)];
}
