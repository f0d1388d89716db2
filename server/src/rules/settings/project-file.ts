import { type Message, message } from '../../messages/message';
import { isProfile, type Profile, profiles } from '../../resolution/document/profile';
import type { Span } from '../../text/position';
import { readJsonValues } from '../../text/values/json-values';
import { type FileValue, isList, isObject, type Member, type Placed } from '../../text/values/placed-values';
import { allRules } from '../all-rules';
import { concordanceRules } from '../concordance-rules';
import { isNameInSettings } from '../named-rules';
import type { Accepted } from './accepted';
import { isLevel, type Level, levels, type WrittenLevels } from './levels';

/** The name of the file that holds settings for the drafts in its folder and below. */
export const projectFileName = 'resolute.json';

/** A finding that is accepted, as the file has it. */
export interface AcceptedEntry extends Accepted {
  /** The draft, by its path from the file's folder; null for every draft below. */
  readonly draft: string | null;
  /** The object in the list. */
  readonly span: Span;
}

export interface ProjectFile {
  readonly profile: Profile | null;
  readonly levels: WrittenLevels;
  readonly accepted: readonly AcceptedEntry[];
  readonly problems: readonly ProjectProblem[];
}

/** What is wrong with the file. What is wrong counts for nothing, all else stays in force. */
export interface ProjectProblem {
  readonly severity: 'error' | 'warning';
  readonly message: Message;
  readonly span: Span;
}

/** A message that costs something is made only where there is room for it. */
type Tell = (severity: ProjectProblem['severity'], span: Span, said: Message | (() => Message)) => void;

/** More are of no use to anybody. */
const mostProblems = 100;

/** Any text is such a file: an empty one says nothing. Never throws. */
export function readProjectFile(text: string): ProjectFile {
  const problems: ProjectProblem[] = [];
  const tell: Tell = (severity, span, said) => {
    if (problems.length >= mostProblems) return;
    problems.push({ severity, message: typeof said === 'function' ? said() : said, span });
  };
  const nothing: ProjectFile = { profile: null, levels: new Map(), accepted: [], problems };
  if (text.replace('\ufeff', '').trim() === '') return nothing;
  const { root, broken } = readJsonValues(text);
  if (broken) tell('error', { start: broken.at, end: broken.at + 1 }, message`Expected ${broken.expected} here.`);
  if (!isObject(root.value)) {
    if (!broken) tell('error', root.span, message`Expected an object: ${'{ "rules": { … } }'}.`);
    return nothing;
  }
  const members = known(root.value.members, ['$schema', 'profile', 'rules', 'accepted'], tell);
  return {
    profile: profileIn(members.get('profile'), tell),
    levels: levelsIn(members.get('rules'), tell),
    accepted: acceptedIn(members.get('accepted'), tell),
    problems,
  };
}

type Value = Placed<FileValue> | undefined;

/** By their names. Of two of one name the later counts, as in any JSON. */
function known(
  members: readonly Member[],
  names: readonly string[],
  tell: Tell,
): ReadonlyMap<string, Placed<FileValue>> {
  const found = new Map<string, Placed<FileValue>>();
  for (const { name, value } of members) {
    if (!names.includes(name.value)) {
      const expected = names.filter(each => each !== '$schema').join(', ');
      tell('warning', name.span, message`Nobody reads “${shortened(name.value)}”: expected ${expected}.`);
    } else {
      if (found.has(name.value))
        tell('warning', name.span, message`“${shortened(name.value)}” stands here twice; this one counts.`);
      found.set(name.value, value);
    }
  }
  return found;
}

function profileIn(value: Value, tell: Tell): Profile | null {
  if (!value) return null;
  if (isProfile(value.value)) return value.value;
  tell('error', value.span, message`Expected one of ${profiles.join(', ')}.`);
  return null;
}

function levelsIn(value: Value, tell: Tell): WrittenLevels {
  const written = new Map<string, Level>();
  if (!value) return written;
  if (!isObject(value.value)) {
    tell('error', value.span, message`Expected an object: rules and families by their names, each with its level.`);
    return written;
  }
  for (const { name, value: level } of value.value.members) {
    if (!isNameInSettings(name.value)) {
      tell('error', name.span, () => noSuchRule(name.value));
    } else if (!isLevel(level.value)) tell('error', level.span, message`Expected one of ${levels.join(', ')}.`);
    else {
      if (written.has(name.value))
        tell('warning', name.span, message`“${shortened(name.value)}” stands here twice; this one counts.`);
      written.set(name.value, level.value);
    }
  }
  return written;
}

function acceptedIn(value: Value, tell: Tell): readonly AcceptedEntry[] {
  if (!value) return [];
  if (!isList(value.value)) {
    tell('error', value.span, message`Expected a list of findings that are accepted.`);
    return [];
  }
  return value.value.items.flatMap(item => {
    if (!isObject(item.value)) {
      tell('error', item.span, message`Expected an object: a finding that is accepted.`);
      return [];
    }
    const members = known(item.value.members, ['rule', 'draft', 'paragraph', 'hash', 'marked', 'note'], tell);
    const texts = new Map<string, string>();
    for (const [name, { value: text, span }] of members) {
      if (typeof text === 'string') texts.set(name, text);
      else tell('error', span, message`Expected text between quotation marks.`);
    }
    const rule = texts.get('rule');
    const hash = texts.get('hash');
    for (const name of ['rule', 'hash']) {
      if (!members.has(name)) tell('error', item.span, message`Expected “${name}” here, too.`);
    }
    if (rule === undefined || hash === undefined) return [];
    if (!ruleNames.has(rule)) {
      tell('error', members.get('rule')!.span, () => noSuchRule(rule));
      return [];
    }
    return [{ rule, hash, marked: texts.get('marked') ?? null, draft: texts.get('draft') ?? null, span: item.span }];
  });
}

const ruleNames: ReadonlySet<string> = new Set([...allRules, ...concordanceRules].map(({ name }) => name));

function noSuchRule(written: string): Message {
  const near = nearestName(written);
  const shown = shortened(written);
  return near === null ? message`There is no rule “${shown}”.` : message`There is no rule “${shown}”; is it ${near}?`;
}

/** So many letters of a name may be wrong. */
const mostWrong = 3;

function nearestName(written: string): string | null {
  if (written.length > 60) return null;
  const names = [...allRules, ...concordanceRules].flatMap(({ name, family }) => [name, `${family}/*`]);
  const near = names
    .map(name => ({ name, distance: distanceOf(name, written) }))
    .sort((a, b) => a.distance - b.distance)[0]!;
  return near.distance <= mostWrong ? near.name : null;
}

/** How many letters are to be added, taken away or replaced. */
function distanceOf(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min(replaced, above[column]! + 1, now[column - 1]! + 1));
    }
    above = now;
  }
  return above[b.length]!;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
