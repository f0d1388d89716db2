import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Addresses of the pages that docs/rules/ in this extension has, in every host. */
const scheme = 'resolute-rule';

/** Shows the page of a rule, which a finding's code leads to. */
export const showRulePages = (extension: vscode.Uri): vscode.Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async uri => {
      const page = vscode.Uri.joinPath(extension, 'docs/rules', uri.path);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    },
  });

/** Makes the code of each finding a link to its rule's page. The server knows no address of these pages. */
export const findingsLeadToRules: Pick<Middleware, 'provideDiagnostics'> = {
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report && 'items' in report) {
      for (const finding of report.items) {
        if (typeof finding.code !== 'string') continue;
        const target = vscode.Uri.from({ scheme, path: `/${finding.code}.md` });
        finding.code = { value: finding.code, target };
      }
    }
    return report;
  },
};
