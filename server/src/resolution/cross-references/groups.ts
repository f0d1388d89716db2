import {
  abbreviatedNoun,
  namesOperativePart,
  namesPreamble,
  paragraphOrdinal,
} from '../../languages/citing/paragraph-ordinals';
import type { Language } from '../../languages/language';
import { clauseMarks } from '../../languages/marks/clause-marks';
import type { Group, GroupKind, Listed, Whose } from '../mentions';
import { openingBit, ordinalsBit } from '../places/mention-bits';
import type { Places } from '../places/places';
import { type GroupForms, groupForms } from './forms';
import { joinedWithLast } from './joining';
import { listForms, matchAt, numberAt, type ReadList, readList } from './list';
import { openingAt } from './opening';

/** As far as words may stand before a noun and tell whose paragraph it is. */
const reachBefore = 48;

const noGroups: readonly Group[] = [];
const groupBits = openingBit | ordinalsBit;

/** The groups of a paragraph, in order, whosever paragraphs they name. `places`: where their nouns may begin. */
export function crossReferenceGroups(text: string, places: Places, language: Language): readonly Group[] {
  if ((places.bits & groupBits) === 0) return noGroups;
  let groups: Group[] | undefined;
  const forms = groupForms(language);
  if (forms.close && !forms.close.test(text)) return noGroups;
  let from = 0;
  for (let index = 0; index < places.length; index += 2) {
    const start = places.found[index]!;
    const possible = places.found[index + 1]!;
    if ((possible & groupBits) === 0 || start < from) continue;
    const match = openingAt(text, start, language, possible);
    if (!match) continue;
    groups ??= [];
    from = readGroup(groups, text, match, language, forms);
  }
  return groups ?? noGroups;
}

/** Reads the group that a noun begins, and what goes on with it; gives back where the next may begin. */
function readGroup(
  groups: Group[],
  text: string,
  match: RegExpExecArray,
  language: Language,
  forms: GroupForms,
): number {
  const { own, several, item, one, annex, ordinals, preceding, mark } = match.groups!;
  const start = match.index;
  const noun = start + match[0].length;
  // "pp. 3", "op": no marks of paragraphs
  if (mark !== undefined && mark.slice(0, 2) !== mark.slice(0, 2).toUpperCase()) return noun;
  let read: { members: readonly Listed[]; end: number; kind: GroupKind; broken?: boolean } | null;
  if (ordinals !== undefined) {
    read = {
      members: readOrdinals(text, start + (own?.length ?? 0), noun, language, forms),
      end: noun,
      kind: 'paragraph',
    };
  } else if (preceding !== undefined) {
    read = { members: [{ start, end: noun, path: '', counts: [] }], end: noun, kind: 'preceding' };
  } else if (annex !== undefined || match.groups!.part !== undefined) {
    read = readLabel(text, noun, language, annex !== undefined ? 'annex' : 'part');
  } else {
    const kind = item !== undefined ? 'item' : 'paragraph';
    const list = readList(text, noun, language, several !== undefined || item !== undefined || mark !== undefined);
    const end = list && matchAt(kind === 'item' ? forms.itemEnd : forms.paragraphEnd, text, list.end);
    read = list && {
      members: list.members.slice(),
      end: list.end + (end?.[0].length ?? 0),
      kind,
      // "paragraph (i)" is one of a list in the text, if it is anything
      broken: list.broken || !end || (kind === 'paragraph' && list.members[0]!.path.startsWith('(')),
    };
  }
  if (!read || read.members.length === 0) return Math.max(noun, start + 1);
  const end = Math.max(read.end, start + 1);
  if (read.broken) return end;
  const linked = isLinked(groups.at(-1), text, start, forms);
  const before = text.slice(Math.max(0, start - reachBefore), start);
  const wordsBefore = before + (own ?? '');
  const preambular =
    forms.preamble.test(wordsBefore) ||
    namesPreamble.test(match[0]) ||
    clauseMarks.preambular.some(each => mark?.startsWith(each)) ||
    matchAt(forms.preambleBehind, text, read.end) !== null;
  const mayBeOfOperativePart = ordinals !== undefined || item !== undefined;
  const isOfOperativePart = mayBeOfOperativePart && matchAt(forms.operativeBehind, text, read.end) !== null;
  // "the third paragraph" may count those of anything
  if (ordinals !== undefined && !preambular) {
    if (!isOfOperativePart && !forms.operative.test(wordsBefore) && !namesOperativePart.test(ordinals)) return end;
  }
  const group: Group = {
    kind: read.kind,
    start,
    members: read.members,
    preambular,
    linked,
    ...(item !== undefined && isOfOperativePart && { operative: true }),
    ...(own !== undefined
      ? { whose: isPositionWord(own) ? 'position' : 'draft', end: read.end }
      : whoseBehind(text, read.end, forms)),
  };
  const said =
    group.whose === 'unsaid' ? { ...group, whose: whoseUnsaid(group, match, before, language, forms) } : group;
  const joined = joinedWithLast(groups.at(-1), said, text, forms);
  if (joined) groups[groups.length - 1] = joined;
  else groups.push(said);
  const isNumbered = several !== undefined || one !== undefined;
  const further = said.whose !== 'other' && isNumbered ? furtherNumbers(groups.at(-1)!, text, language, forms) : null;
  if (further) groups.push(further);
  return further ? further.end : Math.max(end, said.end);
}

