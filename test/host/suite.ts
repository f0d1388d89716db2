// Runs in every extension host: Node's, the web worker's and the desktop's. Only `vscode` and mocha's globals.
import * as vscode from 'vscode';
import { shown, tinyPdf } from '../unit/documents/pdf/tiny-pdf';
import { p, r, wordFile } from '../unit/documents/word-files';
import { ask, ok, until } from './asking';
import { comparison } from './comparison';
import './concordance';
import { drafts } from './drafts';
import './first-words';
import { inSeveralLanguages } from './said';
import './structure/structure';
import './structure/typing';

const lamps = [
  'The Security Council,',
  'Recalling the lamps,',
  '1. Decides to light them;',
  '2. Decides to remain seized of the matter.',
];

async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no workspace folder');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Where a text stands in a document, and `behind` characters further on. */
function positionOf(document: vscode.TextDocument, text: string, behind = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `${text} is not in the document`);
  return document.positionAt(offset + behind);
}

const symbols = (document: vscode.TextDocument) =>
  ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);

const hoverText = async (document: vscode.TextDocument, position: vscode.Position) => {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(hover => hover.contents.map(content => (content as vscode.MarkdownString).value)).join('\n');
};

const findings = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(finding => finding.source === 'resolute');

/** VS Code answers with nothing when another extension registers a provider meanwhile: so it is asked again. */
const quickFixes = (document: vscode.TextDocument, range: vscode.Range) =>
  until(
    'a quick fix',
    () =>
      ask<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      ),
    fixes => fixes.length > 0,
  );

