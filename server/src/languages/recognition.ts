import { enactingFormulaOf } from './enacting-formulas';

/** Title, running heads and adoption line stand before the enacting formula, and hardly anything else. */
const lookedAt = 4000;

/**
 * Whether a text has an enacting formula ("The Security Council,") near its beginning, on a line of its own. One with no
 * comma behind it counts at the very beginning alone: elsewhere it is as likely the heading of something else.
 */
export function readsLikeResolution(text: string): boolean {
  const lines = text
    .slice(0, lookedAt)
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
  return lines.some((line, index) => (index === 0 || /[,，،]$/.test(line)) && isFormulaOfOrgan(line));
}

/** Those of conferences and committees are known by their form alone, which is too weak to speak up for. */
function isFormulaOfOrgan(line: string): boolean {
  return enactingFormulaOf(line)?.organ != null;
}