/** "second", "third" of "the second and third preambular paragraphs" */
function readOrdinals(
  text: string,
  from: number,
  to: number,
  language: Language,
  forms: GroupForms,
): readonly Listed[] {
  return [...text.slice(from, to).matchAll(forms.ordinal)].flatMap(({ 0: written, index }): readonly Listed[] => {
    const ordinal = paragraphOrdinal(written, language.code);
    if (ordinal === null) return [];
    const span = { start: from + index, end: from + index + written.length, path: String(ordinal) };
    return [{ ...span, counts: [span] }];
  });
}

/** What the words before a group tell of whose paragraphs it names, where those behind don't. */
function whoseUnsaid(
  { kind, start, end }: Group,
  match: RegExpExecArray,
  before: string,
  language: Language,
  forms: GroupForms,
): Whose {
  if (forms.elsewhereBefore.test(before)) return 'other';
  if (match.groups!.one !== undefined && whoseIsMore(match.input, end, language, forms) === 'other') return 'other';
  // "2231, OP7", "(the report, para. 7)"
  if (match.groups!.mark !== undefined && /\d{3}[)）]?[,，]? $/.test(before)) return 'other';
  if (
    abbreviatedNoun.test(match[0]) &&
    /[(（][^()（）]*$/.test(match.input.slice(Math.max(0, start - abbreviatedReach), start))
  )
    return 'other';
  return kind === 'preceding' ? 'position' : 'unsaid';
}

/** "paragraph 1 to 6 of resolution 2293 (2016)": what stands behind the last of several numbers holds for the first, whose noun is that of one. */
function whoseIsMore(text: string, end: number, language: Language, forms: GroupForms): Whose {
  const list = listBehind(text, end, language);
  return list ? whoseBehind(text, list.end, forms).whose : 'unsaid';
}

/** As far before an abbreviated noun as the bracket may open that tells where to find something. */
const abbreviatedReach = 120;

/** "paragraph 3 above and 5 and 7 below": what stands behind may close one stretch of the list and another follow. */
function furtherNumbers(last: Group, text: string, language: Language, forms: GroupForms): Group | null {
  const list = listBehind(text, last.end, language);
  if (!list) return null;
  const behind = whoseBehind(text, list.end, forms);
  if (behind.whose !== 'position' && behind.whose !== 'draft') return null;
  return {
    kind: 'paragraph',
    start: list.members[0]!.start,
    members: list.members,
    preambular: last.preambular,
    linked: true,
    ...behind,
  };
}

/** " and 81 (a)": the numbers that go on from the end of others. */
function listBehind(text: string, end: number, language: Language): ReadList | null {
  const between = matchAt(listForms(language).separator, text, end);
  if (!between) return null;
  const at = end + between[0].length;
  if (!numberAt(text, at)) return null;
  const list = readList(text, at, language, true);
  return list && !list.broken && list.members.length > 0 ? list : null;
}

function readLabel(text: string, at: number, language: Language, kind: 'annex' | 'part') {
  const label = matchAt(groupForms(language).label, text, at);
  if (!label)
    return kind === 'annex' ? { kind, members: [{ start: at, end: at, path: '', counts: [] }], end: at } : null;
  const end = at + label[0].length;
  return {
    kind,
    members: [
      {
        start: at,
        end,
        path: language.crossReferences.labelWords[label[1]!] ?? label[1]!.replace(/Х/g, 'X'),
        counts: [],
      },
    ],
    end,
  };
}

function whoseBehind(text: string, end: number, forms: GroupForms): { whose: Whose; end: number } {
  const draft = matchAt(forms.draft, text, end);
  if (draft) return { whose: 'draft', end: end + draft[0].length };
  const position = matchAt(forms.position, text, end);
  if (position) return { whose: 'position', end: end + position[0].length };
  return { whose: matchAt(forms.elsewhereBehind, text, end) ? 'other' : 'unsaid', end };
}

/** 上文 is the Chinese word for "above"; it stands before the number. */
function isPositionWord(own: string): boolean {
  return !/^本/.test(own);
}

function isLinked(last: Group | undefined, text: string, start: number, forms: GroupForms): boolean {
  return last !== undefined && start - last.end <= 24 && forms.link.test(text.slice(last.end, start));
}
