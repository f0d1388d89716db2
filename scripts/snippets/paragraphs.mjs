// Single paragraphs, to put into a draft that has begun.
import { apart, items } from './skeleton.mjs';
import { Stops } from './stops.mjs';

export function paragraphSnippets({ formatLabel }, language, words) {
  const { code, name } = language;
  const { prefixes, marks, gap, text } = words;
  const [one] = formatLabel(language.labels.operative, 1).match(/\d/);
  const label = stops => formatLabel(language.labels.operative, 1).replace(one, () => stops.place(one));
  const snippet = (kind, native, description, build) => {
    const stops = new Stops();
    return { prefix: [`${kind}-${code}`, native], body: apart(build(stops)), description };
  };
  const preambular = forms(words.preambular, phrase => words.openPreamble?.(phrase, 1) ?? phrase);
  const operative = forms(words.operative, phrase => phrase);
  return {
    [`Preambular paragraph (${name})`]: snippet('preambular', prefixes.preambular, prefixes.preambular, stops => [
      `${stops.choice(preambular)}${gap}${stops.place(text)}${marks.comma}$0`,
    ]),
    [`Operative paragraph (${name})`]: snippet('operative', prefixes.operative, prefixes.operative, stops => [
      `${label(stops)} ${stops.choice(operative)}${gap}${stops.place(text)}${marks.semicolon}$0`,
    ]),
    [`Operative paragraph with items (${name})`]: snippet(
      'operative-items',
      prefixes.operative,
      `${prefixes.operative} (a) (b)`,
      stops => {
        const [first, ...others] = [
          `${label(stops)} ${stops.choice(operative)}${gap}${stops.place(text)}${marks.colon}`,
          ...items(stops, formatLabel, language, words),
        ];
        return [first, ...others.slice(0, -1), `${others.at(-1)}$0`];
      },
    ),
    [`Closing paragraph (${name})`]: snippet('seized', prefixes.closing, prefixes.closing, stops => [
      `${label(stops)} ${words.closing.SC(stops)}${marks.stop}$0`,
    ]),
  };
}

function forms({ any, feminine = [] }, write) {
  return [...any, ...feminine].map(write);
}
