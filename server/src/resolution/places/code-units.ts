export const slash = 0x2f;

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f;
}

export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013;
}

export function isBracket(unit: number): boolean {
  return unit === 0x28 || unit === 0xff08;
}
