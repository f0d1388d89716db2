import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { projectFileName } from '../../rules/settings/project-file';
import { candidateGlob } from '../../workspace/candidates';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from '../wire/protocol-values';

/** Has the client tell of these settings and of files that change, as far as it can. */
export function askToBeTold(
  { client, console }: Connection,
  can: ClientCapabilities['workspace'],
  settings: readonly string[],
): void {
  const failed = (error: unknown) => console.error(String(error));
  if (can?.didChangeConfiguration?.dynamicRegistration) {
    client.register(DidChangeConfigurationNotification.type, { section: [...settings] }).catch(failed);
  }
  if (can?.didChangeWatchedFiles?.dynamicRegistration) {
    // a folder that comes or goes with all its files is told of as a folder
    const watchers = [
      { globPattern: candidateGlob, kind: WatchKind.Change },
      { globPattern: `**/${projectFileName}`, kind: WatchKind.Change },
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ];
    client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
  }
}
