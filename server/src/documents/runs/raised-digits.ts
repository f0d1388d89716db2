const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote's mark that was typed by hand: digits that are set high become raised digits, so that they stay apart from words. */
export function withRaisedDigits(text: string): string {
  return /^\s*\d{1,3}\s*$/.test(text) ? text.replace(/\d/g, digit => raised[Number(digit)]!) : text;
}
