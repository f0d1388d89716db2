/** What text is printed for: lines of so many columns, with colours or without. */
export interface Terminal {
  readonly columns: number;
  readonly hasColours: boolean;
}

/** For files, pipes and whatever does not say how wide it is. */
const usualColumns = 100;
/** Less shows nothing. */
const fewestColumns = 40;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Colours are for terminals alone; NO_COLOR forbids them there, FORCE_COLOR has them elsewhere, too, as other programs
 * read these.
 */
export function terminalOf(
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
  { NO_COLOR, FORCE_COLOR, TERM }: Environment,
): Terminal {
  const isForced = FORCE_COLOR !== undefined && !['', '0', 'false'].includes(FORCE_COLOR);
  const isForbidden = (NO_COLOR ?? '') !== '' || FORCE_COLOR === '0' || FORCE_COLOR === 'false';
  return {
    columns: Math.max(fewestColumns, (isTTY === true && columns) || usualColumns),
    hasColours: isForced || (!isForbidden && isTTY === true && TERM !== 'dumb'),
  };
}

const styles = {
  error: '31;1',
  warning: '33;1',
  information: '34;1',
  hint: '36',
  place: '1',
  faint: '2',
} as const;

export function styled(terminal: Terminal, style: keyof typeof styles, text: string): string {
  return terminal.hasColours ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}
