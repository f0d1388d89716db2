import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { within } from '../../../server/src/workspace/within';
import { isServed, languageId } from '../documents';
import { askForChange, makeChange, type StructureChange, tellOfChange, tellRefusal } from './change';
import { FollowedPlace } from './followed-place';
import { type LineForm, lineForm, noForm } from './line-form';

interface Key {
  readonly operation: string;
  /** What the key does in any other text. */
  readonly itself: readonly [command: string, argument?: unknown];
}

/** The keys that mean more at a label or at a paragraph's end: `resolute.typing.enter` … */
const keys: Readonly<Record<string, Key>> = {
  enter: { operation: 'enter', itself: ['type', { text: '\n' }] },
  indent: { operation: 'indent', itself: ['tab'] },
  outdent: { operation: 'outdent', itself: ['outdent'] },
  joinWithAbove: { operation: 'joinWithAbove', itself: ['deleteLeft'] },
};

/** Milliseconds: a typist waits no longer for one answer. */
const longestWait = 1000;

/** Milliseconds for which a key is asked for again because something was typed before its answer came. */
const longestPursuit = 3000;

/** A key, and where it was pressed. */
interface PressedKey {
  readonly key: Key;
  readonly editor: vscode.TextEditor;
  readonly place: FollowedPlace;
}

/**
 * Nothing fights the typist: a key waits for the one before, what is typed meanwhile stays behind it, and where the server
 * has nothing to say, is not there or takes long, the key does what it does in any other text.
 */
export function changeStructureWhileTyping(client: BaseLanguageClient): vscode.Disposable {
  let before: Promise<void> = Promise.resolve();
  const waiting = new Set<PressedKey>();
  const commands = Object.entries(keys).map(([name, key]) =>
    vscode.commands.registerCommand(`resolute.typing.${name}`, () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      // where the cursor is now: when the keys before are done, more may be typed behind it
      const pressed = { key, editor, place: new FollowedPlace(editor.document, editor.selection.active) };
      waiting.add(pressed);
      before = before
        .then(() => press(client, pressed, waiting))
        .catch(() => undefined)
        .finally(() => {
          waiting.delete(pressed);
          pressed.place.dispose();
        });
      return before;
    }),
  );
  return vscode.Disposable.from(...commands, followCursor());
}

async function press(client: BaseLanguageClient, pressed: PressedKey, waiting: ReadonlySet<PressedKey>): Promise<void> {
  const { key, editor, place } = pressed;
  const { document } = editor;
  const isDraft = document.languageId === languageId && isServed(document) && editor.selection.isEmpty;
  const later = (): PressedKey[] => [...waiting].filter(each => each !== pressed && each.editor === editor);
  for (const end = Date.now() + longestPursuit; isDraft && Date.now() < end; ) {
    const { position } = place;
    const { active } = editor.selection;
    const passed = place.until(active);
    // the cursor has gone elsewhere
    if (passed < 0 || active.line !== position.line) break;
    const typed = Math.max(place.typed, passed);
    const answer = await askInTime(client, document, position, key.operation, typed);
    if (answer?.kind === 'stale') continue;
    if (answer === null) break;
    if (answer.kind === 'refusal') {
      if (answer.elsewhere) break;
      return tellRefusal(answer.message);
    }
    const move = followingLater(place, later());
    if (!(await makeChange(editor, behind(answer, typed)))) continue;
    const { line, character } = answer.selection.start;
    move(new vscode.Position(line, character));
    void tellOfChange(editor, answer);
    return;
  }
  await pressItself(editor, key, place, later);
}

/** To be called when a key has had its effect at a place: moves the places of the keys behind it to where they are then. */
function followingLater(place: FollowedPlace, later: readonly PressedKey[]): (to: vscode.Position) => void {
  const places = later.map(each => {
    const { position, typed } = each.place;
    return { each, typed, behind: place.until(position) };
  });
  return to => {
    for (const { each, typed, behind } of places) each.place.moveTo(to, behind, typed);
  };
}

async function askInTime(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  position: vscode.Position,
  operation: string,
  typed: number,
) {
  try {
    return await within(
      longestWait,
      askForChange(client, document, new vscode.Range(position, position), operation, typed),
    );
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

async function pressItself(
  editor: vscode.TextEditor,
  key: Key,
  place: FollowedPlace,
  later: () => readonly PressedKey[],
): Promise<void> {
  const [command, argument] = key.itself;
  const isAtCursor = place.typed === 0 && place.until(editor.selection.active) === 0;
  if (isAtCursor && later().length === 0) await vscode.commands.executeCommand(command, argument);
  else if (beginsLine(key)) await beginLine(editor, place, later);
  else if (isAtCursor) await vscode.commands.executeCommand(command, argument);
}

/** As an edit, which keeps its place among keys that come faster than they are answered; the cursor goes with what is behind. */
async function beginLine(
  editor: vscode.TextEditor,
  place: FollowedPlace,
  later: () => readonly PressedKey[],
): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    const { position } = place;
    const move = followingLater(place, later());
    if (!(await editor.edit(builder => builder.insert(position, '\n')))) continue;
    return move(new vscode.Position(position.line + 1, 0));
  }
}

const beginsLine = ({ itself: [command] }: Key): boolean => command === 'type';

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
