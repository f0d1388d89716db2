/** The words of a run of Chinese characters; where the platform knows no words, its characters. */
export function chineseWords(run: string): readonly string[] {
  segmenter ??= typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  return segmenter ? Array.from(segmenter.segment(run), ({ segment }) => segment) : [...run];
}

/** Slow to make, and asked for by few texts. */
let segmenter: Intl.Segmenter | null | undefined;
