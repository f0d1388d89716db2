import type {
  IBaseParagraphStyleOptions,
  IParagraphPropertiesOptions,
  IParagraphStyleOptions,
  IStylesOptions,
} from 'docx';
import type { Look } from './look';
import { type Template, textStops } from './template';

/** Those of a paragraph, for a style has tabs as well as these, which the library's type leaves away. */
type Properties = Omit<IParagraphPropertiesOptions, 'revision' | 'run'>;

/** One style as the UN's templates have it: sizes in half points, spacing and lines in twentieths of a point. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly line: number;
  readonly bold?: true;
  readonly italics?: true;
  /** How far apart letters stand, how wide they are in per cent, and from which size on they are kerned. */
  readonly spacing?: number;
  readonly scale?: number;
  readonly kern?: number;
  readonly paragraph?: Properties;
}

export function stylesOf(look: Look): IStylesOptions {
  const { template } = look;
  const own = template.place === 'Geneva' ? genevaNames : (style: Style) => style;
  const [footnote, ...others] = [footnoteText(template), ...textStyles(template), ...furnitureStyles(template)];
  const mark = template.place === 'Geneva' ? {} : { characterSpacing: 5, scale: 103, kern: 14 };
  return {
    default: {
      document: {
        run: { font: look.fonts, ...sized(20, look), language: look.language },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      footnoteText: { ...built(footnote!, look), basedOn: 'Normal' },
      footnoteReference: { name: 'footnote reference', run: { superScript: true, ...mark } },
    },
    paragraphStyles: others.map(style => {
      const { id, name } = own(style);
      return {
        id,
        name,
        ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
        quickFormat: true,
        ...built(style, look),
      } satisfies IParagraphStyleOptions;
    }),
  };
}

/** "__Single Txt" is "_ Single Txt_G" in Geneva, and its letters stand as they come. */
function genevaNames(style: Style): Style {
  const name = genevaStyles[style.id];
  return name === undefined ? style : { ...style, name };
}

const genevaStyles: Readonly<Record<string, string>> = {
  SingleTxt: '_ Single Txt_G',
  HCh: '_ H _Ch_G',
  H1: '_ H_1_G',
  H23: '_ H_2/3_G',
};

function built(style: Style, look: Look): Pick<IBaseParagraphStyleOptions, 'run' | 'paragraph'> {
  const { size, line, bold, italics, spacing, scale, kern, paragraph } = style;
  const inGeneva = look.template.place === 'Geneva';
  return {
    run: {
      ...sized(size, look),
      ...(bold ? { bold } : {}),
      ...(italics ? { italics } : {}),
      ...(inGeneva || look.code === 'ar' || look.code === 'zh'
        ? {}
        : {
            ...(spacing === undefined ? {} : { characterSpacing: spacing }),
            ...(scale === undefined ? {} : { scale }),
            ...(kern === undefined ? {} : { kern }),
          }),
    },
    paragraph: {
      ...paragraph,
      spacing: {
        ...paragraph?.spacing,
        line: look.rightToLeft ? Math.round(line * arabicScale) : line,
        lineRule: inGeneva && line > hairline ? 'atLeast' : 'exact',
      },
    },
  };
}

/** Arabic letters are smaller than others of the same size. */
const arabicScale = 1.4;
const hairline = 20;

function sized(size: number, { rightToLeft }: Look): { size: number; sizeComplexScript: number } {
  return { size, sizeComplexScript: rightToLeft && size > 2 ? Math.round(size * arabicScale) : size };
}

const wide = { spacing: 4, scale: 103 } as const;
const kept: Properties = { keepNext: true, keepLines: true };

function textStyles(template: Template): readonly Style[] {
  const { textIndent, hangingNumber } = template;
  const indented = { left: textIndent, right: textIndent };
  const stops: Properties['tabStops'] = textStops(template).map(position => ({ type: 'left', position }));
  const hung: Properties = {
    ...kept,
    indent: { ...indented, hanging: textIndent },
    tabStops: [{ type: 'right', position: hangingNumber }, ...stops],
  };
  const title = { size: 28, line: 300, bold: true, spacing: -2 } as const;
  const heading = { size: 24, line: 270, bold: true, kern: 14 } as const;
  const small = { size: 20, line: 240, bold: true, spacing: 2 } as const;
  return [
    { id: 'Normal', name: 'Normal', size: 20, line: 240, ...wide },
    {
      id: 'SingleTxt',
      name: '__Single Txt',
      size: 20,
      line: 240,
      ...wide,
      kern: 14,
      paragraph: { spacing: { after: 120 }, indent: indented, tabStops: stops, alignment: 'both' },
    },
    { id: 'HCh', name: '_ H _Ch', ...title, paragraph: { ...kept, outlineLevel: 0 } },
    { id: 'H1', name: '_ H_1', ...heading, paragraph: { ...kept, outlineLevel: 0 } },
    { id: 'H23', name: '_ H_2/3', ...small, paragraph: { ...kept, outlineLevel: 1 } },
    {
      id: 'H4',
      name: '_ H_4',
      size: 20,
      line: 240,
      italics: true,
      spacing: 3,
      paragraph: { ...kept, outlineLevel: 3 },
    },
    { id: 'TitleHCH', name: 'Title_H_CH', ...title, paragraph: { ...hung, outlineLevel: 0 } },
    { id: 'TitleH1', name: 'Title_H_1', ...heading, paragraph: { ...hung, outlineLevel: 0 } },
    { id: 'TitleH2', name: 'Title_H_2', ...small, paragraph: { ...hung, outlineLevel: 1 } },
  ];
}

function furnitureStyles({ width }: Template): readonly Style[] {
  const aside: Properties = { indent: { right: 5040 } };
  const edges: Properties['tabStops'] = [
    { type: 'center', position: 4320 },
    { type: 'right', position: Math.min(8640, width) },
  ];
  return [
    { id: 'UnitedNations', name: 'United Nations', size: 28, line: 300, spacing: 2, scale: 96 },
    { id: 'XLarge', name: 'X-Large', size: 40, line: 390, bold: true, spacing: -4, scale: 98 },
    { id: 'Session', name: 'Session', size: 20, line: 240, bold: true, ...wide },
    { id: 'Sponsors', name: 'Sponsors', size: 20, line: 240, bold: true, ...wide },
    { id: 'AgendaItemNormal', name: 'Agenda_Item_Normal', size: 20, line: 240, ...wide, paragraph: aside },
    { id: 'AgendaTitleH2', name: 'Agenda_Title_H2', size: 20, line: 240, bold: true, ...wide, paragraph: aside },
    { id: 'Header', name: 'header', size: 17, line: 240, paragraph: { tabStops: edges } },
    { id: 'Footer', name: 'footer', size: 17, line: 240, paragraph: { tabStops: edges } },
    { id: 'Hairline', name: 'Hairline', size: 2, line: hairline },
  ];
}

/** "<tab>mark<tab>text", as far in as the text above. */
function footnoteText({ textIndent }: Template): Style {
  const from = textIndent - 475;
  return {
    id: 'FootnoteText',
    name: 'footnote text',
    size: 17,
    line: 210,
    spacing: 5,
    scale: 104,
    paragraph: {
      indent: { left: textIndent, right: textIndent, hanging: 475 },
      tabStops: [
        { type: 'right', position: from + 418 },
        { type: 'left', position: textIndent },
      ],
    },
  };
}
