import { blockIndexAt, rangeOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import type { Range } from '../../text/position';
import { type TokenType, tokensOfBlock, tokenTypes } from './block-tokens';

/** Bold in place of slanted, as Chinese sets opening phrases off. */
export const tokenModifiers = ['bold'] as const;

const typeNumbers = Object.fromEntries(tokenTypes.map((type, number) => [type, number])) as Record<TokenType, number>;

/** The tokens of a draft, or of a part of it, as the protocol writes them: five numbers each, places counted from the one before. */
export function semanticTokens(resolution: Resolution, range?: Range): number[] {
  const { blocks, language } = resolution;
  const first = range ? blockIndexAt(resolution, range.start) : 0;
  const last = range ? blockIndexAt(resolution, range.end) : blocks.length - 1;
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (let index = first; index <= last && index < blocks.length; index++) {
    for (const token of tokensOfBlock(resolution, index)) {
      const { start, end } = rangeOf(resolution, index, token);
      const bold = language === 'zh' && token.type === 'opening';
      const from = start.line === line ? start.character - character : start.character;
      data.push(start.line - line, from, end.character - start.character, typeNumbers[token.type], bold ? 1 : 0);
      line = start.line;
      character = start.character;
    }
  }
  return data;
}
