import * as vscode from 'vscode';

/** Of what VS Code's own git extension offers to others, version 1, as much as is used here. */
interface GitRepository {
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly GitCommit[]>;
  show(ref: string, path: string): Promise<string>;
}

interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

export interface GitVersion {
  readonly hash: string;
  /** The first line of what was said of it. */
  readonly summary: string;
  readonly date: Date | null;
  readonly author: string;
}

/** More than anybody looks through. */
const mostVersions = 200;

/** The versions of a file, the newest first; null where VS Code has no git, or git none of it. */
export async function versionsInGit(file: vscode.Uri): Promise<readonly GitVersion[] | null> {
  const repository = await repositoryOf(file);
  if (!repository) return null;
  const commits = await repository.log({ path: file.fsPath, maxEntries: mostVersions });
  return commits.map(({ hash, message, authorDate, authorName }) => ({
    hash,
    summary: message.split('\n', 1)[0]!,
    date: authorDate ?? null,
    author: authorName ?? '',
  }));
}

/** Null where there is no such version. */
export async function textInGit(file: vscode.Uri, version: string): Promise<string | null> {
  const repository = await repositoryOf(file);
  return repository ? repository.show(version, file.fsPath).catch(() => null) : null;
}

async function repositoryOf(file: vscode.Uri): Promise<GitRepository | null> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return null;
  try {
    const git = await extension.activate();
    return git.enabled ? git.getAPI(1).getRepository(file) : null;
  } catch {
    return null;
  }
}
