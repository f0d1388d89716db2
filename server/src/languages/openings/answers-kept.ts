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
  // the paragraphs of a text are asked one behind the other
  let last: About | null = null;
  let lastKept = ofAll;
  return (key, ...about) => {
    if (last === null || !isSame(last, about)) {
      last = about;
      lastKept = about.reduce<Kept<Answer>>(keptAbout, ofAll);
    }
    const { answers } = lastKept;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = find(key, ...about);
      if (answers.size >= most) answers.clear();
      answers.set(key, answer);
    }
    return answer;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
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
