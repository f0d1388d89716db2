import { extentOf, isInk, type Line } from '../lines/line';

/** Numbers of lines must stand on as many of the document's lines. */
const fewest = 5;

/** Lines without the numbers at the margin that count them, every one or every fifth. */
export function withoutLineNumbers(lines: readonly Line[]): readonly Line[] {
  const found = new Map<Line, MarginNumber>();
  for (const line of lines) {
    const number = marginNumber(line);
    if (number) found.set(line, number);
  }
  if (found.size < Math.max(fewest, lines.length / 20) || !counts([...found.values()])) return lines;
  return lines.flatMap(line => {
    const number = found.get(line);
    if (!number) return [line];
    const letters = line.letters.slice(number.letters);
    return letters.some(isInk) ? [{ ...line, letters, start: extentOf(letters).start }] : [];
  });
}

interface MarginNumber {
  readonly value: number;
  /** How many letters it and the gap behind it are. */
  readonly letters: number;
  readonly end: number;
}

function marginNumber({ letters, size }: Line): MarginNumber | null {
  let digits = '';
  let at = 0;
  for (; at < letters.length && /^\d$/.test(letters[at]!.text); at++) digits += letters[at]!.text;
  if (digits === '' || digits.length > 4) return null;
  const { end } = extentOf(letters.slice(0, at));
  let next = at;
  while (next < letters.length && !isInk(letters[next]!)) next++;
  if (next < letters.length && extentOf(letters.slice(next)).start - end < size * 0.9) return null;
  return { value: Number(digits), letters: next, end };
}

/** One step from each to the next, but where they begin anew, and one place where they end. */
function counts(numbers: readonly MarginNumber[]): boolean {
  const steps = numbers.slice(1).map(({ value }, index) => value - numbers[index]!.value);
  const step = [1, 5, 2, 10].find(each => steps.filter(own => own === each).length > steps.length * 0.7);
  const ends = numbers.map(({ end }) => end).sort((a, b) => a - b);
  const middle = ends[Math.floor(ends.length / 2)]!;
  return step !== undefined && numbers.filter(({ end }) => Math.abs(end - middle) < 4).length > numbers.length * 0.8;
}
