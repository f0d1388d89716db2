import * as vscode from 'vscode';
import { shown, tinyPdf } from '../../unit/documents/pdf/tiny-pdf';
import { p, r, wordFile } from '../../unit/documents/word-files';
import { ok, until } from '../asking';
import { flat, lamps, symbols } from '../drafts-shown';

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
    await opened('taken-2.unres');
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
