import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  Range,
  SelectionRange,
} from 'vscode-languageserver-types';
import type { Resolution } from '../resolution/resolution';
export function outline(r: Resolution): DocumentSymbol[] {
  return [];
}
export function foldingRanges(r: Resolution): FoldingRange[] {
  return [];
}
export function selectionRanges(r: Resolution, p: Position[]): SelectionRange[] {
  return [];
}
export async function hover(r: Resolution, p: Position): Promise<Hover | null> {
  return null;
}
export function diagnostics(r: Resolution, uri: string): Diagnostic[] {
  return [];
}
export function codeActions(r: Resolution, uri: string, range: Range, only: string[] | undefined): CodeAction[] {
  return [];
}
