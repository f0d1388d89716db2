import * as vscode from 'vscode';
import { ok, until } from '../asking';
import { open } from '../drafts-shown';

describe('the preview', () => {
  const panels = () =>
    vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(
        ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('resolute.preview'),
      ),
    );
  after(() => vscode.window.tabGroups.close(panels()));

  it('opens beside a draft, once', async () => {
    const draft = await open('draft.en.unres');
    for (let times = 0; times < 2; times++) await vscode.commands.executeCommand('resolute.openPreview', draft.uri);
    // the panel is there before its name
    await until(
      'the draft’s name on a panel',
      () => panels()[0]?.label,
      label => label === 'Preview draft.en.unres',
    );
    ok(panels().length === 1, 'two panels');
    ok(vscode.window.activeTextEditor?.document === draft, 'the draft has lost the keyboard');
  });

  it('follows the draft that is edited', async () => {
    await open('extracted.zh.unres');
    await until(
      'the other name',
      () => panels()[0]?.label,
      label => label === 'Preview extracted.zh.unres',
    );
  });
});
