// The skeleton of a whole resolution: title and adoption line, enacting formula, two preambular paragraphs, an operative
// one, one with items, and the last.
import { Stops } from './stops.mjs';

/** Paragraphs with a blank line between. */
export function skeleton({ formatLabel }, language, words, organ) {
  const stops = new Stops();
  const label = ordinal => formatLabel(language.labels.operative, ordinal);
  return apart([
    ...words.front(stops, language, organ),
    `${language.enactingFormulas[organ]}${words.marks.comma}`,
    preambularParagraph(stops, words, organ, 0),
    preambularParagraph(stops, words, organ, 1),
    operativeParagraph(stops, words, organ, label(1)),
    ...requestWithItems(stops, formatLabel, language, words, organ, label(2)),
    `${label(3)} ${words.closing[organ](stops)}${words.marks.stop}$0`,
  ]);
}

export function apart(paragraphs) {
  return paragraphs.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]));
}

/** `index` counts the preambular paragraphs: in Arabic the first opens otherwise than the others. */
function preambularParagraph(stops, words, organ, index) {
  const phrases = words.preambular[genderOf(words.preambular, organ)];
  const opening = stops.choice(words.openPreamble ? phrases.map(phrase => words.openPreamble(phrase, index)) : phrases);
  return `${opening}${words.gap}${stops.place(words.text)}${words.marks.comma}`;
}

function operativeParagraph(stops, words, organ, label) {
  const opening = stops.choice(words.operative[genderOf(words.operative, organ)]);
  return `${label} ${opening}${words.gap}${stops.place(words.text)}${words.marks.semicolon}`;
}

function requestWithItems(stops, formatLabel, language, words, organ, label) {
  return [
    `${label} ${words.request[genderOf(words.request, organ)]}${words.marks.colon}`,
    ...items(stops, formatLabel, language, words),
  ];
}

export function items(stops, formatLabel, language, words) {
  const form = language.labels.items[0][0];
  return [1, 2].map(ordinal => `${formatLabel(form, ordinal)} ${stops.place(words.text)}${words.marks.semicolon}`);
}

/** Arabic verbs are feminine for the Assembly, masculine for the councils; other languages have one form for all. */
function genderOf(forms, organ) {
  return forms.feminine && organ === 'GA' ? 'feminine' : 'any';
}
