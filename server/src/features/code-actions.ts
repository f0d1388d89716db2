import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Catalogue } from '../catalogue/catalogue';
import { inEnglish, message, type Say } from '../messages/message';
import { rangeOf } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import { check, fixesOf } from '../rules/check';
import type { Finding } from '../rules/finding';
import { comparePositions, type Range } from '../text/position';
import { structureActions, textEdits } from './arrangements';
import { diagnosticOf } from './diagnostics';
import { renumbering } from './renumbering';

/**
 * The fixes of one answer stop behind so many edits: where a whole long text is asked about, each of its many breaks may
 * renumber all that follows, and no client could read them all.
 */
const mostEdits = 20_000;

export const fixAllKind = `${CodeActionKind.SourceFixAll}.resolute`;

/**
 * The fixes of what is found in `range`, and, where a client asks for it by its kind, one action that renumbers every
 * sequence that breaks. `only` names the kinds wanted, each with those below it; all quick fixes where it is undefined, and
 * all changes of structure where somebody has asked (`invoked`): an editor asks by itself at every step of the cursor.
 */
export function codeActions(
  resolution: Resolution,
  uri: string,
  range: Range,
  only: readonly string[] | undefined,
  catalogue: Catalogue | null = null,
  invoked = false,
  say: Say = inEnglish,
): CodeAction[] {
  const wanted = (kind: string) => only?.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  const structure = structureActions(resolution, uri, range, kind => wanted(kind) ?? invoked, say);
  const wantsFixes = wanted(CodeActionKind.QuickFix) ?? true;
  const wantsFixAll = wanted(fixAllKind) ?? false;
  if (!wantsFixes && !wantsFixAll) return structure;
  const findings = check(resolution, catalogue);
  const actions: CodeAction[] = [];
  if (wantsFixes) {
    let edits = 0;
    for (const finding of findings) {
      if (edits > mostEdits) break;
      if (!touches(rangeOf(resolution, finding.place.block, finding.place.span), range)) continue;
      const fixes = quickFixes(resolution, uri, finding, say);
      actions.push(...fixes);
      for (const fix of fixes) edits += fix.edit?.changes?.[uri]?.length ?? 0;
    }
  }
  if (wantsFixAll) {
    const edits = renumbering(resolution);
    if (edits.length > 0) {
      actions.push({
        title: say(message`Renumber everything`),
        kind: fixAllKind,
        edit: { changes: { [uri]: [...edits] } },
      });
    }
  }
  return [...actions, ...structure];
}

function quickFixes(resolution: Resolution, uri: string, finding: Finding, say: Say): readonly CodeAction[] {
  const diagnostic = diagnosticOf(resolution, uri, finding, say);
  return fixesOf(resolution, finding).map(({ title, edits, preferred }) => ({
    title: say(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: preferred,
    edit: { changes: { [uri]: textEdits(resolution, edits) } },
  }));
}

function touches(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
