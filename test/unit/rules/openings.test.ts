import { checkMarks } from '../check-marks';
import { draft } from './drafts';
import { checkMended, type Mended } from './mended';

const last = { ga: '2. Decides to wait.', en: '2. Decides to wait.' };

const cases: readonly Mended[] = [
  {
    name: 'a decision’s participle, whatever the Council does behind it',
    language: 'en',
    wrong: ['1. [[Deciding]]{opening-part} to light the lamps, requests the keepers to report;', '2. Decides to wait.'],
    right: ['1. Decides to light the lamps, requests the keepers to report;', '2. Decides to wait.'],
  },
  {
    name: 'an adverb that opens paragraphs before the other part’s verb',
    language: 'en',
    wrong: ['1. Requests oil;', '2. [[Further requesting]]{opening-part} lamps.'],
    right: ['1. Requests oil;', '2. Further requests lamps.'],
  },
  // agreement: the Council is masculine
  {
    name: 'French',
    language: 'fr',
    wrong: ['[[Convaincue]]{opening-agreement} que les phares brillent,'],
    right: ['Convaincu que les phares brillent,'],
  },
  {
    name: 'Spanish',
    language: 'es',
    wrong: ['Profundamente [[preocupada]]{opening-agreement} por las mareas,'],
    right: ['Profundamente preocupado por las mareas,'],
  },
  {
    name: 'Russian',
    language: 'ru',
    wrong: ['будучи глубоко [[обеспокоена]]{opening-agreement} приливами,'],
    right: ['будучи глубоко обеспокоен приливами,'],
  },
  {
    name: 'Arabic, the preamble',
    language: 'ar',
    wrong: ['وإذ [[تلاحظ]]{opening-agreement} المد والجزر،'],
    right: ['وإذ يلاحظ المد والجزر،'],
  },
  {
    name: 'Arabic, the operative part',
    language: 'ar',
    wrong: ['1 - [[تقرر]]{opening-agreement} إضاءة المنارات؛', '2 - يقرر أن ينتظر.'],
    right: ['1 - يقرر إضاءة المنارات؛', '2 - يقرر أن ينتظر.'],
  },
  {
    name: 'Arabic, what belongs to the body behind the preposition',
    language: 'ar',
    wrong: ['وإذ يعرب عن بالغ [[قلقها]]{opening-agreement} من المد والجزر،'],
    right: ['وإذ يعرب عن بالغ قلقه من المد والجزر،'],
  },
  {
    name: 'an opening that is known of the other organ alone',
    language: 'es',
    wrong: ['Muy [[preocupada]]{opening-agreement} por las mareas de la noche,'],
    right: ['Muy preocupado por las mareas de la noche,'],
  },
  {
    name: 'a reflexive verb is no adjective',
    language: 'fr',
    wrong: ['1. S’inquiète du fait que les phares s’éteignent ;', '2. Décide d’attendre.'],
  },
  { name: 'what agrees with nothing', language: 'fr', wrong: ['Notant les marées,', '1. Décide d’attendre.'] },
  // إذ
  {
    name: 'إذ behind the first paragraph',
    language: 'ar',
    wrong: ['[[إذ يلاحظ]]{opening-first} المد والجزر،'],
    right: ['وإذ يلاحظ المد والجزر،'],
  },
  {
    name: 'an adjective behind the verb that opens, Russian',
    language: 'ru',
    wrong: ['будучи глубоко [[озабочена]]{opening-agreement} приливами,'],
    right: ['будучи глубоко озабочен приливами,'],
  },
  {
    name: 'an adjective behind the verb that opens, French',
    language: 'fr',
    wrong: ['Se déclarant de nouveau [[convaincue]]{opening-agreement} que la marée monte,'],
    right: ['Se déclarant de nouveau convaincu que la marée monte,'],
  },
  // the cycle
  {
    name: 'the same verb again',
    language: 'ga',
    wrong: ['[[Recalling]]{opening-cycle:warning} the oil,', 'Noting the tides,'],
    right: ['Recalling also the oil,', 'Noting the tides,'],
  },
  {
    name: 'further before also',
    language: 'ga',
    wrong: ['[[Recalling further]]{opening-cycle} the oil,'],
    right: ['Recalling also the oil,'],
  },
  {
    name: 'also where no verb stands above',
    language: 'ga',
    wrong: ['[[Noting also]]{opening-cycle} the tides,'],
    right: ['Noting the tides,'],
  },
  {
    name: 'the cycle as it is',
    language: 'ga',
    wrong: [
      'Recalling also the oil,',
      'Recalling further the wick,',
      'Recalling the tower,',
      'Recalling also the stairs,',
    ],
  },
  {
    name: 'a verb with words of its own',
    language: 'ga',
    wrong: ['Noting with concern the tides,', 'Noting also the oil,'],
  },
  {
    name: 'operative paragraphs',
    language: 'ga',
    wrong: ['1. Requests oil;', '2. [[Further requests]]{opening-cycle:hint} wicks;', '3. Decides to wait.'],
    right: ['1. Requests oil;', '2. Also requests wicks;', '3. Decides to wait.'],
  },
  {
    name: 'another addressee of the same verb in the operative part',
    language: 'ga',
    wrong: [
      '1. Requests the keeper to wait;',
      '2. Requests the Board to sleep;',
      '3. Also requests the Board to wake.',
    ],
  },
  {
    name: 'a further thing is no word of the cycle',
    language: 'ga',
    wrong: ['1. Encourages further cooperation;', '2. Decides to wait.'],
  },
  {
    name: 'a verb with words of its own, and the wrong word behind it',
    language: 'ga',
    wrong: ['Noting with concern the tides,', '[[Noting further]]{opening-cycle} the oil,'],
    right: ['Noting with concern the tides,', 'Noting also the oil,'],
  },
  { name: 'the Council has no cycle', language: 'en', wrong: ['Recalling the oil,', 'Recalling the wick,'] },
  // order
  {
    name: 'also before a participle',
    language: 'ga',
    wrong: ['Recognizing the tides,', '[[Also recognizing]]{opening-order} the oil,'],
    right: ['Recognizing the tides,', 'Recognizing also the oil,'],
  },
  {
    name: 'also behind a verb',
    language: 'ga',
    wrong: ['1. Requests oil;', '2. [[Requests also]]{opening-order} wicks.'],
    right: ['1. Requests oil;', '2. Also requests wicks.'],
  },
  // letters
  {
    name: 'a small letter',
    language: 'en',
    wrong: ['[[n]]{opening-case}oting the tides,'],
    right: ['Noting the tides,'],
  },
  {
    name: 'a small letter, French',
    language: 'fr',
    wrong: ['1. [[d]]{opening-case}écide d’attendre\u00a0;', '2. Invite les gardiens à veiller.'],
    right: ['1. Décide d’attendre\u00a0;', '2. Invite les gardiens à veiller.'],
  },
  {
    name: 'a capital, Russian',
    language: 'ru',
    wrong: ['[[О]]{opening-case}тмечая приливы,'],
    right: ['отмечая приливы,'],
  },
  // slips of the hand
  {
    name: 'a letter left out',
    language: 'en',
    wrong: ['[[Recgnizing]]{opening-unknown:information} the tides,'],
    right: ['Recognizing the tides,'],
  },
  {
    name: 'letters that changed places',
    language: 'es',
    wrong: ['1. [[Deicde]]{opening-unknown} esperar.'],
    right: ['1. Decide esperar.'],
  },
  ...(
    [
      ['en', '[[Bearing mind]]{opening-unknown:information} the tides,', 'Bearing in mind the tides,'],
      ['fr', '[[Ayant l’esprit]]{opening-unknown} les marées,', 'Ayant à l’esprit les marées,'],
      ['es', '[[Teniendo cuenta]]{opening-unknown} las mareas,', 'Teniendo en cuenta las mareas,'],
      ['ru', '[[принимая внимание]]{opening-unknown} приливы,', 'принимая во внимание приливы,'],
      ['ar', 'وإذ [[يضع اعتباره]]{opening-unknown} المد،', 'وإذ يضع في اعتباره المد،'],
      ['en', '[[Recall]]{opening-unknown:information} the tides,', 'Recalling the tides,'],
      ['en', 'Deeply [[concern]]{opening-unknown} about the tides,', 'Deeply concerned about the tides,'],
      ['en', '1. [[Request]]{opening-unknown} all to wait.', '1. Requests all to wait.'],
      ['es', '[[Recordar]]{opening-unknown} las mareas,', 'Recordando las mareas,'],
      ['ru', '1. [[постановить]]{opening-unknown} ждать.', '1. постановляет ждать.'],
    ] as const
  ).map(([language, wrong, right]) => ({
    ...{ name: `a word lost, or in another form: ${right}`, language },
    ...{ wrong: [wrong], right: [right] },
  })),
  {
    name: 'a word that opens nothing',
    language: 'en',
    wrong: ['1. [[Lamps]]{opening-unknown:hint} shall burn;', last.en],
  },
  { name: 'a word that is being written', language: 'en', wrong: ['1. Decides to wait;', '2. Requ'] },
  // the other part
  {
    name: 'what is all but always of the preamble',
    language: 'en',
    wrong: ['1. [[Recognizing]]{opening-part} the tides;', last.en],
    right: ['1. Recognizes the tides;', last.en],
  },
  {
    name: 'إذ in the operative part',
    language: 'ar',
    wrong: ['1 - [[إذ يلاحظ]]{opening-part} المد؛', '2 - يقرر أن ينتظر.'],
    right: ['1 - يلاحظ المد؛', '2 - يقرر أن ينتظر.'],
  },
];

