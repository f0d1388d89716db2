/**
 * A table whose entries are made when they are first asked for: V8 takes a tenth of a millisecond to read an expression
 * with \p{L}, and a session rarely asks for those of six languages.
 */
export function madeWhenAsked<Key extends string, Value>(
  makers: Readonly<Record<Key, () => Value>>,
): Readonly<Record<Key, Value>> {
  const table = {} as Record<Key, Value>;
  for (const key of Object.keys(makers) as Key[])
    Object.defineProperty(table, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[key]();
        Object.defineProperty(table, key, { enumerable: true, value });
        return value;
      },
    });
  return table;
}

/** Such a table whose entries one function makes of their keys. */
export function madeOfKeys<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return madeWhenAsked(Object.fromEntries(keys.map(key => [key, () => make(key)])) as Record<Key, () => Value>);
}

/** One value that is made when it is first asked for: an expression with `\p{…}`, or a long one, that few texts need. */
export function madeOnce<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** What has been told of each unit, two bits for each that tells: the lower one for yes, the other for no. */
let toldOfUnits = new Int32Array(0x10000);
let nextBit = 0;
/** There is room for so many bits. */
const bits = 30;

/**
 * What is told of a code unit alone, once of each that is met: as quick as a look into an array, where something is asked of
 * each line, or of each letter. They share an array, for what it costs to make.
 */
export function toldOnce(tell: (unit: number) => boolean): (unit: number) => boolean {
  if (nextBit === bits) {
    toldOfUnits = new Int32Array(0x10000);
    nextBit = 0;
  }
  const told = toldOfUnits;
  const yes = 1 << nextBit;
  const no = yes << 1;
  nextBit += 2;
  return unit => {
    const known = told[unit]! & (yes | no);
    if (known !== 0) return known === yes;
    const isSo = tell(unit);
    told[unit]! |= isSo ? yes : no;
    return isSo;
  };
}
