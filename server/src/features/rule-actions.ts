import { type CodeAction, CodeActionKind, type Command, type TextDocumentEdit } from 'vscode-languageserver-types';
import type { Block } from '../blocks/block';
import { message, type Say } from '../messages/message';
import type { Resolution } from '../resolution/resolution';
import type { Finding } from '../rules/finding';
import { type Accepted, acceptedOf } from '../rules/settings/accepted';
import { editsToAccept, editsToForget, editsToGiveLevel, type FileEdit } from '../rules/settings/project-file-edits';
import { excerpt } from '../text/excerpt';
import { rangesIn } from '../text/ranges';

/** The project file that says something, or will, of a draft's findings. */
export interface ProjectTarget {
  readonly uri: string;
  /** null where the file is yet to be made. */
  readonly text: string | null;
  /** The draft's path from its folder; null for a draft that is no file. */
  readonly draft: string | null;
}

/** What the client can do with a finding that is to be told no more. */
export interface RuleActionsOf {
  /** null where no file is to be written. */
  readonly target: ProjectTarget | null;
  /** A command of the client's own that turns a rule off in the user's settings; null where it has none. */
  readonly settingsCommand: string | null;
  /** One that saves a file which was changed behind the user's back. */
  readonly saveCommand: string | null;
}

/** The first words of a paragraph that a project file names, for those who read it. */
const longestWords = 60;

/** A paragraph as a project file names it. */
export const firstWords = ({ logical }: Block): string => excerpt(logical.text, longestWords);

/** "Accept … here" and "Turn off … in this workspace". */
export function ruleActions(resolution: Resolution, finding: Finding, about: RuleActionsOf, say: Say): CodeAction[] {
  const paragraph = firstWords(resolution.blocks[finding.place.block]!);
  return acceptActions({ accepted: acceptedOf(resolution, finding), paragraph }, about, say);
}

/** The same of what would stand so in the list of what is accepted. */
export function acceptActions(
  { accepted: { rule, hash, marked }, paragraph }: { readonly accepted: Accepted; readonly paragraph: string },
  { target, settingsCommand, saveCommand }: RuleActionsOf,
  say: Say,
): CodeAction[] {
  if (!target) {
    if (settingsCommand === null) return [];
    const title = say(message`Turn off “${rule}” in the settings`);
    return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: settingsCommand, arguments: [rule] } }];
  }
  const text = target.text ?? '';
  const accepted = {
    rule,
    ...(target.draft !== null && { draft: target.draft }),
    paragraph,
    hash,
    ...(marked !== null && { marked }),
  };
  return [
    actionOf(say(message`Accept “${rule}” here`), target, editsToAccept(text, accepted), saveCommand),
    actionOf(
      say(message`Turn off “${rule}” in this workspace`),
      target,
      editsToGiveLevel(text, rule, 'off'),
      saveCommand,
    ),
  ].flat();
}

/** Takes what is found no more out of the list of what is accepted; `starts` are the places of its objects. */
export function forgetAction(
  target: ProjectTarget,
  starts: ReadonlySet<number>,
  saveCommand: string | null,
  say: Say,
): CodeAction[] {
  const title =
    starts.size === 1
      ? say(message`Remove it from what is accepted`)
      : say(message`Remove all ${starts.size} that are found no more from what is accepted`);
  return actionOf(title, target, editsToForget(target.text ?? '', starts), saveCommand).map(action => ({
    ...action,
    isPreferred: true,
  }));
}

function actionOf(
  title: string,
  { uri, text }: ProjectTarget,
  edits: readonly FileEdit[] | null,
  saveCommand: string | null,
): CodeAction[] {
  if (!edits) return [];
  const range = rangesIn(text ?? '');
  const textEdits = edits.map(edit => ({ range: range(edit), newText: edit.newText }));
  const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits: textEdits };
  const command: Command | null = saveCommand === null ? null : { title, command: saveCommand, arguments: [uri] };
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      edit: {
        documentChanges: [
          // it fails where somebody has made the file meanwhile, who may have written other things there
          ...(text === null ? [{ kind: 'create' as const, uri }] : []),
          change,
        ],
      },
      ...(command && { command }),
    },
  ];
}
