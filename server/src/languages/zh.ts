import type { Language } from './language';

export const zh: Language = {
  code: 'zh',
  name: '中文',
  capitalOpeners: false,
  enactingFormulas: {
    SC: '安全理事会',
    GA: '大会',
    ECOSOC: '经济及社会理事会',
    HRC: '人权理事会',
  },
  otherEnactingFormula: /^[一-鿿、]{2,30}(?:委员会|大会|会议|理事会|论坛)，$/,
  organNames: {
    SC: /安全理事会|安理会/,
    GA: /大会/,
    ECOSOC: /经济及社会理事会|经社理事会/,
    HRC: /人权理事会/,
  },
  titleLine:
    /^(?:决议草案)?第\s*\d{1,5}\s*[(（]\s*\d{4}\s*[)）]\s*(?:号\s*)?决议(?:草案)?|^\d{1,4}\s*\/\s*\d{1,4}(?: [A-Z])?[.．]/,
  adoptionLine:
    /^(?:.{2,9}理事会|大会)?(?:于)?\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日.{0,24}(?:通过(?:的决议(?:草案)?)?|决议)$|^\[(?:根据|未经发交)|^\d{4}年\d{1,2}月\d{1,2}日.{0,4}安全理事会第\d+次会议/,
  statementParagraph: /^[“"]?(?:安全理事会|安理会)/,
  closingLine:
    /^第\s*\d+\s*次\s*(?:全体)?会议|^\[?(?:未经表决|经记录表决|经表决|以记录表决)|^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$|^(?:赞成|反对|弃权)\s*[:：]/,
  annexLine: /^附件(?:\s*(?:[一二三四五六七八九十]+|\d+|[IVX]+))?\*?$/,
  moreOpeningPhrases: { preambular: ['请'], operative: ['请'] },
  openingWord: { preambular: null, operative: null },
  openingCircumstances: ['在这方面', '在此方面', '在这一方面', '为此', '因此', '此外'],
  openingModifiers: {
    before: ['又', '还', '再次', '并', '同样', '强烈', '严重', '深切', '高度', '特别', '尤其', '郑重', '进一步'],
    behind: [],
  },
  labels: {
    operative: { style: 'decimal', punctuation: 'dot' },
    items: [
      [
        { style: 'latin', punctuation: 'brackets' },
        { style: 'enclosed-chinese', punctuation: 'none' },
        { style: 'chinese', punctuation: 'brackets' },
        { style: 'roman', punctuation: 'brackets' },
        { style: 'bullet', punctuation: 'none' },
      ],
      [
        { style: 'enclosed-chinese', punctuation: 'none' },
        { style: 'chinese', punctuation: 'brackets' },
        { style: 'roman', punctuation: 'brackets' },
        { style: 'latin', punctuation: 'dot' },
        { style: 'latin', punctuation: 'brackets' },
        { style: 'bullet', punctuation: 'none' },
      ],
      [
        { style: 'latin', punctuation: 'dot' },
        { style: 'latin', punctuation: 'brackets' },
        { style: 'enclosed-chinese', punctuation: 'none' },
        { style: 'roman', punctuation: 'brackets' },
        { style: 'bullet', punctuation: 'none' },
      ],
    ],
  },
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  citations: {
    resolution: '第',
    decision: '(?!)',
    statement: '主席声明',
    other: '一般性意见|一般性评论|一般性建议|公约|条约|议定书|建议|商定结论|法律|法令|法案|组织法|总统令',
    bodies: {
      assembly: '大会',
      council: '理事会',
      humanRightsCommission: '人权委员会',
      other:
        '(?:世界卫生|世卫|环境|教科文组织|议会|缔约方|缔约国)大会|(?:执行|理事)理事会|(?:欧洲委员|部长理事)会|委员会|缔约[国方]会议|执行局',
    },
    own: '其[^其，；。]{0,24}$',
    inItsOwn: '(?:在|以|通过)其[^其，；。]{0,24}$',
    ofOrgan: null,
    date: '(\\d{4}) ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日',
    dateLink: '',
    charter: {
      chapter: '章',
      article: '条',
      join: '、|和|及|与|至|或',
      of: '(?:联合国宪章|《宪章》|(?<!\\p{Script=Han})宪章)》?的?',
      chapterNames: null,
    },
    partLetters: null,
  },
  crossReferences: {
    paragraph: '(?!)',
    paragraphs: '第(?=\\s*\\d)',
    paragraphEnd: '段',
    item: '(?=[(（](?:[a-z]{1,2}|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[)）]|[㈠-㈩])',
    itemEnd: '分段|项',
    annex: '附件',
    part: '(?!)',
    labelWords: { 一: 'I', 二: 'II', 三: 'III', 四: 'IV', 五: 'V', 六: 'VI', 七: 'VII', 八: 'VIII', 九: 'IX', 十: 'X' },
    letter: '[(（]([a-z]{1,2}|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[)）]|([㈠-㈩])',
    and: '(?:以及|和|及|或|与)',
    to: '(?:至|到|[-–—~～])',
    link: '(?:(?:根据|按照|在))?',
    of: '(?!)',
    before:
      '(?:(?:上文|下文|上述|下述|以上|以下)(?:执行部分)?|本(?:决议|决定)(?:草案)?(?:(?:执行|序言)部分)?(?:的)?)\\s*',
    position: '(?!)',
    draft: '(?!)',
    preamble: '序言(?:部分)?\\s*$',
    preambleBehind: '(?!)',
    elsewhereBefore:
      '(?:[》号条章款页的其该此](?:执行部分|序言部分)?|(?:决议|决定|报告|文件|宣言|公约|协定|协议|议定书|规约|纲领|议程|声明|公报|盟约|宪章|附件|章程|细则|方案|战略|框架|计划|原则|准则|指南|说明|函|信|序言|[)）])(?:执行部分|序言部分)?)[，、\\s]*(?:特别是|尤其是|包括)?\\s*$',
    elsewhereBehind: '(?!)',
  },
};
