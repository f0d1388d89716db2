import * as vscode from 'vscode';
import type { ComparisonPart } from '../../../server/src/protocol/comparison/compare-request';

export const gutterSetting = 'resolute.comparison.gutter';
export const lensSetting = 'resolute.codeLens.changes';

/** What is shown of a draft's comparison, so that no more is asked for. */
export function wantedParts(draft: vscode.Uri, areTextsShown: boolean): readonly ComparisonPart[] {
  const settings = vscode.workspace.getConfiguration(undefined, draft);
  return [
    ...(settings.get<boolean>(gutterSetting, true) ? (['original'] as const) : []),
    ...(settings.get<boolean>(lensSetting, false) ? (['paragraphs'] as const) : []),
    ...(areTextsShown ? (['texts'] as const) : []),
  ];
}
