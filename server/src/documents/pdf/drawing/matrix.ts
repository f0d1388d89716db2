/** x' = a x + c y + e, y' = b x + d y + f */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A matrix as pdf.js has it, in an array or in an object like one. */
export function matrixOf(values: unknown): Matrix | null {
  const six = [0, 1, 2, 3, 4, 5].map(index => (values as Record<number, unknown> | null)?.[index]);
  return six.every(value => typeof value === 'number' && Number.isFinite(value)) ? (six as unknown as Matrix) : null;
}
