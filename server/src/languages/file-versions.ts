import type { LanguageCode } from './language';

/** How files and folders name the language that they are in: by codes, by the UN's letters, by the language's name. */
const codes: Readonly<Record<LanguageCode, string>> = {
  en: 'en|eng|english|anglais|inglés',
  fr: 'fr|fre|fra|french|français|francais|francés',
  es: 'es|spa|esp|sp|spanish|español|espanol|espagnol',
  ru: 'ru|rus|russian|русский|russe|ruso',
  zh: 'zh|chi|zho|cn|zh-cn|zh-hans|chinese|中文|汉语|chinois|chino',
  ar: 'ar|ara|arabic|العربية|عربي|arabe|árabe',
};
/** A_79_L1_E.docx, and right behind a number: A_HRC_RES_54_10E.txt. */
const letters: Readonly<Record<string, LanguageCode>> = { E: 'en', F: 'fr', S: 'es', R: 'ru', C: 'zh', A: 'ar' };

const byCode: ReadonlyMap<string, LanguageCode> = new Map(
  Object.entries(codes).flatMap(([language, all]) =>
    all.split('|').map(code => [code, language as LanguageCode] as const),
  ),
);
const anyCode = Object.values(codes).join('|');
const codeBehind = new RegExp(`[ ._(\\[-]+(${anyCode})[)\\]]?$`, 'iu');
const codeBefore = new RegExp(`^[(\\[]?(${anyCode})[ ._)\\]-]+(?=.)`, 'iu');
const letterBehind = /(?:[ ._(-]|(?<=\d))([EFSRCA])\)?$/;

/** A name without what says its language, in small letters. */
interface BareName {
  readonly bare: string;
  readonly language: LanguageCode;
}

/** The language that a folder's name is, as "fr/" or "English/"; null of any other name. */
export function languageOfFolder(name: string): LanguageCode | null {
  return byCode.get(name.normalize('NFC').toLowerCase()) ?? letters[name] ?? null;
}

function bareName(name: string): BareName | null {
  const code = codeBehind.exec(name) ?? codeBefore.exec(name);
  if (code) {
    const bare = name.slice(0, code.index) + name.slice(code.index + code[0].length);
    return { bare: bare.toLowerCase(), language: byCode.get(code[1]!.toLowerCase())! };
  }
  const letter = letterBehind.exec(name);
  return letter && { bare: name.slice(0, letter.index).toLowerCase(), language: letters[letter[1]!]! };
}

/**
 * Do the names of two files say that they are versions of one text in two languages? The paths are relative to one folder,
 * parted by "/". A file whose name says no language may be a version of one whose name does: `draft.txt`, `draft.fr.txt`.
 */
export function areNamedAlike(path: string, other: string): boolean {
  const [one, two] = [namesOf(path), namesOf(other)];
  return one.some(a =>
    two.some(b => a.bare === b.bare && (a.folder !== b.folder || a.name !== b.name) && !areTwoForms(a, b)),
  );
}

interface Naming {
  readonly bare: string;
  readonly folder: LanguageCode | null;
  readonly name: LanguageCode | null;
}

/** "draft_E" and "draft-EN": one language, twice. */
function areTwoForms(a: Naming, b: Naming): boolean {
  const [one, two] = [a.name ?? a.folder, b.name ?? b.folder];
  return one !== null && one === two;
}

/** A path as it stands, and without what its folder, its name or both say of the language. */
function namesOf(path: string): readonly Naming[] {
  const segments = path.normalize('NFC').split('/');
  const name = segments.pop()!.replace(/\.[^.]{1,10}$/, '');
  const marked = bareName(name);
  const at = segments.findLastIndex(segment => languageOfFolder(segment) !== null);
  const folders = [
    { segments, language: null },
    ...(at < 0
      ? []
      : [{ segments: segments.filter((_, index) => index !== at), language: languageOfFolder(segments[at]!) }]),
  ];
  const names = [{ bare: name.toLowerCase(), language: null }, ...(marked ? [marked] : [])];
  return folders.flatMap(folder =>
    names.map(each => ({
      bare: [...folder.segments.map(segment => segment.toLowerCase()), each.bare].join('/'),
      folder: folder.language,
      name: each.language,
    })),
  );
}

/** The language that a file's name, or else its folder, says; null where neither does. */
export function languageOfPath(path: string): LanguageCode | null {
  const naming = namesOf(path).at(-1)!;
  return naming.name ?? naming.folder;
}
