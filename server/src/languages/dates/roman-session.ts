import { roman } from '../numerals/roman-numerals';

/** A special session as the Assembly's symbols have it: the first two were written in digits, too, "186 (S-2)" for S-II. */
export function romanSession(session: string): string {
  return session.replace(/(?<=^E?S-)[1-9]$/, digit => roman(Number(digit)).toUpperCase());
}
