import type { Connection } from 'vscode-languageserver';
import { type PreviewChange, pageChanges } from '../../documents/preview/page-changes';
import { type PreviewPage, previewPage } from '../../documents/preview/page-rows';
import type { LanguageCode } from '../../languages/language';
import type { Profile } from '../../resolution/document/profile';
import type { Resolution } from '../../resolution/resolution';
import type { Answerer } from '../answer';
import type { ProjectFiles } from '../project/project-files';

/** The server's own request: what has changed of a draft's preview since the client last asked. */
export const previewMethod = 'resolute/preview';

export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  /** The client's name for the place where it shows the page; each is told what it lacks itself. */
  readonly view: string;
  /** The name of the page that it has there, if any. */
  readonly known: string | null;
}

export interface PreviewAnswer {
  readonly resultId: string;
  readonly language: LanguageCode;
  readonly rightToLeft: boolean;
  /** The text is longer than what is read. */
  readonly isTooLong: boolean;
  /** Whether `changes` make the page out of nothing, instead of the page known. */
  readonly isWhole: boolean;
  readonly changes: readonly PreviewChange[];
}

interface Told {
  readonly uri: string;
  readonly resultId: string;
  readonly page: PreviewPage;
}

/** More places than anybody looks at: of those not asked about for longest nothing is kept. */
const mostViews = 8;

/** What each place of a client has of a draft's preview. */
export class PreviewPages {
  readonly #told = new Map<string, Told>();
  #count = 0;

  answer(
    resolution: Resolution,
    isTooLong: boolean,
    { textDocument: { uri }, view, known }: PreviewParams,
    profile: Profile,
  ): PreviewAnswer {
    const last = this.#told.get(view);
    const shown = last?.uri === uri ? last.page : null;
    const page = previewPage(resolution, shown, profile);
    const has = last !== undefined && shown !== null && last.resultId === known;
    const resultId = has && page === shown ? last.resultId : String(++this.#count);
    this.#told.delete(view);
    this.#told.set(view, { uri, resultId, page });
    for (const oldest of this.#told.keys()) {
      if (this.#told.size <= mostViews) break;
      this.#told.delete(oldest);
    }
    return {
      resultId,
      language: resolution.language,
      rightToLeft: resolution.language === 'ar',
      isTooLong,
      isWhole: !has,
      changes: pageChanges(has ? shown : null, page),
    };
  }

  /** A document was closed. */
  forget(uri: string): void {
    for (const [view, told] of this.#told) if (told.uri === uri) this.#told.delete(view);
  }
}

export function answerPreview(connection: Connection, answer: Answerer, projectFiles: ProjectFiles): PreviewPages {
  const pages = new PreviewPages();
  const respond = answer('preview', null, async (document, params: PreviewParams) => {
    const { profile } = await projectFiles.settings(params.textDocument.uri);
    return pages.answer(document.resolution, document.isTooLong, params, profile);
  });
  connection.onRequest(previewMethod, respond);
  return pages;
}
