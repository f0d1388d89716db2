/**
 * How a preambular paragraph may begin behind one that ends in a comma, by the form of its words: for readers that have no list
 * of phrases at hand, at places where nothing else tells. In Chinese clauses within a paragraph begin as paragraphs do.
 */
const forms: readonly RegExp[] = [
  // Noting, Ayant, Se félicitant, Reconociendo
  /^(?:S(?:e |’)\p{Ll}|\p{Lu})\p{Ll}{2,20}(?:ing|ant|ndo)(?:,| (?=[\p{L}\d«“]))/u,
  // Deeply concerned, Vivement préoccupée, Profundamente alarmado
  /^\p{Lu}\p{Ll}{2,20}(?:ly|ment|mente) \p{Ll}{2,20}(?:ing|ed|ant|ées?|és?|ndo|[ai]d[oa]s?) /u,
  /^(?:Convinced|Concerned|Alarmed|Disturbed|Encouraged|Guided|Determined|Mindful|Aware|Conscious) /,
  /^(?:Consciente?|Convaincue?|Préoccupée?|Alarmée?|Encouragée?|Guidée?|Résolue?|Soucieux|Soucieuse) /,
  /^(?:Convencid|Preocupad|Alarmad|Alentad|Guiad|Decidid|Animad|Resuelt)[oa] /,
  /^(?:вновь |далее |особо |глубоко |с [а-я]{4,20} )?(?:выражая|заслушав|напоминая|осуждая|отмечая|памятуя|подтверждая|подчеркивая|приветствуя|признавая|принимая|рассмотрев|руководствуясь|сознавая|ссылаясь|учитывая)[ ,]/,
  /^وإذ /,
];

export function mayOpenBehindComma(text: string): boolean {
  return forms.some(form => form.test(text));
}
