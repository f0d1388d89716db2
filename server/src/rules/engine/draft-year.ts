import { draftSession } from '../../drafting/rollover/draft-session';
import { readDate } from '../../languages/dates/read-date';
import { languageOf } from '../../languages/languages';
import type { Resolution } from '../../resolution/resolution';

/** The first session of the Assembly opened in the year behind this one. */
const beforeAssembly = 1945;
/** The Human Rights Council has met three times a year since this one. */
const firstOfCouncil = 2006;
/** No front has more blocks than this. */
const mostBlocks = 40;

/** The year that a text is of, by its symbol, its adoption line or its masthead's session; null where none tells. */
export function draftYear(resolution: Resolution): number | null {
  const { symbol } = resolution;
  const inSymbol = symbol === null ? null : yearOfSymbol(symbol);
  if (inSymbol !== null) return inSymbol;
  const day = adoptionDay(resolution);
  if (day !== null) return Number(day.slice(0, 4));
  const session = draftSession(resolution);
  return session === null ? null : beforeAssembly + session;
}

/** S/RES/2185 (2014), S/2014/800, E/RES/2021/4, A/RES/75/1, A/75/L.4, A/HRC/RES/54/1 */
function yearOfSymbol(symbol: string): number | null {
  const year = /\((\d{4})\)$|^(?:S|E)\/(?:[A-Z.\d]*\/)*(\d{4})\//.exec(symbol);
  if (year) return Number(year[1] ?? year[2]);
  const council = /^A\/HRC\/(?:RES\/)?(\d{1,3})\//.exec(symbol);
  if (council) return firstOfCouncil + Math.floor((Number(council[1]) - 1) / 3);
  const assembly = /^A\/(?:RES\/|C\.\d\/)?(\d{2,3})\//.exec(symbol);
  return assembly ? beforeAssembly + Number(assembly[1]) : null;
}

function adoptionDay({ blocks, language }: Resolution): string | null {
  for (const block of blocks.slice(0, mostBlocks)) {
    if (block.before.part !== 'front' || block.kind === 'enacting') break;
    if (block.kind === 'adoption') return readDate(block.logical.text, languageOf(language));
  }
  return null;
}
