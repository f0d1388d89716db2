// What the skeletons say beyond the facts of server/src/languages: title and adoption lines, a choice of opening phrases,
// the request to the Secretary-General, and the last paragraph.

export const organs = [
  { code: 'SC', name: 'Security Council' },
  { code: 'GA', name: 'General Assembly' },
  { code: 'ECOSOC', name: 'Economic and Social Council' },
  { code: 'HRC', name: 'Human Rights Council' },
];

const latinMarks = { comma: ',', semicolon: ';', colon: ':', stop: '.' };
const lowered = formula => formula[0].toLowerCase() + formula.slice(1);
/** "80/1. Title", by session; the Economic and Social Council counts by year. */
const numbered = (stops, organ, title, between = '. ') => {
  const session = { GA: () => stops.place('80'), HRC: () => stops.place('60'), ECOSOC: () => stops.year() }[organ]();
  return `${session}/${stops.place('1')}${between}${stops.place(title)}`;
};

export const words = {
  en: {
    prefixes: {
      resolution: 'resolution',
      preambular: 'preambular paragraph',
      operative: 'operative paragraph',
      closing: 'closing paragraph',
    },
    marks: latinMarks,
    gap: ' ',
    text: 'text',
    front(stops, { months, enactingFormulas }, organ) {
      const by = lowered(enactingFormulas[organ]);
      const date = () => `${stops.place('1')} ${stops.choice(months)} ${stops.year()}`;
      if (organ !== 'SC') return [`Resolution adopted by ${by} on ${date()}`, numbered(stops, organ, 'Title')];
      return [
        `Resolution ${stops.place('0000')} (${stops.year()})`,
        `Adopted by ${by} at its ${stops.place('10000th')} meeting, on ${date()}`,
      ];
    },
    preambular: {
      any: ['Recalling', 'Reaffirming', 'Recognizing', 'Noting', 'Welcoming', 'Expressing concern at', 'Emphasizing'],
    },
    operative: { any: ['Decides', 'Calls upon', 'Urges', 'Encourages', 'Requests', 'Welcomes', 'Stresses'] },
    request: { any: 'Requests the Secretary-General' },
    closing: {
      SC: stops => `Decides to remain ${stops.choice(['seized', 'actively seized'])} of the matter`,
      HRC: () => 'Decides to remain seized of the matter',
      GA: stops =>
        `Requests the Secretary-General to submit to the General Assembly at its ${stops.place('eighty-first')} session a report on the implementation of the present resolution`,
      ECOSOC: stops =>
        `Requests the Secretary-General to submit to the Council at its ${stops.place('2027')} session a report on the implementation of the present resolution`,
    },
  },
  zh: {
    prefixes: { resolution: '决议', preambular: '序言段', operative: '执行段', closing: '结束段' },
    marks: { comma: '，', semicolon: '；', colon: '：', stop: '。' },
    gap: '',
    text: '案文',
    front(stops, { months, enactingFormulas }, organ) {
      const by = enactingFormulas[organ];
      const date = () => `${stops.year()}年${stops.choice(months)}${stops.place('1')}日`;
      if (organ === 'SC') {
        return [`第${stops.place('0000')}(${stops.year()})号决议`, `${date()}${by}第${stops.place('10000')}次会议通过`];
      }
      return [organ === 'HRC' ? `${by}${date()}通过的决议` : `${date()}${by}决议`, numbered(stops, organ, '标题')];
    },
    preambular: { any: ['回顾', '重申', '认识到', '注意到', '欢迎', '表示关切', '强调'] },
    operative: { any: ['决定', '促请', '敦促', '鼓励', '请', '欢迎', '强调'] },
    request: { any: '请秘书长' },
    closing: {
      SC: stops => `决定${stops.choice(['继续', '继续积极'])}处理此案`,
      HRC: () => '决定继续处理此案',
      GA: stops => `请秘书长向大会第${stops.place('八十一')}届会议提交一份报告，说明本决议的执行情况`,
      ECOSOC: stops => `请秘书长向理事会${stops.place('2027')}年届会提交一份报告，说明本决议的执行情况`,
    },
  },
  fr: {
    prefixes: { resolution: 'résolution', preambular: 'préambule', operative: 'dispositif', closing: 'clôture' },
    // a space that no line ends with stands before the higher marks
    marks: { comma: ',', semicolon: '\u00a0;', colon: '\u00a0:', stop: '.' },
    gap: ' ',
    text: 'texte',
    front(stops, { months, enactingFormulas }, organ) {
      const by = lowered(enactingFormulas[organ]);
      const date = () => `${stops.place('1er')} ${stops.choice(months)} ${stops.year()}`;
      if (organ !== 'SC') return [`Résolution adoptée par ${by} le ${date()}`, numbered(stops, organ, 'Titre')];
      return [
        `Résolution ${stops.place('0000')} (${stops.year()})`,
        `Adoptée par ${by} à sa ${stops.place('10000e')} séance, le ${date()}`,
      ];
    },
    preambular: {
      any: ['Rappelant', 'Réaffirmant', 'Considérant', 'Notant', 'Se félicitant', 'Prenant note', 'Soulignant'],
    },
    operative: { any: ['Décide', 'Demande', 'Demande instamment', 'Engage', 'Prie', 'Se félicite', 'Souligne'] },
    request: { any: 'Prie le Secrétaire général' },
    closing: {
      SC: stops => `Décide de rester ${stops.choice(['saisi', 'activement saisi'])} de la question`,
      HRC: () => 'Décide de rester saisi de la question',
      GA: stops =>
        `Prie le Secrétaire général de lui présenter, à sa ${stops.place('quatre-vingt-unième')} session, un rapport sur l’application de la présente résolution`,
      ECOSOC: stops =>
        `Prie le Secrétaire général de lui présenter, à sa session de ${stops.place('2027')}, un rapport sur l’application de la présente résolution`,
    },
  },
  es: {
    prefixes: { resolution: 'resolución', preambular: 'preámbulo', operative: 'dispositivo', closing: 'cierre' },
    marks: latinMarks,
    gap: ' ',
    text: 'texto',
    front(stops, { months, enactingFormulas }, organ) {
      const by = lowered(enactingFormulas[organ]);
      const date = () => `${stops.place('1')} de ${stops.choice(months)} de ${stops.year()}`;
      if (organ !== 'SC') return [`Resolución aprobada por ${by} el ${date()}`, numbered(stops, organ, 'Título')];
      return [
        `Resolución ${stops.place('0000')} (${stops.year()})`,
        `Aprobada por ${by} en su ${stops.place('10000ª')} sesión, celebrada el ${date()}`,
      ];
    },
    preambular: {
      any: ['Recordando', 'Reafirmando', 'Reconociendo', 'Observando', 'Expresando preocupación', 'Destacando'],
    },
    operative: { any: ['Decide', 'Exhorta', 'Insta', 'Alienta', 'Solicita', 'Acoge con beneplácito', 'Destaca'] },
    request: { any: 'Solicita al Secretario General que' },
    closing: {
      SC: stops => `Decide seguir ocupándose ${stops.choice(['de la cuestión', 'activamente de la cuestión'])}`,
      HRC: () => 'Decide seguir ocupándose de la cuestión',
      GA: stops =>
        `Solicita al Secretario General que le presente, en su ${stops.place('octogésimo primer')} período de sesiones, un informe sobre la aplicación de la presente resolución`,
      ECOSOC: stops =>
        `Solicita al Secretario General que le presente, en su período de sesiones de ${stops.place('2027')}, un informe sobre la aplicación de la presente resolución`,
    },
  },
  ru: {
    prefixes: { resolution: 'резолюция', preambular: 'преамбула', operative: 'постановляющий', closing: 'заключение' },
    marks: latinMarks,
    gap: ' ',
    text: 'текст',
    front(stops, { months }, organ) {
      const by = {
        SC: 'Советом Безопасности',
        GA: 'Генеральной Ассамблеей',
        ECOSOC: 'Экономическим и Социальным Советом',
        HRC: 'Советом по правам человека',
      }[organ];
      const date = () => `${stops.place('1')} ${stops.choice(months)} ${stops.year()} года`;
      if (organ !== 'SC') return [`Резолюция, принятая ${by} ${date()}`, numbered(stops, organ, 'Название')];
      return [
        `Резолюция ${stops.place('0000')} (${stops.year()}),`,
        `принятая ${by} на его ${stops.place('10000')}-м заседании ${date()}`,
      ];
    },
    preambular: {
      any: [
        'ссылаясь на',
        'подтверждая',
        'признавая',
        'отмечая',
        'приветствуя',
        'выражая обеспокоенность',
        'подчеркивая',
      ],
    },
    operative: {
      any: ['постановляет', 'призывает', 'настоятельно призывает', 'рекомендует', 'просит', 'приветствует'],
    },
    request: { any: 'просит Генерального секретаря' },
    closing: {
      SC: stops => `постановляет ${stops.choice(['продолжать', 'продолжать активно'])} заниматься этим вопросом`,
      HRC: () => 'постановляет продолжать заниматься этим вопросом',
      GA: stops =>
        `просит Генерального секретаря представить Генеральной Ассамблее на ее ${stops.place('восемьдесят первой')} сессии доклад об осуществлении настоящей резолюции`,
      ECOSOC: stops =>
        `просит Генерального секретаря представить Совету на его сессии ${stops.place('2027')} года доклад об осуществлении настоящей резолюции`,
    },
  },
  ar: {
    prefixes: { resolution: 'قرار', preambular: 'ديباجة', operative: 'منطوق', closing: 'ختام' },
    marks: { comma: '،', semicolon: '؛', colon: ':', stop: '.' },
    gap: ' ',
    text: 'النص',
    front(stops, { months, enactingFormulas }, organ) {
      const by = enactingFormulas[organ].replace(/^إن /, '');
      const date = () => `${stops.place('1')} ${stops.choice(months)} ${stops.year()}`;
      if (organ === 'SC') {
        return [
          `القرار ${stops.place('0000')} (${stops.year()})`,
          `الذي اتخذه ${by} في جلسته ${stops.place('10000')}، المعقودة في ${date()}`,
        ];
      }
      const adopted = { GA: 'اتخذته', ECOSOC: 'اتخذه', HRC: 'اعتمده' }[organ];
      return [`قرار ${adopted} ${by} في ${date()}`, numbered(stops, organ, 'العنوان', ' - ')];
    },
    preambular: {
      any: ['يشير إلى', 'يؤكد من جديد', 'يسلم بأن', 'يلاحظ', 'يرحب'],
      feminine: ['تشير إلى', 'تؤكد من جديد', 'تسلم بأن', 'تدرك', 'تشدد على'],
    },
    /** The first preambular paragraph has no "and" before it, the others do. */
    openPreamble: (verb, index) => `${index === 0 ? '' : 'و'}إذ ${verb}`,
    operative: {
      any: ['يقرر', 'يهيب', 'يحث', 'يشجع', 'يطلب', 'يرحب', 'يشدد على'],
      feminine: ['تقرر', 'تهيب', 'تحث', 'تشجع', 'تطلب', 'ترحب', 'تشدد على'],
    },
    request: { any: 'يطلب إلى الأمين العام', feminine: 'تطلب إلى الأمين العام' },
    closing: {
      SC: stops => `يقرر أن يبقي المسألة ${stops.choice(['قيد نظره', 'قيد نظره الفعلي'])}`,
      HRC: () => 'يقرر أن يبقي المسألة قيد نظره',
      GA: stops =>
        `تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها ${stops.place('الحادية والثمانين')} تقريرا عن تنفيذ هذا القرار`,
      ECOSOC: stops =>
        `يطلب إلى الأمين العام أن يقدم إلى المجلس في دورته لعام ${stops.place('2027')} تقريرا عن تنفيذ هذا القرار`,
    },
  },
};
