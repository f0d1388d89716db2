import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { inEnglish } from '../../../server/src/messages/message';
import { DiagnosticReports } from '../../../server/src/protocol/answers/diagnostic-reports';
import { reparse } from '../../../server/src/resolution/editing/reparse';
import { parse } from '../../../server/src/resolution/parse';

const uri = 'file:///draft.unres';
const drafts: Readonly<Record<string, string>> = {
  English: 'The Security Council,\n\nRecalling the lamps,\n\n1. Decides so;\n\n3. Urges haste.\n',
  Chinese: '安全理事会，\n\n回顾各盏明灯，\n\n1. 决定如此；\n\n3. 促请从速。\n',
  Arabic: 'إن مجلس الأمن،\n\nإذ يشير إلى المصابيح،\n\n1 - يقرر ذلك؛\n\n3 - يحث على الإسراع.\n',
};

/** An edit on a line, and whether the findings are sent again behind it. */
const edits: readonly (readonly [name: string, line: number, from: number, to: number, text: string, kind: string])[] =
  [
    ['a digit behind the words of a paragraph without findings', 2, 15, 15, '0', 'unchanged'],
    ['a line more above them', 2, 5, 5, '\n\n', 'full'],
    ['a letter in the paragraph that is marked', 6, 8, 8, 'x', 'full'],
    ['the number put right', 6, 0, 1, '2', 'full'],
    ['another number', 4, 0, 1, '2', 'full'],
  ];

describe('what a client is told again of findings', () => {
  for (const [language, text] of Object.entries(drafts)) {
    for (const [name, line, from, to, written, kind] of edits) {
      it(`${language}: ${name}`, () => {
        const reports = new DiagnosticReports(inEnglish);
        const before = parse(text);
        const document = { uri, resolution: before };
        const { resultId } = reports.report(document, null, undefined);
        const range = { start: { line, character: from }, end: { line, character: to } };
        const after = reparse(before, { range, text: written });
        document.resolution = after;
        const report = reports.report(document, null, resultId);
        strictEqual(report.kind, kind);
        if (report.kind === 'full') deepStrictEqual(report.items, diagnostics(after, uri));
        else deepStrictEqual(diagnostics(after, uri), diagnostics(before, uri));
        const again = reports.report(document, null, report.resultId);
        strictEqual(again.kind, 'unchanged');
        strictEqual(reports.report(document, null, undefined).kind, 'full');
      });
    }
  }
  it('begins anew once a document was closed', () => {
    const reports = new DiagnosticReports(inEnglish);
    const resolution = parse(drafts.English!);
    const { resultId } = reports.report({ uri, resolution }, null, undefined);
    strictEqual(reports.report({ uri, resolution }, null, resultId).kind, 'full');
  });
});
