/** Numbers that look drawn, the same ones for the same name. */
export function drawsFor(name) {
  let state = 2166136261;
  for (const unit of name) state = Math.imul(state ^ unit.codePointAt(0), 16777619) >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { draw, chance: share => draw() < share, below: limit => Math.floor(draw() * limit) };
}
