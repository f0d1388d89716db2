import type { ParagraphFinding } from '../rule';

/** What is found of each reference or group, one behind the other: of nearly all nothing, and then no list is made of it. */
export function foundOfEach<Each>(
  list: readonly Each[],
  find: (each: Each) => readonly ParagraphFinding[],
): readonly ParagraphFinding[] {
  let all: ParagraphFinding[] | null = null;
  for (const each of list) {
    const found = find(each);
    if (found.length === 0) continue;
    all ??= [];
    for (const finding of found) all.push(finding);
  }
  return all ?? nothing;
}

export const nothing: readonly ParagraphFinding[] = [];
