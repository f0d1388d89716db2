import type { LabelForm } from '../labels';
import type { Language } from '../language';

const latin: LabelForm = { style: 'latin', punctuation: 'bracket' };
const roman: LabelForm = { style: 'roman', punctuation: 'bracket' };
const dotted: LabelForm = { style: 'latin', punctuation: 'dot' };
const bullet: LabelForm = { style: 'bullet', punctuation: 'none' };

/** 1. a) i) a. : how French, Spanish and Russian texts number, the last in Latin letters too. */
export const bracketLabels: Language['labels'] = {
  operative: { style: 'decimal', punctuation: 'dot' },
  items: [
    [latin, roman, bullet],
    [roman, dotted, latin, bullet],
    [dotted, latin, roman, bullet],
  ],
};
