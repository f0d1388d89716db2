import * as vscode from 'vscode';
import type { ChangeKind, ToldChange } from '../../../server/src/features/comparison/told-changes';
import { message } from '../../../server/src/messages/message';
import { comparedScheme } from '../documents';
import type { RecentDraft } from '../recent-draft';
import { reasonOf, say } from '../say';
import { baseName } from './base';
import type { Bases } from './bases';
import { readChanges } from './change-order';
import { countsInWords, kindInWords, noteOf } from './change-words';
import { draftOf } from './compared-texts';
import type { Comparisons } from './comparisons';

const viewId = 'resolute.changes';
/** Set while the active draft is compared with another text. */
const contextKey = 'resolute.comparing';

/** A change, or all those whose number alone is another one. */
export type ChangeNode =
  | { readonly draft: vscode.Uri; readonly change: ToldChange }
  | { readonly draft: vscode.Uri; readonly renumbered: readonly ToldChange[] };

const icons: Readonly<Record<ChangeKind, vscode.ThemeIcon>> = {
  new: new vscode.ThemeIcon('diff-added', new vscode.ThemeColor('gitDecoration.addedResourceForeground')),
  gone: new vscode.ThemeIcon('diff-removed', new vscode.ThemeColor('gitDecoration.deletedResourceForeground')),
  changed: new vscode.ThemeIcon('diff-modified', new vscode.ThemeColor('gitDecoration.modifiedResourceForeground')),
  split: new vscode.ThemeIcon('split-vertical', new vscode.ThemeColor('gitDecoration.modifiedResourceForeground')),
  joined: new vscode.ThemeIcon('merge', new vscode.ThemeColor('gitDecoration.modifiedResourceForeground')),
  moved: new vscode.ThemeIcon('diff-renamed', new vscode.ThemeColor('gitDecoration.renamedResourceForeground')),
  renumbered: new vscode.ThemeIcon('list-ordered'),
};

/** "Changes", of the active draft: in the explorer as long as the draft is compared with another text. */
export class ChangesView implements vscode.Disposable, vscode.TreeDataProvider<ChangeNode> {
  readonly #bases: Bases;
  readonly #comparisons: Comparisons;
  readonly #recent: RecentDraft;
  readonly #view: vscode.TreeView<ChangeNode>;
  readonly #changes = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changes.event;
  readonly #listening: vscode.Disposable;
  #draft: vscode.Uri | null = null;
  #nodes: readonly ChangeNode[] = [];

  constructor(bases: Bases, comparisons: Comparisons, recent: RecentDraft) {
    this.#bases = bases;
    this.#comparisons = comparisons;
    this.#recent = recent;
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this });
    this.#listening = vscode.Disposable.from(
      this.#view,
      this.#changes,
      comparisons.onDidChange(draft => {
        if (draft.toString() === this.#draft?.toString()) this.#show();
      }),
      bases.onDidChange(() => this.#follow()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
    );
    this.#follow();
  }

  getChildren(node?: ChangeNode): ChangeNode[] {
    if (!node) return [...this.#nodes];
    return 'renumbered' in node ? node.renumbered.map(change => ({ draft: node.draft, change })) : [];
  }

  getParent(): null {
    return null;
  }

  getTreeItem(node: ChangeNode): vscode.TreeItem {
    if ('renumbered' in node) {
      const item = new vscode.TreeItem(say(message`Other number alone`), vscode.TreeItemCollapsibleState.Collapsed);
      item.description = String(node.renumbered.length);
      item.iconPath = icons.renumbered;
      return item;
    }
    const { change, draft } = node;
    const { start } = change.range;
    const item = new vscode.TreeItem(change.name);
    item.description = noteOf(change, say);
    item.tooltip = [kindInWords(change.kind, say), change.name, item.description].filter(Boolean).join('\n');
    item.iconPath = icons[change.kind];
    item.contextValue = 'change';
    item.accessibilityInformation = { label: item.tooltip.replaceAll('\n', ', ') };
    const place = new vscode.Range(start.line, start.character, start.line, start.character);
    const title = say(message`Show in the Draft`);
    item.command = { command: 'vscode.open', title, arguments: [draft, { selection: place, preview: false }] };
    return item;
  }

  /** The draft whose changes are shown. */
  get draft(): vscode.Uri | null {
    return this.#draft;
  }

  /** Marks a change in the list, where the list is seen. */
  async reveal(change: ToldChange): Promise<void> {
    const node = this.#nodes.find(each => 'change' in each && each.change === change);
    if (node && this.#view.visible) await this.#bringIntoSight(node, { select: true, focus: false });
  }

  /** Brings the list before the reader's eyes, where there is something in it. */
  async open(): Promise<void> {
    const [first] = this.#nodes;
    if (first) await this.#bringIntoSight(first, { select: false, focus: false });
  }

  /** Where the list has been made anew meanwhile, as another draft is gone to, VS Code does not know the row any more. */
  async #bringIntoSight(
    node: ChangeNode,
    options: { readonly select: boolean; readonly focus: boolean },
  ): Promise<void> {
    try {
      await this.#view.reveal(node, options);
    } catch {
      // what is in the list now is shown all the same
    }
  }

  dispose(): void {
    this.#listening.dispose();
  }

  /** The draft that is meant now. */
  #follow(): void {
    const active = vscode.window.activeTextEditor?.document.uri;
    this.#draft = active?.scheme === comparedScheme ? draftOf(active) : (this.#recent.document?.uri ?? null);
    this.#show();
  }

  #show(): void {
    const draft = this.#draft;
    const base = draft && this.#bases.of(draft);
    void vscode.commands.executeCommand('setContext', contextKey, base !== null);
    const compared = draft && base ? this.#comparisons.of(draft) : null;
    this.#nodes = draft && compared ? nodesOf(draft, compared.changes) : [];
    if (base) {
      const problem = draft && this.#comparisons.problemOf(draft);
      const name = baseName(base, compared?.symbols.old ?? null, compared?.symbols.new);
      this.#view.title = say(message`Changes since ${name}`);
      this.#view.description = compared ? countsInWords(compared.counts, say) : '';
      this.#view.message = problem
        ? reasonOf(problem)
        : compared?.changes.length === 0
          ? say(message`Nothing has changed.`)
          : '';
    }
    this.#changes.fire();
  }
}

function nodesOf(draft: vscode.Uri, changes: readonly ToldChange[]): readonly ChangeNode[] {
  const renumbered = changes.filter(({ kind }) => kind === 'renumbered');
  return [
    ...readChanges(changes).map(change => ({ draft, change })),
    ...(renumbered.length > 0 ? [{ draft, renumbered }] : []),
  ];
}