/** Phrases that adopted texts open a paragraph with now and then: nothing is said of them. */
const rarer: Readonly<Record<'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar', readonly string[]>> = {
  en: [
    ...['Paying tribute to the keepers,', 'Desiring to light the coast,', 'Having further weighed the oil,'],
    ...['1. Remains deeply concerned by the tides;', '2. Designates a day of lamps;', '3. Restates its demand.'],
  ],
  fr: [
    'S’associant aux gardiens pour louer l’huile,',
    'Étant conscient des marées,',
    'Ayant longuement pesé l’huile,',
    '1. Prend également note des phares\u00a0;',
    '2. Demeure préoccupé par les marées\u00a0;',
    '3. Incite les gardiens à veiller.',
  ],
  es: [
    ...['Rindiendo homenaje a los guardianes,', 'Conocedor de las mareas,', 'Habiendo pesado de nuevo el aceite,'],
    '1. Sigue preocupado por las mareas.',
  ],
  ru: ['воздавая должное смотрителям,', '1. осознает силу приливов;', '2. продолжает наблюдать за маяками.'],
  zh: ['对守灯人日夜在潮汐中坚持工作表示敬意，', '向前任守灯人致敬，', '1. 仍深为关注潮汐。'],
  ar: ['وإدراكا منه لقوة المد،', '1 - يشجب بشدة إطفاء المنارات؛', '2 - يحيط كذلك علما بالمد.'],
};

