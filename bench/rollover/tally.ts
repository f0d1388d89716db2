/** What became of the changes that the UN made, and of ours, of one kind. */
export interface Tally {
  /** Of the changes that the UN made: made by us as well, flagged as doubtful, or neither. */
  made: number;
  flagged: number;
  missed: number;
  /** Of ours: made as the UN made them, or otherwise. What the UN wrote anew decides nothing. */
  right: number;
  wrong: number;
  /** Of what we flag: where the UN changed something, and where it did not. */
  flaggedRightly: number;
  flaggedInVain: number;
}

export function emptyTally(): Tally {
  return { made: 0, flagged: 0, missed: 0, right: 0, wrong: 0, flaggedRightly: 0, flaggedInVain: 0 };
}

export function rowOf(tally: Tally): Record<string, number | string> {
  const { made, flagged, missed, right, wrong, flaggedRightly, flaggedInVain } = tally;
  const all = made + flagged + missed;
  const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
  return {
    'by the UN': all,
    made,
    flagged,
    missed,
    'made or flagged': share(made + flagged, all),
    'ours made': right + wrong,
    wrong,
    'wrong %': share(wrong, right + wrong),
    flags: flaggedRightly + flaggedInVain,
    'flags true': share(flaggedRightly, flaggedRightly + flaggedInVain),
  };
}
