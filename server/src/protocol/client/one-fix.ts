import type { ClientCapabilities, CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';

/**
 * Kate asks about the whole text, names the finding at the cursor, and makes all changes that it is told, one upon the
 * other. Such a question is answered with the best fix of that finding alone.
 */
export function oneFixWhereAllAreMade(
  actions: CodeAction[],
  { textDocument, range, context }: CodeActionParams,
  can: ClientCapabilities['textDocument'],
): CodeAction[] {
  const [named, ...others] = Array.isArray(context.diagnostics) ? context.diagnostics : [];
  const { start, end } = range;
  const isWhole = start.line === 0 && start.character === 0;
  // whoever tells which fix is preferred lets a person choose
  if (!named?.range?.end || others.length > 0 || context.only || !isWhole || can?.codeAction?.isPreferredSupport)
    return actions;
  if (end.line <= named.range.end.line) return actions;
  const fixes = actions.filter(
    ({ diagnostics, edit }) => edit?.changes?.[textDocument.uri] && diagnostics?.some(each => isSame(each, named)),
  );
  const best = fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0];
  return best ? [best] : [];
}

function isSame({ code, range: { start } }: Diagnostic, other: Diagnostic): boolean {
  return (
    code === other.code && start.line === other.range.start?.line && start.character === other.range.start.character
  );
}
