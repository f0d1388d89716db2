import type { FrontLine } from '../page/front-lines';
import type { PrintedDocument, PrintedParagraph } from '../page/printed-document';
import { type Rank, rankOf } from '../page/rank';
import type { Look } from './look';
import type { Placing } from './paragraph';
import { textStops } from './template';
import type { Face } from './words';

/** How a paragraph is set: what stands before its words, and what its words look like. */
export interface Setting {
  readonly place: Placing;
  /** Tabs before the label and, where there is none, before the words. */
  readonly tabs: readonly [beforeLabel: string, withoutLabel: string];
  readonly face?: Face;
  /** Typed even where labels are automatic. */
  readonly typed?: true;
}

export interface InPlace {
  readonly printed: PrintedParagraph;
  /** What it is if it stands above the text. */
  readonly frontLine: FrontLine | undefined;
  readonly document: PrintedDocument;
  /** Are labels automatic? */
  readonly counted: boolean;
  readonly look: Look;
}

export function settingOf(paragraph: InPlace): Setting {
  const { printed, document, look } = paragraph;
  const { role, label } = printed;
  const indent = textEdges(look);
  switch (role) {
    case 'front':
      return frontSetting(paragraph);
    case 'adoption':
      if (paragraph.frontLine === 'report') return frontSetting(paragraph);
      return { place: { style: headStyle(paragraph), indent, spacing: { before: 240, after: 180 } }, tabs: ['', ''] };
    case 'title':
      return rankOf(printed, document.organ) === 'chapter'
        ? { place: { style: headStyle(paragraph), indent, spacing: { before: 240, after: 120 } }, tabs: ['', ''] }
        : title;
    case 'enacting':
    case 'preambular':
    case 'operative':
    case 'item':
    case 'continuation':
      return textSetting(paragraph);
    case 'heading':
      return label === null
        ? { place: { style: headStyle(paragraph), indent, spacing: { before: 120, after: 120 } }, tabs: ['', ''] }
        : { place: { style: 'TitleH2', spacing: { before: 120, after: 120 } }, tabs: ['\t', ''], typed: true };
    case 'annex':
      return {
        place: { style: headStyle(paragraph), indent, pageBreakBefore: true, spacing: { after: 120 } },
        tabs: ['', ''],
        typed: true,
      };
    case 'closing':
      return { place: { style: 'SingleTxt', trailing: true }, tabs: ['', ''], face: slanted(document), typed: true };
    case 'other':
      return { place: { style: 'SingleTxt' }, tabs: ['', ''] };
  }
}

function headStyle({ printed, document: { organ } }: InPlace): string {
  return headStyles[rankOf(printed, organ) ?? 'heading'];
}

const headStyles: Readonly<Record<Rank, string>> = { chapter: 'HCh', title: 'H1', heading: 'H23' };

/** "<tab>75/103.<tab>Title", or without a number "<tab><tab>Title". */
const title: Setting = {
  place: { style: 'TitleH1', spacing: { before: 180, after: 180 } },
  tabs: ['\t', '\t\t'],
  typed: true,
};

function textEdges({ template: { textIndent } }: Look): { left: number; right: number } {
  return { left: textIndent, right: textIndent };
}

/** An item within an item is a block that stands in; all else is as wide as the text, but for its first line. */
function textSetting({ printed: { role, depth, label }, counted, look }: InPlace): Setting {
  const { textIndent, step } = look.template;
  const style = 'SingleTxt';
  if (depth > 1) {
    const left = textIndent + step * (depth + 1);
    const hanging = label === null ? {} : { hanging: step };
    return { place: { style, indent: { left, right: textIndent, ...hanging } }, tabs: ['', ''] };
  }
  // behind a long label such as "3 bis." the nearest stop is too near
  const near = textStops(look.template)[2]!;
  const cleared = label !== null && label.length > 4 ? { tabStops: [{ type: 'clear', position: near }] as const } : {};
  if (label !== null && counted) {
    return { place: { style, ...cleared, indent: { ...textEdges(look), firstLine: step } }, tabs: ['', ''] };
  }
  return { place: { style, ...cleared }, tabs: ['\t', role === 'item' ? '' : '\t'] };
}

function frontSetting({ frontLine, document, look }: InPlace): Setting {
  const plain = (style: string, place: Partial<Placing> = {}): Setting => ({
    place: { style, ...place },
    tabs: ['', ''],
    typed: true,
  });
  switch (frontLine) {
    case 'report':
      return { ...plain('SingleTxt', { indent: textEdges(look) }), face: slanted(document) };
    case 'session':
      return plain('Session');
    case 'agenda-item':
      return plain('AgendaItemNormal');
    case 'agenda-title':
      return plain('AgendaTitleH2');
    case 'sponsors':
      return plain('Sponsors', { spacing: { before: 240 } });
    case 'title':
      return title;
    case 'plain':
    case undefined:
      return plain('Normal');
  }
}

function slanted({ language }: PrintedDocument): Face {
  return language === 'zh' ? {} : { italics: true };
}
