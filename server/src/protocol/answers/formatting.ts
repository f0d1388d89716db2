import type { Connection, DocumentFormattingParams, DocumentRangeFormattingParams } from 'vscode-languageserver';
import type { FormatOptions } from '../../drafting/format/format-options';
import { formatDocument, formatRange } from '../../features/formatting';
import type { Answerer } from '../answer';
import type { Workspace } from '../workspace';

const widthSetting = 'resolute.format.width';
const indentSetting = 'resolute.format.indent';

/** Answers how a draft, or a part of it, is laid out, as the settings say; the editor's own options are those of programs. */
export function answerFormatting(connection: Connection, answer: Answerer, workspace: Workspace): void {
  connection.onDocumentFormatting(
    answer('formatting', [], async (document, _: DocumentFormattingParams) => {
      const options = await optionsOf(workspace);
      // the newest text: something may have been typed meanwhile
      return [...formatDocument(document.resolution, options)];
    }),
  );
  connection.onDocumentRangeFormatting(
    answer('formatting', [], async (document, { range }: DocumentRangeFormattingParams) => {
      const options = await optionsOf(workspace);
      return [...formatRange(document.resolution, range, options)];
    }),
  );
}

async function optionsOf({ settings }: Workspace): Promise<FormatOptions> {
  const [width] = await settings.get(widthSetting);
  const [indent] = await settings.get(indentSetting);
  return { width: inBounds(width, 20, 400), indent: inBounds(indent, 0, 16) ?? 0 };
}

/** What is no number within bounds counts as not said. */
function inBounds(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : null;
}
