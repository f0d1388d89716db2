import type { Connection, Disposable, InlayHintParams } from 'vscode-languageserver';
import { inlayHints, type WantedHints } from '../../features/reading/inlay-hints';
import type { Answerer } from '../answer';
import type { LazyCatalogue } from '../lazy-catalogue';
import { InlayHintRequest } from '../wire/protocol-values';
import type { Workspace } from '../workspace';

const numbersSetting = 'resolute.inlayHints.numbers';
const titlesSetting = 'resolute.inlayHints.titles';

/** Announced while one of the settings is on, as lenses are: who has both off is not asked for hints at every change. */
export function answerInlayHints(
  connection: Connection,
  answer: Answerer,
  workspace: Workspace,
  catalogue: LazyCatalogue,
): void {
  let registered: Promise<Disposable> | undefined;
  let wanted: WantedHints = { numbers: false, titles: false };
  connection.languages.inlayHint.on(
    answer('hints', null, async ({ resolution }, { range }: InlayHintParams) =>
      inlayHints(resolution, range, wanted, wanted.titles ? await catalogue.get() : null),
    ),
  );

  async function follow(): Promise<void> {
    const { client } = workspace;
    if (!client?.textDocument?.inlayHint?.dynamicRegistration) return;
    try {
      const isOn = async (setting: string) => (await workspace.settings.get(setting))[0] === true;
      wanted = { numbers: await isOn(numbersSetting), titles: await isOn(titlesSetting) };
      const before = registered;
      // announced anew, so that an editor asks again for what it shows
      registered =
        wanted.numbers || wanted.titles
          ? connection.client.register(InlayHintRequest.type, { documentSelector: null })
          : undefined;
      (await before)?.dispose();
    } catch (error) {
      connection.console.error(`hints: ${String(error)}`);
    }
  }
  workspace.followSettings([numbersSetting, titlesSetting], () => void follow());
}
