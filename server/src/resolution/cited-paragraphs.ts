import type { Block } from '../blocks/block';
import { citedParagraphWords } from '../languages/citing/cited-paragraph-words';
import type { Language, LanguageCode } from '../languages/language';
import { languageOf } from '../languages/languages';
import { type PlainForm, plainForm } from '../text/marks/plain-form';
import { anyTouches, indexFrom, lastBefore } from '../text/spans';
import { crossReferenceGroups } from './cross-references/groups';
import { keptByBlock } from './kept';
import { mentionPlaces } from './mention-places/mention-places';
import type { Citation, Group, Mentions, WrittenCount } from './mentions';
import { unplainBit } from './places/places';

/** A paragraph of another document, as "paragraph 5" in "paragraph 5 of resolution 2100 (2013)". */
export interface CitedParagraph {
  /** The document it is of; one of the block's own citations. */
  readonly citation: Citation;
  /** "OP5(a)", "PP3" */
  readonly path: string;
  /** In the block's logical text. Of a list, each number is one of its own. */
  readonly start: number;
  readonly end: number;
  readonly counts: readonly WrittenCount[];
}

interface Forms {
  readonly of: RegExp | null;
  readonly behind: RegExp;
  readonly elsewhere: RegExp;
}

/** Further apart, number and document do not belong together. */
const farthest = 120;
const none: readonly CitedParagraph[] = [];

/** The paragraphs of other documents that a block names, in order. Asked for, not found with every parse. */
export const citedParagraphs = keptByBlock(citedParagraphsOf);

/** The same, of a block that nobody asks again. */
export function citedParagraphsOf(
  { logical }: Block,
  { citations, crossReferences, namesParagraphs }: Mentions,
  language: LanguageCode,
): readonly CitedParagraph[] {
  if (!namesParagraphs) return none;
  const documents = citations.filter(({ kind, symbol }) => kind !== 'charter' && !symbol.startsWith('TREATY/'));
  if (documents.length === 0) return none;
  const words = languageOf(language);
  const written = logical.text;
  const places = mentionPlaces(written, words);
  const plain = (places.bits & unplainBit) === 0 ? null : plainForm(written);
  const groups = (
    plain
      ? crossReferenceGroups(plain.text, mentionPlaces(plain.text, words), words)
      : crossReferenceGroups(written, places, words)
  ).filter(({ kind, whose }) => (kind === 'paragraph' || kind === 'item') && whose !== 'draft' && whose !== 'position');
  if (groups.length === 0) return none;
  const placed = plain === null || plain.text === written ? groups : groups.map(group => asWritten(group, plain));
  const owners = ownersOf(written, placed, documents, words);
  const found: CitedParagraph[] = [];
  for (const [index, group] of placed.entries()) {
    const citation = owners[index];
    // what the draft's own paragraphs are meant by is none of another document's
    if (!citation || anyTouches(crossReferences, group)) continue;
    for (const [at, member] of group.members.entries()) {
      if (member.path.startsWith('(')) continue;
      const part = group.preambular ? 'PP' : 'OP';
      found.push({
        citation,
        path: part + member.path,
        start: at === 0 ? group.start : member.start,
        end: at === group.members.length - 1 ? group.end : member.end,
        counts: member.counts.map(count => ({ ...count, path: part + count.path })),
      });
    }
  }
  return found.length === 0 ? none : found;
}

/** The document of each group; what is said of one holds for those linked with it, "paragraph 3 and paragraph 5 of …". */
function ownersOf(
  text: string,
  groups: readonly Group[],
  documents: readonly Citation[],
  language: Language,
): readonly (Citation | undefined)[] {
  const forms = formsOf(language);
  const owners = groups.map(group => documentBehind(text, group, documents, forms));
  for (let i = groups.length - 2; i >= 0; i--) {
    if (!owners[i] && groups[i + 1]!.linked) owners[i] = owners[i + 1];
  }
  for (const [i, group] of groups.entries()) {
    owners[i] ??= documentBefore(text, group, documents, forms) ?? (group.linked ? owners[i - 1] : undefined);
  }
  return owners;
}

/** "paragraph 5 of resolution 2100 (2013)" */
function documentBehind(text: string, group: Group, documents: readonly Citation[], { of }: Forms) {
  if (!of) return undefined;
  const citation = documents[indexFrom(documents, group.end)];
  if (!citation || citation.start - group.end > farthest) return undefined;
  return of.test(plainForm(text.slice(group.end, citation.start)).text) ? citation : undefined;
}

/** "resolution 2100 (2013), in particular paragraph 5", "第2100(2013)号决议第5段" */
function documentBefore(text: string, group: Group, documents: readonly Citation[], { behind, elsewhere }: Forms) {
  const citation = lastBefore(documents, group.start);
  if (!citation || group.start - citation.end > farthest) return undefined;
  if (!behind.test(plainForm(text.slice(citation.end, group.start)).text)) return undefined;
  return elsewhere.test(text.slice(group.end, group.end + farthest)) ? undefined : citation;
}

const formsOfLanguages = new Map<LanguageCode, Forms>();

function formsOf({ code }: Language): Forms {
  let forms = formsOfLanguages.get(code);
  if (!forms) {
    const words = citedParagraphWords[code];
    const only = (source: string) => new RegExp(`^(?:[\\s\\u200e\\u200f\\u061c]|${wholeWords(source, code)})*$`, 'u');
    forms = {
      of: words.of === null ? null : new RegExp(only(words.of).source.replace('^', '^(?=\\s)'), 'u'),
      behind: only(words.behind),
      elsewhere: new RegExp(`^(?:${words.elsewhere})`, 'u'),
    };
    formsOfLanguages.set(code, forms);
  }
  return forms;
}

/** Chinese runs its words together, and so does "l’". */
function wholeWords(source: string, code: LanguageCode): string {
  return code === 'zh' ? `(?:${source})` : `(?:(?<!\\p{L})(?:${source})(?:(?<=[’'])|(?!\\p{L}))|[,،]|[’']s?)`;
}

function asWritten(group: Group, { writtenStart, writtenEnd }: PlainForm): Group {
  const moved = <T extends { readonly start: number; readonly end: number }>(mention: T): T => ({
    ...mention,
    start: writtenStart(mention.start),
    end: writtenEnd(mention.end),
  });
  return {
    ...moved(group),
    members: group.members.map(member => ({ ...moved(member), counts: member.counts.map(moved) })),
  };
}
