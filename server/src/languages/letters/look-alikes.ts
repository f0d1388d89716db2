/** Latin letters by the Cyrillic ones that look like them. */
export const latinLikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
};

/** And the other way. */
export const cyrillicLikes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(latinLikes).map(([cyrillic, latin]) => [latin, cyrillic]),
);
