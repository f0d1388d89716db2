import type { Matrix } from './matrix';

/** A part of a page, in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const everywhere: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** Where a path stands: pdf.js gives [how it is painted, its parts, [left, bottom, right, top]]. */
export function boxOf([, , bounds]: readonly unknown[], placed: Matrix): Box | null {
  if (!bounds || typeof bounds !== 'object') return null;
  const sides = [0, 1, 2, 3].map(side => (bounds as Record<number, unknown>)[side]);
  if (!sides.every((side): side is number => typeof side === 'number' && Number.isFinite(side))) return null;
  const [left, bottom, right, top] = sides as [number, number, number, number];
  const corners = [left, right].flatMap(x => [bottom, top].map(y => placedAt(placed, x, y)));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** By more than what is rounded off. */
export function isOutside({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1;
}

function placedAt([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
