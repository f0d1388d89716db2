import { isWide } from '../../../text/characters';
import {
  firstWord,
  foldedLetter,
  foldedSpelling,
  isWordLetter,
  joinsWord,
  unsure,
  writtenLength,
} from '../../letters/letter-folding';

/** What must not stand behind a phrase. */
enum Ending {
  /** No phrase ends here. */
  None,
  /** Chinese writes words without anything between. */
  Anywhere,
  /** No letter: "Notes", not "Notesworthy". */
  Word,
  /** Nor a hyphen or an apostrophe, behind a phrase of one word: "Noting", not "Noting-". */
  WholeWord,
}

/** Folded phrases, those that begin alike on one branch, so that one walk along a text finds the longest. */
export interface PhraseTree {
  /** The branch of the phrases that begin with a letter. */
  get(letter: number): Branch | null;
}

interface Branch {
  /** The letter that leads here. */
  readonly first: number;
  /** Those behind it, up to where branches part or a phrase ends. */
  letters: string;
  ending: Ending;
  /** The first branch that goes on behind them, and the next one that goes on with what this one does: they are few. */
  branches: Branch | null;
  beside: Branch | null;
}

/** The branch that a letter leads to, of those that stand beside one another. */
function branchWith(letter: number, branches: Branch | null): Branch | null {
  let branch = branches;
  while (branch !== null && branch.first !== letter) branch = branch.beside;
  return branch;
}

/** Phrases that a text's first word chooses among: one of a single word is no part of a longer word. */
export function treeOfPhrases(phrases: readonly string[]): PhraseTree {
  return new FirstLetters(phrases, phrase =>
    !isWide(phrase.charCodeAt(0)) && firstWord(phrase) === phrase ? Ending.WholeWord : wordEnding(phrase),
  );
}

/** Adverbs and the like. */
export function treeOfModifiers(modifiers: readonly string[]): PhraseTree {
  return new FirstLetters(modifiers, wordEnding);
}

function wordEnding(phrase: string): Ending {
  return isWide(phrase.charCodeAt(phrase.length - 1)) ? Ending.Anywhere : Ending.Word;
}

/** The phrases that begin with a letter are planted when a text is met that does: a draft meets few of a language's hundreds. */
class FirstLetters implements PhraseTree {
  /** By their first letters, the phrases that wait. */
  private readonly waiting = new Map<number, string[]>();
  /** And those that do no longer, beside one another where the last bits of their letters are the same. */
  private readonly planted = new Array<Branch | null>(0x40).fill(null);
  /** Above 0 where one of them may be a letter: most texts are told by a look. */
  private readonly some = new Uint8Array(0x400);

  constructor(
    phrases: readonly string[],
    private readonly endingOf: (phrase: string) => Ending,
  ) {
    for (const phrase of phrases) {
      if (phrase === '') continue;
      const letter = foldedSpelling(phrase.charAt(0)).charCodeAt(0);
      this.some[letter & (this.some.length - 1)] = 1;
      const same = this.waiting.get(letter);
      if (same) same.push(phrase);
      else this.waiting.set(letter, [phrase]);
    }
  }

  get(letter: number): Branch | null {
    if (this.some[letter & (this.some.length - 1)] === 0) return null;
    return branchWith(letter, this.planted[letter & (this.planted.length - 1)]!) ?? this.plantedNow(letter);
  }

  private plantedNow(letter: number): Branch | null {
    const phrases = this.waiting.get(letter);
    if (!phrases) return null;
    const root: Branch = { first: 0, letters: '', ending: Ending.None, branches: null, beside: null };
    for (const folded of phrases.map(foldedSpelling)) plant(root, folded, this.endingOf(folded));
    const planted = branchWith(letter, root.branches)!;
    const place = letter & (this.planted.length - 1);
    planted.beside = this.planted[place]!;
    this.planted[place] = planted;
    this.waiting.delete(letter);
    return planted;
  }
}

function plant(root: Branch, phrase: string, ending: Ending): void {
  let node = root;
  let at = 0;
  while (at < phrase.length) {
    const first = phrase.charCodeAt(at++);
    const branch = branchWith(first, node.branches);
    if (!branch) {
      node.branches = { first, letters: phrase.slice(at), ending, branches: null, beside: node.branches };
      return;
    }
    let common = 0;
    while (common < branch.letters.length && branch.letters[common] === phrase[at + common]) common++;
    if (common < branch.letters.length) part(branch, common);
    at += common;
    node = branch;
  }
  node.ending = ending;
}

