import type { Language } from '../../../languages/language';
import { isBlank, isBracket, isCapital, isDigit, slash } from '../../places/code-units';
import { resolutionBit } from '../../places/mention-bits';
import { numberBit, type Places } from '../../places/places';
import { isNumber, type NumberToken, type SymbolToken } from '../token';
import { bareNumber, councilNumber, isYearOfDate, turnedCouncilNumber } from './council';
import { chineseNumber } from './in-chinese';
import { romanNumber, sessionNumber, specialSessionNumber, turnedSessionNumber } from './sessions';
import { symbolAt } from './symbols';

type Token = NumberToken | SymbolToken;

const none: readonly Token[] = [];

/** The numbers and symbols of documents, in order. */
export function citationNumbers(text: string, places: Places, language: Language): readonly Token[] {
  const inWords = language.code === 'zh' ? resolutionBit : 0;
  if ((places.bits & (numberBit | inWords)) === 0) return none;
  let tokens: Token[] | undefined;
  let end = 0;
  let sorted = true;
  for (let index = 0; index < places.length; index += 2) {
    const place = places.found[index]!;
    const bits = places.found[index + 1]!;
    if ((bits & inWords) !== 0) {
      const token = chineseNumber(text, place + 1);
      if (token) tokens = withToken(tokens, token);
      sorted &&= token === null;
      continue;
    }
    if (bits !== numberBit || place < end) continue;
    const token = tokenAt(text, place, end, tokens?.at(-1), language);
    if (!token) continue;
    end = token.end;
    tokens = withToken(tokens, token);
  }
  if (tokens === undefined) return none;
  return sorted ? tokens : tokens.sort((a, b) => a.start - b.start);
}

/** A list of one takes less room than one that has grown, and most are of one. */
function withToken(tokens: Token[] | undefined, token: Token): Token[] {
  if (tokens === undefined) return [token];
  tokens.push(token);
  return tokens;
}

function tokenAt(
  text: string,
  place: number,
  from: number,
  before: Token | undefined,
  language: Language,
): Token | null {
  if (text.charCodeAt(place) === slash) return symbolAt(text, place, from);
  return (
    specialSessionNumber(text, place, from, language) ??
    turnedCouncilNumber(text, place, from) ??
    numberAt(text, place, isNumber(before) ? before : undefined, language)
  );
}

function numberAt(
  text: string,
  start: number,
  before: NumberToken | undefined,
  language: Language,
): NumberToken | null {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end - start > 4) return null;
  const behind = text.charCodeAt(end);
  if (behind === slash) return sessionNumber(text, start, language);
  let next = end;
  while (next < end + 2 && isBlank(text.charCodeAt(next))) next++;
  const unit = text.charCodeAt(next);
  if (isBracket(unit) || unit === 0x29) {
    if (isYearOfDate(text, start, end, language)) return null;
    const council = councilNumber(text, start, end, next);
    if (council) return council;
  }
  if (next > end && unit === slash) return sessionNumber(text, start, language);
  if (next > end && isDigit(unit) && language.code === 'ar') {
    const turned = turnedSessionNumber(text, start, language);
    if (turned) return turned;
  }
  const mayBeRoman =
    isBracket(unit) || mayBeLetter(behind) || (isBlank(behind) && mayBeLetter(text.charCodeAt(end + 1)));
  return (mayBeRoman ? romanNumber(text, start, language) : null) ?? bareNumber(text, start, end, before, language);
}

/** The letter of a resolution's part, or the first of its name. */
function mayBeLetter(unit: number): boolean {
  return isCapital(unit) || (unit >= 0x410 && unit <= 0x42f) || (unit >= 0x621 && unit <= 0x64a);
}
