/** "and", "by", "to", "as", "so", which Arabic writes as one with the word behind them: a word's beginning up to its second letter. */
export const arabicProclitic = /(?:^|[^\p{L}\p{M}])[وبلكف]$/u;
