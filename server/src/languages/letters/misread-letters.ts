/**
 * The letters of labels by what the recognition of a scan reads in their stead, the likelier first. As measured on printed
 * lists in five languages that Tesseract 5 read at 200 and 300 dots an inch: small l is 1 in every Latin script; in Russian
 * there are no Latin letters, so that d) is 4), b) Ь) and h) Б).
 */
export const misreadLetters: Readonly<Record<string, string>> = {
  '': 'ه',
  0: 'oه',
  1: 'lif',
  4: 'dq',
  5: 'gsه',
  6: 'f',
  8: 'g',
  9: 'gql',
  '|': 'l',
  ']': 'j',
  $: 's',
  '©': 'c',
  I: 'l',
  D: 'l',
  Cc: 'c',
  а: 'd',
  в: 'h',
  г: 'r',
  и: 'u',
  к: 'k',
  м: 'w',
  п: 'mn',
  пп: 'm',
  т: 'm',
  Б: 'h',
  В: 'fhi',
  Г: 'r',
  Е: 'f',
  Ё: 'f',
  К: 'k',
  Р: 'f',
  С: 'c',
  Ч: 'dq',
  Ъ: 'b',
  Ь: 'bfh',
};

/** The same of the letters of small Roman numerals. */
export const misreadNumerals: Readonly<Record<string, string>> = {
  l: 'i',
  1: 'i',
  '|': 'i',
  '!': 'i',
  И: 'ii',
  П: 'ii',
  п: 'ii',
  Ш: 'iii',
  У: 'v',
  х: 'x',
};
