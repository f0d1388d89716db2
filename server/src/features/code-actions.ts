import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Catalogue } from '../catalogue/catalogue';
import { inEnglish, message, type Say } from '../messages/message';
import { rangeOf } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import { check, fixesOf } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { KnownTexts } from '../rules/rule';
import { ordinarySettings, type RuleSettings } from '../rules/settings/rule-settings';
import { comparePositions, type Range } from '../text/position';
import { structureActions, textEdits } from './arranging/arrangements';
import { diagnosticOf } from './diagnostics';
import { allFixes } from './preferred-fixes';
import { type RuleActionsOf, ruleActions } from './rule-actions';

/**
 * The fixes of one answer stop behind so many edits: where a whole long text is asked about, each of its many breaks may
 * renumber all that follows, and no client could read them all.
 */
const mostEdits = 20_000;

export const fixAllKind = `${CodeActionKind.SourceFixAll}.resolute`;

/** What an answer takes into account beside the text. */
export interface FindingActions extends RuleActionsOf {
  readonly settings: RuleSettings;
  /** Other texts at hand, where there are any. */
  readonly texts?: KnownTexts;
  /** Mends all of a rule, or all there is, in every draft of the workspace; null where a client cannot. */
  readonly workspaceCommand: string | null;
  /** Does the client ask for an action's edits once it is chosen? */
  readonly resolvesEdits: boolean;
}

/** The same, with the facts about existing documents and the language that titles are said in. */
export interface ActionsKnown extends FindingActions {
  readonly catalogue: Catalogue | null;
  readonly say: Say;
}

const nothingKnown: ActionsKnown = {
  settings: ordinarySettings,
  target: null,
  settingsCommand: null,
  saveCommand: null,
  workspaceCommand: null,
  resolvesEdits: false,
  catalogue: null,
  say: inEnglish,
};

/** What an editor asks for. */
export interface ActionsAsked {
  readonly uri: string;
  readonly range: Range;
  /** The kinds wanted, each with those below it. */
  readonly only?: readonly string[] | undefined;
  /** Has somebody asked? An editor asks by itself at every step of the cursor. */
  readonly invoked?: boolean;
}

/**
 * The fixes of what is found in a range and what else may be done about it, and, where a client asks for it by its kind, one
 * action that makes all preferred fixes. Where no kinds are named, all quick fixes, and, where somebody has asked, all changes
 * of structure.
 */
export function codeActions(
  resolution: Resolution,
  asked: ActionsAsked,
  given: Partial<ActionsKnown> = {},
): CodeAction[] {
  const known: ActionsKnown = { ...nothingKnown, ...given };
  const { uri, range, only, invoked = false } = asked;
  const wanted = (kind: string) => only?.some(each => each === '' || kind === each || kind.startsWith(`${each}.`));
  const structure = structureActions(resolution, uri, range, kind => wanted(kind) ?? invoked, known.say);
  const wantsFixes = wanted(CodeActionKind.QuickFix) ?? true;
  const wantsFixAll = wanted(fixAllKind) ?? false;
  const fixes = wantsFixes ? findingActions(resolution, asked, known) : [];
  return [...fixes, ...(wantsFixAll ? mendAll(resolution, uri, known) : []), ...structure];
}

/** What may be done about each finding in the range. */
function findingActions(resolution: Resolution, asked: ActionsAsked, known: ActionsKnown): CodeAction[] {
  const { uri, range } = asked;
  const { settings, texts, catalogue, say } = known;
  const findings = check(resolution, catalogue, settings, texts ?? null);
  const actions: CodeAction[] = [];
  const ofRules = new Map<string, CodeAction[]>();
  let edits = 0;
  for (const finding of findings) {
    if (edits > mostEdits) break;
    if (!touches(rangeOf(resolution, finding.place.block, finding.place.span), range)) continue;
    const diagnostic = diagnosticOf(resolution, uri, finding, say);
    const fixes = quickFixes(resolution, uri, finding, diagnostic, known);
    actions.push(...fixes);
    for (const fix of fixes) edits += fix.edit?.changes?.[uri]?.length ?? 0;
    // of a whole text that is asked about, what may be done of each rule is told at its first finding
    if (ofRules.has(finding.rule)) continue;
    const isFixable = fixes.some(({ isPreferred }) => isPreferred === true);
    const others = [
      ...(isFixable ? fixAllOf(resolution, finding.rule, findings, asked, known) : []),
      ...ruleActions(resolution, finding, known, say),
    ];
    ofRules.set(
      finding.rule,
      others.map(action => ({ ...action, diagnostics: [diagnostic] })),
    );
  }
  return [...actions, ...[...ofRules.values()].flat()];
}

/** One action that makes all preferred fixes, where there are any. */
function mendAll(resolution: Resolution, uri: string, { catalogue, settings, say }: ActionsKnown): CodeAction[] {
  const { edits, count } = allFixes(resolution, { catalogue, settings, isWanted: () => true });
  if (edits.length === 0) return [];
  const title = count === 1 ? say(message`Mend 1 finding`) : say(message`Mend ${count} findings`);
  return [{ title, kind: fixAllKind, edit: { changes: { [uri]: [...edits] } } }];
}

/** What an action bears whose edits are yet to be asked for. */
export interface FixAllData {
  readonly uri: string;
  readonly rule: string;
}

/** The edits that mend all that a rule finds in a draft. */
export function editsOfAll(
  resolution: Resolution,
  { uri, rule }: FixAllData,
  catalogue: Catalogue | null,
  settings: RuleSettings,
): WorkspaceEdit {
  const { edits } = allFixes(resolution, { catalogue, settings, isWanted: each => each === rule });
  return { changes: { [uri]: [...edits] } };
}

/** The fix of all that a rule finds, in the draft and in the workspace. */
function fixAllOf(
  resolution: Resolution,
  rule: string,
  findings: readonly Finding[],
  { uri, invoked = false }: ActionsAsked,
  { settings, catalogue, workspaceCommand, resolvesEdits, say }: ActionsKnown,
): CodeAction[] {
  const kind = CodeActionKind.QuickFix;
  const actions: CodeAction[] = [];
  const data: FixAllData = { uri, rule };
  if (findings.filter(finding => finding.rule === rule).length > 1 && (resolvesEdits || invoked)) {
    const title = say(message`Fix all “${rule}” in this draft`);
    const edit = resolvesEdits ? { data } : { edit: editsOfAll(resolution, data, catalogue, settings) };
    actions.push({ title, kind, ...edit });
  }
  if (workspaceCommand !== null) {
    const title = say(message`Fix all “${rule}” in the workspace`);
    actions.push({ title, kind, command: { title, command: workspaceCommand, arguments: [rule] } });
  }
  return actions;
}

function quickFixes(
  resolution: Resolution,
  uri: string,
  finding: Finding,
  diagnostic: Diagnostic,
  { settings, say }: ActionsKnown,
): readonly CodeAction[] {
  return fixesOf(resolution, finding, settings).map(({ title, edits, preferred }) => ({
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
