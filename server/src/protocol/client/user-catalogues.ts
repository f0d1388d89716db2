import type { Connection, Disposable } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Catalogue } from '../../catalogue/catalogue';
import { readCatalogue } from '../../catalogue/files/catalogue-of-file';
import { stacked } from '../../catalogue/layered';
import type { CatalogueSource } from '../../catalogue/source';
import { decodeAnyhow } from '../../encoding/decode-file';
import type { Say } from '../../messages/message';
import { canonicalUri } from '../../workspace/canonical-uri';
import { type AddressedFile, catalogueAddresses, type NamedFile } from '../../workspace/catalogue-addresses';
import { inSlices } from '../../workspace/pace/in-slices';
import { DidChangeWatchedFilesNotification } from '../wire/protocol-values';
import type { Workspace } from '../workspace';
import { FileProblems, type ReadFile } from './file-problems';

const setting = 'resolute.catalogue.files';
/** Milliseconds; a program that saves a file may touch it several times. */
const settleTime = 100;
/** For the first reading; where files lie behind a slow connection, what is known without them is told meanwhile. */
const longestWait = 2000;

interface Known extends ReadFile {
  readonly text: string | null;
}

/** The catalogues that the users' settings name, kept in step with settings and files once somebody has asked for them. */
export function userCatalogues(connection: Connection, workspace: Workspace, say: Say): CatalogueSource {
  const problems = new FileProblems(connection, say);
  const followers: (() => void)[] = [];
  let known: readonly Known[] = [];
  let catalogue: Catalogue | null = null;
  let asked = false;
  let reading: Promise<void> | undefined;
  /** The last reading, or as much of it as an answer waits for. */
  let settled: Promise<void> | undefined;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched = '';
  let watching: Promise<Disposable> | undefined;

  workspace.followSettings([setting], () => readAgain());
  workspace.followFiles(uris => {
    if (uris.some(concerns)) {
      clearTimeout(timer);
      timer = setTimeout(readAgain, settleTime);
    }
  });

  /** A folder that comes or goes takes its files along. */
  function concerns(uri: string): boolean {
    const canonical = canonicalUri(uri);
    return known.some(file => file.uri === canonical || file.uri.startsWith(`${canonical}/`));
  }

  function readAgain(): void {
    if (!asked) return;
    again = true;
    if (reading) return;
    reading = readUntilSettled();
    settled = Promise.race([reading, new Promise<void>(resolve => setTimeout(resolve, longestWait))]);
  }

  async function readUntilSettled(): Promise<void> {
    while (again) {
      again = false;
      try {
        await read();
      } catch (error) {
        connection.console.error(`the users’ catalogues: ${String(error)}`);
      }
    }
    reading = undefined;
  }

  async function read(): Promise<void> {
    const named = await namedFiles();
    const { files, refused } = catalogueAddresses(named, workspace.folders);
    watch(files);
    const before = new Map(known.map(file => [file.uri, file]));
    const now = await Promise.all(files.map(file => readFile(file, before.get(file.uri))));
    // a path that each of several folders has to itself need be there in one of them only
    const there = new Set(files.filter((_, index) => now[index]!.read).map(({ written }) => written));
    const missed = now.filter(({ read }, index) => read || !there.has(files[index]!.written));
    problems.tell(missed, refused);
    const changed = now.length !== known.length || now.some((file, index) => file.read !== known[index]!.read);
    known = now;
    if (!changed) return;
    const combined = stacked(now.flatMap(({ read }) => read?.catalogue ?? []));
    if (combined === catalogue) return;
    catalogue = combined;
    for (const changed of followers) changed();
  }

  async function readFile({ uri }: AddressedFile, before: Known | undefined): Promise<Known> {
    const bytes = await workspace.read(uri).catch(() => null);
    const text = bytes && decodeAnyhow(bytes);
    if (before?.text === text) return before;
    const name = Utils.basename(URI.parse(uri));
    const read = text === null ? null : await inSlices(readCatalogue(name, text));
    return { uri, name, text, read };
  }

  async function namedFiles(): Promise<NamedFile[]> {
    const folders = workspace.folders.length > 0 ? workspace.folders : [null];
    const answers = await workspace.settings.get(setting, folders);
    return folders.flatMap((folder, index) => {
      const named = answers[index];
      const written = Array.isArray(named) ? named.filter(each => typeof each === 'string' && each !== '') : [];
      return written.map((each: string) => ({ written: each, folder }));
    });
  }

  /** Also files outside of the workspace, and such as are not there yet. */
  function watch(files: readonly AddressedFile[]): void {
    const key = files.map(({ uri }) => uri).join('\n');
    const can = workspace.client?.workspace?.didChangeWatchedFiles;
    if (key === watched || !can?.dynamicRegistration) return;
    watched = key;
    const before = watching;
    const watchers = files.map(({ uri }) => {
      const address = URI.parse(uri);
      const pattern = literally(Utils.basename(address));
      if (can.relativePatternSupport) {
        return { globPattern: { baseUri: Utils.dirname(address).toString(), pattern } };
      }
      return { globPattern: `**/${pattern}` };
    });
    watching =
      files.length === 0 ? undefined : connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    const failed = (error: unknown) => connection.console.error(`the users’ catalogues: ${String(error)}`);
    watching?.catch(failed);
    before?.then(registered => registered.dispose()).catch(failed);
  }

  return {
    async current() {
      if (!asked) {
        asked = true;
        readAgain();
      }
      // an answer behind a change of settings knows what they name now
      await settled;
      return catalogue;
    },
    follow: changed => void followers.push(changed),
  };
}

/** A pattern that a name with signs of patterns in it fits. */
function literally(name: string): string {
  return name.replace(/[[\]{}*?!,\\]/g, '?');
}
