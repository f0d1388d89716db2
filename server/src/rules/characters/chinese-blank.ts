import { message } from '../../messages/message';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { Seen } from '../seen-characters';
import { draftKinds } from './draft-words';

/** 2020 年 3 月 · 第 5 段: of "工作文件2 和", "报告，4 该", the number may be a footnote's mark. */
const blanks =
  /(?<=\p{Script=Han})[ \u00a0\u3000]{1,8}(?=\d)|(?<=(?:第|\p{Script=Han}[ \u00a0\u3000])\d{1,4})[ \u00a0\u3000]{1,8}(?=\p{Script=Han})|(?<=\d)[ \u00a0\u3000]{1,8}(?=[年月日号条段届次名个项岁万亿章节页])/gu;

/** In Chinese no blank stands between characters and numbers. */
export const chineseBlank: ParagraphRule = {
  scope: 'paragraph',
  name: 'chinese-blank',
  family: 'characters',
  severity: 'information',
  summary: 'a blank beside a Chinese number or date',
  languages: ['zh'],
  kinds: draftKinds,
  needs: () => ({ characters: Seen.Blank }),
  find({ organ, layout, text }) {
    if (layout !== 'flowing' || organ === null) return [];
    return [...text.matchAll(blanks)].map(({ 0: written, index: start }): ParagraphFinding => {
      const end = start + written.length;
      return {
        severity: 'information',
        message: message`No blank stands between Chinese characters and numbers.`,
        start,
        end,
        fixes: [{ title: message`Remove the blank`, start, end, newText: '' }],
      };
    });
  },
};
