/** So many answers are kept for each that they are about. */
const most = 1000;

type Value = string | boolean | null | undefined;
type AtMostFour = [Value?, Value?, Value?, Value?];

/**
 * Answers by what they follow from, as long as there are not too many: paragraphs open with few phrases, and what follows from
 * one is asked at each. What they are about besides, a language, a part, has answers of its own: a key put together of all
 * would have to be hashed at each paragraph.
 */
export function answersKept<About extends AtMostFour, Answer>(
  find: (key: string, ...about: About) => Answer,
): (key: string, ...about: About) => Answer {
  const ofAll: Kept<Answer> = { about: new Map(), answers: new Map() };
  // the paragraphs of a text are asked one behind the other
  let last: readonly unknown[] = [];
  let lastKept = ofAll;
  const answerOf = (key: string, first?: Value, second?: Value, third?: Value, fourth?: Value): Answer => {
    // each by name: a list of them would be made at each question
    if (last.length === 0 || last[0] !== first || last[1] !== second || last[2] !== third || last[3] !== fourth) {
      last = [first, second, third, fourth];
      lastKept = [first, second, third, fourth].reduce(keptAbout, ofAll);
    }
    const { answers } = lastKept;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = find(key, ...([first, second, third, fourth] as unknown as About));
      if (answers.size >= most) answers.clear();
      answers.set(key, answer);
    }
    return answer;
  };
  return answerOf;
}

interface Kept<Answer> {
  readonly about: Map<Value, Kept<Answer>>;
  readonly answers: Map<string, Answer>;
}

function keptAbout<Answer>({ about }: Kept<Answer>, which: Value): Kept<Answer> {
  let kept = about.get(which);
  if (!kept) {
    kept = { about: new Map(), answers: new Map() };
    about.set(which, kept);
  }
  return kept;
}
