enum Known {
  No = 1,
  Yes,
}

/**
 * What is told of a code unit alone, and once of each: as quick as a look into an array, where something is asked of each
 * line, or of each letter.
 */
export function toldOnce(tell: (unit: number) => boolean): (unit: number) => boolean {
  /** 0 for a unit that has not been met. */
  const known = new Uint8Array(0x10000);
  return unit => {
    known[unit] ||= tell(unit) ? Known.Yes : Known.No;
    return known[unit] === Known.Yes;
  };
}
