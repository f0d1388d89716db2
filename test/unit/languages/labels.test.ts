import { strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import {
  formatLabel,
  type LabelForm,
  type LabelPunctuation,
  type LabelStyle,
  ordinalOf,
} from '../../../server/src/languages/labels';

const written: readonly (readonly [LabelStyle, LabelPunctuation, number, string])[] = [
  ['decimal', 'dot', 4, '4.'],
  ['decimal', 'dash', 12, '12 -'],
  ['decimal', 'quotes', 3, '’3‘'],
  ['latin', 'brackets', 1, '(a)'],
  ['latin', 'bracket', 26, 'z)'],
  ['latin', 'brackets', 27, '(aa)'],
  ['latin', 'brackets', 53, '(aaa)'],
  ['latin', 'dot', 2, 'b.'],
  ['roman', 'brackets', 4, '(iv)'],
  ['roman', 'bracket', 19, 'xix)'],
  ['upper-latin', 'dot', 2, 'B.'],
  ['upper-roman', 'dot', 9, 'IX.'],
  ['chinese', 'brackets', 10, '(十)'],
  ['chinese', 'brackets', 12, '(十二)'],
  ['chinese', 'ideographic-comma', 21, '二十一、'],
  ['enclosed-chinese', 'none', 1, '㈠'],
  ['enclosed-chinese', 'none', 10, '㈩'],
  ['enclosed-chinese', 'none', 11, '(十一)'],
  ['abjad', 'brackets', 5, '(ه)'],
  ['abjad', 'brackets', 26, '(ض)'],
  ['abjad', 'brackets', 27, '(أ أ)'],
  ['bullet', 'none', 0, '–'],
];

const notInStyle: readonly (readonly [LabelStyle, string])[] = [
  ['roman', 'iiii'],
  ['roman', 'abc'],
  ['latin', 'ab'],
  ['latin', 'ä'],
  ['upper-latin', 'a'],
  ['upper-roman', 'ix'],
  ['decimal', ''],
  ['decimal', '1a'],
  ['chinese', '十十'],
  ['chinese', '百'],
  ['abjad', 'ظ'],
  ['abjad', 'أب'],
];

describe('labels', () => {
  for (const [style, punctuation, ordinal, label] of written) {
    it(`${style} ${ordinal} is ${label}`, () => strictEqual(formatLabel({ style, punctuation }, ordinal), label));
  }
  for (const [style, body] of notInStyle) {
    it(`“${body}” is no ${style} label`, () => strictEqual(ordinalOf(body, style), null));
  }
  it('reads Arabic-Indic and full-width digits, and ه with its tatweel', () => {
    strictEqual(ordinalOf('١٢', 'decimal'), 12);
    strictEqual(ordinalOf('１２', 'decimal'), 12);
    strictEqual(ordinalOf('هـ', 'abjad'), 5);
  });
  it('reads back what it writes', () => {
    const form = fc.constantFrom<LabelForm>(
      { style: 'decimal', punctuation: 'none' },
      { style: 'latin', punctuation: 'none' },
      { style: 'roman', punctuation: 'none' },
      { style: 'upper-latin', punctuation: 'none' },
      { style: 'upper-roman', punctuation: 'none' },
      { style: 'chinese', punctuation: 'none' },
      { style: 'abjad', punctuation: 'none' },
    );
    fc.assert(
      fc.property(form, fc.integer({ min: 1, max: 99 }), (labelForm, ordinal) => {
        strictEqual(ordinalOf(formatLabel(labelForm, ordinal), labelForm.style), ordinal);
      }),
    );
  });
});
