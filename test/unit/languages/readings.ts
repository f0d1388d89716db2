/** Texts that read like a resolution, in all forms that people have, and texts that do not. All invented. */

const english = `Noting the state of the wells,

Alarmed by the drought in the three valleys,

1. Urges all villages to dig;

2. Requests the keepers to report.
`;

export const resolutions: Readonly<Record<string, string>> = {
  'a list below a verb alone (ar)': `قرار اتخذته الجمعية العامة في 3 أيار/مايو 2031

86/19. - صندوق المصابيح لعام 2032

إن الجمعية العامة

تقرر ما يلي:

1 - أن ينشأ صندوق للمصابيح لعام 2032 بمبلغ ثلاثة ملايين من دولارات الولايات المتحدة لصالح الحراس؛

2 - أن تسدد الدول مقدما ما عليها إلى الصندوق وفقا لجدول الأنصبة الذي اعتمدته الجمعية العامة في دورتها؛

3 - أن يخصم من هذه المبالغ ما سبق أن سددته كل دولة إلى الصندوق في السنوات التي مضت قبل ذلك؛

4 - أن يؤذن للأمين العام بأن يستلف من الصندوق ما يلزم لإنارة المنارات على السواحل الشمالية كلها.`,
  'a list below a verb alone (fr)': `L’Assemblée générale,

Décide :

1. Que le fonds des phares pour 2032 est porté à trois millions de dollars pour les gardiens du littoral ;

2. Que les États versent leurs avances au fonds selon le barème qu’elle a adopté à sa session précédente ;

3. Que le Secrétaire général peut prélever sur le fonds ce qu’il faut pour allumer les phares du Nord.`,

  'an English draft': 'The Security Council,\n\nRecalling all its previous resolutions,\n',
  'an English draft with a title': 'Resolution 9999 (2031)\n\n     The General Assembly,\n\n     Noting the report,\n',
  'a formula alone, with no comma yet': 'The Human Rights Council\n',
  'a Chinese text from a PDF':
    '   第 9999(2031)号决议 \n\n  安全理事会 2031 年 1月 6日第 1次会议通过 \n\n 安全理事会， \n\n 回顾',
  'a Chinese Assembly text with a half-width comma': '大会,\r\n回顾',
  'French, typographic apostrophe': 'L’Assemblée générale,\nRappelant',
  "French, typewriter's apostrophe": "L'Assemblée générale,\nRappelant",
  'French, Council': 'Le Conseil de sécurité,\n',
  Spanish: 'El Consejo de Seguridad,\n\nRecordando',
  Russian: 'Генеральная Ассамблея,\n\nссылаясь',
  'Arabic, with a space before the comma': 'إن مجلس الأمن ،\n',
  'Arabic, with vowel signs': 'إنَّ الجمعية العامة،\n\nإذ تشير',
  'the Economic and Social Council': 'The Economic and Social Council,\n',
  'the United Nations General Assembly': `The United Nations General Assembly,\n\n${english}`,
  'another body': `The Forty-first World Wells Assembly,\n\n${english}`,
  'a body without its comma': `The Student Council of Fountain Hill\n\n${english}`,
  'a student’s paper': `Forum: Committee on Wells\nQuestion of: Drought\nMain submitter: Almara\nSignatories: Berovia, Cresta\n\nThe Committee on Wells,\n\n${english}`,
  Markdown: `# Draft resolution 3.1\n\n**Sponsors:** Almara\n\n### **The Security Council,**\n\n*Noting* the state of the wells,\n\n**_Alarmed_** by the drought,\n\n1. **Urges** all villages to dig;\n\n2\\. _Requests_ a report.\n`,
  'traditional Chinese': '大會，\n\n回顧其關於水井的各項決議，\n\n1. 請秘書長提出報告；\n\n2. 決定繼續處理此案。\n',
  'the Assembly of another organization': `THE ASSEMBLY,\n\nRECALLING its resolution A.900(20),\n\nHAVING CONSIDERED the report,\n\n1 ADOPTS the guidelines;\n\n2 INVITES Governments to apply them.\n`,
  'labels of a working text':
    'The World Wells Assembly,\n\n(PP1) Recalling its decision on wells;\n\n(PP2) Noting the drought;\n\n(OP)1. URGES Member States to dig;\n\n(OP)2. REQUESTS the Director-General to report.\n',
  'a declaration that is adopted whole':
    'Resolution adopted by the General Assembly on 3 May 2031\n\n94/1. Declaration on wells\n\nThe General Assembly\n\nAdopts the following declaration:\n\nWe, the villages:\n\n1. Reaffirm our trust;\n',
  'a statement of the President':
    'At the 9900th meeting of the Security Council, held on 3 May 2031, the President of the Security Council made the following statement:\n\n“The Security Council notes the drought.\n\n“The Security Council urges haste.\n',
  'an old resolution':
    '93 (1951). Resolution of 3 May 1951\n\n[S/2012]\n\nThe Security Council,\n\nRecalling its past resolutions,\n\n1. Calls upon all parties to wait;\n',
  'a passage without a formula':
    'Noting the state of the wells,\n\nAlarmed by the drought,\n\n1. Urges all villages to dig;\n\n2. Requests a report;\n\n3. Decides to wait.\n',
  'a PDF with a masthead and labels alone on their lines':
    'United Nations\nA/RES/94/7\n\nGeneral Assembly\n\nDistr.: General\n3 May 2031\n\nNinety-fourth session\nAgenda item 7\n\n94/7.\n\nWells\n\nThe General Assembly,\n\nNoting the state of the wells and of the fountains \n\nin the three valleys,\n\n1.\n\nUrges all villages to dig;\n\n2.\n\nDecides to wait.\n',
  'a PDF with doubled blanks':
    'The  General  Assembly,\n\nNoting  the  state  of  the  wells,\n\nAlarmed  by  the  drought,\n\n1.    Urges  haste;\n',
  'numbered lines':
    ' 1   The General Assembly,\n 2       Noting the state of the wells in the\n 3   three valleys,\n 4       1.   Urges all villages to dig;\n 5       2.   Decides to wait.\n',
  'all on one line':
    'United Nations A/RES/94/7 General Assembly 94/7. Wells The General Assembly, Noting the state of the wells, Alarmed by the drought, 1. Urges all villages to dig; 2. Decides to wait.',
  'line separators': 'The General Assembly,\u2028\u2028Noting the state of the wells,\u2028\u20281. Urges haste;\u2028',
  'Arabic between marks of direction':
    '\u202bإن الجمعية العامة\u202a،\u202c\u202c\n\u202bإذ تلاحظ حالة الآبار\u202a،\u202c\u202c\n\u202b\u202a-1\u202c\u202c\n\n\u202bتحث جميع القرى على الحفر؛\u202c\n',
  'another body, in French':
    'Le Parlement des trois vallées,\n\nNotant l’état des puits,\n\nConscient de la sécheresse,\n\n1. Prie les villages de creuser ;\n',
  'another body, in Spanish':
    'La Comisión de Pozos,\n\nObservando el estado de los pozos,\n\nRecordando la sequía,\n\n1. Insta a todas las aldeas a cavar;\n',
  'another body, in Russian':
    'Комитет по колодцам,\n\nотмечая состояние колодцев,\n\nссылаясь на доклад,\n\n1. призывает все деревни копать;\n',
  'another body, in Chinese': '水井委员会，\n\n注意到水井的状况，\n\n回顾关于干旱的报告，\n\n1. 促请各村庄挖井；\n',
  'another body, in Arabic':
    'إن لجنة الآبار،\n\nإذ تلاحظ حالة الآبار،\n\nوإذ تشير إلى الجفاف،\n\n1 - تحث جميع القرى على الحفر؛\n',
  'a masthead that names two organs, in Russian':
    'Генеральная Ассамблея\nDistr.: General\n3 May 2031\nСовет по правам человека\nДевяностая сессия\n90/6. Колодцы\nСовет по правам человека,\nотмечая состояние колодцев,\n1. просит представить доклад;\n',
  'a draft with a note above': `This draft has not been agreed by all delegations yet.\n\nThe General Assembly,\n\n${english}`,
};