describe('rules: openings', () => {
  for (const language of ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const) {
    it(`phrases that stand now and then, ${language}`, () =>
      checkMarks(draft(language, ...rarer[language]), null, ['openings']));
  }

  it('what a body has done before, by its auxiliary verb alone', () => {
    const runs = [
      [
        'The General Assembly,',
        'Having weighed the oil,',
        'Having lit the lamps,',
        '1. Decides to wait;',
        '2. Requests oil.',
      ],
      [
        'Whereas the lamps are out,',
        'Whereas oil is dear,',
        'Now, therefore,',
        'The General Assembly,',
        'Proclaims a truce.',
      ],
      ['L’Assemblée générale,', 'Ayant pesé l’huile,', 'Ayant allumé les lampes,', '1. Décide d’attendre.'],
      ['La Asamblea General,', 'Habiendo pesado el aceite,', 'Habiendo encendido faros,', '1. Decide esperar.'],
    ];
    for (const paragraphs of runs) checkMarks(paragraphs.join('\n\n'), null, ['openings']);
  });

  it('one verb in other words, and behind one whose verb is not known, Chinese', () => {
    const paragraphs = [
      ...[
        '1. 欢迎并支持修建灯塔；',
        '2. 又欢迎点灯；',
        '3. 还欢迎守灯；',
        '4. 表示关切的是，潮汐很高；',
        '5. 又表示关切灯油不足；',
      ],
      ...[
        '6. 又对守灯人彻夜不眠表示关切；',
        '7. 还表示关切灯芯不足；',
        '8. 促请点灯；',
        '9. [[又回顾]]{opening-cycle:hint}守灯。',
      ],
    ];
    checkMarks(['大会，', '回顾灯塔，', ...paragraphs].join('\n\n'), null, ['openings']);
  });

  it('operative paragraphs that finish the sentence above them', () => {
    const paragraphs = ['A lamp shall burn;', 'The keeper shall wake;', 'Oil shall be bought;', 'Wicks shall be cut;'];
    const text = draft(
      'ga',
      'Resolves that:',
      ...paragraphs.map((each, index) => `${index + 1}. ${each}`),
      '5. All shall rest.',
    );
    checkMarks(text.replace('1. A', '1. [[A]]{opening-unknown:hint}'), null, ['openings']);
  });

  for (const mended of cases) it(mended.name, () => checkMended(mended, ['openings']));

  it('take no name of a document for the slip of an opening', () => {
    const paragraphs = ['[[Résolution]]{opening-unknown:hint} 70/1 de l’Assemblée,', '1. Décide d’attendre.'];
    checkMarks(['L’Assemblée générale,', ...paragraphs].join('\n\n'), null, ['openings']);
  });
  it('the first paragraph of an Arabic preamble', () => {
    checkMarks('إن مجلس الأمن،\n\n[[وإذ يشير إلى]]{opening-first} المنارات،\n\n1 - يقرر أن ينتظر.', null, ['openings']);
  });

  it('other bodies open their paragraphs as they like', () => {
    checkMarks(
      'The Lighthouse Committee,\n\nRecalling oil,\n\nRecalling wicks,\n\nsaddened by storms,\n\n1. Lamps shall burn.',
      null,
      ['openings'],
    );
  });
});
