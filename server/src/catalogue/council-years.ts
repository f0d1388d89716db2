import { lastNumbersOfYears } from './council-years.generated';

const firstYear = 1946;

/** The year of the Security Council's resolution of a number; null for one that is later than the table. */
export function councilYearOf(number: number): number | null {
  if (number < 1) return null;
  let low = 0;
  let high = lastNumbersOfYears.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastNumbersOfYears[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low < lastNumbersOfYears.length ? firstYear + low : null;
}
