import { formatLabel, type LabelForm, type LabelStyle } from '../languages/labels';
import type { Language } from '../languages/language';
import { languageOf } from '../languages/languages';
import { isInScriptOf } from '../languages/letters/script';
import { type Message, message } from '../messages/message';
import type { Resolution } from '../resolution/resolution';
import { countingOf } from './sequences';

/** The forms that items of a level bear in a language, the usual one first. `depth` counts from 1; deeper levels repeat the last. */
export function itemForms(language: Language, depth: number): readonly LabelForm[] {
  const { items } = language.labels;
  return items[Math.min(depth, items.length) - 1] ?? [];
}

export function isOneOf(form: LabelForm, forms: readonly LabelForm[]): boolean {
  // "OP 1.a", as delegations write it
  if (form.punctuation === 'outline' && form.style !== 'decimal') return true;
  return forms.some(
    ({ style, punctuation }) =>
      (style === form.style && punctuation === form.punctuation) ||
      // (十一) goes on where the circled numbers end
      (style === 'enclosed-chinese' && form.style === 'chinese' && form.punctuation === 'brackets'),
  );
}

/**
 * The level, counted from 1, whose usual form the label has; 1 for any form that no deeper level claims. The third
 * level of Arabic takes up the form of the first.
 */
export function deeperFormLevel({ labels }: Language, form: LabelForm): number {
  const level = labels.items.findIndex(([usual]) => usual !== undefined && sameForm(usual, form));
  return level < 0 ? 1 : level + 1;
}

export function sameForm(a: LabelForm, b: LabelForm): boolean {
  if (a.punctuation === b.punctuation && a.style === b.style) return true;
  return a.style !== b.style && countingOf(a.style) === 'chinese' && countingOf(b.style) === 'chinese';
}

/** How a level's labels look: "(a), (b)" or "1., 2.". */
export function sampleOf(form: LabelForm): string {
  return form.style === 'bullet' ? formatLabel(form, 1) : `${formatLabel(form, 1)}, ${formatLabel(form, 2)}`;
}

export function describeStyle(style: LabelStyle): Message {
  switch (style) {
    case 'decimal':
      return message`a number`;
    case 'latin':
    case 'upper-latin':
      return message`a Latin letter`;
    case 'roman':
    case 'upper-roman':
      return message`a Roman numeral`;
    case 'chinese':
    case 'enclosed-chinese':
      return message`a Chinese numeral`;
    case 'abjad':
      return message`an Arabic letter`;
    case 'cyrillic':
      return message`a Cyrillic letter`;
    case 'bullet':
      return message`a bullet`;
  }
}

/** The script that a label is written in; digits belong to every one. */
export function scriptOf(style: LabelStyle): 'latin' | 'arabic' | 'chinese' | 'cyrillic' | 'any' {
  switch (style) {
    case 'latin':
    case 'upper-latin':
    case 'roman':
    case 'upper-roman':
      return 'latin';
    case 'abjad':
      return 'arabic';
    case 'cyrillic':
      return 'cyrillic';
    case 'chinese':
    case 'enclosed-chinese':
      return 'chinese';
    case 'decimal':
    case 'bullet':
      return 'any';
  }
}

export const languageNames: Readonly<Record<Language['code'], Message>> = {
  en: message`English`,
  zh: message`Chinese`,
  fr: message`French`,
  es: message`Spanish`,
  ru: message`Russian`,
  ar: message`Arabic`,
};

/**
 * The language whose habits the block's labels follow: the document's, or none if the block is plainly written in
 * another script, as a quotation or a pasted passage is.
 */
export function languageOfBlock({ blocks, language }: Resolution, block: number): Language | null {
  return isInScriptOf(language, blocks[block]!.logical.text) ? languageOf(language) : null;
}
