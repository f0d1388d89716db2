/**
 * What is said to the user: a sentence in English whose values stand apart, so that the edge of the house, which alone
 * knows the user's language, can say it there. Equal sentences are told by their words, so that findings are kept and
 * compared without a language.
 */
export interface Message {
  /** "There is no paragraph {0}." It is the key that a language's sentences are found by, too. */
  readonly english: string;
  readonly values: readonly Value[];
}

/** What a sentence names: a label, a count, words of the draft, or a word that languages have each for themselves. */
export type Value = string | number | Message;

/** message`There is no paragraph ${number}.` */
export function message(sentence: TemplateStringsArray, ...values: readonly Value[]): Message {
  let english = sentence[0]!;
  for (let index = 1; index < sentence.length; index++) english += `{${index - 1}}${sentence[index]!}`;
  return { english, values };
}

/** The sentences of one language, by the English ones. */
export type Sentences = Readonly<Record<string, string>>;

/** Says a message in some language. */
export type Say = (message: Message) => string;

/** Says messages in the language of these sentences, and in English what they lack. */
export function sayIn(sentences: Sentences): Say {
  const sentenceFor = (english: string) => (Object.hasOwn(sentences, english) ? sentences[english]! : english);
  function filled({ english, values }: Message): string {
    const sentence = sentenceFor(english);
    const isolated = isRightToLeft(sentence) ? apart : asItIs;
    const said = sentence.replace(/\{(\d+)\}/g, (mark, index) => {
      const value = values[Number(index)];
      if (value === undefined) return mark;
      return isolated(typeof value === 'object' ? filled(value) : String(value));
    });
    // a label's dot ends the sentence too: "it should be A."
    return said.replace(/\.(\u2069?[.。])$/, '$1');
  }
  return told => {
    const said = filled(told);
    return isRightToLeft(sentenceFor(told.english)) ? `\u2067${said}\u2069` : said;
  };
}

export const inEnglish: Say = sayIn({});

const isRightToLeft = (sentence: string): boolean => /\p{Script=Arabic}/u.test(sentence);
const asItIs = (value: string): string => value;
/**
 * A symbol, a label or a range of numbers is read from left to right within an Arabic sentence, words of an Arabic draft by
 * their first letter, and the sentence from right to left in a window that is read the other way: marks that isolate what
 * stands between them (U+2066 to U+2069) keep all in order.
 */
const apart = (value: string): string => `${isRightToLeft(value) ? '\u2068' : '\u2066'}${value}\u2069`;
