// A draft and its version in another language, side by side.
import * as vscode from 'vscode';
import { ok, until } from '../asking';

const count = 60;
const numbers = Array.from({ length: count }, (_, index) => index + 1);
/** The Arabic version says another year in its fifth paragraph; its paragraphs are two lines further apart. */
const english = `The General Assembly,\n\n${numbers.map(number => `${number}. Decides to light ${number + 200} lamps in 2026;\n`).join('\n')}`;
const arabic = `إن الجمعية العامة،\n\n${numbers.map(number => `${number} - تقرر إضاءة ${number + 200} مصباحا في عام ${number === 5 ? 2027 : 2026}؛\n\n\n`).join('\n')}`;

describe('a draft beside its version in another language', () => {
  const inFolder = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const [own, other] = ['side_E.unres', 'side_A.unres'];
  const uris = () => [inFolder(own), inFolder(other)] as const;
  const editorOf = (name: string) =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith(name));
  const found = (uri: vscode.Uri) =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ code }) => typeof code === 'object' && String(code.value).startsWith('concordance/'));
  const firstLine = (name: string) => editorOf(name)?.visibleRanges[0]?.start.line ?? -1;
  /** The number of the paragraph that stands at the top. */
  const paragraphAt = (name: string): number => {
    const text = editorOf(name)!.document.getText(new vscode.Range(0, 0, firstLine(name) + 1, 0));
    return Number([...text.matchAll(/^(\d+)/gm)].at(-1)?.[1] ?? 0);
  };
  const scrollTo = (line: number) =>
    editorOf(own)!.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);

  before(async () => {
    for (const [name, text] of [
      [own, english],
      [other, arabic],
    ] as const)
      await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
    await vscode.window.showTextDocument(uris()[0]);
    await vscode.commands.executeCommand('resolute.compareLanguages');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
    for (const uri of uris()) await vscode.workspace.fs.delete(uri);
  });

  it('is found by its name and opened beside it', async () => {
    const editor = await until('the version', () => editorOf(other), Boolean);
    ok(editor!.viewColumn === vscode.ViewColumn.Two, `in column ${editor!.viewColumn}`);
    ok(vscode.window.activeTextEditor === editorOf(own), 'the cursor has left the draft');
  });
  it('tells in both where they differ, each leading to the other', async () => {
    for (const [at, year] of ['2026', '2027'].entries()) {
      const [finding] = await until(
        'the findings',
        () => found(uris()[at]!),
        all => all.length === 1,
      );
      ok(finding!.message.includes(year), finding!.message);
      const [related] = finding!.relatedInformation ?? [];
      ok(related?.location.uri.toString() === uris()[1 - at]!.toString(), 'it leads elsewhere');
      const { document } = editorOf(at === 0 ? other : own)!;
      ok(document.lineAt(related.location.range.start.line).text.startsWith('5'), 'it leads to another paragraph');
    }
  });
  it('lets a difference be accepted', async () => {
    const [uri] = uris();
    const [finding] = found(uri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding!.range,
    );
    const accepting = actions.find(({ title }) => /^Accept .* here$/.test(title));
    const files = accepting?.edit?.entries().map(([file]) => file.path.slice(file.path.lastIndexOf('/')));
    ok(files?.includes('/resolute.json'), `offered: ${actions.map(({ title }) => title).join(', ')}`);
  });
  it('is scrolled along, until they are untied', async () => {
    scrollTo(2 + 2 * 30);
    await until(
      'the draft scrolled',
      () => firstLine(own),
      line => line > 30,
    );
    // the paragraph that stands at the top of the draft stands there, too
    const paragraphs = () => [own, other].map(name => paragraphAt(name));
    await until('the same paragraph', paragraphs, ([a, b]) => a! > 10 && Math.abs(a! - b!) <= 1);
    await vscode.commands.executeCommand('resolute.concordance.untie');
    const before = firstLine(other);
    scrollTo(2);
    await until(
      'the draft scrolled back',
      () => firstLine(own),
      line => line <= 4,
    );
    ok(firstLine(other) === before, 'the other has followed');
    await vscode.commands.executeCommand('resolute.concordance.tie');
    await until(
      'the beginning of both',
      () => firstLine(other),
      line => line <= 6,
    );
  });
  it('tells nothing more once the difference is mended, or the comparison is over', async () => {
    const { document } = editorOf(other)!;
    const at = document.positionAt(document.getText().indexOf('2027'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 4)), '2026');
    await vscode.workspace.applyEdit(edit);
    await until(
      'no findings',
      () => uris().flatMap(found),
      all => all.length === 0,
    );
    const again = new vscode.WorkspaceEdit();
    again.replace(document.uri, new vscode.Range(at, at.translate(0, 4)), '2027');
    await vscode.workspace.applyEdit(again);
    await until(
      'the findings',
      () => uris().flatMap(found),
      all => all.length === 2,
    );
    await vscode.commands.executeCommand('resolute.concordance.end');
    ok(uris().flatMap(found).length === 0, 'findings have stayed');
  });
  it('says so where nothing differs', async () => {
    const told: string[] = [];
    const { showInformationMessage } = vscode.window;
    const listening = (sentence: string) => {
      told.push(sentence);
      return Promise.resolve(undefined);
    };
    Object.assign(vscode.window, { showInformationMessage: listening });
    try {
      // they differ still
      await vscode.commands.executeCommand('resolute.compareLanguages');
      ok(told.length === 0, told.join(' | '));
      await vscode.commands.executeCommand('resolute.concordance.end');
      const edit = new vscode.WorkspaceEdit();
      const { document } = editorOf(other)!;
      const at = document.positionAt(document.getText().indexOf('2027'));
      edit.replace(document.uri, new vscode.Range(at, at.translate(0, 4)), '2026');
      await vscode.workspace.applyEdit(edit);
      await vscode.commands.executeCommand('resolute.compareLanguages');
      ok(told.join() === 'No differences were found between the two texts.', `told: ${told.join(' | ')}`);
    } finally {
      Object.assign(vscode.window, { showInformationMessage });
      await vscode.commands.executeCommand('resolute.concordance.end');
    }
  });
});
