/**
 * Chinese as it is written in Taiwan and Hong Kong: 大會, 回顧其決議. Every character that a formula, an opening phrase or
 * the words around citations know has its simplified form here, so that these words are written down but once.
 */
const traditional =
  '與嚴為爲書於會體傾兒關興決則別勵協衛發號聽員國堅壇聲婦審憲對並應棄強錄憶總驚願戰執擴揚報據斷無權條極樣歡歐殘濟滿點環著確稱緊約紀綱組細織經結統繼續維締羅聯慮見規視計認議記論評識該說説請諾調謝譴責賀賞贊讚過還這進遺鄭銘長際頁項須顧領馬' +
  '題標學聞區團隊黨處節類編寫東島籲準積卻佈註';
const simplified =
  '与严为为书于会体倾儿关兴决则别励协卫发号听员国坚坛声妇审宪对并应弃强录忆总惊愿战执扩扬报据断无权条极样欢欧残济满点环着确称紧约纪纲组细织经结统继续维缔罗联虑见规视计认议记论评识该说说请诺调谢谴责贺赏赞赞过还这进遗郑铭长际页项须顾领马' +
  '题标学闻区团队党处节类编写东岛吁准积却布注';

/** Of each code unit its simplified form, 0 for one that has no other. */
const forms = new Uint16Array(0x10000);
for (let i = 0; i < traditional.length; i++) forms[traditional.charCodeAt(i)] = simplified.charCodeAt(i);

/** The simplified form of an ideograph; itself where it has none. */
export function simplifiedCharacter(code: number): number {
  return forms[code]! || code;
}

const ideograph = /[\u4e00-\u9fff]/;

/** A text of the same length in simplified characters, as far as they are known here. */
export function simplifiedText(text: string): string {
  if (!ideograph.test(text)) return text;
  let simplified = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const form = forms[text.charCodeAt(at)]!;
    if (form === 0) continue;
    simplified += text.slice(from, at) + String.fromCharCode(form);
    from = at + 1;
  }
  return from === 0 ? text : simplified + text.slice(from);
}
