import { Pace } from './pace';

/** Work that says where it may rest, done while others get their turn. */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  const pace = new Pace();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (pace.isDue) await pace.rest();
  }
}
