import * as vscode from 'vscode';
import { ask, ok, until } from '../asking';
import { open, positionOf } from '../drafts-shown';

describe('resolutions of one workspace', () => {
  it('lead from a citation to the paragraph in a file that is not open', async () => {
    const citing = await open('citing.unres');
    const position = positionOf(citing, 'paragraph 1 of', 10);
    const [found] = await until(
      'the paragraph',
      () => ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', citing.uri, position),
      places => places.length > 0,
    );
    ok(found, 'no definition');
    const [uri, range] = 'targetUri' in found ? [found.targetUri, found.targetRange] : [found.uri, found.range];
    ok(uri.path.endsWith('/cited.unres') && range.start.line === 4, JSON.stringify(found));
  });

  it('are told of in a call hierarchy', async () => {
    const citing = await open('citing.unres');
    const [item] = await ask<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      citing.uri,
      positionOf(citing, '2100 (2013)', 2),
    );
    ok(item?.uri.path.endsWith('/cited.unres'), JSON.stringify(item));
    const calls = await ask<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
    ok(
      calls.some(({ from }) => from.uri.path.endsWith('/citing.unres')),
      JSON.stringify(calls),
    );
    const page = calls.find(({ from }) => from.uri.scheme === 'resolute-catalogue');
    ok(page, 'the catalogue knows of no other');
    const shown = await vscode.workspace.openTextDocument(page.from.uri);
    ok(shown.getText().includes(page.from.name), shown.getText());
  });

  it('are found by symbol and by words', async () => {
    await open('citing.unres');
    const names = async (query: string) =>
      (await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)).map(({ name }) => name);
    const bySymbol = await names('S/RES/2100');
    ok(bySymbol.includes('S/RES/2100(2013) Resolution 2100 (2013)'), bySymbol.join(' | '));
    const byWords = await names('lamps harbour');
    ok(byWords.includes('S/RES/2100(2013) OP1 Decides to light the lamps of the harbour;'), byWords.join(' | '));
  });

  it('show who refers to a paragraph above it, where that is asked for', async () => {
    const set = (value: boolean | undefined) =>
      vscode.workspace
        .getConfiguration('resolute')
        .update('codeLens.references', value, vscode.ConfigurationTarget.Global);
    const cited = await open('cited.unres');
    await set(true);
    const [lens] = await until(
      'a lens',
      () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', cited.uri),
      list => list.length > 0,
    );
    ok(lens!.command?.title === '2 references', JSON.stringify(lens));
    await set(undefined);
  });

  it('change together when a label is renamed', async () => {
    const cited = await open('cited.unres');
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      cited.uri,
      positionOf(cited, '1. Decides'),
      '7',
    );
    const files = edit.entries().map(([uri, edits]) => `${uri.path.split('/').at(-1)}: ${edits.length}`);
    ok(files.join() === 'cited.unres: 2,citing.unres: 1', files.join());
  });
});
