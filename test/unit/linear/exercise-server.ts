import type { Position } from 'vscode-languageserver';

/**
 * Loads the server and has it do all it can, for six languages and for texts of every shape. All modules are loaded
 * here, when this is called and not before.
 */
export async function exerciseServer(): Promise<void> {
  const { startServer } = await import('../../../server/src/protocol/server');
  const { parse } = await import('../../../server/src/resolution/parse');
  const { check, fixesOf } = await import('../../../server/src/rules/check');
  const { wordsLookedFor } = await import('../../../server/src/resolution/words-looked-for');
  const { mentionExpressions } = await import('../../../server/src/resolution/mention-places/mention-expressions');
  const { otherStateNames } = await import('../../../server/src/languages/bodies/other-state-names');
  const { toJson } = await import('../../../server/src/json');
  const { compare } = await import('../../../server/src/comparison/compare');
  const { languages: official } = await import('../../../server/src/languages/languages');
  const { readsLikeResolution } = await import('../../../server/src/languages/recognition');
  const { areNamedAlike } = await import('../../../server/src/languages/file-versions');
  const { concordance } = await import('../../../server/src/comparison/concordance/concordance');
  const { rolledDraft } = await import('../../../server/src/features/rolling-over');
  const { inProcess } = await import('../protocol/in-process');
  const { announcedRequests, followingRequests } = await import('../protocol/announced-requests');
  const { languages, laidOut, layoutNames, farReachingLines } = await import('../editing/passages');
  const { MemoryFiles } = await import('../workspace/memory-files');
  const { shapes } = await import('./pathological-shapes');

  // made where a paragraph has one of them
  Object.values(otherStateNames);
  // asked by the build, which has their beginnings ready
  for (const language of official) {
    mentionExpressions(language);
    wordsLookedFor(language);
  }
  const texts = languages.flatMap(language => layoutNames.slice(0, 4).map(layout => laidOut(language, layout)));
  texts.push(farReachingLines.join('\n\n'), ...furtherTexts);
  const server = await inProcess(startServer, { pull: true, files: new MemoryFiles() });
  for (const [index, text] of texts.entries()) {
    const uri = `file:///w/${index}.unres`;
    const textDocument = { uri, languageId: 'un-resolution', version: 1, text };
    await server.client.sendNotification('textDocument/didOpen', { textDocument });
    for (const [line, written] of text.split('\n').entries()) {
      // in the middle, or in texts made for this at every word
      const words = furtherTexts.includes(text) ? [...written.matchAll(/\S+/g)].map(word => word.index) : [];
      const requests = [written.length >> 1, ...words].flatMap(character => {
        const position: Position = { line, character };
        const range = { start: { line, character: 0 }, end: position };
        return announcedRequests(server.announced, { uri, position, range });
      });
      for (const request of requests) {
        // what cannot be renamed is refused
        const answer = await server.client.sendRequest(request.method, request.params).catch(() => null);
        requests.push(...followingRequests(request, answer));
      }
    }
  }
  await server.stop();
  for (const text of texts) {
    rolledDraft(text, null, null);
    const changed = text.split('\n\n').map(paragraph => `${paragraph} 5`);
    compare(parse(text), parse(changed.join('\n\n')));
    concordance([parse(text), parse(changed.join('\n\n'))]);
    areNamedAlike('lamps_E.txt', 'fr/lamps.txt');
  }
  for (const shape of Object.values(shapes)) {
    const text = shape(500);
    readsLikeResolution(text);
    const resolution = parse(text);
    for (const finding of check(resolution).slice(0, 20)) fixesOf(resolution, finding);
    toJson(resolution);
  }
}

