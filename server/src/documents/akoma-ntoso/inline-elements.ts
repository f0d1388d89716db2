/** The elements of Akoma Ntoso that stand within a line of words; all others part paragraphs. */
export const inlineElements: ReadonlySet<string> = new Set(
  `a abbr affectedDocument argument b br caption change concept courtType date decoration def defendant del docAuthority
  docCommittee docDate docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType
  docketNumber embeddedText entity eol eop event extractText fillIn i img inline ins judge lawyer legislature location mmod
  mod mref neutralCitation noteRef object omissis opinion organization outcome party person placeholder process quantity
  quotedText recordedTime ref relatedDocument remark rmod role rref session shortTitle signature span sub sup term time u
  vote authorialNote`.split(/\s+/),
);

/** What says of a document what stands in its masthead. */
export const mastheadElements: ReadonlySet<string> = new Set(['docNumber', 'docStatus', 'docDate', 'session', 'event']);

/** What is no part of the text, or stands in it as the page's own furniture. */
export const unreadElements: ReadonlySet<string> = new Set([
  'meta',
  'presentation',
  'componentRef',
  'documentRef',
  'toc',
]);
