/** So many answers are kept for each that they are about. */
const most = 1000;

/**
 * Answers by what they follow from, as long as there are not too many: paragraphs open with few phrases, and what follows from
 * one is asked at each. What they are about besides, a language, a part, has answers of its own: a key put together of all
 * would have to be hashed at each paragraph.
 */
export function answersKept<About extends readonly (string | boolean | null)[], Answer>(
  find: (key: string, ...about: About) => Answer,
): (key: string, ...about: About) => Answer {
  const ofAll: Kept<Answer> = { about: new Map(), answers: new Map() };
  return (key, ...about) => {
    let kept = ofAll;
    for (let at = 0; at < about.length; at++) kept = keptAbout(kept, about[at]!);
    const { answers } = kept;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = find(key, ...about);
      if (answers.size >= most) answers.clear();
      answers.set(key, answer);
    }
    return answer;
  };
}

interface Kept<Answer> {
  readonly about: Map<string | boolean | null, Kept<Answer>>;
  readonly answers: Map<string, Answer>;
}

function keptAbout<Answer>({ about }: Kept<Answer>, which: string | boolean | null): Kept<Answer> {
  let kept = about.get(which);
  if (!kept) {
    kept = { about: new Map(), answers: new Map() };
    about.set(which, kept);
  }
  return kept;
}
