import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { parse } from '../../../server/src/resolution/parse';
import { allRules } from '../../../server/src/rules/all-rules';
import { randomText, runs } from '../random-texts';

const uri = 'file:///draft.unres';

describe('diagnostics', () => {
  it('range, severity, code, source, message and the related place', () => {
    const text = 'The Security Council,\n\nRecalling peace,\n\n1. Decides so;\n\n3. Urges calm.';
    assert.deepEqual(diagnostics(parse(text), uri), [
      {
        range: { start: { line: 6, character: 0 }, end: { line: 6, character: 2 } },
        severity: DiagnosticSeverity.Error,
        code: 'numbering-sequence',
        source: 'resolute',
        message: 'Paragraph 3 follows paragraph 1; 2 is missing.',
        relatedInformation: [
          {
            message: 'Here is paragraph 1.',
            location: { uri, range: { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } } },
          },
        ],
      },
    ]);
  });

  it('nothing in an empty text', () => assert.deepEqual(diagnostics(parse(''), uri), []));

  it('every text has an answer', () =>
    fc.assert(
      fc.property(randomText, text => {
        for (const { range, message } of diagnostics(parse(text), uri)) {
          assert.ok(range.start.line <= range.end.line);
          assert.match(String(message), /^\S.*[.]$/su);
        }
      }),
      { numRuns: runs },
    ));

  it('every rule has its page, and every page its rule', () => {
    // those that hold two texts against one another have one page
    const pages = readdirSync('docs/rules').filter(name => name !== 'README.md' && name !== 'concordance.md');
    assert.deepEqual(pages.sort(), allRules.map(({ name }) => `${name}.md`).sort());
    for (const { name } of allRules)
      assert.match(readFileSync(`docs/rules/${name}.md`, 'utf8'), new RegExp(`^# ${name}\n`));
  });
});
