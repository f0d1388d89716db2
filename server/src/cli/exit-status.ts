/** As interfaces.md of the command line promises. */
export const exitStatus = {
  done: 0,
  /** Findings of severity error, or differences. */
  found: 1,
  /** A wrong call, or something that could not be read or written; the rest was done. */
  failed: 2,
} as const;
