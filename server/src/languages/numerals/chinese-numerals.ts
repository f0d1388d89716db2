/** Chinese numerals from 1 to 99, as labels have them. */

const chineseDigits = '一二三四五六七八九';
export const chineseNumerals = `${chineseDigits}十`;

/** 一 = 1 … 十 = 10, 十一 = 11, 二十 = 20, 二十一 = 21 … 九十九 = 99 */
export function chineseOrdinal(body: string): number | null {
  if (body.length === 1) {
    if (body === '十') return 10;
    const index = chineseDigits.indexOf(body);
    return index < 0 ? null : index + 1;
  }
  const ten = body.indexOf('十');
  if (ten < 0 || ten > 1 || body.length > ten + 2) return null;
  const tens = ten === 0 ? 1 : chineseDigits.indexOf(body[0]!) + 1;
  const ones = body.length === ten + 1 ? 0 : chineseDigits.indexOf(body[ten + 1]!) + 1;
  return tens === 0 || (ones === 0 && body.length > ten + 1) ? null : tens * 10 + ones;
}

/** The number as it is written; from a hundred on in digits. */
export function chineseNumber(ordinal: number): string {
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  if (ordinal > 99) return String(ordinal);
  return `${tens > 1 ? chineseDigits[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? chineseDigits[ones - 1] : ''}`;
}
