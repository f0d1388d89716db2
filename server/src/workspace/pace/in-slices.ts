import { Pace } from './pace';

/** Work that says where it may rest, done while others get their turn. */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  return (await inSlicesWhile(work, () => true)) as Result;
}

/** The same, left off as soon as nobody wants it any more: null then. */
export async function inSlicesWhile<Result>(
  work: Generator<void, Result>,
  isWanted: () => boolean,
): Promise<Result | null> {
  const pace = new Pace();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (!pace.isDue) continue;
    await pace.rest();
    if (!isWanted()) return null;
  }
}
