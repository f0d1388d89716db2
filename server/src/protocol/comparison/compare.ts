import type { CancellationToken, Connection } from 'vscode-languageserver';
import { baseAsDraft } from '../../comparison/base-as-draft';
import { comparing } from '../../comparison/compare';
import { takingOutNoise } from '../../comparison/texts-without-noise';
import { earlierTexts, surelyBefore } from '../../features/comparison/earlier-texts';
import { paragraphChanges } from '../../features/comparison/paragraph-changes';
import { shortSymbol } from '../../features/comparison/text-name';
import { countsOf, toldChanges } from '../../features/comparison/told-changes';
import { message, type Say } from '../../messages/message';
import { canonicalUri } from '../../workspace/canonical-uri';
import { inSlicesWhile } from '../../workspace/pace/in-slices';
import type { Answerer } from '../answer';
import type { OpenDocument } from '../open-documents';
import { LSPErrorCodes, ResponseError } from '../wire/protocol-values';
import type { Workspace } from '../workspace';
import { BaseTexts } from './base-texts';
import {
  type CompareAnswer,
  type CompareParams,
  type ComparisonPart,
  compareMethod,
  type EarlierTexts,
  earlierTextsMethod,
} from './compare-request';

/**
 * What has changed in an open draft, and since which text that may be told. Both are worked out in short stretches between which
 * everything else is answered, and left off as soon as the client cancels them or the draft is another.
 */
export function answerComparison(connection: Connection, answer: Answerer, workspace: Workspace, say: Say): void {
  const bases = new BaseTexts(workspace);
  connection.onRequest(
    compareMethod,
    answer<CompareParams, CompareAnswer | null>('comparison', null, async (document, { base, parts }, token) => {
      const old = await bases.tree(base);
      if (old === 'unknown') return { kind: 'unknown' };
      if (old === null || document.isTooLong) return { kind: 'unreadable' };
      const { resolution: now, version } = document;
      const work = done(document, token);
      const comparison = await work(comparing(old, now));
      const texts = await work(takingOutNoise(comparison));
      const compared = { old, new: now, comparison, texts };
      const changes = await work(at(() => toldChanges(compared)));
      const symbols = { old: old.symbol, new: now.symbol };
      const wanted = async <Part>(
        part: ComparisonPart,
        make: () => Generator<void, Part>,
      ): Promise<Part | undefined> => (parts.includes(part) ? work(make()) : undefined);
      const name = old.symbol === null ? say(message`the earlier text`) : shortSymbol(old.symbol);
      const original = await wanted('original', () => baseAsDraft(comparison, now));
      const paragraphs = await wanted('paragraphs', () => at(() => paragraphChanges(compared, name, say)));
      return {
        ...{ kind: 'compared', version, symbols, counts: countsOf(changes), changes },
        ...(parts.includes('texts') && { texts: { old: texts.old, new: texts.new } }),
        ...(original !== undefined && { original }),
        ...(paragraphs && { paragraphs }),
      };
    }),
  );
  connection.onRequest(
    earlierTextsMethod,
    answer<Pick<CompareParams, 'textDocument'>, EarlierTexts | null>(
      'earlier texts',
      null,
      async (document, _, token) => {
        await workspace.settled();
        const uri = canonicalUri(document.uri);
        const { resolution } = document;
        const found = await done(document, token)(earlierTexts({ uri, resolution }, workspace.index.packed()));
        return {
          sure: surelyBefore(found)?.uri ?? null,
          texts: found.map(({ uri, symbol, title, isCited }) => ({ uri, symbol, title, isCited })),
        };
      },
    ),
  );
}

/** Does work about a document as it is now; whoever asked is told as soon as nobody has any use for it. */
function done(document: OpenDocument, token: CancellationToken) {
  const { version } = document;
  return async <Result>(work: Generator<void, Result>): Promise<Result> => {
    const result = await inSlicesWhile(work, () => !token.isCancellationRequested && document.version === version);
    if (result !== null) return result;
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    throw new ResponseError(LSPErrorCodes.ContentModified, 'the draft has changed');
  };
}

/** One step, behind a rest. */
function* at<Result>(make: () => Result): Generator<void, Result> {
  yield;
  return make();
}
