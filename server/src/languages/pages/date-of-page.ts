/** The date in a page's head, in any language: a day, the words of a month and a year; 2031年12月16日. */
export const dateOfPage =
  /^(?:\d{1,2}\S{0,4} [^\d,;.]{3,30} \d{4}(?: \p{L}{1,4}\.?)?|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)$/u;
