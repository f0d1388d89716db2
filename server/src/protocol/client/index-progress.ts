import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { message, type Say } from '../../messages/message';
import type { IndexProgress } from '../../workspace/indexer';

/** Milliseconds; what is done sooner needs no word. */
const shownAfter = 1000;
const reportedEvery = 250;

/** Shows how far the index is, where the client can, and cancels it at the user's word. */
export function indexProgress(
  connection: Connection,
  say: Say,
  cancel: () => void,
): (progress: IndexProgress | null) => void {
  let started: number | undefined;
  let reported = 0;
  let shown: Promise<WorkDoneProgressServerReporter> | undefined;

  async function show(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.token.onCancellationRequested(cancel);
    reporter.begin(say(message`Resolute: reading the workspace`), 0, undefined, true);
    return reporter;
  }

  return progress => {
    const now = performance.now();
    if (!progress) {
      shown?.then(reporter => reporter.done()).catch(() => undefined);
      started = shown = undefined;
      return;
    }
    started ??= now;
    if (now - started < shownAfter || now - reported < reportedEvery) return;
    reported = now;
    shown ??= show();
    const { done, total } = progress;
    shown
      .then(reporter => reporter.report(Math.floor((100 * done) / total), say(message`${done} of ${total} files`)))
      .catch(() => undefined);
  };
}
