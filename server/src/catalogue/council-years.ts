import { madeOnce } from '../text/made-when-asked';
import { lastNumbersOfYears } from './council-years.generated';

const firstYear = 1946;

/** The year of each number; 0 where none bears it. */
const years = madeOnce(() => {
  const found = new Uint16Array(lastNumbersOfYears.at(-1)! + 1);
  let number = 1;
  for (const [index, last] of lastNumbersOfYears.entries()) {
    found.fill(firstYear + index, number, last + 1);
    number = last + 1;
  }
  return found;
});

/** The year of the Security Council's resolution of a number; null for one that is later than the table. */
export function councilYearOf(number: number): number | null {
  return years()[number] || null;
}
