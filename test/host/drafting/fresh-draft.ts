import * as vscode from 'vscode';
import { ask, ok, until } from '../asking';
import { findings, flat, hoverText, open, positionOf, quickFixes, symbols } from '../drafts-shown';

describe('a fresh English draft', () => {
  let draft: vscode.TextDocument;

  before(async () => {
    draft = await open('draft.en.unres');
    // Nobody calls activate(): opening the file has to be enough.
    await until(
      'activation',
      () => vscode.extensions.getExtension('resolute.resolute')?.isActive,
      active => active === true,
    );
  });
  afterEach(async () => {
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('has the language of its own', () => ok(draft.languageId === 'un-resolution', draft.languageId));

  it('has an outline', async () => {
    const outline = await until(
      'the outline',
      () => symbols(draft),
      list => (list?.length ?? 0) > 0,
    );
    const names = flat(outline!).map(symbol => symbol.name);
    for (const start of ['PP1 ', 'PP2 ', 'OP1 ', 'OP2 ']) {
      ok(
        names.some(name => name.startsWith(start)),
        `${start} is missing from ${names.join(' | ')}`,
      );
    }
    for (const symbol of flat(outline!)) {
      ok(symbol.range.contains(symbol.selectionRange), `${symbol.name}: its name lies outside of it`);
    }
  });

  it('has it again when the server is restarted', async () => {
    await vscode.commands.executeCommand('resolute.restartServer');
    const outline = await until(
      'the outline',
      () => symbols(draft),
      list => (list?.length ?? 0) > 0,
    );
    const names = flat(outline!).map(symbol => symbol.name);
    ok(
      names.some(name => name.startsWith('OP1 ')),
      names.join(' | '),
    );
  });

  it('folds', async () => {
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', draft.uri);
    const first = positionOf(draft, '2. Requests').line;
    const last = positionOf(draft, '(b) to report').line;
    ok(
      ranges.some(range => range.start === first && range.end === last),
      JSON.stringify(ranges),
    );
  });

  it('widens a selection to the paragraph', async () => {
    const position = positionOf(draft, 'dip their flags');
    const [selection] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', draft.uri, [
      position,
    ]);
    const texts: string[] = [];
    for (let each = selection; each; each = each.parent!) texts.push(draft.getText(each.range));
    ok(
      texts.some(text => text.includes('Calls upon all ships') && !text.includes('Decides')),
      JSON.stringify(texts),
    );
  });

  it('tells about a cited resolution, and is silent elsewhere', async () => {
    const about = await until(
      'the hover',
      () => hoverText(draft, positionOf(draft, '2382', 1)),
      text => text !== '',
    );
    ok(about.includes('2382'), about);
    ok((await hoverText(draft, positionOf(draft, 'harbour mission'))) === '', 'a hover on plain words');
  });

  it('marks the broken number, and a quick fix mends it', async () => {
    const [finding, ...more] = await until(
      'a finding',
      () => findings(draft),
      list => list.length > 0,
    );
    ok(more.length === 0, `one slip, but more findings: ${more.map(each => each.message).join(' | ')}`);
    ok(finding!.range.start.line === positionOf(draft, '4. Calls').line, JSON.stringify(finding!.range));
    const fixes = await quickFixes(draft, finding!.range);
    const fix = fixes.find(each => each.isPreferred) ?? fixes[0]!;
    ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)), `${fix.title} can't be applied`);
    ok(draft.getText().includes('\n3. Calls upon all ships'), draft.getText());
  });

  it('leads from a finding to the page of its rule', async () => {
    const [finding] = await until(
      'a finding',
      () => findings(draft),
      list => list.length > 0,
    );
    const { code } = finding!;
    ok(typeof code === 'object' && code.value === 'numbering-sequence', JSON.stringify(code));
    const page = await vscode.workspace.openTextDocument(code.target);
    ok(page.getText().startsWith('# numbering-sequence'), page.getText());
  });

  it('links what is cited to the UN’s text in the draft’s language', async () => {
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', draft.uri);
    const cited = links.find(({ range }) => draft.getText(range).startsWith('2382'));
    ok(cited?.target?.toString(true) === 'https://undocs.org/en/S/RES/2382(2017)', JSON.stringify(links));
  });

  it('forgets the finding once every number is right', async () => {
    await until(
      'a finding',
      () => findings(draft),
      list => list.length === 1,
    );
    const edit = new vscode.WorkspaceEdit();
    for (const [wrong, right] of [
      ['4. Calls', '3'],
      ['5. Decides', '4'],
    ] as const) {
      const start = positionOf(draft, wrong);
      edit.replace(draft.uri, new vscode.Range(start, start.translate(0, 1)), right);
    }
    await vscode.workspace.applyEdit(edit);
    await until(
      'no finding',
      () => findings(draft),
      list => list.length === 0,
    );
  });

  it('survives a restart of the server', async () => {
    await vscode.commands.executeCommand('resolute.restartServer');
    await until(
      'the outline',
      () => symbols(draft),
      list => (list?.length ?? 0) > 0,
    );
    await until(
      'the finding',
      () => findings(draft),
      list => list.length === 1,
    );
  });
});
