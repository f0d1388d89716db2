import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { ok, until } from './asking';

interface Git {
  readonly enabled: boolean;
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<object | null> };
}

const versions = ['trim the hedges', 'trim the tall hedges', 'trim the tall hedges of the quay'];
const draftOf = (words: string): string => `The General Assembly,\n\n1. Requests the keepers to ${words};\n`;

/** With VS Code's own git extension and a repository of its own. A web host has neither. */
describe('a draft compared with a version in git', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'git-')));
  const file = join(root, 'hedges.unres');
  const settings = vscode.workspace.getConfiguration('git');
  let document: vscode.TextDocument;

  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Keeper', '-c', 'user.email=keeper@example.org', ...words], { cwd: root });

  before(async () => {
    git('init', '--quiet');
    for (const words of versions.slice(0, -1)) {
      writeFileSync(file, draftOf(words));
      git('add', '.');
      git('commit', '--quiet', '--message', `To ${words}`);
    }
    writeFileSync(file, draftOf(versions.at(-1)!));
    await settings.update('enabled', true, vscode.ConfigurationTarget.Global);
    const extension = await vscode.extensions.getExtension<Git>('vscode.git')!.activate();
    await until(
      'git',
      () => extension.enabled,
      enabled => enabled,
    );
    ok(await extension.getAPI(1).openRepository(vscode.Uri.file(root)), 'no repository');
    document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await settings.update('enabled', undefined, vscode.ConfigurationTarget.Global);
    rmSync(root, { recursive: true, force: true });
  });

  it('shows the version that is chosen of a list, which begins with the newest', async () => {
    const comparing = vscode.commands.executeCommand('resolute.comparison.withGitVersion');
    const tab = () => vscode.window.tabGroups.activeTabGroup.activeTab;
    await until(
      'the comparison',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return tab()?.input instanceof vscode.TabInputTextDiff;
      },
      found => found,
    );
    await comparing;
    const hash = String(git('log', '--format=%h', '--abbrev=7', '--max-count=1')).trim();
    ok(tab()?.label === `hedges.unres (${hash}) ↔ hedges.unres`, tab()?.label ?? '');
    const old = vscode.workspace.textDocuments.find(({ uri }) => uri.path === '/old.unres')!.getText();
    ok(old.includes(`${versions[1]};`), old);
  });
});