const flat = (list: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  list.flatMap(symbol => [symbol, ...flat(symbol.children)]);

describe('Resolute in a real extension host', () => {
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

  describe('a Chinese text extracted from a PDF', () => {
    let text: vscode.TextDocument;

    before(async () => {
      text = await open('extracted.zh.unres');
    });

    it('has an outline of paragraphs, not of lines', async () => {
      const outline = await until(
        'the outline',
        () => symbols(text),
        list => (list?.length ?? 0) > 0,
      );
      const names = flat(outline!).map(symbol => symbol.name);
      ok(names.filter(name => name.startsWith('PP')).length === 2, names.join(' | '));
      ok(
        names.some(name => name.startsWith('PP1 回顾')),
        names.join(' | '),
      );
      ok(
        names.some(name => name.startsWith('OP1 决定')),
        names.join(' | '),
      );
    });

    it('tells about a citation cut in two, on either half', async () => {
      for (const half of ['2242\n', '(2015)号']) {
        const about = await until(
          `the hover on ${JSON.stringify(half)}`,
          () => hoverText(text, positionOf(text, half, 1)),
          found => found !== '',
        );
        ok(about.includes('2242'), about);
      }
    });

    it('marks the broken number', async () => {
      const [finding] = await until(
        'a finding',
        () => findings(text),
        list => list.length > 0,
      );
      ok(finding!.range.start.line === positionOf(text, '4. 促请').line, JSON.stringify(finding!.range));
    });
  });

  describe('a draft in each other language', () => {
    for (const { language, text, outline, cited, said, slip, mended } of drafts) {
      it(language, async () => {
        const document = await vscode.workspace.openTextDocument({ language: 'un-resolution', content: text });
        await vscode.window.showTextDocument(document);
        // untitled documents follow one another under one name: VS Code may answer with the outline of the one before
        const list = await until(
          'the outline',
          () => symbols(document),
          answer => flat(answer ?? []).some(({ name }) => name.startsWith(outline[0]!)),
        );
        const names = flat(list!).map(symbol => symbol.name);
        let at = 0;
        for (const start of outline) {
          at = names.findIndex((name, index) => index >= at && name.startsWith(start));
          ok(at >= 0, `${start} is missing from ${names.join(' | ')}`);
        }
        const about = await hoverText(document, positionOf(document, cited, 2));
        ok(about.includes('S/RES/2185') && about.includes(said), about);
        const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
        ok(
          folds.some(({ start }) => start === positionOf(document, slip).line),
          JSON.stringify(folds),
        );
        const [finding] = await until(
          'a finding',
          () => findings(document),
          answer => answer.length > 0,
        );
        ok(document.getText(finding!.range).startsWith(slip), document.getText(finding!.range));
        const fixes = await quickFixes(document, finding!.range);
        const renumber = fixes.find(({ title }) => title.startsWith('Renumber'));
        ok(renumber?.edit, fixes.map(({ title }) => title).join(' | '));
        await vscode.workspace.applyEdit(renumber.edit);
        ok(document.getText().includes(mended), document.getText());
        await until(
          'no finding',
          () => findings(document),
          answer => answer.length === 0,
        );
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      });
    }
  });

  describe('what is being typed', () => {
    const formulas = { en: 'The Security Council,', zh: '安全理事会，', ar: 'إن مجلس الأمن،' };
    const operative = { en: '1. Decides to act;', zh: '1. 决定采取行动；', ar: '1 - يقرر أن يعمل؛' };
    const cases: readonly (readonly [keyof typeof formulas, typed: string, label: string, written: string])[] = [
      ['en', 'Recalling its resolution women peace', '1325 (2000)', '1325 (2000)'],
      ['zh', '回顾第132', '1325(2000)', '第1325(2000)号决议'],
      ['ar', 'إذ يشير إلى القرار 132', '1325 (2000)', '1325 (2000)'],
      ['en', 'Recalling S/PRST/2014/', 'S/PRST/2014/5', 'S/PRST/2014/5'],
      ['zh', '根据上文第', '1', '第1段'],
    ];
    for (const [language, typed, label, written] of cases) {
      it(`is completed: ${typed}`, async () => {
        const content = `${formulas[language]}\n\n${typed}\n\n${operative[language]}\n`;
        const document = await vscode.workspace.openTextDocument({ language: 'un-resolution', content });
        await vscode.window.showTextDocument(document);
        const { items } = await ask<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          positionOf(document, typed, typed.length),
          undefined,
          50,
        );
        const item = items.find(each => (typeof each.label === 'string' ? each.label : each.label.label) === label);
        ok(item, `${label} is not among ${JSON.stringify(items.slice(0, 5))}`);
        ok(item.insertText === written, JSON.stringify(item));
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      });
    }
  });

  describe('commands', () => {
    const close = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    it('make a resolution of any text, and a new one', async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Minutes\n' });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('resolute.treatAsResolution');
      await until(
        'the language',
        () => vscode.window.activeTextEditor?.document.languageId,
        language => language === 'un-resolution',
      );
      await close();
      await vscode.commands.executeCommand('resolute.newResolution');
      ok(vscode.window.activeTextEditor?.document.languageId === 'un-resolution', 'no new resolution');
      await close();
    });
    it('say where a paragraph is renamed', async () => {
      const document = await open('draft.en.unres');
      const rename = vscode.commands.executeCommand(
        'vscode.prepareRename',
        document.uri,
        positionOf(document, 'Council', 2),
      );
      const refusal = await Promise.resolve(rename).then(() => 'renamed', String);
      ok(/Put the cursor on the number or letter/.test(refusal), refusal);
      await close();
    });
    it('tokens set off what opens a paragraph', async () => {
      const document = await open('draft.en.unres');
      const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
      ok(tokens.data.length >= 50, String(tokens.data.length));
      await close();
    });
    it('nothing splits an Arabic line', async () => {
      const document = await open('draft.ar.unres');
      const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      ok(links.length === 0, JSON.stringify(links));
      await close();
    });
  });

  describe('plain text', () => {
    const detect = (value: string | undefined) =>
      vscode.workspace.getConfiguration('resolute').update('detectPlainText', value, vscode.ConfigurationTarget.Global);
    afterEach(() => detect(undefined));

    it('becomes a resolution where it reads like one and the setting says so', async () => {
      await detect('automatic');
      const plain = await open('plain.txt');
      await until(
        'the language',
        () => plain.languageId,
        language => language === 'un-resolution',
      );
      await until(
        'the outline',
        () => symbols(plain),
        list => (list?.length ?? 0) > 0,
      );
    });

    it('stays plain where it does not', async () => {
      await detect('automatic');
      const minutes = await open('minutes.txt');
      await new Promise(resolve => setTimeout(resolve, 500));
      ok(minutes.languageId === 'plaintext', minutes.languageId);
    });

    it('is looked at again when it is pasted into an untitled document', async () => {
      await detect('automatic');
      const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
      const editor = await vscode.window.showTextDocument(untitled);
      const pasted = `The Security Council,\n\nNoting ${'the harbour walls and '.repeat(5)}the quays,\n`;
      await editor.edit(edit => edit.insert(new vscode.Position(0, 0), pasted));
      await until(
        'the language',
        () => vscode.window.activeTextEditor?.document.languageId,
        language => language === 'un-resolution',
      );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });

  describe('text that is typed into an untitled document', () => {
    const detect = (value: string | undefined) =>
      vscode.workspace.getConfiguration('resolute').update('detectPlainText', value, vscode.ConfigurationTarget.Global);
    let untitled: vscode.TextDocument;
    const active = () => vscode.window.activeTextEditor?.document.languageId;

    before(async () => {
      await detect('automatic');
      untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
      await vscode.window.showTextDocument(untitled);
    });
    after(async () => {
      await detect(undefined);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    it('is looked at when the keys rest', async () => {
      for (const line of ['The Security Council,', '', 'Noting the harbour walls,']) {
        await vscode.window.activeTextEditor!.edit(edit => edit.insert(untitled.positionAt(1000), `${line}\n`));
      }
      await until('the language', active, language => language === 'un-resolution');
    });

    it('stays plain text once somebody has switched it back', async () => {
      await vscode.languages.setTextDocumentLanguage(untitled, 'plaintext');
      await vscode.window.activeTextEditor!.edit(edit => edit.insert(untitled.positionAt(1000), 'And more,\n'));
      await new Promise(resolve => setTimeout(resolve, 1500));
      ok(active() === 'plaintext', `${active()}`);
    });
  });

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
      page = await vscode.workspace.openTextDocument(
        vscode.Uri.parse('resolute-catalogue:/en/S/RES/9185%282014%29.md'),
      );
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

  describe('a file of another format', () => {
    const inFolder = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
    const made: string[] = [];
    const write = async (name: string, bytes: Uint8Array) => {
      made.push(name);
      await vscode.workspace.fs.writeFile(inFolder(name), bytes);
    };
    after(async () => {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      for (const each of made) await vscode.workspace.fs.delete(inFolder(each)).then(undefined, () => undefined);
    });
    /** The untitled draft that is made of it. */
    const opened = (name: string) =>
      until(
        `the draft of ${name}`,
        () => vscode.window.activeTextEditor?.document,
        document =>
          document?.uri.scheme === 'untitled' &&
          document.uri.path.endsWith(name) &&
          document.languageId === 'un-resolution' &&
          document.getText() !== '',
      );

    it('is offered by an editor of its own, which reads nothing', async () => {
      await write('offered.docx', new Uint8Array([0]));
      await vscode.commands.executeCommand('vscode.openWith', inFolder('offered.docx'), 'resolute.importOffer');
      const input = () => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      await until('its tab', input, found => found instanceof vscode.TabInputCustom);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('opens as a draft: a PDF', async () => {
      await write('lamps.pdf', tinyPdf([lamps.map((line, at) => shown(100, 700 - at * 30, line)).join('')]));
      await vscode.commands.executeCommand('resolute.importDocument', inFolder('lamps.pdf'));
      const draft = (await opened('lamps.unres'))!;
      ok(draft.getText() === `${lamps.join('\n\n')}\n`, draft.getText());
      ok(draft.uri.path === inFolder('lamps.unres').path, `it would be saved as ${draft.uri.path}`);
    });

    it('is what this year’s draft is compared with that is made of it', async () => {
      await opened('lamps.unres');
      await vscode.commands.executeCommand('resolute.rollOver');
      await opened('lamps-next.unres');
      await vscode.commands.executeCommand('resolute.comparison.open');
      await until(
        'the comparison',
        () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '',
        label => label === 'lamps.pdf ↔ lamps-next.unres',
      );
      for (let times = 0; times < 2; times++)
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
    });

    it('opens under another name where its own is taken', async () => {
      await write('taken.pdf', tinyPdf([lamps.map((line, at) => shown(100, 700 - at * 30, line)).join('')]));
      await write('taken.unres', new TextEncoder().encode('The General Assembly,\n'));
      await vscode.commands.executeCommand('resolute.importDocument', inFolder('taken.pdf'));
      await opened('taken 2.unres');
    });

    describe('with tracked changes and a comment', () => {
      const by = (author: string) => `w:id="1" w:author="${author}" w:date="2031-01-01T00:00:00Z"`;
      const changed = p(
        `${r('1. Decides to pay the ')}<w:del ${by('Ghana')}><w:r><w:delText>keepers</w:delText></w:r></w:del>` +
          `<w:ins ${by('Norway')}>${r('wardens')}</w:ins>${r(';')}<w:r><w:commentReference w:id="3"/></w:r>`,
      );
      const comments = `<w:comment w:id="3" w:author="Peru">${p('In full?')}</w:comment>`;
      const bytes = wordFile(`${p('The Security Council,')}${changed}`, { comments });
      const settings = vscode.workspace.getConfiguration('resolute');
      after(() => settings.update('import.changes', undefined, vscode.ConfigurationTarget.Global));
      const readings: readonly (readonly [setting: string | undefined, text: string])[] = [
        [undefined, '1. Decides to pay the wardens;\n'],
        ['reject', '1. Decides to pay the keepers;\n'],
        [
          'brackets',
          '1. Decides to pay the [keepers – Ghana: delete][wardens – Norway];¹\n\n________________\n\n¹ Comment by Peru: In full?\n',
        ],
      ];
      for (const [index, [setting, text]] of readings.entries()) {
        it(`opens as the setting says: ${setting ?? 'as it is without one'}`, async () => {
          await write(`changed ${index}.docx`, bytes);
          await settings.update('import.changes', setting, vscode.ConfigurationTarget.Global);
          await vscode.commands.executeCommand('resolute.importDocument', inFolder(`changed ${index}.docx`));
          const draft = (await opened(`changed ${index}.unres`))!;
          ok(draft.getText() === `The Security Council,\n\n${text}`, JSON.stringify(draft.getText()));
        });
      }
      it('opens as draft and base where the setting says so', async () => {
        await write('changed both.docx', bytes);
        await settings.update('import.changes', 'both', vscode.ConfigurationTarget.Global);
        await vscode.commands.executeCommand('resolute.importDocument', inFolder('changed both.docx'));
        for (const [name, word] of [
          ['changed both', 'wardens'],
          ['changed both-base', 'keepers'],
        ] as const) {
          const text = () =>
            vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${name}.unres`))?.getText() ?? '';
          await until(name, text, words => words.includes(`pay the ${word};`));
        }
        ok((await opened('changed both.unres')) !== undefined, 'the cursor is not in the draft');
        await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
        await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
      });
    });

    it('is written of a draft, and comes back as the same: Word', async () => {
      made.push('again.docx');
      const given = { format: 'docx', target: inFolder('again.docx'), masthead: {} };
      await vscode.commands.executeCommand('resolute.exportDocument', undefined, given);
      await vscode.commands.executeCommand('resolute.importDocument', inFolder('again.docx'));
      const draft = (await opened('again.unres'))!;
      ok(draft.getText().endsWith(`${lamps.join('\n\n')}\n`), draft.getText());
      const outline = await until(
        'the outline',
        () => symbols(draft),
        list => (list?.length ?? 0) > 0,
      );
      ok(
        flat(outline!).some(symbol => symbol.name.startsWith('OP2')),
        'no OP2',
      );
    });
  });

  describe('a clean copy', () => {
    it('opens beside an extracted text, which stays', async () => {
      const page =
        'The Security Council,\n\nRecalling the lamps of all\n\nharbours,\n\n26-04711 1/2\n\n1. Decides to act.\n';
      const text = await vscode.workspace.openTextDocument({ language: 'plaintext', content: page });
      await vscode.window.showTextDocument(text);
      await vscode.commands.executeCommand('resolute.cleanCopy');
      const copy = await until(
        'the clean copy',
        () => vscode.window.activeTextEditor,
        editor => editor?.document.languageId === 'un-resolution' && editor.document.uri.path.includes(' clean'),
      );
      ok(
        copy!.document.getText() ===
          'The Security Council,\n\nRecalling the lamps of all harbours,\n\n1. Decides to act.\n',
        copy!.document.getText(),
      );
      ok(copy!.viewColumn === vscode.ViewColumn.Two, `in column ${copy!.viewColumn}`);
      ok(text.getText() === page, 'the text has changed');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
    });
  });

  describe('this year’s draft', () => {
    it('opens beside an earlier resolution, which stays, with what is doubtful as findings', async () => {
      const old =
        'Resolution adopted by the General Assembly on 3 December 2024\n\n79/999. Lamps\n\nThe General Assembly,\n\nNoting its seventy-ninth session,\n\n1. Requests a report at its eightieth session.\n';
      const text = await vscode.workspace.openTextDocument({ language: 'un-resolution', content: old });
      await vscode.window.showTextDocument(text);
      await vscode.commands.executeCommand('resolute.rollOver');
      const draft = await until(
        'the draft',
        () => vscode.window.activeTextEditor,
        editor => editor?.document.languageId === 'un-resolution' && editor.document.uri.path.endsWith('-next.unres'),
      );
      ok(
        draft!.document.getText() ===
          'Eightieth session\n\nLamps\n\nThe General Assembly,\n\nNoting its seventy-ninth session,\n\n1. Requests a report at its eighty-first session.\n',
        draft!.document.getText(),
      );
      ok(text.getText() === old, 'the text has changed');
      await until(
        'the finding',
        () => vscode.languages.getDiagnostics(draft!.document.uri),
        found => found.some(({ code }) => (typeof code === 'object' ? code.value : code) === 'stale-session'),
      );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
    });
  });

  comparison();

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

  describe('an example', () => {
    for (const [language, isClean] of [
      ['English', false],
      ['中文', false],
      ['français', true],
      ['español', true],
      ['русский', true],
      ['العربية', false],
    ] as const) {
      it(`opens in ${language}${isClean ? '' : ', with something to mend'}`, async () => {
        await vscode.commands.executeCommand('resolute.openExample', language);
        const example = vscode.window.activeTextEditor!.document;
        ok(example.isUntitled && example.languageId === 'un-resolution', example.uri.toString());
        await until(
          'its outline',
          () => symbols(example),
          list => (list?.length ?? 0) > 0,
        );
        if (!isClean)
          await until(
            'a finding',
            () => findings(example),
            list => list.length > 0,
          );
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      });
    }
  });
});

inSeveralLanguages();