/** Makes a branch end behind its first letters and go on with the rest. */
function part(branch: Branch, at: number): void {
  branch.branches = {
    first: branch.letters.charCodeAt(at),
    letters: branch.letters.slice(at + 1),
    ending: branch.ending,
    branches: branch.branches,
    beside: null,
  };
  branch.letters = branch.letters.slice(0, at);
  branch.ending = Ending.None;
}

/** No phrase is longer than this, as written. */
const longest = 80;

/** The length, as written, of the longest phrase that stands at `at`; 0 if none does. */
export function phraseLength(tree: PhraseTree, text: string, at: number): number {
  const length = walk(tree, text, at, Math.min(text.length, at + longest), false);
  if (length !== unsure) return length;
  const opening = text.slice(at, at + longest);
  const folded = foldedSpelling(opening);
  return writtenLength(opening, walk(tree, folded, 0, folded.length, true));
}

/** Is a text, folded, the beginning of a phrase, or all of one? */
export function beginsPhrase(tree: PhraseTree, folded: string): boolean {
  if (folded === '') return true;
  let at = 1;
  let branch = tree.get(folded.charCodeAt(0));
  while (branch) {
    const rest = folded.slice(at, at + branch.letters.length);
    if (!branch.letters.startsWith(rest)) return false;
    at += rest.length;
    if (at === folded.length) return true;
    branch = branchWith(folded.charCodeAt(at++), branch.branches);
  }
  return false;
}

/** The same of a modifier with the white space or comma before it: "… also", ", in this regard". */
export function modifierLength(tree: PhraseTree, text: string, at: number): number {
  const limit = Math.min(text.length, at + longest);
  const length = walkBehindBlank(tree, text, at, limit, false);
  if (length !== unsure) return length;
  const opening = text.slice(at, limit);
  const folded = foldedSpelling(opening);
  return writtenLength(opening, walkBehindBlank(tree, folded, 0, folded.length, true));
}

function walkBehindBlank(tree: PhraseTree, text: string, from: number, limit: number, folded: boolean): number {
  const letter = letterAt(text, from, limit, folded);
  let blank = letter === space ? 1 : 0;
  if (letter === comma) {
    const behind = letterAt(text, from + 1, limit, folded);
    if (behind === unsure) return unsure;
    if (behind === space) blank = 2;
  }
  const length = walk(tree, text, from + blank, limit, folded);
  return length > 0 ? blank + length : length;
}

/**
 * How many letters of the text from `from` on the longest phrase takes. `unsure` as soon as a letter that is looked at
 * may be another one when its neighbours are looked at too; never where the text is `folded` already.
 */
function walk(tree: PhraseTree, text: string, from: number, limit: number, folded: boolean): number {
  let found = 0;
  let at = from;
  let letter = letterAt(text, at, limit, folded);
  let branch = letter === unsure ? null : tree.get(letter);
  while (branch !== null) {
    at++;
    const { letters, ending, branches }: Branch = branch;
    for (let i = 0; i < letters.length; i++, at++) {
      const next = letterAt(text, at, limit, folded);
      if (next === unsure) return unsure;
      if (next !== letters.charCodeAt(i)) return sureUnlessMarked(text, at, limit, folded, found);
    }
    letter = letterAt(text, at, limit, folded);
    if (letter !== unsure && ending !== Ending.None && endsBefore(ending, letter)) found = at - from;
    branch = letter === unsure ? null : branchWith(letter, branches);
  }
  return letter === unsure ? unsure : sureUnlessMarked(text, at, limit, folded, found);
}

const textEnd = -2;
const space = 0x20;
const comma = 0x2c;

function letterAt(text: string, at: number, limit: number, folded: boolean): number {
  if (at >= limit) return textEnd;
  const code = text.charCodeAt(at);
  return folded ? code : foldedLetter(code);
}

/** An accent behind the letter that fits no phrase might make it one that does. */
function sureUnlessMarked(text: string, at: number, limit: number, folded: boolean, found: number): number {
  return letterAt(text, at + 1, limit, folded) === unsure ? unsure : found;
}

function endsBefore(ending: Ending, letter: number): boolean {
  if (letter === textEnd || ending === Ending.Anywhere) return true;
  return !isWordLetter(letter) && !(ending === Ending.WholeWord && joinsWord(letter));
}
