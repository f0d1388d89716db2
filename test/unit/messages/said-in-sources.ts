import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folders = ['server/src', 'client/src', 'client/preview-page'];

function sourceFiles(): readonly string[] {
  return folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /(?<!\.generated)\.ts$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name)),
  );
}

/** Calls `visit` with each node of a file, as TypeScript itself reads it. */
function visitAll(file: string, text: string, visit: (node: ts.Node, source: ts.SourceFile) => void): void {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const within = (node: ts.Node): void => {
    visit(node, source);
    ts.forEachChild(node, within);
  };
  within(source);
}

/** The English of message`There is no paragraph ${number}.`: "There is no paragraph {0}." */
function sentenceOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const { head, templateSpans } = template;
  return templateSpans.reduce((said, span, index) => `${said}{${index}}${span.literal.text}`, head.text);
}

/** All that client and server say, in English, each with a file that says it. */
export function sentencesInSources(): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  for (const file of sourceFiles()) {
    const text = readFileSync(file, 'utf8');
    if (!text.includes('message`')) continue;
    visitAll(file, text, node => {
      if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'message')
        sentences.set(sentenceOf(node.template), file);
    });
  }
  return sentences;
}

const saying = /^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|createWebviewPanel)$/;
const shown = /^(?:title|placeHolder|label|description|detail|prompt|tooltip|text|name)$/;

/** Words of the client that VS Code would show as they stand, in English whatever the user's language. */
export function wordsUnsaid(): readonly string[] {
  const unsaid: string[] = [];
  for (const file of sourceFiles().filter(name => name.startsWith('client'))) {
    visitAll(file, readFileSync(file, 'utf8'), (node, source) => {
      const told = toldBy(node).filter(each => /\p{L}{2}/u.test(wordsOf(each)));
      for (const each of told) unsaid.push(`${file}: ${each.getText(source)}`);
    });
  }
  return unsaid;
}

function toldBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { text } = node.expression.name;
    if (text === 't') return node.arguments.slice(0, 1);
    // the first argument is no words, but the panel's kind
    if (saying.test(text)) return node.arguments.slice(text === 'createWebviewPanel' ? 1 : 0);
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && shown.test(node.name.text))
    return [node.initializer];
  const isAssigned = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isAssigned && ts.isPropertyAccessExpression(node.left) && shown.test(node.left.name.text) ? [node.right] : [];
}

function wordsOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? sentenceOf(node) : '';
}
