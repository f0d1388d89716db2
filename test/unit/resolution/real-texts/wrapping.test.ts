import { plain } from '../../sketch';
import { readsAs } from './reads';

/** Lines that end or begin oddly, and what they are read as: kinds, paths and words. All sentences are invented. */
const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'a footnote mark behind the semicolon': [
    `
    The General Assembly,
         Recalling its resolutions on bridges and on the masons who have looked after
    them for many years without being paid,
         1.    Takes note of the report of the masons; 4
         2.    Welcomes the mending of all railings in the eastern valleys since the
    last floods;
         3.    Decides to meet again.`,
    [
      'enacting The General Assembly,',
      'preambular PP1 Recalling its resolutions on bridges and on the masons who have looked after them for many years without being paid,',
      'operative OP1 Takes note of the report of the masons; 4',
      'operative OP2 Welcomes the mending of all railings in the eastern valleys since the last floods;',
      'operative OP3 Decides to meet again.',
    ],
  ],
  'a heading as full as a line, one that ends with a colon, and two, one below the other': [
    `
    The General Assembly,
    Recalling its resolutions on bridges and on the masons who have looked after
    them for many years without being paid,
    Upkeep of the old bridges, their railings and the piers in the eastern areas
    1. Takes note of what the masons have done in the valleys of the east, where
    all of the railings have been mended since the last floods, and of the road;
    Reports:
    2. Requests the masons to report on the bridges that have lost stones in the
    floods;
    Ferries
    General principles
    3. Decides to meet again in one of the valleys whose bridges have been built
    anew since the floods.`,
    [
      'enacting The General Assembly,',
      'preambular PP1 Recalling its resolutions on bridges and on the masons who have looked after them for many years without being paid,',
      'heading Upkeep of the old bridges, their railings and the piers in the eastern areas',
      'operative OP1 Takes note of what the masons have done in the valleys of the east, where all of the railings have been mended since the last floods, and of the road;',
      'heading Reports:',
      'operative OP2 Requests the masons to report on the bridges that have lost stones in the floods;',
      'heading Ferries',
      'heading General principles',
      'operative OP3 Decides to meet again in one of the valleys whose bridges have been built anew since the floods.',
    ],
  ],
  'the number of an annex first on a line': [
    `
    إن مجلس الأمن،
    إذ يشير إلى قراراته بشأن جسور الوديان الشرقية وبشأن البنائين الذين يعتنون بها منذ سنوات
    طويلة، وإلى أحكام النظام الأساسي للجسور التي ترد في جميع أجزاء الوثيقة وفي المرفق
    1-ألف من النظام الأساسي للجسور والقوارب الذي أقرته القرى العليا والسفلى،
    1 - يقرر تمديد ولاية البنائين في جميع الوديان الشرقية كي يتمكنوا من إصلاح ما جرفته المياه
    من الأقواس والحواجز؛
    2 - يقرر أن يبقي المسألة قيد نظره.`,
    [
      'enacting إن مجلس الأمن،',
      'preambular PP1 إذ يشير إلى قراراته بشأن جسور الوديان الشرقية وبشأن البنائين الذين يعتنون بها منذ سنوات طويلة، وإلى أحكام النظام الأساسي للجسور التي ترد في جميع أجزاء الوثيقة وفي المرفق 1-ألف من النظام الأساسي للجسور والقوارب الذي أقرته القرى العليا والسفلى،',
      'operative OP1 يقرر تمديد ولاية البنائين في جميع الوديان الشرقية كي يتمكنوا من إصلاح ما جرفته المياه من الأقواس والحواجز؛',
      'operative OP2 يقرر أن يبقي المسألة قيد نظره.',
    ],
  ],
  'a bracket at the end of a full line': [
    `
    Le Conseil de sécurité,
    Notant avec inquiétude que les ponts des vallées de l’est perdent des pierres à chaque
    crue,
    1. Demande aux maçons de compter les pierres de chaque pont et de dire aux passeurs des
    vallées voisines lesquelles manquent ; [Almara, Berovia : accepté ad ref le 3 mai au soir]
    2. Prie les donateurs de payer les maçons des vallées qui ne peuvent pas les payer de
    leurs propres moyens ;
    3. Décide de se réunir de nouveau.`,
    [
      'enacting Le Conseil de sécurité,',
      'preambular PP1 Notant avec inquiétude que les ponts des vallées de l’est perdent des pierres à chaque crue,',
      'operative OP1 Demande aux maçons de compter les pierres de chaque pont et de dire aux passeurs des vallées voisines lesquelles manquent ; [Almara, Berovia : accepté ad ref le 3 mai au soir]',
      'operative OP2 Prie les donateurs de payer les maçons des vallées qui ne peuvent pas les payer de leurs propres moyens ;',
      'operative OP3 Décide de se réunir de nouveau.',
    ],
  ],
  'numbers within symbols are no marks': [
    `
    The General Assembly,

    Recalling the Road Plan, 1 and document A/90/L.3 on railings,

    Noting the report of the masons, 3

    1. Decides to consider document A/90/L.5/Add.2;

    2. Decides to meet again.

    __________
    1 Resolution 81/1.
    2 See A/90/23.
    3 See A/90/24.`,
    [
      'enacting The General Assembly,',
      'preambular PP1 Recalling the Road Plan, 1 and document A/90/L.3 on railings,',
      'preambular PP2 Noting the report of the masons, 3',
      'operative OP1 Decides to consider document A/90/L.5/Add.2;',
      'operative OP2 Decides to meet again.',
    ],
  ],
  'first lines set in by unequal widths of Chinese characters': [
    `
               安全理事会，

                  回顾其以往关于桥梁和石匠的所有决议、主席声明和新闻谈话，
                 表示关切东部山谷的许多桥梁因 2031 年 5 月 3 日洪水前后石块散落而不能
               再让马车通过，

                  又表示关切旅行的人因此不得不绕行，并在路上耽搁整整一天的时间，而且
               各地摆渡人的来信至今没有得到任何答复，

                  1.  吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥
               梁已经失去了石块；

                  2.  决定继续处理此案。`,
    [
      'enacting 安全理事会，',
      'preambular PP1 回顾其以往关于桥梁和石匠的所有决议、主席声明和新闻谈话，',
      'preambular PP2 表示关切东部山谷的许多桥梁因 2031 年 5 月 3 日洪水前后石块散落而不能再让马车通过，',
      'preambular PP3 又表示关切旅行的人因此不得不绕行，并在路上耽搁整整一天的时间，而且各地摆渡人的来信至今没有得到任何答复，',
      'operative OP1 吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥梁已经失去了石块；',
      'operative OP2 决定继续处理此案。',
    ],
  ],
  'a line of Chinese characters set in less than the one above, but more than the one below': [
    `
               安全理事会，

                      回顾其以往关于桥梁和石匠的所有决议、主席声明和新闻谈话，
                      表示注意到秘书长关于东部山谷的旧桥和码头的报告2 和各国石匠的来信，

                    表示关切东部山谷的许多桥梁因 2031 年 5 月 3 日洪水前后石块散落而不能
               再让马车通过，

                 又表示关切旅行的人因此不得不绕行，并在路上耽搁整整一天的时间，而且
               各地摆渡人的来信至今没有得到任何答复，

                  1.  吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥
               梁已经失去了石块；

                  2.  决定继续处理此案。`,
    [
      'enacting 安全理事会，',
      'preambular PP1 回顾其以往关于桥梁和石匠的所有决议、主席声明和新闻谈话，',
      'preambular PP2 表示注意到秘书长关于东部山谷的旧桥和码头的报告2 和各国石匠的来信，',
      'preambular PP3 表示关切东部山谷的许多桥梁因 2031 年 5 月 3 日洪水前后石块散落而不能再让马车通过，',
      'preambular PP4 又表示关切旅行的人因此不得不绕行，并在路上耽搁整整一天的时间，而且各地摆渡人的来信至今没有得到任何答复，',
      'operative OP1 吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥梁已经失去了石块；',
      'operative OP2 决定继续处理此案。',
    ],
  ],
  'lines cut to a width among others that have lost their ends': [
    `
    La Asamblea General,
    Recordando todas las resoluciones anteriores sobre los puentes de los valles del este y sobre los albañiles que los han cuidado durante muchos años sin cobrar nada por ello, pese a las crecidas de los ríos,
    Reconociendo que los barqueros de los ríos del este piden desde hace muchos años nuevos muelles para los viajeros, porque cuando el agua está alta las barcas llevan piedra y grano y nadie más puede pasar,
    Consciente de que los niños de las aldeas altas no pueden ir a la escuela mientras el agua cubre los caminos y de que los médicos solo llegan al valle cuando el paso de la montaña está abierto, es decir, en verano,
    Recordando también las resoluciones de los albañiles 5/1,
    relativa a la construcción de barandillas, y 5/2, relativa a los barqueros que
    llevan a los viajeros por los ríos del este,
    Reafirmando que todo viajero tiene derecho a cruzar los ríos por un puente de piedra y que las aldeas de los valles altos no pueden pagar por sí solas la piedra, la cal y el hierro que hacen falta,
    1. Pide a los albañiles que cuenten los arcos de cada puente;
    2. Decide volver a reunirse.`,
    [
      'enacting La Asamblea General,',
      'preambular PP1 Recordando todas las resoluciones anteriores sobre los puentes de los valles del este y sobre los albañiles que los han cuidado durante muchos años sin cobrar nada por ello, pese a las crecidas de los ríos,',
      'preambular PP2 Reconociendo que los barqueros de los ríos del este piden desde hace muchos años nuevos muelles para los viajeros, porque cuando el agua está alta las barcas llevan piedra y grano y nadie más puede pasar,',
      'preambular PP3 Consciente de que los niños de las aldeas altas no pueden ir a la escuela mientras el agua cubre los caminos y de que los médicos solo llegan al valle cuando el paso de la montaña está abierto, es decir, en verano,',
      'preambular PP4 Recordando también las resoluciones de los albañiles 5/1, relativa a la construcción de barandillas, y 5/2, relativa a los barqueros que llevan a los viajeros por los ríos del este,',
      'preambular PP5 Reafirmando que todo viajero tiene derecho a cruzar los ríos por un puente de piedra y que las aldeas de los valles altos no pueden pagar por sí solas la piedra, la cal y el hierro que hacen falta,',
      'operative OP1 Pide a los albañiles que cuenten los arcos de cada puente;',
      'operative OP2 Decide volver a reunirse.',
    ],
  ],
  'a Chinese quotation behind a line that a footnote mark has ended': [
    `
    大会，
    回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，并注
    意到各地摆渡人的来信，1
    该来信要求各国协商，
    “以探讨一切可能的途径和手段，包括通过自愿捐款，确保石匠在任务期内得
    到足够的报酬和工具”，并考虑到他们的建议，
    认识到东部山谷的许多桥梁已经不能让马车通过，旅行的人因此不得不绕行，
    并在路上耽搁整整一天的时间，
    1. 吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥梁已
    经失去了石块；
    2. 决定继续处理此案。
    __________
    1 A/90/23。`,
    [
      'enacting 大会，',
      'preambular PP1 回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，并注意到各地摆渡人的来信，该来信要求各国协商，“以探讨一切可能的途径和手段，包括通过自愿捐款，确保石匠在任务期内得到足够的报酬和工具”，并考虑到他们的建议，',
      'preambular PP2 认识到东部山谷的许多桥梁已经不能让马车通过，旅行的人因此不得不绕行，并在路上耽搁整整一天的时间，',
      'operative OP1 吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥梁已经失去了石块；',
      'operative OP2 决定继续处理此案。',
    ],
  ],
  'an item of two lines that stand apart, and a heading below': [
    `
    大会，

    回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，并注意到各

    地摆渡人的来信，

    1.
    请秘书长会同东部山谷的石匠采取下列行动，以便使马车能够重新通过这些桥梁：

    (a)
    清点山谷中每座桥梁的桥拱，

    前提是桥梁必须始终开放(如第 2031(2044)号决议第 3 段所确认)并有人看守；

    修缮

    2.
    决定，在不妨碍其他地方修缮桥梁的情况下，继续请各国为石匠提供必要的工具和

    食物。`,
    [
      'enacting 大会，',
      'preambular PP1 回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，并注意到各地摆渡人的来信，',
      'operative OP1 请秘书长会同东部山谷的石匠采取下列行动，以便使马车能够重新通过这些桥梁：',
      'item OP1(a) 清点山谷中每座桥梁的桥拱，前提是桥梁必须始终开放(如第 2031(2044)号决议第 3 段所确认)并有人看守；',
      'heading 修缮',
      'operative OP2 决定，在不妨碍其他地方修缮桥梁的情况下，继续请各国为石匠提供必要的工具和食物。',
    ],
  ],
  'a justified line of few Chinese characters is no row of a table': [
    `
               安全理事会，

                   回       顾     其       关      于      桥      梁       的       第
               2014(2031)
               、2051(2032)、2140(2034)、2175(2034)、2201(2035)、2204(2035)、2216(2035)
               、2266(2036)和 2511(2040)号决议以及 2033 年 2 月 15 日主席声明，

                   审议了 2038 年 12 月 31 日、2039 年 6 月 12 日和 2039 年 10 月 14 日石
               匠致安全理事会主席的信函，

                   1.  吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥
               梁已经失去了石块；

                   2.  决定继续处理此案。`,
    [
      'enacting 安全理事会，',
      'preambular PP1 回 顾 其 关 于 桥 梁 的 第2014(2031)、2051(2032)、2140(2034)、2175(2034)、2201(2035)、2204(2035)、2216(2035)、2266(2036)和 2511(2040)号决议以及 2033 年 2 月 15 日主席声明，',
      'preambular PP2 审议了 2038 年 12 月 31 日、2039 年 6 月 12 日和 2039 年 10 月 14 日石匠致安全理事会主席的信函，',
      'operative OP1 吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥梁已经失去了石块；',
      'operative OP2 决定继续处理此案。',
    ],
  ],
  'a footnote of the number that the page below has': [
    `
    大会，

    回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，1 并注意到

    各地摆渡人的来信，

    1 A/90/23。

    35-05658 (C)

    A/RES/90/5

    认识到东部山谷的许多桥梁已经不能让马车通过，2 旅行的人因此不得不绕行，并在

    2 A/90/24。

    2

    35-05658

    A/RES/90/5

    路上耽搁整整一天的时间，

    1. 吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥梁已经失去

    了石块；

    2. 决定继续处理此案。`,
    [
      'enacting 大会，',
      'preambular PP1 回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议， 并注意到各地摆渡人的来信，',
      'preambular PP2 认识到东部山谷的许多桥梁已经不能让马车通过， 旅行的人因此不得不绕行，并在路上耽搁整整一天的时间，',
      'operative OP1 吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥梁已经失去了石块；',
      'operative OP2 决定继续处理此案。',
    ],
  ],
  'an Arabic quotation, a year alone on its line, and a line that begins with what footnotes do': [
    `
‫إن الجمعية العامة،‬
‫إذ تشير إلى قرارها بشأن الجسور القديمة في الوديان الشرقية المعنون‬
‫”الجسور لجميع المسافرين“‪،‬‬
‫وإذ تشير إلى رسائل أصحاب العبارات التي وردت إليها في الفترة من أول كانون الثاني‪/‬يناير‬
‫إلى آخر كانون الأول‪/‬ديسمبر من السنة التي تلت الفيضانات الكبرى أي سنة‬
‫‪،2035‬‬
‫وإذ تضع في اعتبارها أن عد الأقواس في وضح النهار هو أول ما ينبغي عمله في صنع‬
‫القرار بشأن الحجارة والأخشاب والمصابيح وسائر ما تحتاج إليه الجسور القديمة كلها‪،‬‬
‫‪ - 1‬تهيب بجميع الدول أن تعد قوائم بالجسور القائمة على طرقها؛‬
‫‪ - 2‬تقرر أن تبقي المسألة قيد النظر‪.‬‬`,
    [
      'enacting إن الجمعية العامة،',
      'preambular PP1 إذ تشير إلى قرارها بشأن الجسور القديمة في الوديان الشرقية المعنون ”الجسور لجميع المسافرين“،',
      'preambular PP2 وإذ تشير إلى رسائل أصحاب العبارات التي وردت إليها في الفترة من أول كانون الثاني/يناير إلى آخر كانون الأول/ديسمبر من السنة التي تلت الفيضانات الكبرى أي سنة ،2035',
      'preambular PP3 وإذ تضع في اعتبارها أن عد الأقواس في وضح النهار هو أول ما ينبغي عمله في صنع القرار بشأن الحجارة والأخشاب والمصابيح وسائر ما تحتاج إليه الجسور القديمة كلها،',
      'operative OP1 تهيب بجميع الدول أن تعد قوائم بالجسور القائمة على طرقها؛',
      'operative OP2 تقرر أن تبقي المسألة قيد النظر.',
    ],
  ],
  'a decimal point is no mark’s end': [
    `
    大会，

    回顾其关于桥梁的各项决议，1

    1. 决定将石匠的津贴提高到2.5美元，2 用于修桥；

    2. 决定继续处理此案。

    __________
    1 A/90/23。
    2 A/90/24。`,
    [
      'enacting 大会，',
      'preambular PP1 回顾其关于桥梁的各项决议，',
      'operative OP1 决定将石匠的津贴提高到2.5美元， 用于修桥；',
      'operative OP2 决定继续处理此案。',
    ],
  ],
  'a line that begins as a title does, behind a blank line': [
    `
    La Asamblea General,

    Recordando sus resoluciones sobre los puentes,

    1. Toma nota del informe sobre la aplicación de la

    resolución 82/4;

    2. Decide reunirse de nuevo.`,
    [
      'enacting La Asamblea General,',
      'preambular PP1 Recordando sus resoluciones sobre los puentes,',
      'operative OP1 Toma nota del informe sobre la aplicación de la resolución 82/4;',
      'operative OP2 Decide reunirse de nuevo.',
    ],
  ],
  'a line that begins as a paragraph does, within a quotation': [
    `
    The General Assembly,
    Recalling its resolution 91/122 of 13 December 2036, to which is annexed the text
    entitled “Rules on the Mending of Bridges and Railings by Day and by Night,
    Noting the Needs of Masons and of Their Families”, and the promises that it
    contains,
    Mindful of the worth of bridges for all who travel on foot, in particular in the
    valleys whose rivers are deep,
    1. Calls upon all States to mend their bridges;
    2. Decides to meet again.`,
    [
      'enacting The General Assembly,',
      'preambular PP1 Recalling its resolution 91/122 of 13 December 2036, to which is annexed the text entitled “Rules on the Mending of Bridges and Railings by Day and by Night, Noting the Needs of Masons and of Their Families”, and the promises that it contains,',
      'preambular PP2 Mindful of the worth of bridges for all who travel on foot, in particular in the valleys whose rivers are deep,',
      'operative OP1 Calls upon all States to mend their bridges;',
      'operative OP2 Decides to meet again.',
    ],
  ],
  'lines that superscripts have ended': [
    `
    The General Assembly,
    Recalling the Road Plan of 24 October 2025, the Treaty on the Bridges of
    the East 3
     and the Masons’ Promise,4
     and reaffirming what all valleys have said about
    the wages of ferrymen in winter,
    Welcoming the outcome of the Meeting on Railings and of the talks before it5
    , in particular the list of bridges that have lost their stones since the floods,
    1. Takes note of the report of the masons;
    2. Decides to meet again.`,
    [
      'enacting The General Assembly,',
      'preambular PP1 Recalling the Road Plan of 24 October 2025, the Treaty on the Bridges of the East 3 and the Masons’ Promise,4 and reaffirming what all valleys have said about the wages of ferrymen in winter,',
      'preambular PP2 Welcoming the outcome of the Meeting on Railings and of the talks before it5 , in particular the list of bridges that have lost their stones since the floods,',
      'operative OP1 Takes note of the report of the masons;',
      'operative OP2 Decides to meet again.',
    ],
  ],
  'a draft of three paragraphs, each of few lines': [
    `
    Генеральная Ассамблея,
    ссылаясь на положения Устава Организации Объединенных Наций,
    постановляет, что ни один каменщик не может быть отослан из своей долины зимой, пока
    его не выслушают трое других каменщиков, один из которых прослужил там не менее десяти
    лет.`,
    [
      'enacting Генеральная Ассамблея,',
      'preambular PP1 ссылаясь на положения Устава Организации Объединенных Наций,',
      'operative OP1 постановляет, что ни один каменщик не может быть отослан из своей долины зимой, пока его не выслушают трое других каменщиков, один из которых прослужил там не менее десяти лет.',
    ],
  ],
  'marks like 1/ at the ends of lines': [
    `
    The General Assembly,
    Having heard the masons of the eastern valleys and those of their wives
    and children who work with them in the south, 1/
    Noting in particular what they say of the price of stones in the
    winter and of the price of lime,
    Recalling its resolutions on bridges and on those who have looked after
    them for many years without being paid,
    1. Thanks the ferrymen for having brought lime 2/ and bread to all
    of them in time;
    2. Decides to meet again.`,
    [
      'enacting The General Assembly,',
      'preambular PP1 Having heard the masons of the eastern valleys and those of their wives and children who work with them in the south, 1/',
      'preambular PP2 Noting in particular what they say of the price of stones in the winter and of the price of lime,',
      'preambular PP3 Recalling its resolutions on bridges and on those who have looked after them for many years without being paid,',
      'operative OP1 Thanks the ferrymen for having brought lime 2/ and bread to all of them in time;',
      'operative OP2 Decides to meet again.',
    ],
  ],
  'Chinese that goes on with 并': [
    `
    大会，

    回顾其 2030 年 12 月 1 日第 85/4 号决议，其中请各山谷修复桥梁，
    并鼓励各国在 2035 年之前为旅客提供渡船，

    1.
    请石匠向大会第八十七届会议提交关于桥梁的报告；

    2.  决定继续处理此案。`,
    [
      'enacting 大会，',
      'preambular PP1 回顾其 2030 年 12 月 1 日第 85/4 号决议，其中请各山谷修复桥梁，并鼓励各国在 2035 年之前为旅客提供渡船，',
      'operative OP1 请石匠向大会第八十七届会议提交关于桥梁的报告；',
      'operative OP2 决定继续处理此案。',
    ],
  ],
  'a Chinese list, and a date, that go on behind a blank line': [
    `
    大会，

    回顾其关于桥梁的第 81/4 号、第 82/6 号、

    83/2 号和第 84/9 号决议，

    铭记石匠的工作将持续到 2031

    年春季，

    1.  请石匠提交报告；

    2.  决定继续处理此案。`,
    [
      'enacting 大会，',
      'preambular PP1 回顾其关于桥梁的第 81/4 号、第 82/6 号、83/2 号和第 84/9 号决议，',
      'preambular PP2 铭记石匠的工作将持续到 2031年春季，',
      'operative OP1 请石匠提交报告；',
      'operative OP2 决定继续处理此案。',
    ],
  ],
  'the last words of a footnote': [
    `
    The General Assembly,

    Recalling the Road Plan,[1] the Treaty on Bridges[2] and the Masons’ Promise,

    1.  Takes note of the report of the masons;

    2.  Decides to meet again.

    [1] Resolution 80/1.

    [2] Report of the Meeting on Railings, Almara, 5–13 September 2024 (United
    Nations publication, Sales No. E.25.XIII.18), chap. I, resolution 1, annex II, sect.
    IV.`,
    [
      'enacting The General Assembly,',
      'preambular PP1 Recalling the Road Plan, the Treaty on Bridges and the Masons’ Promise,',
      'operative OP1 Takes note of the report of the masons;',
      'operative OP2 Decides to meet again.',
      'footnote [1] Resolution 80/1.',
      'footnote [2] Report of the Meeting on Railings, Almara, 5–13 September 2024 (United Nations publication, Sales No. E.25.XIII.18), chap. I, resolution 1, annex II, sect. IV.',
    ],
  ],
  'two blanks between words': [
    `
    The General  Assembly,

    Recalling  its  resolutions  2453  A  (XXIII)  of  20  December  1968  and  47/90  of 
    10 December 1992  on  bridges,

    1.  Calls  upon  all  States  to  mend  their  bridges; 

    2.  Decides  to  meet  again. `,
    [
      'enacting The General Assembly,',
      'preambular PP1 Recalling its resolutions 2453 A (XXIII) of 20 December 1968 and 47/90 of 10 December 1992 on bridges,',
      'operative OP1 Calls upon all States to mend their bridges;',
      'operative OP2 Decides to meet again.',
    ],
  ],
  'all on one line': [
    'United Nations   A /RES/90/6  General Assembly   Distr.: General 31 October 2035  Resolution adopted by the General Assembly on 26 October 2035  90/6.   Old bridges  The General Assembly,  Recalling   its resolutions on bridges,  Noting the report,  1.   Calls upon Member States to mend them;  2.   Decides to meet again.',
    [
      'enacting The General Assembly,',
      'preambular PP1 Recalling its resolutions on bridges,',
      'preambular PP2 Noting the report,',
      'operative OP1 Calls upon Member States to mend them;',
      'operative OP2 Decides to meet again.',
    ],
  ],
  'date and page number below the meeting': [
    `
    The General Assembly,

    Recalling the principles of the Charter,

    1. Decides to mend the bridges;

    2. Decides to meet again.

    1984th plenary meeting,
    25 October 1972. 4/5`,
    [
      'enacting The General Assembly,',
      'preambular PP1 Recalling the principles of the Charter,',
      'operative OP1 Decides to mend the bridges;',
      'operative OP2 Decides to meet again.',
      'closing 1984th plenary meeting,',
      'closing 25 October 1972. 4/5',
    ],
  ],
};

describe('lines that end or begin oddly', () => {
  for (const [name, [text, expected]] of Object.entries(cases)) it(name, () => readsAs(plain(text), expected));
});
