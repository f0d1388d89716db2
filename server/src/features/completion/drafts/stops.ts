/** The places of a snippet that the tab key leads to, in the notation of VS Code and the protocol. */
export interface Stops {
  /** A place to fill, with something in it that may be typed over. */
  readonly place: (text: string) => string;
  readonly choice: (options: readonly string[]) => string;
  /** A place that holds the notation itself: a variable that the editor knows. */
  readonly variable: (notation: string) => string;
  /** The same as the place of that name: what is typed there is typed here. Made where it is asked for first. */
  readonly same: (name: string, notation: string) => string;
}

/** Numbers the stops of one snippet in the order in which they are asked for; `inReadingOrder` numbers them as they stand. */
export function newStops(): Stops {
  let last = 0;
  const named = new Map<string, number>();
  const variable = (notation: string): string => `\${${++last}:${notation}}`;
  return {
    place: text => variable(escapedText(text)),
    choice: options =>
      options.length === 1
        ? variable(escapedText(options[0]!))
        : `\${${++last}|${options.map(option => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`,
    variable,
    same: (name, notation) => {
      const number = named.get(name);
      if (number !== undefined) return `$${number}`;
      const place = variable(notation);
      named.set(name, last);
      return place;
    },
  };
}

/** The snippet with its stops numbered as they stand; `${1:+…}` is of a variable's transform, and no stop. */
export function inReadingOrder(snippet: string): string {
  const numbers = new Map<string, number>();
  return snippet.replace(/(\\.)|(\$\{?)(\d+)(?!\d|:[+?-])/g, (whole, escaped, opening: string, number: string) => {
    if (escaped || number === '0') return whole;
    if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
    return `${opening}${numbers.get(number)}`;
  });
}

/** Text that means itself in a snippet. */
export function escapedText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** What stands in an editor that knows no snippets: the first choice, the places' own text, nothing for the last stop. */
export function plainText(snippet: string): string {
  const places = new Map<string, string>();
  return snippet
    .replace(
      /\$\{(\d+)(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^|\\,])*)(?:,(?:\\.|[^|\\])*)?\|)\}/g,
      (_, stop, text, choice) => {
        places.set(stop, text ?? choice);
        return places.get(stop)!;
      },
    )
    .replace(/(?<!\\)\$(\d+)/g, (_, stop: string) => places.get(stop) ?? '')
    .replace(/\\([\\$},|])/g, '$1');
}
