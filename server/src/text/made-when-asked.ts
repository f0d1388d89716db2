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

enum Told {
  No = 1,
  Yes,
}

/**
 * What is told of a code unit alone, once of each that is met: as quick as a look into an array, where something is asked of
 * each line, or of each letter.
 */
export function toldOnce(tell: (unit: number) => boolean): (unit: number) => boolean {
  /** 0 for a unit that has not been met. */
  const told = new Uint8Array(0x10000);
  return unit => {
    told[unit] ||= tell(unit) ? Told.Yes : Told.No;
    return told[unit] === Told.Yes;
  };
}
