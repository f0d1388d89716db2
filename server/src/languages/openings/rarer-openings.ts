import { madeWhenAsked } from '../../text/made-when-asked';
import type { Clause, Language, LanguageCode } from '../language';
import { foldedText } from '../letters/letter-folding';
import { findOpeningPhrase } from './opening-phrases';

/**
 * Words that open a paragraph of an adopted text now and then, too seldom to tell where one begins. Chinese parts some of its
 * verbs, and what they are said of stands between: 对…表示关切, 向…致敬.
 */
const rarer = madeWhenAsked<LanguageCode, Readonly<Record<Clause, RegExp>>>({
  en: () => ({
    preambular:
      /^(?:(?:also |further )?having|deeply troubled|paying tribute|echoing|resolved|troubled|desiring|hoping|fearing|saddened|inspired by|keenly aware|seeking|pointing out|keeping in mind|contemplating|fulfilling|expecting|viewing with|now,? therefore)(?!\p{L})/u,
    operative:
      /^(?:restates|shares|concludes|remains|deeply troubled|echoes|salutes|thanks|designates|establishes|suggests|trusts|insists|creates|hopes|appoints|elects|instructs|transmits|seeks)(?!\p{L})/u,
  }),
  fr: () => ({
    preambular:
      /^(?:ayant|exigeant|approuvant|espérant|attristée?|persuadée?|s[’']associant|demeurant|observant|priant|faisant (?:observer|sien|sienne)|mettant en exergue|étant conscient|apportant|épaulant|rendant hommage|sollicitant)(?!\p{L})/u,
    operative:
      /^(?:sollicite|crée|établit|institue|désigne|élit|suggère|regrette|demeure|reste|se dit|annonce|incite|tient à|assure|rend hommage|met en exergue)(?!\p{L})/u,
  }),
  es: () => ({
    preambular:
      /^(?:habiendo|esperando|temiendo|teniendo en mente|tomando en cuenta|haciendo hincapié|rindiendo homenaje|haciéndose eco|determinando|exigiendo|respaldando|teniendo en consideración|habiendo efectuado|tomando debida nota|resuelt[oa]|profundamente consternad[oa]|comprometid[oa]|conocedora?)(?!\p{L})/u,
    operative:
      /^(?:promete|crea|establece|designa|elige|sugiere|transmite|otorga|dispone|agradece|celebra|sigue|rinde homenaje|se hace eco|permanece|mantiene)(?!\p{L})/u,
  }),
  ru: () => ({
    preambular:
      /^(?:воздавая должное|отдавая должное|осознавая|продолжая|сохраняя|исходя из|основываясь|опираясь|в соответствии с|помня|надеясь)(?!\p{L})/u,
    operative: /^(?:воздает должное|отдает должное|осознает|сознает|продолжает|разделяет|сохраняет)(?!\p{L})/u,
  }),
  zh: () => ({
    preambular:
      /^[又还再仍]?(?:对.{1,200}?(?:表示|深感|感到)|向.{1,80}?(?:致敬|致意|表示))|^仍深为|^(?:鉴于|根据|依据|按照|本着|考虑|担忧|震惊)/u,
    operative: /^[又还再仍]?(?:对.{1,200}?(?:表示|深感|感到)|向.{1,80}?(?:致敬|致意|表示))|^(?:仍深为|深表遗憾)/u,
  }),
  ar: () => ({
    preambular:
      /^و?(?:[إا]دراكا|حرصا|وعيا|بعد|بناء|نظرا|حيث|لما|عملا|وفقا|(?:مؤكد|مدرك|واضع|[آا]خذ|مسترشد)ة?)(?!\p{L})/u,
    operative: /^[يت](?:شجب|قترح|دعم|تفق|عقد العزم|واصل|برز|ستنتج|تعهد|لتزم)(?!\p{L})/u,
  }),
});

/** Does a paragraph open with words that adopted texts open theirs with now and then? */
export function opensRarely(text: string, language: Language, clause: Clause): boolean {
  return (
    rarer[language.code][clause].test(foldedText(text.slice(0, longest))) || opensWithOneBetween(text, language, clause)
  );
}

/** As far as the verb may stand behind what it is said of. */
const longest = 300;

/** "Prend également acte": a phrase known, with a word like "also" in between. */
function opensWithOneBetween(text: string, language: Language, clause: Clause): boolean {
  const beginning = foldedText(text.slice(0, longestPhrase));
  return language.openingModifiers.behind.some(word => {
    const between = ` ${foldedText(word)} `;
    const at = beginning.indexOf(between);
    return at > 0 && findOpeningPhrase(language, clause, beginning.replace(between, ' ')) !== null;
  });
}

const longestPhrase = 60;
