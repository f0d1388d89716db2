import { leavesNoBlank } from '../../languages/citing/written-citation';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';
import { textOf } from './cited-text';

/** Between a resolution's number and its year stands a blank, "2518 (2020)"; none in Chinese, "第2518(2020)号". */
export const citationBlank: CitationRule = {
  scope: 'citations',
  name: 'citation-blank',
  family: 'citations',
  severity: 'information',
  summary: 'a blank that is missing between number and year, or one too many in Chinese',
  find(context) {
    const { layout, language, organ, mentions, block } = context;
    if (layout !== 'flowing' || block.kind === 'title' || leavesNoBlank(language, organ)) return [];
    return mentions.citations.flatMap((citation): ParagraphFinding[] => {
      if (citation.kind !== 'resolution') return [];
      const written = (language === 'zh' ? spaced : tight).exec(textOf(context, citation));
      if (!written) return [];
      const [, number = '', year = ''] = written;
      const start = citation.start + written.index;
      const end = start + written[0].length;
      const newText = language === 'zh' ? `${number}(${year})` : `${number} (${year})`;
      return [
        {
          severity: 'information',
          message:
            language === 'zh'
              ? message`No blank stands between number and year: ${newText}.`
              : message`A blank stands between number and year: ${newText}.`,
          start,
          end,
          fixes: [{ title: message`Change to ${newText}`, start, end, newText }],
        },
      ];
    });
  },
};

/** A symbol's own form, S/RES/2518(2020), is another matter. */
const tight = /(?<![/\d])(\d{1,4})\((\d{4})\)/;
const spaced = /(?<![/\d])(\d{1,4})[ \u00a0]+\((\d{4})\)/;
