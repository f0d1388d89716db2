/**
 * How much the tests that try many things try: `quick` by themselves, for they run many times a day; `full` in `npm test`;
 * `endurance` with ENDURANCE=1, other things each time and for as long as it takes.
 */
export type Effort = 'quick' | 'full' | 'endurance';

export const effort: Effort = process.env.ENDURANCE
  ? 'endurance'
  : process.env.TEST_EFFORT === 'full'
    ? 'full'
    : 'quick';
