/** Words that stand on the UN's printed pages beside the text, in its six languages: what its own PDFs and Word files carry. */

/** "Please recycle", at a first page's foot. */
export const recycle = /recycl|recicl|переработ|循环|回收|再生|التدوير/i;

/** "Page 3 of 5" "– 2 –" "第 3 页": the blanks are single ones. */
export const pageWords =
  /^(?:(?:page|página|стр|стр\.|страница|第|صفحة) ?)?(?:[-–—] ?)?\d{1,4}(?: ?[-–—])?(?: ?(?:\/|of|de|sur|sobre|из|页|من) ?\d{1,4})?(?: ?页)?$/i;

/** How a masthead's lines about distribution and original begin: "Distr.: General", "Original: English". */
export const distributionLine = /^(?:Distr\b|Distr\.|Original\b|Оригинал|Distribución|التوزيع|الأصل)/;
