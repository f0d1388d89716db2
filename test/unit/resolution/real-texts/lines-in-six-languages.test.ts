import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { parse } from '../../../../server/src/resolution/parse';
import { isClean } from './reads';

/**
 * Texts in the forms that people and their programs make, each in the languages where it occurs: the text, and the path of each paragraph or, where it has
 * none, its kind; what stands above the formula is not looked at behind "…". All sentences are invented.
 */
const cases: Readonly<Record<string, readonly [text: string, read: string]>> = {
  'a number in a symbol, fr': [
    'L’Assemblée générale,\n\nRappelant le Programme 2030, 1 et le document A/86/L.3 sur les phares,\n\nPrenant note du rapport du Secrétaire général, 3\n\n1. Décide d’examiner les propositions figurant dans le document A/86/L.6/Add.1 ;\n\n2. Décide de rester saisie de la question.\n\n__________\n1 Résolution 70/1.\n2 Voir A/86/13.\n3 Voir A/86/14.\n',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'a number in a symbol, ru': [
    'Генеральная Ассамблея,\n\nссылаясь на Повестку дня, 1 и на документ A/86/L.3 о маяках,\n\nпринимая к сведению доклад Генерального секретаря, 3\n\n1. постановляет рассмотреть предложения в документе A/86/L.6/Add.1;\n\n2. постановляет продолжать заниматься этим вопросом.\n\n__________\n1 Резолюция 70/1.\n2 См. A/86/13.\n3 См. A/86/14.\n',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'a number in a symbol, es': [
    'La Asamblea General,\n\nRecordando la Agenda 2030, 1 y el documento A/86/L.3 sobre los faros,\n\nTomando nota del informe del Secretario General, 3\n\n1. Decide examinar las propuestas que figuran en el documento A/86/L.6/Add.1;\n\n2. Decide seguir ocupándose de la cuestión.\n\n__________\n1 Resolución 70/1.\n2 Véase A/86/13.\n3 Véase A/86/14.\n',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'a number in a symbol, zh': [
    '大会，\n\n回顾《2030年议程》1 和关于灯塔的 A/86/L.3 号文件，\n\n注意到秘书长的报告，3\n\n1. 决定审议 A/86/L.6/Add.1 号文件所载提案；\n\n2. 决定继续处理此案。\n\n__________\n1 第70/1号决议。\n2 见A/86/13。\n3 见A/86/14。\n',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'a number in a symbol, ar': [
    'إن الجمعية العامة،\n\nإذ تشير إلى خطة عام 2030(1) وإلى الوثيقة A/86/L.3 بشأن المنارات،\n\nوإذ تحيط علما بتقرير الأمين العام(3)،\n\n1 - تقرر النظر في المقترحات الواردة في الوثيقة A/86/L.6/Add.1؛\n\n2 - تقرر أن تبقي المسألة قيد النظر.\n\n__________\n(1) القرار 70/1.\n(2) انظر A/86/13.\n(3) انظر A/86/14.\n',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'a quoted title, fr': [
    'L’Assemblée générale,\nRappelant sa résolution 81/122 du 13 décembre 2026, à laquelle est annexé le texte\nintitulé « Déclaration sur l’entretien des lampes et des lentilles de jour et de nuit,\nTenant compte des besoins des gardiens et de leurs familles », et les règles qu’elle\ncontient,\nConsciente de l’importance des phares pour tous les États, en particulier pour ceux dont\nles côtes sont longues et dangereuses pour la navigation,\n1. Invite tous les États à réparer leurs feux ;\n2. Décide d’inscrire la question à l’ordre du jour provisoire de sa prochaine session.',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'a quoted title, es': [
    'La Asamblea General,\nRecordando su resolución 81/122, de 13 de diciembre de 2026, en cuyo anexo figura el texto\ntitulado “Declaración sobre el cuidado de las lámparas y las lentes de día y de noche,\nTeniendo en cuenta las necesidades de los guardianes y de sus familias”, y las normas que\ncontiene,\nConsciente de la importancia de los faros para todos los Estados, en particular para los\nque tienen costas largas y peligrosas para la navegación,\n1. Exhorta a todos los Estados a que reparen sus luces;\n2. Decide incluir el tema en el programa provisional de su próximo período de sesiones.',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'a quoted title, ru': [
    'Генеральная Ассамблея,\nссылаясь на свою резолюцию 81/122 от 13 декабря 2026 года, в приложении к которой содержится\nтекст под названием «Декларация об уходе за лампами и линзами днем и ночью,\nпринимая во внимание потребности смотрителей и их семей», и на содержащиеся в ней\nправила,\nсознавая важное значение маяков для всех государств, в частности для тех, чьи берега\nдлинны и опасны для судоходства,\n1. призывает все государства починить свои огни;\n2. постановляет включить этот пункт в предварительную повестку дня своей следующей сессии.',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'a quoted title, ar': [
    'إن الجمعية العامة،\nإذ تشير إلى قرارها 81/122 المؤرخ 13 كانون الأول/ديسمبر 2026، الذي يرد في مرفقه النص\nالمعنون ”إعلان بشأن العناية بالمصابيح والعدسات في النهار والليل،\nوإذ تأخذ في الاعتبار احتياجات الحراس وأسرهم“، وإلى القواعد الواردة\nفيه،\nوإذ تدرك أهمية المنارات لجميع الدول، ولا سيما الدول التي لها سواحل طويلة وخطرة\nعلى الملاحة،\n1 - تهيب بجميع الدول أن تصلح أضواءها؛\n2 - تقرر أن تدرج البند في جدول الأعمال المؤقت لدورتها المقبلة.',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'a quoted title, zh': [
    '大会，\n回顾其2026年12月13日第81/122号决议，该决议附件载有题为“关于日夜照料灯具和透镜的宣言，\n考虑到守灯人及其家人的需要”的案文，以及其中所载的各项规则，\n意识到灯塔对所有国家的重要性，特别是对海岸线漫长而且航行危险的国家而言尤其重要，\n1. 促请所有国家修复灯塔；\n2. 决定将该项目列入其下届会议临时议程。',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'two blanks between words, fr': [
    'L’Assemblée  générale,\n\nRappelant  ses  résolutions  2453  A  (XXIII)  du  20  décembre  1968,  37/90  du \n10 décembre 1982  et  72/79  du 7 décembre 2017,\n\n1.  Demande  à  tous  les  États  de  réparer  leurs  feux ; \n\n2.  Décide  de  se  réunir  de  nouveau. \n',
    'enacting PP1 OP1 OP2',
  ],
  'two blanks between words, es': [
    'La  Asamblea  General,\n\nRecordando  sus  resoluciones  2453  A  (XXIII),  de  20  de  diciembre  de  1968,  37/90,  de \n10 de diciembre de 1982,  y  72/79,  de 7 de diciembre de 2017,\n\n1.  Exhorta  a  todos  los  Estados  a  que  reparen  sus  luces; \n\n2.  Decide  reunirse  de  nuevo. \n',
    'enacting PP1 OP1 OP2',
  ],
  'two blanks between words, ru': [
    'Генеральная  Ассамблея,\n\nссылаясь  на  свои  резолюции  2453  A  (XXIII)  от  20  декабря  1968  года,  37/90  от \n10 декабря 1982 года  и  72/79  от 7 декабря 2017 года,\n\n1.  призывает  все  государства  починить  свои  огни; \n\n2.  постановляет  собраться  вновь. \n',
    'enacting PP1 OP1 OP2',
  ],
  'two blanks between words, ar': [
    'إن  الجمعية  العامة،\n\nإذ  تشير  إلى  قراراتها  37/90  المؤرخ  10  كانون الأول/ديسمبر  1982  و  72/79 \nالمؤرخ  7  كانون الأول/ديسمبر  2017،\n\n1  -  تهيب  بجميع  الدول  أن  تصلح  أضواءها؛ \n\n2  -  تقرر  أن  تجتمع  مرة  أخرى. \n',
    'enacting PP1 OP1 OP2',
  ],
  'two blanks between words, zh': [
    '大 会，\n\n回顾  其  1982年12月10日  第37/90  号  决议  和  2017年12月7日 \n第72/79  号  决议，\n\n1.  促请  所有  国家  修复  灯塔； \n\n2.  决定  再次  开会。 \n',
    'enacting PP1 OP1 OP2',
  ],
  'a short draft, fr': [
    'L’Assemblée générale,\nRappelant les dispositions de la Charte des Nations Unies,\nDécide qu’aucun gardien ne peut être renvoyé de son île en hiver sans avoir été\nentendu par trois autres gardiens, dont l’un doit y avoir servi pendant au moins\ndix ans.',
    'enacting PP1 OP1',
  ],
  'a short draft, es': [
    'La Asamblea General,\nRecordando las disposiciones de la Carta de las Naciones Unidas,\nDecide que ningún guardián sea expulsado de su isla en invierno sin haber sido\noído por otros tres guardianes, uno de los cuales debe haber servido en ella al\nmenos diez años.',
    'enacting PP1 OP1',
  ],
  'a short draft, ru': [
    'Генеральная Ассамблея,\nссылаясь на положения Устава Организации Объединенных Наций,\nпостановляет, что ни один смотритель не может быть выслан со своего острова зимой,\nесли его не выслушали три других смотрителя, один из которых служил там не менее\nдесяти лет.',
    'enacting PP1 OP1',
  ],
  'a short draft, ar': [
    'إن الجمعية العامة،\nإذ تشير إلى أحكام ميثاق الأمم المتحدة،\nتقرر ألا يبعد أي حارس عن جزيرته في الشتاء دون أن يستمع إليه ثلاثة حراس آخرين،\nيكون أحدهم قد خدم فيها مدة لا تقل عن عشر\nسنوات.',
    'enacting PP1 OP1',
  ],
  'a short draft, zh': [
    '大会，\n回顾《联合国宪章》的各项规定，\n决定任何守灯人未经另外三名守灯人听取意见，不得在冬季被遣离其岛屿，这三名守灯人\n之一必须在该岛服务至少\n十年。',
    'enacting PP1 OP1',
  ],
  'a short draft under a long heading, fr': [
    'NATIONS\nUNIES\nASSEMBLÉE\nGÉNÉRALE\n\nDistr.\nLIMITÉE\nA/L.932\n29 septembre 1981\nFRANÇAIS\nORIGINAL : ANGLAIS\n\nTrente-sixième session\nPoint 93 de l’ordre du jour\nDROITS DES GARDIENS DE PHARES\nAtlantide, Avalon, Hyperborée, Lémurie,\nMu, Thulé et Ys : projet de résolution\nL’Assemblée générale,\nRappelant les dispositions de la Charte des Nations Unies,\nDécide qu’aucun gardien ne peut être renvoyé de son île en hiver sans avoir été\nentendu par trois autres gardiens, dont l’un doit y avoir servi pendant au moins\ndix ans.\n\n81-19641\n',
    '… enacting PP1 OP1',
  ],
  'a short draft under a long heading, es': [
    'NACIONES\nUNIDAS\nASAMBLEA\nGENERAL\n\nDistr.\nLIMITADA\nA/L.932\n29 septiembre 1981\nESPAÑOL\nORIGINAL: INGLES\n\nTrigésimo sexto período de sesiones\nTema 93 del programa\nDERECHOS DE LOS GUARDIANES DE FAROS\nAtlántida, Avalón, Hiperbórea, Lemuria,\nMu, Thule e Ys: proyecto de resolución\nLa Asamblea General,\nRecordando las disposiciones de la Carta de las Naciones Unidas,\nDecide que ningún guardián sea expulsado de su isla en invierno sin haber sido\noído por otros tres guardianes, uno de los cuales debe haber servido en ella al\nmenos diez años.\n\n81-19641\n',
    '… enacting PP1 OP1',
  ],
  'a short draft under a long heading, ru': [
    'ОРГАНИЗАЦИЯ\nОБЪЕДИНЕННЫХ НАЦИЙ\nГЕНЕРАЛЬНАЯ\nАССАМБЛЕЯ\n\nDistr.\nLIMITED\nA/L.932\n29 September 1981\nRUSSIAN\nORIGINAL: ENGLISH\n\nТридцать шестая сессия\nПункт 93 повестки дня\nПРАВА СМОТРИТЕЛЕЙ МАЯКОВ\nАвалон, Атлантида, Гиперборея, Лемурия,\nМу, Туле и Ис: проект резолюции\nГенеральная Ассамблея,\nссылаясь на положения Устава Организации Объединенных Наций,\nпостановляет, что ни один смотритель не может быть выслан со своего острова зимой,\nесли его не выслушали три других смотрителя, один из которых служил там не менее\nдесяти лет.\n\n81-19641\n',
    '… enacting PP1 OP1',
  ],
  'a short draft under a long heading, ar': [
    'الأمم\nالمتحدة\nالجمعية\nالعامة\n\nDistr.\nLIMITED\nA/L.932\n29 September 1981\nARABIC\nORIGINAL: ENGLISH\n\nالدورة السادسة والثلاثون\nالبند 93 من جدول الأعمال\nحقوق حراس المنارات\nأتلانتس وأفالون وهيبربوريا وليموريا\nومو وثول: مشروع قرار\nإن الجمعية العامة،\nإذ تشير إلى أحكام ميثاق الأمم المتحدة،\nتقرر ألا يبعد أي حارس عن جزيرته في الشتاء دون أن يستمع إليه ثلاثة حراس آخرين،\nيكون أحدهم قد خدم فيها مدة لا تقل عن عشر\nسنوات.\n\n81-19641\n',
    '… enacting PP1 OP1',
  ],
  'a short draft under a long heading, zh': [
    '联合国\n大会\n\nDistr.\nLIMITED\nA/L.932\n29 September 1981\nCHINESE\nORIGINAL: ENGLISH\n\n第三十六届会议\n议程项目93\n守灯人的权利\n亚特兰蒂斯、阿瓦隆、许珀耳玻瑞亚、利莫里亚、\n姆大陆和图勒：决议草案\n大会，\n回顾《联合国宪章》的各项规定，\n决定任何守灯人未经另外三名守灯人听取意见，不得在冬季被遣离其岛屿，这三名守灯人\n之一必须在该岛服务至少\n十年。\n\n81-19641\n',
    '… enacting PP1 OP1',
  ],
  'traditional Chinese, tw SC': [
    '安全理事會，\n\n重申其以往各項決議，\n\n深切關注該島局勢，\n\n1. 要求所有各方停火；\n\n2. 決定繼續處理此案。',
    'enacting PP1 PP2 OP1 OP2',
  ],
  'traditional Chinese, tw SC 2': [
    '聯合國安全理事會，\n\n銘記其責任，\n\n譴責一切襲擊燈塔的行為，\n\n1. 促請各方克制；\n\n2. 籲請會員國提供援助；\n\n3. 決定繼續積極處理此案。',
    'enacting PP1 PP2 OP1 OP2 OP3',
  ],
  'labels lost, fr': [
    'L’Assemblée générale,\n\nAlarmée par le nombre croissant de mines dans les ports,\nConstatant que des bateaux se perdent chaque mois,\n\n Engage tous les États membres à enlever les mines au moyen de :\n Programmes nationaux,\n Coopération régionale, notamment :\n Navires communs,\n Plongeurs communs,\n Invite les donateurs à financer le déminage,\n Décide de rester saisie de la question.',
    'enacting PP1 PP2 OP1 continuation continuation continuation continuation OP2 OP3',
  ],
  'labels lost, es': [
    'La Asamblea General,\n\nAlarmada por el creciente número de minas en los puertos,\nReconociendo que cada mes se pierden embarcaciones,\n\n Insta a todos los Estados Miembros a retirar las minas mediante:\n Programas nacionales,\n Cooperación regional, en particular:\n Buques comunes,\n Buzos comunes,\n Exhorta a los donantes a financiar la remoción,\n Decide seguir ocupándose de la cuestión.',
    'enacting PP1 PP2 OP1 continuation continuation continuation continuation OP2 OP3',
  ],
  'labels lost, ru': [
    'Генеральная Ассамблея,\n\nбудучи встревожена растущим числом мин в портах,\nпризнавая, что лодки гибнут каждый месяц,\n\n настоятельно призывает государства-члены удалить мины посредством:\n национальных программ,\n регионального сотрудничества, включая:\n общие суда,\n общих водолазов,\n призывает доноров финансировать разминирование,\n постановляет продолжать заниматься этим вопросом.',
    'enacting PP1 PP2 OP1 continuation continuation continuation continuation OP2 OP3',
  ],
  'labels lost, ar': [
    'إن الجمعية العامة،\n\nإذ يثير جزعها تزايد عدد الألغام في الموانئ،\nوإذ تسلم بأن القوارب تفقد كل شهر،\n\nتحث جميع الدول الأعضاء على إزالة الألغام من خلال:\nالبرامج الوطنية،\nالتعاون الإقليمي، بما في ذلك:\nالسفن المشتركة،\nالغواصين المشتركين،\nتهيب بالمانحين تمويل إزالة الألغام،\nتقرر أن تبقي المسألة قيد النظر.',
    'enacting PP1 PP2 OP1 continuation continuation continuation continuation OP2 OP3',
  ],
  'an old resolution, fr': [
    '84 (1950). Résolution du 7 juillet 1950\n\n[S/1588]\n\nLe Conseil de sécurité,\n\nAyant constaté que la tempête constitue un danger pour la navigation,\n\n1. Se félicite de l’appui rapide que les îles ont apporté ;\n\n2. Recommande que tous les Membres envoient des lampes.\n\nAdoptée à la 476e séance par 7 voix contre zéro, avec 3 abstentions (Égypte, Inde, Yougoslavie).',
    'title other enacting PP1 OP1 OP2 closing',
  ],
  'an old resolution, es': [
    '84 (1950). Resolución de 7 de julio de 1950\n\n[S/1588]\n\nEl Consejo de Seguridad,\n\nHabiendo determinado que la tormenta constituye un peligro para la navegación,\n\n1. Acoge con beneplácito el pronto apoyo que han prestado las islas;\n\n2. Recomienda que todos los Miembros envíen lámparas.\n\nAprobada en la 476a. sesión por 7 votos contra ninguno y 3 abstenciones (Egipto, India, Yugoslavia).',
    'title other enacting PP1 OP1 OP2 closing',
  ],
  'an old resolution, ru': [
    '84 (1950). Резолюция от 7 июля 1950 года\n\n[S/1588]\n\nСовет Безопасности,\n\nопределив, что шторм представляет опасность для судоходства,\n\n1. приветствует быструю поддержку, оказанную островами;\n\n2. рекомендует всем членам послать лампы.\n\nПринята 7 голосами, причем никто не голосовал против, на 476-м заседании (Египет, Индия, Югославия воздержались).',
    'title other enacting PP1 OP1 OP2 closing',
  ],
  'an old resolution, zh': [
    '84(1950).1950年7月7日决议\n\n[S/1588]\n\n安全理事会，\n\n断定风暴对航运构成危险，\n\n1. 欢迎各岛屿迅速提供支持；\n\n2. 建议所有会员国运送灯具。\n\n第476次会议以7票对0票、3票弃权（埃及、印度、南斯拉夫）通过。',
    'title other enacting PP1 OP1 OP2 closing',
  ],
  'an old resolution, ar': [
    '84 (1950). قرار 7 تموز/يوليه 1950\n\n[S/1588]\n\nإن مجلس الأمن،\n\nوقد قرر أن العاصفة تشكل خطرا على الملاحة،\n\n1 - يرحب بالدعم السريع الذي قدمته الجزر؛\n\n2 - يوصي بأن يرسل جميع الأعضاء مصابيح.\n\nاتخذ القرار في الجلسة 476 بأغلبية 7 أصوات مقابل لا شيء وامتناع 3 أعضاء عن التصويت (مصر والهند ويوغوسلافيا).',
    'title other enacting PP1 OP1 OP2 closing',
  ],
  'a declaration, fr': [
    'Résolution adoptée par l’Assemblée générale le 10 octobre 2031\n\n86/3. Déclaration sur les feux de port\n\nL’Assemblée générale\n\nAdopte la déclaration suivante :\n\nNous, gardiens de phares, en conséquence :\n\n1. Réaffirmons notre confiance dans les lampes ;\n\n2. Promettons de les allumer.',
    'adoption title enacting OP1 heading item item',
  ],
  'a declaration, es': [
    'Resolución aprobada por la Asamblea General el 10 de octubre de 2031\n\n86/3. Declaración sobre las luces de puerto\n\nLa Asamblea General\n\nAprueba la siguiente declaración:\n\nNosotros, los guardianes de faros, por tanto:\n\n1. Reafirmamos nuestra confianza en las lámparas;\n\n2. Prometemos encenderlas.',
    'adoption title enacting OP1 heading item item',
  ],
  'a declaration, ru': [
    'Резолюция, принятая Генеральной Ассамблеей 10 октября 2031 года\n\n86/3. Декларация о портовых огнях\n\nГенеральная Ассамблея\n\nпринимает следующую декларацию:\n\nМы, смотрители маяков, поэтому:\n\n1. подтверждаем нашу веру в лампы;\n\n2. обещаем зажигать их.',
    'adoption title enacting OP1 heading item item',
  ],
  'a declaration, zh': [
    '2031年10月10日大会决议\n\n86/3. 关于港口灯塔的宣言\n\n大会\n\n通过如下宣言：\n\n因此，我们，守灯人：\n\n1. 重申我们对灯具的信任；\n\n2. 承诺点亮它们。',
    'adoption title enacting OP1 heading item item',
  ],
  'a declaration, ar': [
    'قرار اتخذته الجمعية العامة في 10 تشرين الأول/أكتوبر 2031\n\n86/3 - إعلان بشأن أضواء الموانئ\n\nإن الجمعية العامة\n\nتعتمد الإعلان التالي:\n\nنحن حراس المنارات، بناء على ذلك:\n\n1 - نؤكد من جديد ثقتنا بالمصابيح؛\n\n2 - نعد بإضاءتها.',
    'adoption title enacting OP1 heading item item',
  ],
  'an organ in the masthead, en': [
    'General Assembly\nDistr.: General\n31 October 2031\nHuman Rights Council\nEighty-sixth session\nAgenda item 3\n86/6. Rights of keepers\nThe Human Rights Council,\nRecalling its resolutions,\n1. Requests a report;\n2. Decides to remain seized of the matter.',
    '… enacting PP1 OP1 OP2',
  ],
  'an organ in the masthead, fr': [
    'Assemblée générale\nDistr. générale\n31 octobre 2031\nConseil des droits de l’homme\nQuatre-vingt-sixième session\nPoint 3 de l’ordre du jour\n86/6. Droits des gardiens de phares\nLe Conseil des droits de l’homme,\nRappelant ses résolutions,\n1. Demande un rapport ;\n2. Décide de rester saisi de la question.',
    '… enacting PP1 OP1 OP2',
  ],
  'an organ in the masthead, es': [
    'Asamblea General\nDistr. general\n31 de octubre de 2031\nConsejo de Derechos Humanos\n86º período de sesiones\nTema 3 de la agenda\n86/6. Derechos de los guardianes de faros\nEl Consejo de Derechos Humanos,\nRecordando sus resoluciones,\n1. Solicita un informe;\n2. Decide seguir ocupándose de la cuestión.',
    '… enacting PP1 OP1 OP2',
  ],
  'an organ in the masthead, ar': [
    'الجمعية العامة\nDistr.: General\n31 October 2031\nمجلس حقوق الإنسان\nالدورة السادسة والثمانون\nالبند 3 من جدول الأعمال\n86/6 - حقوق حراس المنارات\nإن مجلس حقوق الإنسان،\nإذ يشير إلى قراراته،\n1 - يطلب تقريرا؛\n2 - يقرر أن يبقي المسألة قيد النظر.',
    '… enacting PP1 OP1 OP2',
  ],
  'an organ in the masthead, zh': [
    '联合国\n大会\nDistr.: General\n31 October 2031\n人权理事会\n第八十六届会议\n议程项目3\n86/6. 守灯人的权利\n人权理事会，\n回顾其各项决议，\n1. 请高级专员提出报告；\n2. 决定继续处理此案。',
    '… enacting PP1 OP1 OP2',
  ],
  'an organ in the masthead, ru SC': [
    'Организация Объединенных Наций\nСовет Безопасности\nDistr.: General\n31 October 2031\nS/RES/2900 (2031)\nРезолюция 2900 (2031),\nпринятая Советом Безопасности на его 9999-м заседании 31 октября 2031 года\nСовет Безопасности,\nссылаясь на свои резолюции,\n1. просит доложить;\n2. постановляет продолжать заниматься этим вопросом.',
    '… enacting PP1 OP1 OP2',
  ],
  'an organ in the masthead, ar SC': [
    'الأمم المتحدة\nمجلس الأمن\nDistr.: General\n31 October 2031\nS/RES/2900 (2031)\nالقرار 2900 (2031)\nالذي اتخذه مجلس الأمن في جلسته 9999، المعقودة في 31 تشرين الأول/أكتوبر 2031\nإن مجلس الأمن،\nإذ يشير إلى قراراته،\n1 - يطلب تقريرا؛\n2 - يقرر أن يبقي المسألة قيد النظر.',
    '… enacting PP1 OP1 OP2',
  ],
  'an organ in the masthead, zh ECOSOC': [
    '联合国\n经济及社会理事会\nDistr.: General\n31 October 2031\nE/RES/2031/6\n2031年届会\n议程项目 3\n2031/6. 港口灯塔\n经济及社会理事会，\n回顾其各项决议，\n1. 请秘书长提出报告；\n2. 决定继续处理此案。',
    '… enacting PP1 OP1 OP2',
  ],
  'a label alone, en': [
    'The General Assembly,\n\nRecalling its resolution 85/4 of 1 December 2030, in which it called upon\nislands to mend lighthouses,\n\n1.\nRequests the Secretary-General to submit to the Assembly a report on lighthouses;\n\n2.  Decides to meet again.',
    'enacting PP1 OP1 OP2',
  ],
  'a label alone, ar': [
    'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 85/4 المؤرخ 1 كانون الأول/ديسمبر 2030، الذي طلبت فيه إلى\nالجزر إصلاح المنارات،\n\n1 -\nتطلب إلى الأمين العام أن يقدم تقريرا عن المنارات إلى الجمعية العامة في دورتها المقبلة؛\n\n2 -  تقرر أن تبقي المسألة قيد النظر.',
    'enacting PP1 OP1 OP2',
  ],
  'a label alone, zh items': [
    '大会，\n\n回顾其 2030 年 12 月 1 日第 85/4 号决议，其中请各岛屿修复灯塔，\n并鼓励各国在 2035 年之前为港口提供照明，\n\n1.\n请秘书长：\n\n(a)\n向大会第八十七届会议提交关于灯塔的报告，其中说明修复工作的进展情况；\n\n(b)  培训守灯人；\n\n2.  决定继续处理此案。',
    'enacting PP1 OP1 OP1(a) OP1(b) OP2',
  ],
  'last word of a footnote, fr': [
    'L’Assemblée générale,\n\nRappelant la Charte des lampes[1], le Traité[2] et la déclaration,\n\n1.  Prend note du rapport ;\n\n2.  Décide de rester saisie de la question.\n\n[1] Résolution 70/1.\n\n[2] Rapport de la Conférence sur les lampes, Thulé, 5-13 septembre 1994 (publication des\nNations Unies, numéro de vente : F.95.XIII.18), chap. I, résolution 1, annexe II, sect.\nIII.',
    'enacting PP1 OP1 OP2 footnote footnote',
  ],
  'last word of a footnote, es': [
    'La Asamblea General,\n\nRecordando la Carta de las Lámparas[1], el Tratado[2] y la declaración,\n\n1.  Toma nota del informe;\n\n2.  Decide seguir ocupándose de la cuestión.\n\n[1] Resolución 70/1.\n\n[2] Informe de la Conferencia sobre las Lámparas, Thule, 5 a 13 de septiembre de 1994 (publicación de\nlas Naciones Unidas, núm. de venta: S.95.XIII.18), cap. I, resolución 1, anexo II, secc.\nIII.',
    'enacting PP1 OP1 OP2 footnote footnote',
  ],
  'last word of a footnote, ru': [
    'Генеральная Ассамблея,\n\nссылаясь на Хартию ламп[1], Договор[2] и декларацию,\n\n1.  принимает к сведению доклад;\n\n2.  постановляет продолжать заниматься этим вопросом.\n\n[1] Резолюция 70/1.\n\n[2] Доклад Конференции по лампам, Туле, 5–13 сентября 1994 года (издание Организации\nОбъединенных Наций, в продаже под № R.95.XIII.18), гл. I, резолюция 1, приложение II, разд.\nIII.',
    'enacting PP1 OP1 OP2 footnote footnote',
  ],
  'last word of a footnote, zh': [
    '大会，\n\n回顾《灯具宪章》[1]、《石油条约》[2] 和宣言，\n\n1.  注意到报告；\n\n2.  决定继续处理此案。\n\n[1] 第70/1号决议。\n\n[2] 《灯具会议的报告，1994年9月5日至13日，图勒》（联合国出版物，出售品编号：C.95.XIII.18），第一章，\n决议1，附件二，第\n三节。',
    'enacting PP1 OP1 OP2 footnote footnote',
  ],
  'last word of a footnote, ar': [
    'إن الجمعية العامة،\n\nإذ تشير إلى ميثاق المصابيح[1] والمعاهدة[2] والإعلان،\n\n1 -  تحيط علما بالتقرير؛\n\n2 -  تقرر أن تبقي المسألة قيد النظر.\n\n[1] القرار 70/1.\n\n[2] تقرير المؤتمر المعني بالمصابيح، ثول، 5-13 أيلول/سبتمبر 1994 (منشورات\nالأمم المتحدة، رقم المبيع A.95.XIII.18)، الفصل الأول، القرار 1، المرفق الثاني، الفرع\nالثالث.',
    'enacting PP1 OP1 OP2 footnote footnote',
  ],
};

/** What the paragraphs cite, where that is what a case is about. */
const cited: Readonly<Record<string, string>> = {
  'a number in a symbol, fr': 'A/86/L.3 A/86/L.6/Add.1',
  'a number in a symbol, ru': 'A/86/L.3 A/86/L.6/Add.1',
  'a number in a symbol, es': 'A/86/L.3 A/86/L.6/Add.1',
  'a number in a symbol, zh': 'A/86/L.3 A/86/L.6/Add.1',
  'a number in a symbol, ar': 'A/86/L.3 A/86/L.6/Add.1',
  'two blanks between words, fr': 'A/RES/2453A(XXIII) A/RES/37/90 A/RES/72/79',
  'two blanks between words, es': 'A/RES/2453A(XXIII) A/RES/37/90 A/RES/72/79',
  'two blanks between words, ru': 'A/RES/2453A(XXIII) A/RES/37/90 A/RES/72/79',
  'two blanks between words, ar': 'A/RES/37/90 A/RES/72/79',
  'two blanks between words, zh': 'A/RES/37/90 A/RES/72/79',
};

describe('lines in six languages', () => {
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
  for (const [name, symbols] of Object.entries(cited)) {
    it(`${name}: what it cites`, () => {
      const found = parse(cases[name]![0]).mentions.flatMap(({ citations }) => citations.map(({ symbol }) => symbol));
      deepStrictEqual(
        symbols.split(' ').filter(symbol => !found.includes(symbol)),
        [],
      );
    });
  }
});
