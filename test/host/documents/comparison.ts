import * as vscode from 'vscode';
import { ask, ok, until } from '../asking';

const earlier = [
  '75/1. Lamps of the outer banks',
  'The General Assembly,',
  '1. Requests the keepers of the lighthouses to trim their lamps;',
  '2. Deplores the fog over the outer banks and the inner harbour;',
  '3. Decides to remain seized of the matter.',
];
const draft = [
  '77/1. Lamps of the outer banks',
  'The General Assembly,',
  '1. Welcomes the hedges, which keep the wind from the road;',
  '2. Requests the keepers of the lighthouses to trim all their lamps;',
  '3. Deplores the fog over the outer banks and the inner harbour;',
  '4. Decides to remain seized of the matter.',
];
const text = (paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

/** How a draft is compared with an earlier text, from the command to the marks in the gutter. */
describe('a draft compared with last year’s text', () => {
  const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
  const files = ['lamps-75.unres', 'lamps-77.unres'] as const;
  let document: vscode.TextDocument;

  const command = (name: string, ...given: unknown[]) =>
    vscode.commands.executeCommand(`resolute.comparison.${name}`, ...given);
  const comparedText = (side: string): string | undefined =>
    vscode.workspace.textDocuments
      .find(({ uri }) => uri.scheme === 'resolute-compared' && uri.path === `/${side}.unres`)
      ?.getText();
  /** Of the editor of differences; VS Code tells of tabs late. */
  const titleIs = (wanted: (label: string) => boolean) =>
    until(
      'the title',
      () => {
        const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
        return tab?.input instanceof vscode.TabInputTextDiff ? tab.label : '';
      },
      wanted,
    );
  const lineIn = (editor: vscode.TextEditor | undefined): string =>
    editor ? editor.document.lineAt(editor.selection.active.line).text : '';

  before(async () => {
    for (const [name, written] of [
      [files[0], text(earlier)],
      [files[1], text(draft)],
    ] as const)
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(written));
    document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), files[1]));
    await vscode.window.showTextDocument(document);
    await until(
      'the index to know the earlier text',
      () => ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'lamps outer banks'),
      found => found.some(({ location }) => location.uri.path.endsWith(files[0])),
    );
  });
  after(async () => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of files) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name));
  });

  it('finds that text by its title, and shows both without their noise', async () => {
    await command('withLastYear');
    await titleIs(label => label === 'A/RES/75/1 ↔ A/RES/77/1');
    const [old, now] = [comparedText('old')!.split('\n'), comparedText('new')!.split('\n')];
    const differing = now.filter(line => !old.includes(line));
    ok(
      JSON.stringify(differing) === JSON.stringify([draft[0], draft[2], draft[3]]),
      `these lines differ: ${differing.join(' | ')}`,
    );
    ok(old.includes('2. Requests the keepers of the lighthouses to trim their lamps;'), old.join(' | '));
  });

  it('leads from change to change, and round', async () => {
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const found: string[] = [];
    for (let times = 0; times < 3; times++) {
      await command('next');
      found.push(lineIn(vscode.window.activeTextEditor));
    }
    const expected = [draft[2], draft[3], draft[0]];
    ok(JSON.stringify(found) === JSON.stringify(expected), found.join(' | '));
    await command('previous');
    ok(lineIn(vscode.window.activeTextEditor) === draft[3], lineIn(vscode.window.activeTextEditor));
  });

  it('gives VS Code the earlier text laid out as the draft, for marks beside its lines', async () => {
    const original = await until(
      'the original',
      () => comparedText('original'),
      found => found !== undefined && found !== document.getText(),
    );
    const unmarked = original!.split('\n').filter(line => document.getText().includes(line) && line !== '');
    ok(
      JSON.stringify(unmarked) === JSON.stringify([draft[1], draft[4], draft[5]]),
      `these lines bear no mark: ${unmarked.join(' | ')}`,
    );
  });

  it('follows what is typed, and says above each paragraph what has become of it', async () => {
    const settings = vscode.workspace.getConfiguration('resolute');
    await settings.update('codeLens.changes', true, vscode.ConfigurationTarget.Global);
    const place = document.positionAt(document.getText().indexOf('fog over'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, place, 'thick ');
    await vscode.workspace.applyEdit(edit);
    const titles = await until(
      'the lenses',
      async () => {
        const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
        return lenses.map(({ command: shown }) => shown?.title ?? '');
      },
      found => found.includes('new words: “thick”'),
    );
    await settings.update('codeLens.changes', undefined, vscode.ConfigurationTarget.Global);
    const expected = ['new since 75/1', 'new words: “all”', 'new words: “thick”', 'unchanged since 75/1'];
    ok(JSON.stringify(titles) === JSON.stringify(expected), titles.join(' | '));
  });

  it('is another text where one is chosen', async () => {
    await command('withFile', vscode.Uri.joinPath(folder(), 'draft.en.unres'));
    await titleIs(label => label.endsWith(' ↔ A/RES/77/1') && !label.startsWith('A/RES/75/1'));
  });

  it('is handed in as Word with what has changed from that text and the numbers tracked', async () => {
    await command('withFile', vscode.Uri.joinPath(folder(), files[0]));
    const settings = vscode.workspace.getConfiguration('resolute');
    const target = vscode.Uri.joinPath(folder(), 'handed-in.docx');
    await vscode.window.showTextDocument(document);
    const given = { format: 'docx', target, masthead: {}, changes: 'numbers' };
    await vscode.commands.executeCommand('resolute.exportDocument', undefined, given);
    await settings.update('import.changes', 'reject', vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('resolute.importDocument', target);
    const rejected = vscode.window.activeTextEditor!.document.getText();
    ok(rejected.endsWith(text(earlier)), rejected);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    // the same file as the earlier text: its changes are read as the setting says
    await vscode.window.showTextDocument(document);
    await command('withFile', target);
    await titleIs(label => label.endsWith(' ↔ A/RES/77/1'));
    const old = comparedText('old')!.split('\n');
    ok(old.includes('2. Requests the keepers of the lighthouses to trim their lamps;'), old.join(' | '));
    await settings.update('import.changes', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.delete(target);
  });

  it('ends when it is told to', async () => {
    await vscode.window.showTextDocument(document);
    await command('stop');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await command('next');
    ok(vscode.window.activeTextEditor?.selection.active.line === 0, 'the cursor was led on');
  });
});
