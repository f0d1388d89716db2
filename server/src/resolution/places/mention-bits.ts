/** The bits of places (`places.ts`) at which the expressions of mentions may match; words of citations have the first. */
export const wordCount = 12;
export const wordBits = (1 << wordCount) - 1;
/** The noun of resolutions is the first of them. */
export const resolutionBit = 1;
export const openingBit = 1 << wordCount;
export const charterBit = openingBit << 1;
export const treatyBit = openingBit << 2;
export const ordinalsBit = openingBit << 3;
