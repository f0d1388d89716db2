import type {
  Connection,
  Definition,
  DefinitionLink,
  DefinitionParams,
  DocumentHighlightParams,
  DocumentLinkParams,
  ReferenceParams,
} from 'vscode-languageserver';
import type { Asked } from '../../features/known-resolutions';
import { catalogueDefinition, definition } from '../../features/navigation/definition';
import { documentLinks } from '../../features/navigation/document-links';
import { highlights } from '../../features/navigation/highlights';
import { references } from '../../features/navigation/references';
import { workspaceSymbols } from '../../features/navigation/workspace-symbols';
import { canonicalUri } from '../../workspace/canonical-uri';
import type { Answerer } from '../answer';
import { pageAddress } from '../catalogue-pages';
import type { LazyCatalogue } from '../lazy-catalogue';
import type { OpenDocument } from '../open-documents';
import type { Workspace } from '../workspace';

/** The ways from one place to another: within the draft, and to and from the workspace's other resolutions. */
export function answerNavigation(
  connection: Connection,
  answer: Answerer,
  workspace: Workspace,
  catalogue: LazyCatalogue,
): void {
  const known = workspace.index;

  connection.onDocumentLinks(
    answer('links', [], (document, _: DocumentLinkParams) => documentLinks(document.resolution)),
  );
  connection.onDefinition(
    answer<DefinitionParams, Definition | DefinitionLink[] | null>('definition', null, async (document, params) => {
      const find = () => definition(asked(document), params.position, known);
      const found = find();
      if (found.length > 0) return inForm(found);
      // it may lie in a file that is not read yet
      await workspace.settled();
      const settled = find();
      if (settled.length > 0 || !workspace.showsCataloguePages) return inForm(settled);
      const loaded = await catalogue.get();
      return inForm(loaded ? catalogueDefinition(document.resolution, params.position, loaded, pageAddress) : settled);
    }),
  );
  connection.onDocumentHighlight(
    answer('highlights', [], (document, { position }: DocumentHighlightParams) =>
      highlights(document.resolution, position),
    ),
  );
  connection.onReferences(
    answer('references', [], async (document, { position, context }: ReferenceParams) => {
      await workspace.settled();
      return references(asked(document), position, context.includeDeclaration, known);
    }),
  );

  connection.onWorkspaceSymbol(({ query }) => {
    try {
      return workspaceSymbols(known, query);
    } catch (error) {
      connection.console.error(`workspace symbols: ${String(error)}`);
      return [];
    }
  });

  function inForm(links: DefinitionLink[]): Definition | DefinitionLink[] {
    if (workspace.client?.textDocument?.definition?.linkSupport) return links;
    return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  }
}

/** As the features ask about a document, its address as the index spells it. */
export function asked(document: OpenDocument): Asked {
  return { uri: canonicalUri(document.uri), resolution: document.resolution };
}
