import * as vscode from 'vscode';
import { ok, until } from '../asking';
import { findings, symbols } from '../drafts-shown';

describe('a document that is no file', () => {
  const shown: vscode.Disposable[] = [];
  const openVirtual = async (scheme: string) => {
    const text = 'The Security Council,\n\n1. Decides so;\n\n3. Calls for haste.\n';
    shown.push(
      vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => text }),
    );
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${scheme}:/draft.unres`));
    await vscode.window.showTextDocument(document);
    return document;
  };
  after(() => {
    for (const each of shown) each.dispose();
  });

  it('is served, whatever its scheme', async () => {
    const elsewhere = await openVirtual('elsewhere');
    await until(
      'a finding',
      () => findings(elsewhere),
      list => list.length === 1,
    );
  });

  it('is left alone where it is a past state in a review', async () => {
    const past = await openVirtual('review');
    ok(past.languageId === 'un-resolution', past.languageId);
    await new Promise(resolve => setTimeout(resolve, 1000));
    ok(findings(past).length === 0, 'a finding in a past state');
    ok(((await symbols(past)) ?? []).length === 0, 'an outline of a past state');
  });
});
