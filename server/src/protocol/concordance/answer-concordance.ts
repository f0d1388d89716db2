import type { Connection } from 'vscode-languageserver';
import { concordanceDiagnostics, rowRanges } from '../../features/concordance';
import type { Say } from '../../messages/message';
import type { Answerer } from '../answer';
import type { OpenDocuments } from '../open-documents';
import type { Project } from '../project/project';
import type { Workspace } from '../workspace';
import {
  type ConcordanceAnswer,
  type ConcordanceParams,
  concordanceMethod,
  type OtherVersion,
  type OtherVersionsParams,
  otherVersionsMethod,
} from './requests';

interface Known {
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly project: Project;
  readonly say: Say;
}

/** Versions of a text in other languages: which there are, and in what two of them differ. */
export function answerConcordance(
  connection: Connection,
  answer: Answerer,
  { documents, workspace, project, say }: Known,
): void {
  connection.onRequest(
    otherVersionsMethod,
    answer<OtherVersionsParams, readonly OtherVersion[]>('other versions', [], ({ uri, resolution }) => {
      const { symbol, language } = resolution;
      if (symbol === null) return [];
      return workspace.index
        .definitionsOf(symbol)
        .filter(({ uri: other, summary }) => other !== uri && summary.language !== language)
        .map(({ uri: other, summary }) => ({ uri: other, language: summary.language }));
    }),
  );
  connection.onRequest(
    concordanceMethod,
    answer<ConcordanceParams, ConcordanceAnswer | null>('concordance', null, async (document, { other: otherUri }) => {
      const [ownSettings, otherSettings] = await Promise.all([
        project.files.settings(document.uri),
        project.files.settings(otherUri),
      ]);
      // settings may have been waited for
      const other = documents.get(otherUri);
      if (!other || document.isTooLong || other.isTooLong) return null;
      const [a, b] = [document.resolution, other.resolution];
      const versions = [
        { uri: document.uri, resolution: a, settings: ownSettings },
        { uri: other.uri, resolution: b, settings: otherSettings },
      ] as const;
      return {
        languages: [a.language, b.language],
        rows: rowRanges(a, b),
        diagnostics: concordanceDiagnostics(versions, say),
      };
    }),
  );
}
