import { elementsIn, type XmlElement } from '../xml/read-xml';
import { asNumber, child, contentOf, numberOf, saidOf, switchOf } from './elements';

/** A level of a list: how it counts and what it shows. */
export interface ListLevel {
  readonly start: number;
  readonly form: string;
  /** "%1.%2": each number stands for the count of that level. */
  readonly text: string;
  /** All numbers in digits, whatever the levels above are counted in. */
  readonly digitsOnly: boolean;
  /** The level (counted from 1) behind which it begins anew; 0 for never, null for any above it. */
  readonly restartsAfter: number | null;
  /** The paragraph style that stands at this level. */
  readonly style: string | null;
  readonly font: string;
}

export interface List {
  /** Lists of one definition go on counting with each other. */
  readonly definition: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that this list begins anew at a number of its own. */
  readonly startsAt: ReadonlyMap<number, number>;
}

export type Lists = ReadonlyMap<string, List>;

const levelCount = 9;
/** No label is longer, and each paragraph of a list repeats it. */
const longestText = 64;

/** The lists of a numbering part; `listOfStyle` leads from a style of lists to its list. */
export function readLists(root: XmlElement | null, listOfStyle: (style: string) => string | null): Lists {
  const lists = new Map<string, List>();
  if (root === null) return lists;
  const definitions = new Map<string, XmlElement>();
  const uses = new Map<string, XmlElement>();
  for (const element of elementsIn(root)) {
    if (element.name === 'abstractNum') definitions.set(element.attributes.abstractNumId ?? '', element);
    if (element.name === 'num') uses.set(element.attributes.numId ?? '', element);
  }
  const ofStyles = new Map<string, string>();
  for (const [id, definition] of definitions) {
    const style = saidOf(definition, 'styleLink');
    if (style !== null) ofStyles.set(style, id);
  }
  /** A definition may point to a style of lists, whose own definition holds the levels. */
  const meant = (id: string): string => {
    const style = saidOf(definitions.get(id) ?? null, 'numStyleLink');
    if (style === null) return id;
    const list = listOfStyle(style);
    return ofStyles.get(style) ?? (list === null ? null : saidOf(uses.get(list) ?? null, 'abstractNumId')) ?? id;
  };
  const levelsOf = new Map<string, readonly (ListLevel | undefined)[]>();
  for (const [id, use] of uses) {
    const definition = meant(saidOf(use, 'abstractNumId') ?? '');
    let levels = levelsOf.get(definition);
    if (!levels) {
      levels = readLevels(definitions.get(definition) ?? null);
      levelsOf.set(definition, levels);
    }
    lists.set(id, { definition, ...overridden(levels, use) });
  }
  return lists;
}

function readLevels(definition: XmlElement | null): readonly (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = new Array(levelCount).fill(undefined);
  for (const element of definition ? elementsIn(definition) : []) {
    const level = asNumber(element.attributes.ilvl);
    if (element.name === 'lvl' && level !== null && level >= 0 && level < levelCount)
      levels[level] = readLevel(element);
  }
  return levels;
}

function readLevel(element: XmlElement): ListLevel {
  const format = contentOf(element).find(({ name }) => name === 'numFmt');
  return {
    start: numberOf(element, 'start') ?? 0,
    form: formOf(format),
    text: (saidOf(element, 'lvlText') ?? '').slice(0, longestText),
    digitsOnly: switchOf(element, 'isLgl') ?? false,
    restartsAfter: numberOf(element, 'lvlRestart'),
    style: saidOf(element, 'pStyle'),
    font: child(child(element, 'rPr'), 'rFonts')?.attributes.ascii ?? '',
  };
}

/** A form of one's own shows how it counts: "01, 02, 03, ..." */
function formOf(format: XmlElement | undefined): string {
  const { val, format: shown } = format?.attributes ?? {};
  if (val !== 'custom') return val ?? 'decimal';
  return shown?.startsWith('0') ? 'decimalZero' : 'decimal';
}

function overridden(levels: readonly (ListLevel | undefined)[], use: XmlElement): Pick<List, 'levels' | 'startsAt'> {
  const own = [...levels];
  const startsAt = new Map<number, number>();
  for (const element of elementsIn(use)) {
    const level = asNumber(element.attributes.ilvl);
    if (element.name !== 'lvlOverride' || level === null || level < 0 || level >= levelCount) continue;
    const start = numberOf(element, 'startOverride');
    if (start !== null) startsAt.set(level, start);
    const definition = child(element, 'lvl');
    if (definition) own[level] = readLevel(definition);
  }
  return { levels: own, startsAt };
}
