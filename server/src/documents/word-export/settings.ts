import { furnitureWords } from '../../languages/furniture-words';
import type { PrintedDocument, PrintedParagraph } from '../page/printed-document';
import { textOf } from './heads/masthead-facts';
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
  readonly above: PrintedParagraph | undefined;
  readonly below: PrintedParagraph | undefined;
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
    case 'adoption': {
      const style = document.organ === 'SC' ? 'H1' : 'HCh';
      return { place: { style, indent, spacing: { before: 240, after: 180 } }, tabs: ['', ''] };
    }
    case 'title':
      return label === null && document.organ === 'SC'
        ? { place: { style: 'HCh', indent, spacing: { before: 240, after: 120 } }, tabs: ['', ''] }
        : title;
    case 'enacting':
    case 'preambular':
    case 'operative':
    case 'item':
    case 'continuation':
      return textSetting(paragraph);
    case 'heading':
      return label === null
        ? { place: { style: 'H23', indent, spacing: { before: 120, after: 120 } }, tabs: ['', ''] }
        : { place: { style: 'TitleH2', spacing: { before: 120, after: 120 } }, tabs: ['\t', ''], typed: true };
    case 'annex':
      return {
        place: { style: 'HCh', indent, pageBreakBefore: true, spacing: { after: 120 } },
        tabs: ['', ''],
        typed: true,
      };
    case 'closing':
      return { place: { style: 'SingleTxt', trailing: true }, tabs: ['', ''], face: slanted(document), typed: true };
    case 'other':
      return { place: { style: 'SingleTxt' }, tabs: ['', ''] };
  }
}

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

/** "Seventy-fifth session", "Agenda item 61" and its title, "Almara: draft resolution", "[on the report of …]" */
function frontSetting({ printed, above, below, document, look }: InPlace): Setting {
  const known = furnitureWords[document.language];
  const line = textOf(printed);
  const plain = (style: string, place: Partial<Placing> = {}): Setting => ({
    place: { style, ...place },
    tabs: ['', ''],
    typed: true,
  });
  if (/^[[（(]/.test(line)) {
    return { ...plain('SingleTxt', { indent: textEdges(look) }), face: slanted(document) };
  }
  if (known.session.test(line)) return plain('Session');
  if (known.agendaItem.test(line)) return plain('AgendaItemNormal');
  if (known.sponsors.test(line)) return plain('Sponsors', { spacing: { before: 240 } });
  if (above?.role === 'front' && known.agendaItem.test(textOf(above))) return plain('AgendaTitleH2');
  // what stands right above the text and is none of these is its title
  const untitled = document.paragraphs.every(({ role }) => role !== 'title');
  return untitled && below?.role === 'enacting' ? title : plain('Normal');
}

function slanted({ language }: PrintedDocument): Face {
  return language === 'zh' ? {} : { italics: true };
}
