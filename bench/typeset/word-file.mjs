import { strToU8, zipSync } from 'fflate';
import { symbolOf, words } from './words.mjs';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A resolution as the UN sets it: masthead, session and item, title with its number hanging, formula and opening words in italics, first
 * lines set in, labels between tabs, footnotes, running heads on alternating sides, job and page numbers, closing lines. Official
 * records and yearbooks set what is below the title in two `columns`.
 */
export function wordFile(text, { draw, chance, below }, columns = false) {
  const { language, organ } = text;
  const arabic = language === 'ar';
  const geneva = organ === 'hrc';
  const letter = !geneva && chance(0.57);
  const margin = geneva ? 1134 : letter ? 1195 : 1028;
  const indent = columns ? 0 : geneva ? 1134 : 1267;
  const step = columns ? 340 : geneva ? 567 : 475;
  const justified = !arabic && chance(0.74);
  const hyphens = !arabic && language !== 'zh' && chance(0.3);
  const typed = chance(0.13);
  const headTitle = (organ === 'ga' || organ === 'ecosoc') && chance(0.5);
  const said = words[language];
  const symbol = symbolOf(text);
  const job = `${geneva ? 'GE.' : ''}${20 + below(2)}-${String(10000 + below(20000))}`;
  const notes = [];

  const properties = (marks, left) =>
    `${arabic ? '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Noto Naskh Arabic"/>' : ''}${marks}${arabic && !left ? '<w:rtl/>' : ''}`;
  const run = (content, marks = '', left = false) =>
    content === ''
      ? ''
      : `<w:r><w:rPr>${properties(marks, left)}</w:rPr>${content
          .split(/(\t|\n)/)
          .map(part =>
            part === '\t'
              ? '<w:tab/>'
              : part === '\n'
                ? '<w:br/>'
                : part && `<w:t xml:space="preserve">${escaped(part)}</w:t>`,
          )
          .join('')}</w:r>`;
  const paragraph = (style, runs, more = '', left = false) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${arabic ? `<w:bidi${left ? ' w:val="0"' : ''}/>` : ''}${more}</w:pPr>${runs}</w:p>`;
  const size = half => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
  const bold = '<w:b/><w:bCs/>';
  const italic = arabic ? '<w:b/><w:bCs/><w:i/><w:iCs/>' : '<w:i/><w:iCs/>';

  const footnote = () => {
    const kinds = [
      `A/75/${1 + below(900)}${said.end}`,
      `${said.see} A/75/${1 + below(900)}-S/2020/${1 + below(900)}${language === 'zh' ? '，' : ', '}${said.sect}${language === 'zh' ? '' : ' II'}${said.end}`,
      `${said.resolution} ${60 + below(15)}/${1 + below(300)}${said.end}`,
      `${said.records}${said.end}`,
      `United Nations, Treaty Series, vol. ${1 + below(2000)}, No. ${1 + below(30000)}.`,
    ];
    notes.push(kinds[below(kinds.length)]);
    return `<w:r><w:rPr>${properties('<w:vertAlign w:val="superscript"/>', false)}</w:rPr><w:footnoteReference w:id="${notes.length + 1}"/></w:r>`;
  };
  /** Behind a comma within, or the paragraph's end; in Arabic between the parentheses that the text has for it. */
  const withNotes = content => {
    if (arabic) {
      return content
        .split('()')
        .map((part, place) => (place === 0 ? '' : run('(') + footnote() + run(')')) + run(part))
        .join('');
    }
    if (!chance(shareWithNotes[organ])) return run(content);
    const ends = [...content.matchAll(/[,，،;；؛]/g)].map(match => match.index + 1);
    if (ends.length === 0) return run(content);
    const at = chance(0.2) ? ends.at(-1) : ends[below(ends.length)];
    return run(content.slice(0, at)) + footnote() + run(content.slice(at));
  };
  const labelled = ({ label, depth, italic: opening, text: rest, kind }) => {
    const words = run(opening, italic) + (kind === 'enacting' ? run(rest) : withNotes(rest));
    if (kind === 'heading') return paragraph('H23', (label ? run(`${label} `, bold) : '') + run(opening + rest, bold));
    if (label === null) return paragraph('SingleTxt', run('\t') + words);
    const before = `\t${'\t'.repeat(kind === 'item' ? depth : 0)}${label}${typed ? (arabic ? ' ' : '  ') : '\t'}`;
    return paragraph('SingleTxt', run(before) + words);
  };

  const title = text.front.findLast(line => !/\b(?:19|20)\d\d\b.{0,12}$/.test(line)) ?? text.front.at(-1) ?? symbol;
  const front = text.front.map(line => {
    const number = /^(\d+\/\d+)\.?\s+(?:[-–]\s+)?(.*)$/.exec(line);
    if (number) return paragraph('TitleH1', run(`\t${number[1]}${arabic ? ' -' : '.'}\t${number[2]}`, bold + size(24)));
    return paragraph(
      line === title ? 'HCh' : 'SingleTxt',
      run(line, line === title || organ !== 'sc' ? bold + size(28) : italic),
    );
  });
  const masthead = [
    ...(geneva ? [paragraph('Session', run(said.hrc, bold))] : []),
    ...(organ === 'sc'
      ? []
      : [paragraph('Session', run(said.session, bold)), paragraph('Session', run(`${said.item} ${1 + below(130)}`))]),
  ];
  const closing =
    text.closing.length === 0
      ? ''
      : paragraph('SingleTxt', run(text.closing.join('\n'), italic), `<w:jc w:val="${arabic ? 'left' : 'right'}"/>`);
  const body = [...text.body.map(labelled), closing];

  const cell = (width, content, border, align = 'bottom') =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${border ? `<w:tcBorders><w:bottom w:val="single" w:sz="${border}" w:space="0" w:color="auto"/></w:tcBorders>` : ''}<w:vAlign w:val="${align}"/></w:tcPr>${content}</w:tc>`;
  const table = (widths, rows) =>
    `<w:tbl><w:tblPr>${arabic ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${widths.reduce((sum, width) => sum + width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
  const tiny = paragraph('Tiny', '');
  const plain = (content, marks = '', more = '', left = false) =>
    paragraph('Plain', run(content, marks, left), more, left);
  const wide = (letter ? 12240 : 11907) - 2 * margin;
  const right = '<w:jc w:val="right"/>';
  const heads = side => {
    const mark = plain(
      symbol,
      bold + size(17),
      `<w:spacing w:after="80"/>${side === 'even' ? '<w:jc w:val="left"/>' : right}`,
      arabic,
    );
    if (!headTitle) return mark;
    const running = plain(
      title.replace(/^\d+\/\d+\.?\s+(?:[-–]\s+)?/, ''),
      bold + size(17),
      `<w:spacing w:after="80"/>${side === 'even' ? right : '<w:jc w:val="left"/>'}`,
    );
    const widths = side === 'even' ? [1970, wide - 1970] : [wide - 1970, 1970];
    const cells = side === 'even' ? [mark, running] : [running, mark];
    return (
      table(widths, [`<w:tr>${cells.map((content, place) => cell(widths[place], content, 2)).join('')}</w:tr>`]) + tiny
    );
  };
  const field = code =>
    `<w:fldSimple w:instr=" ${code} "><w:r><w:rPr>${properties(bold + size(17), false)}</w:rPr><w:t>1</w:t></w:r></w:fldSimple>`;
  const number = geneva ? field('PAGE') : field('PAGE') + run('/', bold + size(17)) + field('NUMPAGES');
  const feet = side => {
    const half = Math.floor(wide / 2);
    const cells = [paragraph('Plain', run(job, size(14))), paragraph('Plain', number)];
    if (side === 'even') cells.reverse();
    cells[1] = cells[1].replace('</w:pPr>', `${right}</w:pPr>`);
    return table([half, half], [`<w:tr>${cells.map(content => cell(half, content, 0)).join('')}</w:tr>`]) + tiny;
  };
  const day = 1 + below(28);
  const stamp = chance(0.8) && !arabic ? `    ${String(day).padStart(2, '0')}0621` : '';
  const firstFoot =
    plain(`${job} (${said.letter})${stamp}`, '', '', arabic) +
    (chance(0.8) ? plain(`*${job.replace(/\D/g, '')}*`) : '');
  const firstHead =
    table(
      [1267, 5227, 245, wide - 6739],
      [
        `<w:tr><w:trPr><w:trHeight w:val="864" w:hRule="exact"/></w:trPr>${cell(1267, plain(''), 4)}${cell(5227, plain(said.nations, size(28)), 4)}${cell(245, plain(''), 4)}${cell(wide - 6739, plain(symbol, size(24), right, arabic), 4)}</w:tr>`,
        `<w:tr><w:trPr><w:trHeight w:val="1700" w:hRule="atLeast"/></w:trPr>${cell(1267, plain(''), 12)}${cell(5227, plain(geneva ? said.ga : said[organ], bold + size(40)), 12, 'top')}${cell(245, plain(''), 12)}${cell(wide - 6739, plain('Distr.: General', '', '<w:spacing w:before="240"/>', true) + plain(`${day} June 2021`, '', '', true), 12, 'top')}</w:tr>`,
      ],
    ) + plain('');

  const chinese = language === 'zh';
  const fonts =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Noto Serif CJK SC" w:cs="Noto Naskh Arabic"/>';
  const type = chinese ? size(21) : arabic ? size(22) : `<w:spacing w:val="4"/><w:w w:val="103"/>${size(20)}`;
  const locale = { en: 'en-US', fr: 'fr-FR', es: 'es-ES', ru: 'ru-RU', zh: 'en-US', ar: 'en-US' }[language];
  const tabs = Array.from(
    { length: 11 },
    (_, place) => `<w:tab w:val="left" w:pos="${indent + (columns ? place + 1 : place) * step}"/>`,
  ).join('');
  const line = chinese
    ? 'w:line="300" w:lineRule="exact"'
    : arabic
      ? 'w:line="320" w:lineRule="atLeast"'
      : 'w:line="240" w:lineRule="exact"';
  const style = (name_, paragraphs, runs = '') =>
    `<w:style w:type="paragraph" w:styleId="${name_}"><w:name w:val="${name_}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
  const both = `<w:ind w:left="${indent}" w:right="${indent}"/>`;
  const hanging = `<w:tabs><w:tab w:val="right" w:pos="${indent - 245}"/><w:tab w:val="left" w:pos="${indent}"/></w:tabs>`;
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${type}<w:lang w:val="${locale}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>${hyphens ? '' : '<w:suppressAutoHyphens/>'}</w:pPr></w:style>${style('Plain', '<w:spacing w:line="240" w:lineRule="atLeast"/>')}${style('Tiny', '<w:spacing w:line="20" w:lineRule="exact"/>', size(2))}${style('SingleTxt', `<w:tabs>${tabs}</w:tabs><w:spacing w:after="120" ${line}/>${both}${justified ? '<w:jc w:val="both"/>' : ''}`)}${style('Session', '<w:spacing w:line="270" w:lineRule="exact"/>')}${style('HCh', `<w:keepNext/><w:spacing w:before="200" w:after="120" w:line="320" w:lineRule="atLeast"/>${both}`)}${style('H23', `<w:keepNext/><w:spacing w:before="120" w:after="120" ${line}/>${both}`)}${style('TitleH1', `<w:keepNext/>${hanging}<w:spacing w:before="120" w:after="200" w:line="290" w:lineRule="atLeast"/><w:ind w:left="${indent}" w:right="${indent}" w:hanging="${indent}"/>`)}${style('FootnoteText', `<w:tabs><w:tab w:val="left" w:pos="${indent + step}"/></w:tabs><w:spacing w:line="210" w:lineRule="exact"/><w:ind w:left="${indent + step}" w:right="${indent}" w:hanging="160"/>`, size(17))}`;
  const separators =
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
  const footnotes = notes.map((note, place) => {
    const mark = `<w:r><w:rPr>${properties(`${size(17)}<w:vertAlign w:val="superscript"/>`, false)}</w:rPr><w:footnoteRef/></w:r>`;
    return `<w:footnote w:id="${place + 2}">${paragraph('FootnoteText', mark + run(`\t${note}`, size(17)))}</w:footnote>`;
  });
  const parts = ['header_first', 'header_even', 'header_default', 'footer_first', 'footer_even', 'footer_default'];
  const references = parts.map(part => {
    const [kind, side] = part.split('_');
    return `<w:${kind}Reference w:type="${side}" r:id="${part}"/>`;
  });
  const pages = `<w:pgSz w:w="${letter ? 12240 : 11907}" w:h="${letter ? 15840 : 16840}"/><w:pgMar w:top="1440" w:right="${margin}" w:bottom="1152" w:left="${margin}" w:header="432" w:footer="504" w:gutter="0"/>`;
  const behind = `<w:titlePg/>${arabic ? '<w:bidi/>' : ''}`;
  const section = (first, inColumns) =>
    `<w:sectPr>${first ? references.join('') : ''}<w:type w:val="${first ? 'nextPage' : 'continuous'}"/>${pages}${inColumns ? '<w:cols w:num="2" w:space="480"/>' : ''}${first ? behind : arabic ? '<w:bidi/>' : ''}</w:sectPr>`;
  const above = [...masthead, ...front];
  const all = (
    columns ? [...above, `<w:p><w:pPr>${section(true, false)}</w:pPr></w:p>`, ...body] : [...above, ...body]
  ).join('');
  const contents = {
    header_first: firstHead,
    header_even: heads('even'),
    header_default: heads('odd'),
    footer_first: firstFoot,
    footer_even: feet('even'),
    footer_default: feet('odd'),
  };
  const override = (part, kind) => `<Override PartName="/word/${part}.xml" ContentType="${types}.${kind}+xml"/>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('footnotes', 'footnotes')}${parts.map(part => override(part, part.split('_')[0])).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'settings', 'footnotes', ...parts].map(part => `<Relationship Id="${part}" Type="${office}/${part.split('_')[0]}" Target="${part}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${all}${section(!columns, columns)}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/settings.xml': `<w:settings ${namespaces}>${hyphens ? '<w:autoHyphenation/>' : ''}<w:evenAndOddHeaders/><w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/footnotes.xml': `<w:footnotes ${namespaces}>${separators}${footnotes.join('')}</w:footnotes>`,
  };
  for (const part of parts) {
    const root = part.startsWith('header') ? 'hdr' : 'ftr';
    files[`word/${part}.xml`] = `<w:${root} ${namespaces}>${contents[part]}</w:${root}>`;
  }
  draw();
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strToU8(header + content)])));
}

/** Which share of paragraphs has a footnote, in what each organ adopts. */
const shareWithNotes = { ga: 0.15, ecosoc: 0.15, hrc: 0.05, sc: 0.01 };

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
