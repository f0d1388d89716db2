import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression and where it comes from. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** "server/src/text/composition.ts:2" */
  readonly place: string;
}

/** What is made in this file is made for others. */
export const compiler = 'server/src/text/expression.ts';
const folders = ['server/src', 'client/src'];

interface Written {
  readonly literals: readonly Expression[];
  /** How many `new RegExp(…)` and the like each file has, by its path. */
  readonly makers: ReadonlyMap<string, number>;
}

/** What the sources of server and client hold, as the TypeScript compiler reads them: a comment's slashes are none. */
export function writtenExpressions(): Written {
  const literals: Expression[] = [];
  const makers = new Map<string, number>();
  for (const file of folders.flatMap(sourcesBelow)) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
        literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${file}:${line}` });
      }
      const makes = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText(tree) : '';
      if ((makes === 'RegExp' || makes === 'compileExpression') && file !== compiler) {
        makers.set(file, (makers.get(file) ?? 0) + 1);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, makers };
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name).replaceAll('\\', '/'))
    .sort();
}
