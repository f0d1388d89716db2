import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { parse } from '../../../../server/src/resolution/parse';
import { isClean } from './reads';

/**
 * Texts in the forms that people number in, each in the languages where it occurs: the text, and the path of each paragraph or, where it has
 * none, its kind; what stands above the formula is not looked at behind "…". All sentences are invented.
 */
const cases: Readonly<Record<string, readonly [text: string, read: string]>> = {
  'items counted like paragraphs, ar': [
    'إن الجمعية العامة،\n\nإذ تؤكد أهمية سلامة الموانئ،\n\n1- تطالب بإزالة الألغام فورا؛\n2- تأذن للدول الأعضاء باتخاذ جميع التدابير اللازمة:\n(1) لحماية قوارب الصيد؛\n(2) لحماية المنارات؛\n3- تهيب بالدول أن تتعاون.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, en . )': [
    'The General Assembly,\nStressing the safety of harbours,\n1. Demands that mines be removed;\n2. Authorizes States to take all measures:\n1) to protect boats;\n2) to protect lighthouses;\n3. Calls upon States to cooperate.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, en ) .': [
    'The General Assembly,\nStressing the safety of harbours,\n1) Demands that mines be removed;\n2) Authorizes States to take all measures:\n1. to protect boats;\n2. to protect lighthouses;\n3) Calls upon States to cooperate.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, en . b': [
    'The General Assembly,\nStressing the safety of harbours,\n1. Demands that mines be removed;\n2. Authorizes States to take all measures:\n(1) to protect boats;\n(2) to protect lighthouses;\n3. Calls upon States to cooperate.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, en ) b': [
    'The General Assembly,\nStressing the safety of harbours,\n1) Demands that mines be removed;\n2) Authorizes States to take all measures:\n(1) to protect boats;\n(2) to protect lighthouses;\n3) Calls upon States to cooperate.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, fr . )': [
    'L’Assemblée générale,\nSoulignant l’importance de la sécurité des ports,\n1. Exige l’enlèvement des mines ;\n2. Autorise les États à prendre toutes mesures :\n1) pour protéger les bateaux ;\n2) pour protéger les phares ;\n3. Engage les États à coopérer.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, fr ) .': [
    'L’Assemblée générale,\nSoulignant l’importance de la sécurité des ports,\n1) Exige l’enlèvement des mines ;\n2) Autorise les États à prendre toutes mesures :\n1. pour protéger les bateaux ;\n2. pour protéger les phares ;\n3) Engage les États à coopérer.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, fr . b': [
    'L’Assemblée générale,\nSoulignant l’importance de la sécurité des ports,\n1. Exige l’enlèvement des mines ;\n2. Autorise les États à prendre toutes mesures :\n(1) pour protéger les bateaux ;\n(2) pour protéger les phares ;\n3. Engage les États à coopérer.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, fr ) b': [
    'L’Assemblée générale,\nSoulignant l’importance de la sécurité des ports,\n1) Exige l’enlèvement des mines ;\n2) Autorise les États à prendre toutes mesures :\n(1) pour protéger les bateaux ;\n(2) pour protéger les phares ;\n3) Engage les États à coopérer.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, es . )': [
    'La Asamblea General,\nSubrayando la importancia de la seguridad de los puertos,\n1. Exige que se retiren las minas;\n2. Autoriza a los Estados a adoptar todas las medidas:\n1) para proteger las embarcaciones;\n2) para proteger los faros;\n3. Exhorta a los Estados a que cooperen.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, es ) .': [
    'La Asamblea General,\nSubrayando la importancia de la seguridad de los puertos,\n1) Exige que se retiren las minas;\n2) Autoriza a los Estados a adoptar todas las medidas:\n1. para proteger las embarcaciones;\n2. para proteger los faros;\n3) Exhorta a los Estados a que cooperen.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, es . b': [
    'La Asamblea General,\nSubrayando la importancia de la seguridad de los puertos,\n1. Exige que se retiren las minas;\n2. Autoriza a los Estados a adoptar todas las medidas:\n(1) para proteger las embarcaciones;\n(2) para proteger los faros;\n3. Exhorta a los Estados a que cooperen.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, es ) b': [
    'La Asamblea General,\nSubrayando la importancia de la seguridad de los puertos,\n1) Exige que se retiren las minas;\n2) Autoriza a los Estados a adoptar todas las medidas:\n(1) para proteger las embarcaciones;\n(2) para proteger los faros;\n3) Exhorta a los Estados a que cooperen.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, ru . )': [
    'Генеральная Ассамблея,\nподчеркивая важность безопасности портов,\n1. требует удаления мин;\n2. уполномочивает государства принять все меры:\n1) для защиты лодок;\n2) для защиты маяков;\n3. призывает государства к сотрудничеству.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, ru ) .': [
    'Генеральная Ассамблея,\nподчеркивая важность безопасности портов,\n1) требует удаления мин;\n2) уполномочивает государства принять все меры:\n1. для защиты лодок;\n2. для защиты маяков;\n3) призывает государства к сотрудничеству.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, ru . b': [
    'Генеральная Ассамблея,\nподчеркивая важность безопасности портов,\n1. требует удаления мин;\n2. уполномочивает государства принять все меры:\n(1) для защиты лодок;\n(2) для защиты маяков;\n3. призывает государства к сотрудничеству.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'items counted like paragraphs, ru ) b': [
    'Генеральная Ассамблея,\nподчеркивая важность безопасности портов,\n1) требует удаления мин;\n2) уполномочивает государства принять все меры:\n(1) для защиты лодок;\n(2) для защиты маяков;\n3) призывает государства к сотрудничеству.',
    'enacting PP1 OP1 OP2 OP2(1) OP2(2) OP3',
  ],
  'numbers in words, zh tw': [
    '大會，\n\n對港口水雷日益增多表示震驚，\n\n一、呼籲會員國清除水雷：\n（一）透過國家方案；\n（二）透過區域合作；\n\n二、決定繼續處理此案。',
    'enacting PP1 OP1 OP1(i) OP1(ii) OP2',
  ],
  'numbers in words, zh 3': [
    '大会，\n\n对港口水雷日益增多表示震惊，\n\n一、呼吁会员国清除水雷：\n（一）通过国家方案：\n1、培训潜水员；\n2、购买设备；\n（二）通过区域合作；\n\n二、决定继续处理此案。',
    'enacting PP1 OP1 OP1(i) OP1(i)(1) OP1(i)(2) OP1(ii) OP2',
  ],
  'number and stroke, fr': [
    'L’Assemblée générale,\n\nRappelant ses résolutions sur les phares,\n\n1.- Prie le Secrétaire général de l’informer ;\n\n2.- Décide de rester saisie de la question.',
    'enacting PP1 OP1 OP2',
  ],
  'number and stroke, es letters': [
    'La Asamblea General,\n\nRecordando sus resoluciones sobre los faros,\n\n1.- Solicita al Secretario General:\n\na.- Que la informe;\n\nb.- Que ayude;\n\n2.- Decide seguir ocupándose de la cuestión.',
    'enacting PP1 OP1 OP1(a) OP1(b) OP2',
  ],
  'number and stroke, es 1°': [
    'La Asamblea General,\n\nRecordando sus resoluciones sobre los faros,\n\n1°. Solicita al Secretario General que la informe;\n\n2°. Decide seguir ocupándose de la cuestión.',
    'enacting PP1 OP1 OP2',
  ],
  'number and stroke, es 1º.-': [
    'La Asamblea General,\n\nRecordando sus resoluciones sobre los faros,\n\n1º.- Solicita al Secretario General que la informe;\n\n2º.- Decide seguir ocupándose de la cuestión.',
    'enacting PP1 OP1 OP2',
  ],
  'number and stroke, fr 1°': [
    'L’Assemblée générale,\n\nRappelant ses résolutions sur les phares,\n\n1° Prie le Secrétaire général de l’informer ;\n\n2° Décide de rester saisie de la question.',
    'enacting PP1 OP1 OP2',
  ],
  'number and stroke, ru': [
    'Генеральная Ассамблея,\n\nссылаясь на свои резолюции о маяках,\n\n1.- просит Генерального секретаря доложить;\n\n2.- постановляет продолжать заниматься этим вопросом.',
    'enacting PP1 OP1 OP2',
  ],
  'letter and stroke, ar ١.': [
    'إن الجمعية العامة،\n\nإذ تشير إلى قراراتها بشأن المنارات،\n\n١. تطلب إلى الأمين العام أن يقدم تقريرا؛\n\n٢. تهيب بالدول الأعضاء:\n\nأ. إصلاح المنارات؛\n\nب. تدريب الحراس؛\n\n٣. تقرر أن تبقي المسألة قيد النظر.',
    'enacting PP1 OP1 OP2 OP2(a) OP2(b) OP3',
  ],
  'letter and stroke, ar أ/': [
    'إن الجمعية العامة،\n\nإذ تشير إلى قراراتها بشأن المنارات،\n\n١) تطلب إلى الأمين العام أن يقدم تقريرا؛\n\n٢) تهيب بالدول الأعضاء:\n\nأ/ إصلاح المنارات؛\n\nب/ تدريب الحراس؛\n\n٣) تقرر أن تبقي المسألة قيد النظر.',
    'enacting PP1 OP1 OP2 OP2(a) OP2(b) OP3',
  ],
  'letter and stroke, ar أولا': [
    'إن الجمعية العامة،\n\nإذ تشير إلى قراراتها بشأن المنارات،\n\nأولا: تطلب إلى الأمين العام أن يقدم تقريرا؛\n\nثانيا: تقرر أن تبقي المسألة قيد النظر.',
    'enacting PP1 OP1 OP2',
  ],
  'letter and stroke, ru': [
    'Генеральная Ассамблея,\n\nссылаясь на свои резолюции о маяках,\n\n1 - просит Генерального секретаря доложить;\n\n2 - призывает государства:\n\nа- чинить маяки;\n\nб- обучать смотрителей;\n\n3 - постановляет продолжать заниматься этим вопросом.',
    'enacting PP1 OP1 OP2 OP2(a) OP2(b) OP3',
  ],
  'letter and stroke, fr': [
    'L’Assemblée générale,\n\nRappelant ses résolutions sur les phares,\n\n1- Prie le Secrétaire général de l’informer ;\n\n2- Engage les États à :\n\na- Réparer les phares ;\n\nb- Former les gardiens ;\n\n3- Décide de rester saisie de la question.',
    'enacting PP1 OP1 OP2 OP2(a) OP2(b) OP3',
  ],
  'letter and stroke, es': [
    'La Asamblea General,\n\nRecordando sus resoluciones sobre los faros,\n\n1- Solicita al Secretario General que la informe;\n\n2- Exhorta a los Estados a:\n\na- Reparar los faros;\n\nb- Formar a los guardianes;\n\n3- Decide seguir ocupándose de la cuestión.',
    'enacting PP1 OP1 OP2 OP2(a) OP2(b) OP3',
  ],
  'letter and stroke, en': [
    'The General Assembly,\n\nRecalling its resolutions,\n\n1- Requests a report;\n\n2- Calls upon States:\n\na- To mend lighthouses;\n\nb- To train keepers;\n\n3- Decides to remain seized of the matter.',
    'enacting PP1 OP1 OP2 OP2(a) OP2(b) OP3',
  ],
  'a bullet before the label, en': [
    'The General Assembly,\n\nExpressing concern,\n\n1. Affirms that it is necessary:\n- i) to mend lighthouses;\n- ii) to train keepers;\n\n2. Requests a report.',
    'enacting PP1 OP1 OP1(i) OP1(ii) OP2',
  ],
  'a bullet before the label, fr': [
    'L’Assemblée générale,\n\nPréoccupée,\n\n1. Affirme qu’il faut :\n– a) réparer les phares ;\n– b) former les gardiens ;\n\n2. Demande un rapport.',
    'enacting PP1 OP1 OP1(a) OP1(b) OP2',
  ],
  'a bullet before the label, es': [
    'La Asamblea General,\n\nPreocupada,\n\n1. Afirma que es necesario:\n• a) reparar los faros;\n• b) formar a los guardianes;\n\n2. Solicita un informe.',
    'enacting PP1 OP1 OP1(a) OP1(b) OP2',
  ],
  'a bullet before the label, ar': [
    'إن الجمعية العامة،\n\nإذ يساورها القلق،\n\n1 - تؤكد ضرورة ما يلي:\n- (أ) إصلاح المنارات؛\n- (ب) تدريب الحراس؛\n\n2 - تطلب تقريرا.',
    'enacting PP1 OP1 OP1(a) OP1(b) OP2',
  ],
  'a bullet before the label, zh': [
    '大会，\n\n表示关切，\n\n1. 申明必须：\n• (a) 修复灯塔；\n• (b) 培训守灯人；\n\n2. 请秘书长提出报告。',
    'enacting PP1 OP1 OP1(a) OP1(b) OP2',
  ],
  'a bullet before the label, ru num': [
    'Совет Безопасности,\n\nвыражая беспокойство,\n\n- 1. утверждает, что требуется:\n- а) починить маяки;\n- б) обучить смотрителей;\n\n- 2. просит Генерального секретаря доложить.',
    'enacting PP1 OP1 OP1(a) OP1(b) OP2',
  ],
};

describe('labels in six languages', () => {
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => {
      const { blocks, structure } = parse(text);
      const read = blocks.flatMap(({ kind }, i) => (kind === 'furniture' ? [] : [structure.paths[i] ?? kind]));
      const front = expected.startsWith('… ') ? read.indexOf('enacting') : 0;
      deepStrictEqual(
        read.slice(0, front).filter(path => /\d/.test(path)),
        [],
      );
      strictEqual(read.slice(front).join(' '), expected.replace('… ', ''));
      isClean(text);
    });
  }
});