const prose = [
  'A resolution is one long sentence, and its parts are set off by commas and semicolons.',
  'The preamble tells why the body acts, and each of its paragraphs begins with a participle.',
  'The operative part tells what the body wants, and each paragraph begins with a verb.',
  'Sponsors should agree on the text before they hand it to the chair of their committee.',
].join('\n\n');

export const others: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \n\n\t\n',
  'a letter that names the Council in a sentence':
    'Dear Sir,\n\nThe Security Council, in its resolution 1 (1946), decided otherwise.\n',
  'a list of organs': 'Principal organs\nThe General Assembly\nThe Security Council\nThe Secretariat\n',
  'a Chinese article': '安全理事会，是联合国的六大主要机构之一。\n',
  'a formula far down': `${'Minutes of a meeting.\n'.repeat(400)}The Security Council,\n`,
  'a guide that quotes a formula': `How to write a resolution\n\n${prose}\n\nThe General Assembly,\n\nNoting the state of the wells,\n\n1. Urges all villages to dig;\n\nNote that the first line ends with a comma, as does the second one.\n\nThe last paragraph of all ends with a full stop, and there is only one.\n`,
  'a guide that lists opening phrases': `Phrases for the preamble\n\nAffirming\nAlarmed by\nBearing in mind\nNoting\nRecalling\nRecognizing\n\nPhrases for the operative part\n\nUrges\nRequests\nDecides\n`,
  'a French guide':
    'Comment rédiger une résolution\n\nUne résolution est une longue phrase dont les parties sont séparées par des virgules.\n\nLe préambule dit pourquoi l’organe agit, et chaque alinéa commence par un participe.\n\nLe dispositif dit ce que l’organe veut, et chaque paragraphe commence par un verbe.\n\nLe Conseil de sécurité,\n\nRappelant ses résolutions,\n\nAinsi la première ligne se termine toujours par une virgule, comme la deuxième.\n',
  'a Spanish guide':
    'Cómo redactar una resolución\n\nUna resolución es una larga frase cuyas partes van separadas por comas.\n\nEl preámbulo dice por qué actúa el órgano, y cada párrafo empieza con un gerundio.\n\nLa parte dispositiva dice lo que quiere el órgano, y empieza con un verbo.\n\nEl Consejo de Seguridad,\n\nRecordando sus resoluciones,\n\nAsí la primera línea termina siempre con una coma, y la segunda también.\n',
  'a Russian guide':
    'Как написать резолюцию\n\nРезолюция представляет собой одно длинное предложение с запятыми.\n\nВ преамбуле сказано, почему орган действует, и каждый абзац начинается с деепричастия.\n\nВ постановляющей части сказано, чего орган хочет, и абзацы нумеруются.\n\nСовет Безопасности,\n\nссылаясь на свои резолюции,\n\nТаким образом, первая строка всегда заканчивается запятой, как и вторая.\n',
  'a Chinese guide':
    '如何起草决议\n\n决议是一个很长的句子，各部分用逗号和分号隔开。\n\n序言部分说明机构为什么采取行动，每一段都以一个动词开头。\n\n执行部分说明机构想要什么，每一段都有编号。\n\n大会，\n\n回顾其各项决议，\n\n由此可见，第一行总是以逗号结尾，第二行也是如此。\n',
  'an Arabic guide':
    'كيف يكتب القرار\n\nالقرار جملة طويلة واحدة تفصل بين أجزائها الفواصل والفواصل المنقوطة.\n\nتقول الديباجة لماذا تتحرك الهيئة، وتبدأ كل فقرة فيها بكلمة واحدة.\n\nويقول المنطوق ما تريده الهيئة، وتحمل كل فقرة فيه رقما.\n\nإن مجلس الأمن،\n\nإذ يشير إلى قراراته،\n\nوهكذا ينتهي السطر الأول دائما بفاصلة، وكذلك السطر الثاني من النص.\n',
  'minutes of a meeting':
    'Security Council\n9900th meeting\n3 May 2031, 10 a.m.\n\nPresident: Ms. Aru (Almara)\n\nThe meeting was called to order at 10.05 a.m.\n\nAdoption of the agenda\n\nThe agenda was adopted.\n\nThe President: In accordance with rule 37 of the rules of procedure, I invite the keepers to take part in this meeting.\n\nIt is so decided.\n',
  'a letter':
    'Letter dated 3 May 2031 from the Permanent Representative of Almara addressed to the President of the Security Council\n\nUpon instructions from my Government, I have the honour to draw your attention to the state of the wells.\n\nRecalling our earlier letter, I should be grateful if the present letter could be circulated as a document of the Security Council.\n\n(Signed) B. Aru\n',
  'a statement of a delegation':
    'Statement by the delegation of Almara\n\nMr. President,\n\nWe thank you for convening this meeting. The wells of our valleys are dry.\n\nRecognizing the work of the keepers, we call upon all to help them. We urge the Council to act.\n\nI thank you.\n',
  'a press release':
    'SECURITY COUNCIL URGES VILLAGES TO DIG, UNANIMOUSLY ADOPTING RESOLUTION 2900 (2031)\n\nThe Security Council this morning urged all villages of the three valleys to dig.\n\nUnanimously adopting resolution 2900 (2031), the Council requested the keepers to report within ninety days.\n\nSpeaking after the vote, the representative of Almara said that the wells had been dry for years.\n',
  'a press release with the text quoted':
    'COUNCIL CALLS FOR WELLS\n\nThe Security Council this morning urged all villages of the three valleys to dig.\n\nThe meeting began at 10 a.m. and ended at noon, with fifteen speakers taking the floor.\n\nThe representative of Almara said that the wells had been dry for years and would be so for more.\n\nThe full text of resolution 2900 (2031) reads as follows:\n\n“The Security Council,\n\n“Recalling its resolutions,\n\n“1. Urges haste.”\n',
  'a contract':
    'SUPPLY AGREEMENT\n\nThis agreement is made between the Village of Almara and the Diggers’ Union.\n\n1. The Supplier shall deliver forty spades before the first day of June of each year.\n\n2. The Buyer shall pay the price within thirty days of the receipt of each invoice.\n\n3. Either party may terminate this agreement by a notice of three months in writing.\n',
  'a treaty':
    'Convention on Wells\n\nThe States Parties to the present Convention,\n\nNoting the state of the wells,\n\nRecalling the drought of last year,\n\nHave agreed as follows:\n\nArticle 1\n\n1. Every State shall dig.\n\nArticle 2\n\n1. Every State shall report.\n',
  'a report that quotes a draft':
    'Report of the Committee on Wells\n\nI. Introduction\n\n1. At its 2nd plenary meeting, the General Assembly decided to include the item in the agenda of its session.\n\n2. The Committee considered the item at its 4th and 5th meetings, and heard the keepers of all three valleys.\n\nThe discussion is reflected in the summary records of these meetings, which are before the Assembly.\n\nThe Committee had before it a report of the Secretary-General, which was introduced by the Under-Secretary-General.\n\nThe Committee recommends the adoption of the following draft:\n\nThe General Assembly,\n\nNoting the report,\n\n1. Takes note of it.\n',
  'a news article in Spanish':
    'El Consejo de Seguridad aprobó ayer una resolución sobre los pozos.\n\nLa Asamblea General, por su parte, celebrará un debate la semana próxima.\n\nRecordando la sequía del año pasado, el representante pidió ayuda.\n',
  'a Russian article':
    'Генеральная Ассамблея\n\nГенеральная Ассамблея была учреждена в 1945 году.\n\nОна состоит из всех государств и собирается каждый год в сентябре.\n',
  'a Chinese press release':
    '安全理事会今天一致通过了关于水井的决议。\n\n主席在会后对记者说，各村庄应尽快挖井。\n\n大会将于下周举行辩论，届时秘书长将提出报告。\n',
  'an Arabic letter':
    'السيد الرئيس،\n\nأتشرف بأن أوجه انتباهكم إلى حالة الآبار في بلدي منذ سنوات.\n\nوإذ أشير إلى رسالتي السابقة، أرجو تعميم هذه الرسالة بوصفها وثيقة من وثائق مجلس الأمن.\n',
  'a salutation above a list of requests':
    'Dear Delegates,\n\nThank you for coming to our conference on wells this year.\n\nPlease keep in mind the following rules while you are in the building with us.\n\n1. Wear your badge at all times, and show it to the guards at the door.\n\n2. Recycle your paper, and leave no cups behind in the rooms.\n',
  'a shopping list': '1. Spades\n2. Ropes\n3. Buckets\n',
  'source code': 'import { well } from "./well";\n\nexport function dig(): void {\n  well.deepen(1);\n}\n',
};
