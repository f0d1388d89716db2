import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { type StandardPassage, standardPassages } from '../../../languages/drafts/standard-passages';
import type { LanguageCode, Organ } from '../../../languages/language';
import { endMarks } from '../../../languages/marks/end-marks';
import { asFirstParagraph, asLaterParagraph } from '../../../languages/openings/arabic-preamble';
import type { Resolution } from '../../../resolution/resolution';
import { excerpt } from '../../../text/excerpt';
import type { Calendar } from '../drafts/calendar';
import { passageSnippet } from '../drafts/skeleton';
import { newStops, plainText } from '../drafts/stops';
import { filterTextOf, fitOf, folded } from './matching';
import { type ParagraphStart, paragraphBefore } from './paragraph-start';
import { speakerAt } from './speaker';

/** UTF-16 code units: passages of one organ differ in their last words. */
const longestLabel = 160;

/** Paragraphs that the organ's resolutions have in the same words, and that go on as typed. */
export function passageItems(
  resolution: Resolution,
  start: ParagraphStart,
  calendar: Calendar,
): readonly CompletionItem[] {
  const { language } = resolution;
  const { typed, range, behind, place } = start;
  const clause = place === 'operative' || start.labelled ? 'operative' : 'preambular';
  const organ = organOf(resolution, start);
  const isFirst = clause === 'preambular' && paragraphBefore(resolution, start) < 0;
  const asked = asFirstParagraph(folded(typed));
  // among numbered paragraphs a word without a number is a heading as likely
  if (place === 'operative' && !start.labelled && /^[^\s]+$/.test(typed)) return [];
  // a mark may stand there already
  const hasEnd = /^\s*[,;:.，；：。،؛]/.test(behind);
  return standardPassages.flatMap((passage): CompletionItem[] => {
    if (passage.organ !== organ || passage.clause !== clause || passage.words[language] === undefined) return [];
    const stops = newStops();
    const own = passageSnippet(passage, language, stops, calendar);
    const snippet = language === 'ar' && clause === 'preambular' && !isFirst ? asLaterParagraph(own) : own;
    const words = plainText(snippet);
    const whole = folded(plainText(own));
    // one that is whole already: Enter ends the line
    if (!fits(asked, whole, language) || asked === whole) return [];
    const end = hasEnd ? '' : endOf(passage, language);
    return [
      {
        label: excerpt(words, longestLabel),
        kind: CompletionItemKind.Text,
        filterText: filterTextOf(typed, words),
        textEdit: { range, newText: `${snippet}${end}` },
        insertTextFormat: InsertTextFormat.Snippet,
        documentation: { kind: 'plaintext', value: `${words}${end}` },
      },
    ];
  });
}

/** By its beginning; in Chinese by two characters anywhere in it. */
function fits(asked: string, words: string, language: LanguageCode): boolean {
  const fit = fitOf(asked, words, language === 'zh');
  return fit === 'beginning' || (fit === 'word' && language === 'zh' && asked.length > 1);
}

function endOf({ clause, last }: StandardPassage, language: LanguageCode): string {
  const marks = endMarks[language];
  return clause === 'preambular' ? marks.preambular : last ? marks.last : marks.within;
}

/** Whose passages a body's are: another council's say what the Security Council's say, another assembly's the Assembly's. */
function organOf(resolution: Resolution, { index }: ParagraphStart): Organ {
  const { organ, gender } = speakerAt(resolution, index);
  return organ ?? (gender === 'masculine' ? 'SC' : 'GA');
}
