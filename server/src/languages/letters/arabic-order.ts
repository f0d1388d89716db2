/**
 * What tells, in Arabic, which word an opening verb is followed by, where an extractor has set others between the two.
 */

const adverbs = '(?: أيضا| كذلك| مجددا| من جديد| مرة أخرى)*';

/**
 * The prepositions that verbs take: "وإذ يشير أيضا إلى", "يرحب ب". Nothing but an adverb stands between the two, by count in
 * adopted texts, and a noun with its article never does.
 */
const verbs = [
  ['إلى ', 'شير|تطلع|طلب'],
  ['على ', 'شدد|ثني'],
  ['عن ', 'عرب'],
  ['ب', 'رحب|سلم|قر|عترف|هيب|شيد|نوه|ذكر'],
].map(([preposition, ofPreposition]) => ({
  preposition: preposition!,
  verb: new RegExp(`^(?:و?إذ )?[يت](?:${ofPreposition})${adverbs} `),
}));

/** The verb that a paragraph opens with, up to where its preposition is due; null where it takes none. */
export function verbWithPreposition(text: string): { readonly end: number; readonly preposition: string } | null {
  for (const { preposition, verb } of verbs) {
    const found = verb.exec(text);
    if (found) return { end: found[0].length, preposition };
  }
  return null;
}

const adjectiveBehindVerb = new RegExp(`^((?:و?إذ )?[يت][ء-ي]+${adverbs} )(ال[ء-ي]+(ية|ي)) `);
const adjectiveBeforeDash = /^ال[ء-ي]+(ية|ي)$/;

/**
 * The adjective behind an opening verb that belongs behind the dash at the end of the line, for the two that a dash joins
 * agree: "تؤكد الغربية الدور … الشرقية -".
 */
export function adjectiveOfDash(text: string, dash: number): { readonly start: number; readonly end: number } | null {
  const behindVerb = adjectiveBehindVerb.exec(text);
  if (!behindVerb) return null;
  const before = adjectiveBeforeDash.exec(text.slice(text.lastIndexOf(' ', dash - 2) + 1, dash - 1));
  if (before?.[1] !== behindVerb[3]) return null;
  const start = behindVerb[1]!.length;
  return { start, end: start + behindVerb[2]!.length };
}
