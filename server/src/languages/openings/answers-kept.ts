/** So many answers are kept. */
const most = 1000;

/**
 * Answers by what they follow from, as long as there are not too many: paragraphs open with few phrases, and what follows from
 * one is asked at each.
 */
export function answersKept<Answer>(): (key: string, find: () => Answer) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (key, find) => {
    let kept = known.get(key);
    if (!kept) {
      if (known.size >= most) known.clear();
      kept = { answer: find() };
      known.set(key, kept);
    }
    return kept.answer;
  };
}