/** Citations in forms that the other texts lack. */
const furtherTexts = [
  'El Consejo de Seguridad,\n\nZumbando las lámparas,\n\n1. Zumba;\n',
  'Le Conseil de sécurité,\n\nBourdonnant près des lampes,\n\n1. Bourdonne près des lampes;\n',
  'Le Conseil de sécurité,\n\nAux lampes et aux mèches,\n\nSe déclarant de nouveau convaincue que les lampes brillent,\n',
  'Совет Безопасности,\n\nбудучи осведомлена о лампах,\n',
  // words that the UN writes otherwise, an abbreviation that is explained, a paragraph that is counted in words
  'The General Assembly,\n\nRecognising the lamps of the African Union (AU),\n\n1. Recalls the second paragraph and the third of these;\n',
  'The Security Council,\n\nA. Lamps\n\n1. Decides to act on part A of the present resolution and annex II;\n\nAnnex I\n\nA. Wicks\n\nAnnex II\n',
  'The Security Council,\n\nRecalling resolutions 61/124 of 20 December 2006 and 62/125 of the General Assembly,\n',
  'Le Conseil de sécurité,\n\nRappelant la résolution 61/124 du 20 décembre 2006 de l’Assemblée générale,\n',
  'El Consejo de Seguridad,\n\nRecordando la resolución 61/124, de 20 de diciembre de 2006, de la Asamblea General,\n',
  'Совет Безопасности,\n\nссылаясь на резолюцию 61/124 Генеральной Ассамблеи от 20 декабря 2006 года,\n',
  '安全理事会，\n\n回顾第1325(2000)号 、 和 2185(2014)号决议以及大会2006年12月20日第61/124号决议，\n',
  'إن مجلس الأمن،\n\nإذ يشير إلى قرار الجمعية العامة 61/124 المؤرخ 20 كانون الأول/ديسمبر 2006،\n',
  'The Security Council,\n\nActing under Chapters VI and VII and Article 51 of the Charter of the United Nations,\n',
  // paragraphs of other documents, before and behind the document's name
  'The Security Council,\n\n1. Recalls paragraph 5 of its resolution 2100 (2013) and resolution 716 (1991), in particular paragraph 4;\n',
  'Le Conseil de sécurité,\n\n1. Rappelle le paragraphe 5 de sa résolution 2100 (2013) et la résolution 716 (1991), notamment son paragraphe 4 ;\n',
  'El Consejo de Seguridad,\n\n1. Recuerda el párrafo 5 de su resolución 2100 (2013) y la resolución 716 (1991), en particular el párrafo 4;\n',
  'Совет Безопасности,\n\n1. напоминает о пункте 5 своей резолюции 2100 (2013) и резолюции 716 (1991), в частности пункте 4;\n',
  '安全理事会，\n\n1. 回顾第2216(2015)号决议第14段；\n',
  'إن مجلس الأمن،\n\n1 - يشير إلى الفقرة 5 من قراره 2100 (2013)، وإلى القرار 716 (1991)، لا سيما الفقرة 4؛\n',
  // names that States bear no more
  'The Security Council,\n\nWelcoming the help of Swaziland,\n',
  'Le Conseil de sécurité,\n\nSe félicitant de l’aide du Swaziland,\n',
  'El Consejo de Seguridad,\n\nAcogiendo con beneplácito la ayuda de Swazilandia y de Birmania,\n',
  'Совет Безопасности,\n\nприветствуя помощь Молдавии и Шри Ланки, Туркмения,\n',
  '安全理事会，\n\n欢迎象牙海岸的帮助，\n',
  'إن مجلس الأمن،\n\nإذ يرحب بمساعدة سوازيلند،\n',
  // days of the week
  'The Security Council,\n\nMeeting on Tuesday, 7 April 2021,\n',
  'Le Conseil de sécurité,\n\nRappelant la réunion du mardi 7 avril 2021,\n',
  'El Consejo de Seguridad,\n\nRecordando la reunión del martes 7 de abril de 2021,\n',
  'Совет Безопасности,\n\nссылаясь на заседание во вторник, 7 апреля 2021 года,\n',
  'إن مجلس الأمن،\n\nإذ يشير إلى اجتماع الثلاثاء، 7 نيسان/أبريل 2021،\n',
  // numbers that do not say whose they are, without a year, and the year of a date
  'The Security Council,\n\nRecalling resolutions 34/9, 2216 and 1368 (2001) of 12 September 2001 (2001),\n',
  'Le Conseil de sécurité,\n\nRappelant les résolutions 34/9, 2216 et 1368 (2001) du 12 septembre 2001 (2001),\n',
  'El Consejo de Seguridad,\n\nRecordando las resoluciones 34/9, 2216 y 1368 (2001) de 12 de septiembre de 2001 (2001),\n',
  'Совет Безопасности,\n\nссылаясь на резолюции 34/9, 2216 и 1368 (2001) от 12 сентября 2001 (2001) года,\n',
  '安全理事会，\n\n回顾第34/9号、第2216号决议和园艺委员会报告的第35/9号决议，\n',
  'إن مجلس الأمن،\n\nإذ يشير إلى القرارات 34/9 و 2216 و 1368 (2001) المؤرخ 12 أيلول/سبتمبر 2001 (2001)،\n',
];
