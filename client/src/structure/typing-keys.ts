import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { within } from '../../../server/src/workspace/within';
import { isServed, languageId } from '../documents';
import { askForChange, makeChange, type StructureChange, tellOfChange, tellRefusal } from './change';
import { FollowedPlace } from './followed-place';
import { type LineForm, lineForm, noForm } from './line-form';

interface Key {
  readonly operation: string;
  /** What is asked for where more has been typed before the server's answer came. */
  readonly late: string;
  /** What the key does in any other text. */
  readonly itself: readonly [command: string, argument?: unknown];
}

/** The keys that mean more at a label or at a paragraph's end: `resolute.typing.enter` … */
const keys: Readonly<Record<string, Key>> = {
  enter: { operation: 'enter', late: 'split', itself: ['type', { text: '\n' }] },
  indent: { operation: 'indent', late: 'demote', itself: ['tab'] },
  outdent: { operation: 'outdent', late: 'promote', itself: ['outdent'] },
  joinWithAbove: { operation: 'joinWithAbove', late: 'joinWithAbove', itself: ['deleteLeft'] },
};

/** Milliseconds: a typist waits no longer for one answer. */
const longestWait = 1000;

/** Milliseconds for which a key is asked for again because something was typed before its answer came. */
const longestPursuit = 3000;

/**
 * Nothing fights the typist: a key waits for the one before, what is typed meanwhile stays behind it, and where the server
 * has nothing to say, is not there or takes long, the key does what it does in any other text.
 */
export function changeStructureWhileTyping(client: BaseLanguageClient): vscode.Disposable {
  let before: Promise<void> = Promise.resolve();
  const commands = Object.entries(keys).map(([name, key]) =>
    vscode.commands.registerCommand(`resolute.typing.${name}`, () => {
      before = before.then(() => press(client, key)).catch(() => undefined);
      return before;
    }),
  );
  return vscode.Disposable.from(...commands, followCursor());
}

async function press(client: BaseLanguageClient, key: Key): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  if (document.languageId !== languageId || !isServed(document) || !editor.selection.isEmpty)
    return pressItself(editor, key, null);
  const place = new FollowedPlace(document, editor.selection.active);
  try {
    for (const end = Date.now() + longestPursuit; Date.now() < end; ) {
      const { position } = place;
      const typed = place.until(editor.selection.active);
      const answer = await askInTime(client, document, position, typed === 0 ? key.operation : key.late);
      if (answer?.kind === 'stale') continue;
      if (answer === null || (answer.kind === 'refusal' && answer.elsewhere)) break;
      if (answer.kind === 'refusal') return tellRefusal(answer.message);
      if (!(await makeChange(editor, behind(answer, typed)))) continue;
      void tellOfChange(editor, answer);
      return;
    }
    await pressItself(editor, key, place);
  } finally {
    place.dispose();
  }
}

async function askInTime(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  position: vscode.Position,
  operation: string,
) {
  try {
    return await within(longestWait, askForChange(client, document, new vscode.Range(position, position), operation));
  } catch {
    return null;
  }
}

/** The cursor goes behind what was typed while the server answered. */
function behind(change: StructureChange, typed: number): StructureChange {
  if (typed === 0) return change;
  const { line, character } = change.selection.start;
  const cursor = { line, character: character + typed };
  return { ...change, selection: { start: cursor, end: cursor } };
}

async function pressItself(editor: vscode.TextEditor, { itself }: Key, place: FollowedPlace | null): Promise<void> {
  const [command, argument] = itself;
  if (place === null || place.until(editor.selection.active) === 0)
    await vscode.commands.executeCommand(command, argument);
  else if (command === 'type') await editor.edit(builder => builder.insert(place.position, '\n'));
}

/** Keeps what the keys' conditions ask for: `resolute.onLabel`, `resolute.behindLabel`, `resolute.atEnd`. */
function followCursor(): vscode.Disposable {
  let told: LineForm = noForm;
  const look = () => {
    const form = formAtCursor();
    for (const name of Object.keys(form) as (keyof LineForm)[])
      if (form[name] !== told[name]) void vscode.commands.executeCommand('setContext', `resolute.${name}`, form[name]);
    told = form;
  };
  look();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.window.onDidChangeTextEditorSelection(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) look();
    }),
    vscode.workspace.onDidOpenTextDocument(look),
  );
}

function formAtCursor(): LineForm {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.languageId !== languageId || editor.selections.length > 1) return noForm;
  const { active, isEmpty } = editor.selection;
  // of a selection VS Code may tell before it has told of the text that is gone
  const isThere = isEmpty && active.line < editor.document.lineCount;
  return isThere ? lineForm(editor.document.lineAt(active.line).text, active.character) : noForm;
}
