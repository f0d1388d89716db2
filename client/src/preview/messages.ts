import type { PreviewAnswer } from '../../../server/src/protocol/answers/preview';

/** What one sees of the preview besides the draft; kept with the panel. */
export const themes = ['automatic', 'light', 'dark', 'paper'] as const;
export type Theme = (typeof themes)[number];

/** What a panel is brought back with. */
export interface PreviewState {
  readonly uri: string;
  readonly locked: boolean;
  readonly theme: Theme;
}

/** From the extension to the page in the panel. Lines are the draft's, with the part of one behind the point. */
export type ToPage =
  | { readonly type: 'update'; readonly answer: PreviewAnswer }
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'state'; readonly state: PreviewState; readonly synchronize: boolean }
  | { readonly type: 'scroll'; readonly line: number }
  | { readonly type: 'cursor'; readonly line: number }
  | { readonly type: 'print' };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'scrolled'; readonly line: number }
  | { readonly type: 'open'; readonly line: number }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'lock'; readonly locked: boolean }
  | { readonly type: 'synchronize'; readonly on: boolean }
  /** The whole page as HTML, for a browser to print. */
  | { readonly type: 'print'; readonly html: string }
  | { readonly type: 'told'; readonly what: 'copied' | 'not copied' };
