import { loadPeer } from './load-peer';

interface Paragraph {
  readonly label: string | null;
  readonly words: number;
  readonly citations: readonly string[];
}

/**
 * The form of our texts, as far as a grammar of chevrotain's tells it in a few lines: paragraphs with their labels and
 * citations. It knows nothing of levels, layouts, languages, rules: less than half of what a parse of ours does.
 */
export async function chevrotainParser(): Promise<(text: string) => readonly Paragraph[]> {
  const { createToken, Lexer, EmbeddedActionsParser } = await loadPeer<typeof import('chevrotain')>('chevrotain');
  const Break = createToken({ name: 'Break', pattern: /\n\n?/, line_breaks: true });
  const Citation = createToken({
    name: 'Citation',
    pattern: /\d{3,4} ?\(\d{4}\)|[ASE]\/(?:[A-Z]+\/)?\d[\d/]*(?:\(\d{4}\))?/,
  });
  const Label = createToken({
    name: 'Label',
    pattern: /\d{1,3}(?:\.| -)|\((?:[a-z]|[ivx]+|\p{Script=Arabic})\)|[㈠-㈩]|’\d‘/u,
  });
  const Word = createToken({ name: 'Word', pattern: /[\p{L}\p{M}\d'-]+/u });
  const Mark = createToken({ name: 'Mark', pattern: /[^\p{L}\p{M}\d\s]/u });
  const Blank = createToken({ name: 'Blank', pattern: /[ \t]+/ });
  const tokens = [Break, Citation, Label, Word, Mark, Blank];

  class DraftParser extends EmbeddedActionsParser {
    readonly draft: () => readonly Paragraph[];

    constructor() {
      super(tokens, { recoveryEnabled: false, maxLookahead: 1 });
      const paragraph = this.RULE('paragraph', (): Paragraph => {
        const label = this.OPTION(() => this.CONSUME(Label).image) ?? null;
        const citations: string[] = [];
        let words = 0;
        this.MANY(() => {
          this.OR<unknown>([
            { ALT: () => citations.push(this.CONSUME(Citation).image) },
            {
              ALT: () => {
                this.CONSUME(Word);
                words++;
              },
            },
            { ALT: () => this.CONSUME(Mark) },
            { ALT: () => this.CONSUME(Blank) },
          ]);
        });
        return { label, words, citations };
      });
      this.draft = this.RULE('draft', () => {
        const paragraphs: Paragraph[] = [];
        this.MANY(() => {
          paragraphs.push(this.SUBRULE(paragraph));
          this.CONSUME(Break);
        });
        return paragraphs;
      });
      this.performSelfAnalysis();
    }
  }

  const lexer = new Lexer(tokens, { positionTracking: 'onlyOffset' });
  const parser = new DraftParser();
  return text => {
    const read = lexer.tokenize(text);
    parser.input = read.tokens;
    const paragraphs = parser.draft();
    if (read.errors.length + parser.errors.length > 0) throw new Error(`chevrotain: ${String(parser.errors[0])}`);
    return paragraphs;
  };
}
