import type { CodeLensParams, Connection, Disposable } from 'vscode-languageserver';
import { referenceLenses } from '../../features/navigation/reference-lenses';
import type { Say } from '../../messages/message';
import type { Answerer } from '../answer';
import { CodeLensRequest } from '../wire/protocol-values';
import type { Workspace } from '../workspace';
import { asked } from './navigation';

const lensSetting = 'resolute.codeLens.references';

/** The lenses are announced while the setting is on: who has it off is not asked for them at every change. */
export function answerReferenceLenses(connection: Connection, answer: Answerer, workspace: Workspace, say: Say): void {
  let registered: Promise<Disposable> | undefined;
  connection.onCodeLens(
    answer('references as lenses', null, (document, _: CodeLensParams) =>
      referenceLenses(asked(document), workspace.index, say),
    ),
  );

  async function follow(): Promise<void> {
    const { client } = workspace;
    if (!client?.textDocument?.codeLens?.dynamicRegistration) return;
    try {
      const isOn = (await workspace.settings.get(lensSetting))[0] === true;
      if (isOn) registered ??= connection.client.register(CodeLensRequest.type, { documentSelector: null });
      else {
        const before = registered;
        registered = undefined;
        (await before)?.dispose();
      }
    } catch (error) {
      connection.console.error(`references as lenses: ${String(error)}`);
    }
  }
  workspace.followSettings([lensSetting], () => void follow());
}
