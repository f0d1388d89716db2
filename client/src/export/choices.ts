import * as vscode from 'vscode';
import type { ExportFormat } from '../../../server/src/documents/formats';
import { type Message, message } from '../../../server/src/messages/message';
import { inMessage } from '../../../server/src/text/shown';
import { say } from '../say';

/** What is told as a change from an earlier text: words alone, or the numbers of paragraphs and of references to them as well. */
export type ToldAsChanges = 'words' | 'numbers';

export interface Choice {
  readonly format: ExportFormat;
  readonly changes?: ToldAsChanges;
}

interface Named extends Choice {
  readonly name: Message;
  readonly about: Message;
}

const plain: readonly Named[] = [
  { format: 'docx', name: message`Word`, about: message`${'.docx'}, in the layout of the UN’s templates` },
  { format: 'html', name: message`Web page`, about: message`${'.html'}, one file, to print or to save as PDF` },
  {
    format: 'akn',
    name: message`Akoma Ntoso`,
    about: message`${'.xml'}, as the UN publishes its documents for machines`,
  },
  { format: 'md', name: message`Markdown`, about: message`.md` },
  { format: 'txt', name: message`Plain text`, about: message`${'.txt'}, a paragraph a line` },
];

const withChanges: readonly Named[] = [
  {
    format: 'docx',
    changes: 'words',
    name: message`Word, changes tracked`,
    about: message`${'.docx'}; other numbers are no changes`,
  },
  {
    format: 'docx',
    changes: 'numbers',
    name: message`Word, changes and numbers tracked`,
    about: message`${'.docx'}; rejecting all gives the earlier numbers, too`,
  },
  {
    format: 'html',
    changes: 'words',
    name: message`Web page, changes marked`,
    about: message`${'.html'}, one file, to print or to save as PDF`,
  },
];

interface ChoiceItem extends vscode.QuickPickItem {
  readonly choice?: Choice;
}

/** `base` names the earlier text that changes are told from, null where it is yet to be found; 'masthead' where that is to be changed. */
export async function askForChoice(base: string | null, masthead: string | null): Promise<Choice | 'masthead' | null> {
  const itemOf = ({ name, about, ...choice }: Named): ChoiceItem => ({
    label: say(name),
    description: say(about),
    choice,
  });
  const from = say(base === null ? message`Changes from last year’s text` : message`Changes from ${base}`);
  const change: ChoiceItem = {
    label: say(message`Change what stands above the text …`),
    description: inMessage(masthead ?? '', 100),
  };
  const items: readonly ChoiceItem[] = [
    ...plain.map(itemOf),
    { label: from, kind: vscode.QuickPickItemKind.Separator },
    ...withChanges.map(itemOf),
    ...(masthead === null ? [] : [{ label: '', kind: vscode.QuickPickItemKind.Separator }, change]),
  ];
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: say(message`Export the draft as`) });
  if (!chosen) return null;
  return chosen === change ? 'masthead' : (chosen.choice ?? null);
}

/** What a file's format is called. */
export function formatName(format: ExportFormat): string {
  return say(plain.find(choice => choice.format === format)!.name);
}
