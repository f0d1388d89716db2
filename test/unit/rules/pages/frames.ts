/** What stands around a piece of a draft, so that it is read as one: each language with its formulas, and what a text may be. */
interface Words {
  readonly council: string;
  readonly assembly: string;
  /** A preambular paragraph, and the beginning of another. */
  readonly preambular: string;
  readonly opening: string;
  /** What an operative paragraph says, and the last. */
  readonly operative: string;
  readonly last: string;
}

const languages: readonly Words[] = [
  {
    council: 'The Security Council,',
    assembly: 'The General Assembly,',
    preambular: 'Recalling the long peace of the lighthouses,',
    opening: 'Recalling its ',
    operative: '1. Urges calm;',
    last: 'Decides to remain seized of the matter.',
  },
  {
    council: 'Le Conseil de sécurité,',
    assembly: 'L’Assemblée générale,',
    preambular: 'Rappelant la longue paix des phares,',
    opening: 'Rappelant ',
    operative: '1. Demande de l’huile\u00a0;',
    last: 'Décide de rester saisi de la question.',
  },
  {
    council: 'El Consejo de Seguridad,',
    assembly: 'La Asamblea General,',
    preambular: 'Recordando la larga paz de los faros,',
    opening: 'Recordando ',
    operative: '1. Pide aceite;',
    last: 'Decide seguir ocupándose de la cuestión.',
  },
  {
    council: 'Совет Безопасности,',
    assembly: 'Генеральная Ассамблея,',
    preambular: 'ссылаясь на долгий мир маяков,',
    opening: 'ссылаясь на ',
    operative: '1. просит масла;',
    last: 'постановляет продолжать заниматься этим вопросом.',
  },
  {
    council: '安全理事会，',
    assembly: '大会，',
    preambular: '回顾各灯塔长久以来的和平，',
    opening: '回顾',
    operative: '1. 请各方守夜；',
    last: '决定继续处理此案。',
  },
  {
    council: 'إن مجلس الأمن،',
    assembly: 'إن الجمعية العامة،',
    preambular: 'إذ يشير إلى السلام الطويل بين المنارات،',
    opening: 'إذ يشير إلى ',
    operative: '1 - يطلب الزيت؛',
    last: 'يقرر أن يبقي المسألة قيد نظره.',
  },
];

/** A piece as a draft; the name tells where it stands there. */
export interface Frame {
  readonly name: string;
  framed(piece: string): string;
}

const joined = (...paragraphs: readonly string[]): string => paragraphs.filter(each => each !== '').join('\n\n');

export const frames: readonly Frame[] = [
  { name: 'a draft', framed: piece => piece },
  ...languages.flatMap(({ council, assembly, preambular, opening, operative, last }): readonly Frame[] =>
    [council, assembly].flatMap((formula): readonly Frame[] => [
      { name: `${formula} the operative part`, framed: piece => joined(formula, preambular, piece) },
      {
        name: `${formula} its end`,
        framed: piece => joined(formula, preambular, operative, operative.replace('1', '2'), piece),
      },
      { name: `${formula} its beginning`, framed: piece => joined(formula, preambular, piece, `3. ${last}`) },
      { name: `${formula} the preamble`, framed: piece => joined(formula, piece, operative, `2. ${last}`) },
      {
        name: `${formula} words of the preamble`,
        framed: piece => joined(formula, `${opening}${piece}${preambular.at(-1)}`, operative, `2. ${last}`),
      },
      {
        name: `${formula} words of a paragraph`,
        framed: piece => joined(formula, preambular, `1. ${last.slice(0, -1)} ${piece};`, `2. ${last}`),
      },
    ]),
  ),
];
