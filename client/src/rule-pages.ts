import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Addresses of the pages that docs/rules/ in this extension has, in every host. */
const scheme = 'resolute-rule';

/** Shows the page of a rule, which a finding's code leads to. */
export function showRulePages(extension: vscode.Uri): vscode.Disposable {
  let pages: Promise<Readonly<Record<string, string>>> | undefined;
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async uri => {
      pages ??= readPages(extension);
      return (await pages)[uri.path.slice(1)] ?? '';
    },
  });
}

/** All pages are one file, packed in half the room that they would take one by one. */
async function readPages(extension: vscode.Uri): Promise<Readonly<Record<string, string>>> {
  const file = vscode.Uri.joinPath(extension, 'dist/rule-pages.json');
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}

/** Rules about two texts have one page: that of "concordance/date" is "concordance". */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule.split('/')[0]}.md` });
}

/** Makes the code of each finding a link to its rule's page. The server knows no address of these pages. */
export const findingsLeadToRules: Pick<Middleware, 'provideDiagnostics'> = {
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report && 'items' in report) {
      for (const finding of report.items) {
        if (typeof finding.code !== 'string') continue;
        finding.code = { value: finding.code, target: rulePage(finding.code) };
      }
    }
    return report;
  },
};
