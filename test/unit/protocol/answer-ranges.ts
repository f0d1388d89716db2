import type { Position } from 'vscode-languageserver';

/**
 * Looks through an answer of any kind for positions and lines that the document does not have. What belongs to another
 * document, by a `uri` beside or the key of a workspace edit's `changes`, is passed over. null where all of them are right.
 */
export function wrongPlace(answer: unknown, uri: string, text: string): string | null {
  const lengths = text.split(/\r\n|\r|\n/).map(line => line.length);
  const exists = ({ line, character }: Position) =>
    Number.isInteger(line) && Number.isInteger(character) && character >= 0 && character <= (lengths[line] ?? -1);
  const visit = (value: unknown): string | null => {
    if (typeof value !== 'object' || value === null) return null;
    const object = value as Record<string, unknown>;
    const owner = object.targetUri ?? object.uri ?? (object.textDocument as { uri?: string } | undefined)?.uri;
    if (typeof owner === 'string' && owner !== uri) return null;
    if (isPosition(object)) return exists(object) ? null : JSON.stringify(object);
    if (isPosition(object.start) && isPosition(object.end)) {
      const { start, end } = object;
      const isTurned = start.line > end.line || (start.line === end.line && start.character > end.character);
      if (isTurned) return JSON.stringify(object);
    }
    for (const key of ['startLine', 'endLine'] as const) {
      const line = object[key];
      if (line !== undefined && lengths[line as number] === undefined) return JSON.stringify(object);
    }
    for (const [key, inner] of Object.entries(object)) {
      if (key.includes(':') && key !== uri) continue;
      const wrong = visit(inner);
      if (wrong !== null) return wrong;
    }
    return null;
  };
  return visit(answer);
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}
