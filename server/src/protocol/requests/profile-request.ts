/** How a client asks what its settings and the project's say of an open draft: `ProfileParams`, answered with a `Profile` or null. */
export const profileMethod = 'resolute/profile';

export interface ProfileParams {
  readonly textDocument: { readonly uri: string };
}
