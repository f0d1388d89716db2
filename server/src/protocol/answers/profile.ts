import type { Connection } from 'vscode-languageserver';
import type { Profile } from '../../resolution/document/profile';
import type { Answerer } from '../answer';
import type { ProjectFiles } from '../project/project-files';
import { type ProfileParams, profileMethod } from '../requests/profile-request';

/** By whose manners an open draft is printed, for a client that exports it. */
export function answerProfile(connection: Connection, answer: Answerer, projectFiles: ProjectFiles): void {
  connection.onRequest(
    profileMethod,
    answer<ProfileParams, Profile | null>('profile', null, async (_, { textDocument: { uri } }) => {
      return (await projectFiles.settings(uri)).profile;
    }),
  );
}
