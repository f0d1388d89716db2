/** "and", "by", "to", "as", "so", which Arabic writes as one with the word behind them: a word's beginning up to its second letter. */
export const endsInProclitic = (text: string): boolean => /(?:^|[^\p{L}\p{M}])[وبلكف]$/u.test(text);
