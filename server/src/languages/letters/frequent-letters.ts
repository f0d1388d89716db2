import type { LanguageCode } from '../language';

/**
 * The letters that most of a language's own texts are made of, besides ASCII: what bytes give when they are read in the
 * right encoding, and hardly ever in a wrong one. Chinese has two hands.
 */
export const frequentLetters: Readonly<Record<Exclude<LanguageCode, 'en' | 'zh'> | 'zh-Hans' | 'zh-Hant', string>> = {
  fr: 'éèàêçùôîâûëïœÉÈÀÊÇÔŒ',
  es: 'áéíóúñüÁÉÍÓÚÑ¿¡',
  // capitals are rare, and their rows are where another encoding has the small letters
  ru: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  ar: 'ايلمنتروهبعدةقسفحكجصشطضخثأإىذءئزغؤظآ،؛',
  'zh-Hans':
    '的和国会在了各员议决大安全理事请为这其第号年月日以及对与中所有关于并成员组织行动报告注意到重申回顾强调鼓励呼吁支持发展人权力际一是不本上下又将执秘书长联合委主席表示认可定特别促进实施问题包括工作任务区域和平权利保护国家政府经济社会，。；：、（）“”《》',
  'zh-Hant':
    '的和國會在了各員議決大安全理事請為這其第號年月日以及對與中所有關於並成員組織行動報告注意到重申回顧強調鼓勵呼籲支持發展人權力際一是不本上下又將執秘書長聯合委主席表示認可定特別促進實施問題包括工作任務區域和平權利保護國家政府經濟社會，。；：、（）「」《》',
};
