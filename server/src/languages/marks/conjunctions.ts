/** Conjunctions behind the mark that ends the last paragraph or item but one: "…; and". */
export const conjunctionBehindMark = /[;；؛,،] ?(?:and|or|and\/or|et|ou|y|o|e|u|и|или|و|أو|和|及)$/u;

/** Conjunctions that no paragraph begins with, in languages whose paragraphs no capital letter tells. */
export const conjunctionWithin = /^(?:并(?!非)|其中|从而|以便|而且|以及|包括|和|及|同时|и |а также |или |أو |كما )/u;
