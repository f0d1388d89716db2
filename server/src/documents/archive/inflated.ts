import { Inflate } from 'fflate';

/** So much is unpacked at once: a thousandfold of it is the most that stands in memory. */
const piece = 8 * 1024;

/**
 * How long bytes are when what deflated them is undone, so many times one upon the other; of what is longer than `most`,
 * in any of these steps, no more than that is unpacked. `take` is given what comes out at the end, piece by piece. What is
 * broken counts as far as it goes.
 */
export function inflatedLength(
  bytes: Uint8Array,
  most: number,
  times = 1,
  take = (_: Uint8Array): void => undefined,
): number {
  let longest = 0;
  let feed = take;
  for (let time = 0; time < times; time++) {
    const behind = feed;
    let length = 0;
    // the two bytes before the deflated ones say how these were made
    let head = 2;
    const inflate = new Inflate(part => {
      length += part.length;
      longest = Math.max(longest, length);
      if (longest > most) throw new BeyondMost();
      behind(part);
    });
    feed = part => {
      const skipped = Math.min(head, part.length);
      head -= skipped;
      if (part.length > skipped) inflate.push(part.subarray(skipped));
    };
  }
  try {
    for (let at = 0; at < bytes.length; at += piece) feed(bytes.subarray(at, at + piece));
  } catch {
    // too long, or broken
  }
  return longest;
}

class BeyondMost extends Error {}
