import type { Organ } from '../../../languages/language';

/** S/RES/2382 (2017) · A/RES/75/15 · A/HRC/RES/54/1 · E/RES/2021/8 */
const series: readonly (readonly [RegExp, Organ])[] = [
  [/^S\/RES\//, 'SC'],
  [/^A\/HRC\/(?:RES|\d+\/L)/, 'HRC'],
  [/^A\/(?:RES|\d+\/L|C\.\d\/\d+\/L)/, 'GA'],
  [/^E\/(?:RES|\d{4}\/L)/, 'ECOSOC'],
];

/** Whose resolution, or draft of one, bears the symbol. */
export function organOfSymbol(symbol: string): Organ | null {
  return series.find(([expression]) => expression.test(symbol))?.[1] ?? null;
}
