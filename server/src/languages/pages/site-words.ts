/** What a page of the web has below a document, in any of its languages: "Related links", "© United Nations 2031". */
const siteEnd =
  /^(?:©|Related |See also$|Share|Back to top|Privacy|Categor|Liens |Voir aussi|Partager|Enlaces |Véase también|Compartir|Полезные ссылки|相关|分享|روابط)/;

const longest = 80;

/** Does a line stand where the page of a site goes on below its document? */
export function isBelowDocument(line: string): boolean {
  return line.length <= longest && siteEnd.test(line);
}
