import type {
  Connection,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { tokenTypes } from '../../features/reading/block-tokens';
import { semanticTokens, tokenModifiers } from '../../features/reading/semantic-tokens';
import type { Answerer } from '../answer';

export const semanticTokensProvider = {
  legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
  range: true,
  full: { delta: true },
};

const noTokens: SemanticTokens = { data: [] };

/** Answers with what has changed since the client's last answer, where it has one. */
export function answerSemanticTokens(connection: Connection, answer: Answerer) {
  const told = new Map<string, Required<SemanticTokens>>();
  let count = 0;

  /** The last answer about each document. */
  function remember(uri: string, data: number[]): Required<SemanticTokens> {
    const tokens = { resultId: String(++count), data };
    told.set(uri, tokens);
    return tokens;
  }

  const { semanticTokens: requests } = connection.languages;
  requests.on(
    answer('tokens', noTokens, ({ uri, resolution }, _: SemanticTokensParams) =>
      remember(uri, semanticTokens(resolution)),
    ),
  );
  requests.onRange(
    answer('tokens of a range', noTokens, ({ resolution }, { range }: SemanticTokensRangeParams) => ({
      data: semanticTokens(resolution, range),
    })),
  );
  requests.onDelta(
    answer<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'changed tokens',
      noTokens,
      ({ uri, resolution }, { previousResultId }) => {
        const before = told.get(uri);
        const tokens = remember(uri, semanticTokens(resolution));
        if (before?.resultId !== previousResultId) return tokens;
        return { resultId: tokens.resultId, edits: changes(before.data, tokens.data) };
      },
    ),
  );
  return { forget: (uri: string): void => void told.delete(uri) };
}

/** One edit, between what both begin with and what both end with. */
function changes(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [{ start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) }];
}
