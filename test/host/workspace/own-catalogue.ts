import * as vscode from 'vscode';
import { ok, until } from '../asking';
import { findings, hoverText, open, positionOf } from '../drafts-shown';

describe('a catalogue of the user’s own', () => {
  const inFolder = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const write = (name: string, ...lines: string[]) =>
    vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(lines.join('\n')));
  const name = (files: readonly string[] | undefined) =>
    vscode.workspace
      .getConfiguration('resolute')
      .update('catalogue.files', files, vscode.ConfigurationTarget.Workspace);
  const slips = (document: vscode.TextDocument) =>
    findings(document).map(({ code }) => (typeof code === 'object' ? code.value : code));
  let draft: vscode.TextDocument;
  let page: vscode.TextDocument;

  before(async () => {
    await write('unknown.unres', 'The Security Council,', '', 'Recalling its resolution 9185 (2014),', '');
    draft = await open('unknown.unres');
    await until(
      'a resolution that nobody knows',
      () => slips(draft),
      codes => codes.join() === 'citation-unknown',
    );
  });
  after(async () => {
    await name(undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const each of ['unknown.unres', 'own.csv']) await vscode.workspace.fs.delete(inFolder(each));
  });

  it('is read as soon as a setting names it', async () => {
    await write('own.csv', 'symbol,title', 'S/RES/9185(2014),Own gardens');
    await name(['own.csv']);
    await until(
      'no finding',
      () => slips(draft),
      codes => codes.length === 0,
    );
    const about = await hoverText(draft, positionOf(draft, '9185', 2));
    ok(about.includes('Own gardens') && about.includes('own.csv'), about);
    page = await vscode.workspace.openTextDocument(vscode.Uri.parse('resolute-catalogue:/en/S/RES/9185%282014%29.md'));
    ok(page.getText().includes('Own gardens'), page.getText());
  });

  it('is read again when it changes, and says at its own lines what is wrong', async () => {
    await write('own.csv', 'symbol,date', 'S/RES/9185(2014),6 May 2014');
    await until(
      'the finding',
      () => slips(draft),
      codes => codes.join() === 'citation-unknown',
    );
    const [wrong] = vscode.languages.getDiagnostics(inFolder('own.csv'));
    ok(wrong?.range.start.line === 1 && wrong.message.includes('YYYY-MM-DD'), JSON.stringify(wrong));
    await write('own.csv', 'symbol,date', 'S/RES/9185(2014),2014-05-06');
    await until(
      'no finding',
      () => slips(draft),
      codes => codes.length === 0,
    );
    await until(
      'the page about it',
      () => page.getText(),
      text => /6\sMay\s2014/.test(text) || page.isClosed,
    );
    ok(vscode.languages.getDiagnostics(inFolder('own.csv')).length === 0, 'a finding stays in the file');
  });

  it('is forgotten when no setting names it', async () => {
    await name(undefined);
    await until(
      'the finding',
      () => slips(draft),
      codes => codes.join() === 'citation-unknown',
    );
  });
});
