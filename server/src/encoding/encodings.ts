/** By the platform's names (`TextDecoder`). */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'big5'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1256'
  | 'koi8-r';
