import type { CallHierarchyItem, CallHierarchyPrepareParams, Connection } from 'vscode-languageserver';
import { citationHover } from '../../features/hover/citation-hover';
import {
  type HierarchySources,
  incomingCitations,
  outgoingCitations,
  prepareHierarchy,
} from '../../features/navigation/citation-hierarchy';
import type { Answerer } from '../answer';
import {
  pageAddress,
  pageOfAddress,
  pagesChangedMethod,
  type ReadPageParams,
  readPageMethod,
} from '../catalogue-pages';
import type { LazyCatalogue } from '../lazy-catalogue';
import type { Workspace } from '../workspace';
import { asked } from './navigation';

/** The graph of citations, and the pages of those of its documents that have no file. */
export function answerCitationGraph(
  connection: Connection,
  answer: Answerer,
  workspace: Workspace,
  catalogue: LazyCatalogue,
): void {
  async function sources(): Promise<HierarchySources> {
    const [loaded] = await Promise.all([catalogue.get(), workspace.settled()]);
    return {
      known: workspace.index,
      catalogue: loaded,
      pageOf: (symbol, language) => (workspace.showsCataloguePages ? pageAddress(symbol, language) : null),
    };
  }

  connection.languages.callHierarchy.onPrepare(
    answer('citation graph', null, async (document, { position }: CallHierarchyPrepareParams) =>
      prepareHierarchy(asked(document), position, await sources()),
    ),
  );
  connection.languages.callHierarchy.onIncomingCalls(({ item }) => calls(item, incomingCitations));
  connection.languages.callHierarchy.onOutgoingCalls(({ item }) => calls(item, outgoingCitations));
  catalogue.follow(() => {
    if (workspace.showsCataloguePages) void connection.sendNotification(pagesChangedMethod);
  });
  connection.onRequest(readPageMethod, async ({ uri }: ReadPageParams) => {
    const page = pageOfAddress(uri);
    const loaded = page && (await catalogue.get());
    if (!page || !loaded) return null;
    return citationHover({ symbol: page.symbol, kind: 'resolution', start: 0, end: 0 }, page.language, loaded);
  });

  /** An item need not be of an open document. */
  async function calls<Call>(
    item: CallHierarchyItem,
    find: (item: CallHierarchyItem, sources: HierarchySources) => Call[],
  ): Promise<Call[] | null> {
    try {
      return find(item, await sources());
    } catch (error) {
      connection.console.error(`citation graph: ${String(error)}`);
      return null;
    }
  }
}
