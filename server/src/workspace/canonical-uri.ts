import { URI } from 'vscode-uri';

/** One spelling for each file, VS Code's: clients differ in what they write as %28. What is no address stays as it is. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}
