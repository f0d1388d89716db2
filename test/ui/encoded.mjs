/** A text's bytes in an encoding that a TextDecoder knows: all characters of one or two bytes, the other way round. */
export function encoded(text, encoding) {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map();
  for (let lead = 0; lead < 256; lead++) {
    learn([lead]);
    if (lead > 0x80) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  }
  return Uint8Array.from([...text].flatMap(character => bytesOf.get(character)));

  function learn(bytes) {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\ufffd' && !bytesOf.has(character)) bytesOf.set(character, bytes);
  }
}
