import { deepStrictEqual } from 'node:assert/strict';
import type { LanguageCode, Organ } from '../../../server/src/languages/language';
import { languageOf } from '../../../server/src/languages/languages';
import { citationsAt } from '../../../server/src/resolution/citations/citations';
import { findTextMentions } from '../../../server/src/resolution/find-mentions';
import { mentionPlaces } from '../../../server/src/resolution/mention-places/mention-places';

/** `[[2185 (2014)]]{S/RES/2185(2014)}` is a citation; what stands without marks is none. Sentences of our own. */
const cases: readonly (readonly [LanguageCode, Organ, string])[] = [
  ['en', 'SC', 'Recalling [[687 (1991)]]{S/RES/687(1991)} and [[0687 (1991)]]{S/RES/0687(1991)},'],
  [
    'en',
    'SC',
    'Recalling resolution [[2185 (2014)]]{S/RES/2185(2014)} and resolution\u00a0[[1325\u00a0(2000)]]{S/RES/1325(2000)},',
  ],
  [
    'en',
    'SC',
    'Recalling its resolutions [[1265 (1999)]]{S/RES/1265(1999)}, [[1296 (2000)]]{S/RES/1296(2000)} and [[1894 (2009)]]{S/RES/1894(2009)},',
  ],
  ['en', 'SC', 'Resolution [[2331 (2016)]]{S/RES/2331(2016)} on kites; [[1612 (2005)]]{S/RES/1612(2005)} on masts,'],
  [
    'en',
    'SC',
    'the letter ([[S/2016/952]]{S/2016/952}), the statement [[S/PRST/2014/5]]{S/PRST/2014/5} and [[A/66/615]]{A/66/615}.',
  ],
  ['en', 'SC', 'document [[A/75/53/Add.1/Corr.1]]{A/75/53/Add.1/Corr.1}, draft [[A/C.3/72/L.1]]{A/C.3/72/L.1}.'],
  [
    'en',
    'SC',
    'General Assembly resolution [[61/124]]{A/RES/61/124} and Human Rights Council resolution [[16/21]]{A/HRC/RES/16/21}',
  ],
  ['en', 'GA', 'Recalling its resolutions [[61/124]]{A/RES/61/124} of 20 December 2006 and [[31/16 A]]{A/RES/31/16A},'],
  ['en', 'GA', 'Recalling its resolution [[2625 (XXV)]]{A/RES/2625(XXV)} and resolution [[S-8/1]]{A/RES/S-8/1},'],
  ['en', 'GA', 'Recalling Economic and Social Council resolution [[2013/33]]{E/RES/2013/33} of 26 July 2013,'],
  [
    'en',
    'GA',
    'Security Council resolution [[1325 (2000)]]{S/RES/1325(2000)} and its decision [[52/415]]{A/DEC/52/415}',
  ],
  ['en', 'HRC', 'Reaffirming its resolutions [[5/1]]{A/HRC/RES/5/1} and [[5/2]]{A/HRC/RES/5/2} of 18 June 2007,'],
  [
    'en',
    'GA',
    'general comment No. 37 (2020), the Agenda 2030 (2018), the years 2020/21, 24/7 service and the ratio 3/4.',
  ],
  ['ar', 'SC', 'وإذ يشير إلى القرار ( [[1325 )2000]]{S/RES/1325(2000)}بشأن الطائرات الورقية،'],
  ['en', 'GA', 'The Kite Convention, 1958 (No. 182), and a budget of 2185 (2014: 1,900) kites.'],
  [
    'zh',
    'SC',
    '回顾其第[[2185(2014)]]{S/RES/2185(2014)}号决议和第[[1265(1999)]]{S/RES/1265(1999)}和[[1894(2009)]]{S/RES/1894(2009)}号决议，',
  ],
  [
    'zh',
    'SC',
    '回顾第 [[1265 (1999)]]{S/RES/1265(1999)}、 [[1296(2000)]]{S/RES/1296(2000)}和 [[1894（2009）]]{S/RES/1894(2009)}号决议，',
  ],
  ['zh', 'SC', '声明([[S/PRST/2014/5]]{S/PRST/2014/5})和报告([[A/66/615]]{A/66/615} 和 [[S/2016/952]]{S/2016/952})，'],
  ['zh', 'SC', '根据大会2006年12月20日第[[61/124]]{A/RES/61/124}号决议，'],
  [
    'zh',
    'GA',
    '回顾其2006年12月20日第[[61/124]]{A/RES/61/124}号决议和1970年10月24日第[[2625(XXV)]]{A/RES/2625(XXV)}号决议，',
  ],
  ['zh', 'GA', '第37(2020)号一般性意见和原定到2014年(第3次)的比例，'],
  ['zh', 'SC', '第[[1325(2000)]]{S/RES/1325(2000)}号决议和第2185(2014)号一般性意见，'],
  // a year that no session had, and no noun before it: the year is for the rules to mark
  ['zh', 'SC', '回顾[[2185(2914)]]{S/RES/2185(2914)}号决议，'],
  // a number that the Council gave in that year is its resolution, whatever the words say
  [
    'en',
    'SC',
    'the decision [[2185 (2014)]]{S/RES/2185(2014)}, its statement [[1325 (2000)]]{S/RES/1325(2000)} and “Masts of [[1612 (2005)]]{S/RES/1612(2005)}”,',
  ],
  ['en', 'GA', 'decision [[2185 (2014)]]{S/RES/2185(2014)} and decision [[52/415]]{A/DEC/52/415},'],
  ['en', 'SC', 'resolutions [[0023 (1947)]]{S/RES/0023(1947)} and [[23 (1947)]]{S/RES/23(1947)},'],
  ['fr', 'SC', 'Rappelant ses résolutions [[1265 (1999)]]{S/RES/1265(1999)} et [[1894 (2009)]]{S/RES/1894(2009)},'],
  ['fr', 'SC', 'conformément à la résolution [[61/124]]{A/RES/61/124} de l’Assemblée générale,'],
  ['fr', 'GA', 'la résolution [[16/21]]{A/HRC/RES/16/21} du Conseil des droits de l’homme,'],
  ['es', 'SC', 'Recordando la resolución [[1267 (1999)]]{S/RES/1267(1999)}, de 15 de octubre de 1999,'],
  ['es', 'GA', 'su resolución [[61/124]]{A/RES/61/124}, de 20 de diciembre de 2006,'],
  ['ru', 'SC', 'ссылаясь на резолюции [[1325 (2000)]]{S/RES/1325(2000)} и [[2242 (2015)]]{S/RES/2242(2015)},'],
  ['ru', 'GA', 'ссылаясь на резолюцию [[3380 (ХХХ)]]{A/RES/3380(XXX)} от 10 ноября 1975 года,'],
  ['en', 'GA', 'Guided by the [[Convention on the Rights of the Child]]{TREATY/CRC} and the Convention on Lamps,'],
  ['fr', 'GA', 'Rappelant la [[Convention relative aux droits des personnes handicapées]]{TREATY/CRPD},'],
  ['es', 'GA', 'Recordando el [[Acuerdo de París]]{TREATY/PARIS-AGREEMENT} y el acuerdo de los faros,'],
  [
    'ru',
    'GA',
    'ссылаясь на [[Конвенцию о правах ребенка]]{TREATY/CRC} и [[Парижское соглашение]]{TREATY/PARIS-AGREEMENT},',
  ],
  ['zh', 'GA', '回顾[[《联合国海洋法公约》]]{TREATY/UNCLOS}和灯塔公约，'],
  ['ar', 'GA', 'إذ تشير إلى [[اتفاقية حقوق الطفل]]{TREATY/CRC} وإلى اتفاقية المنارات،'],
  ['ar', 'SC', 'إذ يشير إلى القرارين [[2518 (2018)]]{S/RES/2518(2018)} و [[2589 (2021)]]{S/RES/2589(2021)}،'],
  ['ar', 'SC', 'وفقا لقرار الجمعية العامة [[61/124]]{A/RES/61/124} المؤرخ 20 كانون الأول/ديسمبر 2006،'],
  [
    'en',
    'SC',
    'Recalling UNSCR [[1529 (2004)]]{S/RES/1529(2004)} and Presidential Statement [[2015/25]]{S/PRST/2015/25},',
  ],
  [
    'en',
    'SC',
    'the reports ([[A/70/357]]{A/70/357}-[[S/2015/682]]{S/2015/682}) and [[A/C.3/78/L.3/Rev.1]]{A/C.3/78/L.3/Rev.1};',
  ],
  [
    'en',
    'GA',
    'its resolutions [[53/77 AA]]{A/RES/53/77AA}, [[31/6 A and B]]{A/RES/31/6A-B} and [[54/54 V]]{A/RES/54/54V},',
  ],
  [
    'en',
    'GA',
    'its resolutions [[3367 A (XXX)]]{A/RES/3367A(XXX)}, [[377 (V)]]{A/RES/377(V)} and [[3362 (S-VII)]]{A/RES/3362(S-VII)},',
  ],
  ['en', 'GA', 'its resolutions [[186 (S-2)]]{A/RES/186(S-II)} and [[A/RES/104 (S-1)]]{A/RES/104(S-I)},'],
  [
    'en',
    'GA',
    'resolution [[ES‑10/2]]{A/RES/ES-10/2} and Human Rights Council resolution [[S-21/1]]{A/HRC/RES/S-21/1},',
  ],
  [
    'en',
    'GA',
    'Economic and Social Council resolutions [[1296 (XLIV)]]{E/RES/1296(XLIV)} and [[728 F (XXVIII)]]{E/RES/728F(XXVIII)},',
  ],
  ['en', 'HRC', 'Commission on Human Rights resolution [[2005/80]]{E/CN.4/RES/2005/80} of 21 April 2005 on kites,'],
  [
    'en',
    'HRC',
    'General Assembly resolution [[60/251]]{A/RES/60/251} of 15 March 2006 and its resolution [[9/1]]{A/HRC/RES/9/1},',
  ],
  ['en', 'HRC', 'requested by the General Assembly in its resolution [[75/323]]{A/RES/75/323} to fly kites,'],
  [
    'en',
    'GA',
    'the Human Rights Council, in its resolution [[45/12]]{A/HRC/RES/45/12}, and Council resolution [[43/25]]{A/HRC/RES/43/25},',
  ],
  [
    'en',
    'GA',
    'Human Rights Council resolutions [[20/15]]{A/HRC/RES/20/15} of 5 July 2012, [[23/16]]{A/HRC/RES/23/16} of 13 June 2013,',
  ],
  [
    'en',
    'GA',
    'Commission on the Status of Women resolution 49/7 of 11 March 2005, law No. 22/065 and decree 34/2014,',
  ],
  [
    'en',
    'ECOSOC',
    'Decides that the Commission on Kites, in its resolution 6 (XXVII), and its decision [[2021/222]]{E/DEC/2021/222} fly,',
  ],
  ['en', 'SC', 'Resolution 2185 (2014)'],
  ['en', 'SC', 'Acting under [[Chapter VII]]{CHARTER/VII} of the Charter of the United Nations,'],
  [
    'en',
    'SC',
    '[[Articles 41]]{CHARTER/ART/41} and [[42]]{CHARTER/ART/42} of the Charter, Article 5 of the Charter of the League of Kites,',
  ],
  ['fr', 'GA', 'les résolutions [[70/160]]{A/RES/70/160} et [[72/157]]{A/RES/72/157} de l’Assemblée générale,'],
  [
    'fr',
    'HRC',
    'les résolutions [[70/160]]{A/RES/70/160} et [[72/157]]{A/RES/72/157} de l’Assemblée générale et sa r ésolution [[9/1]]{A/HRC/RES/9/1},',
  ],
  [
    'fr',
    'GA',
    'la résolution [[48/134]]{A/RES/48/134}, adoptée par l’Assemblée générale dans sa résolution [[ES‑10/13]]{A/RES/ES-10/13},',
  ],
  [
    'fr',
    'HRC',
    'la résolution [[2005/66]]{E/CN.4/RES/2005/66} de la Commission des droits de l’homme et la résolution 26/3 de la Commission,',
  ],
  [
    'fr',
    'SC',
    'Agissant en vertu du [[Chapitre VII]]{CHARTER/VII} de la Charte et de l’article 4 de la Charte africaine,',
  ],
  [
    'es',
    'HRC',
    'la resolución [[75/323]]{A/RES/75/323} de la Asamblea General y sus resoluciones [[5/1]]{A/HRC/RES/5/1} y [[S-8/1]]{A/HRC/RES/S-8/1},',
  ],
  [
    'es',
    'GA',
    'la resolución [[43/25]]{A/HRC/RES/43/25} del Consejo de Derechos Humanos y la decisión [[74/550 B]]{A/DEC/74/550B},',
  ],
  [
    'es',
    'GA',
    'las resoluciones [[186 (S-2)]]{A/RES/186(S-II)}, [[217 A (III)]]{A/RES/217A(III)} y [[2252 (ES-V)]]{A/RES/2252(ES-V)} y la resolución 4/19 de la Conferencia,',
  ],
  ['es', 'SC', 'Actuando en virtud del [[Capítulo VII]]{CHARTER/VII} de la Carta de las Naciones Unidas,'],
  [
    'ru',
    'HRC',
    'резолюцию [[57/195]]{A/RES/57/195} Ассамблеи от 18 декабря 2002 года и свою резолюцию [[48/5]]{A/HRC/RES/48/5} от 8 октября 2021 года,',
  ],
  [
    'ru',
    'GA',
    'в соответствии с резолюциями [[34/24]]{A/HRC/RES/34/24} и [[40/20]]{A/HRC/RES/40/20} Совета по правам человека,',
  ],
  [
    'ru',
    'GA',
    'на свои резолюции [[186 (S-2)]]{A/RES/186(S-II)}, [[42/39 К]]{A/RES/42/39K} и [[S-21/2]]{A/RES/S-21/2}, решение [[63/519]]{A/DEC/63/519},',
  ],
  ['ru', 'HRC', 'резолюцию [[2005/70]]{E/CN.4/RES/2005/70} Комиссии по правам человека от 20 апреля 2005 года,'],
  ['ru', 'SC', 'действуя на основании [[главы VII]]{CHARTER/VII} Устава Организации Объединенных Наций,'],
  [
    'ar',
    'GA',
    'وإذ تشير إلى قراراتـها [[48/75 ياء]]{A/RES/48/75J} و [[31/6 ألف وباء]]{A/RES/31/6A-B} و [[53/77 ألف ألف]]{A/RES/53/77AA}،',
  ],
  [
    'ar',
    'GA',
    'وقراريها [[217 ألف (د - 3)]]{A/RES/217A(III)} و [[2252 (دإط-5)]]{A/RES/2252(ES-V)} وقرارها [[دإط - 10/2]]{A/RES/ES-10/2}،',
  ],
  [
    'ar',
    'GA',
    'قرار مجلس حقوق الإنسان [[دإ-21/1]]{A/HRC/RES/S-21/1} والقرار [[306/74]]{A/RES/74/306} المؤرخ 11 أيلول/ سبتمبر 2020،',
  ],
  [
    'ar',
    'HRC',
    'قرارَي لجنة حقوق الإنسان [[2005/70]]{E/CN.4/RES/2005/70} والقرار [[9/48]]{A/HRC/RES/48/9} المؤرخ 8 تشرين الأول/أكتوبر 2021،',
  ],
  [
    'ar',
    'SC',
    'وإذ يتصرف بموجب [[الفصل السابع]]{CHARTER/VII} من ميثاق الأمم المتحدة [[والمادة 41]]{CHARTER/ART/41} من الميثاق،',
  ],
  [
    'zh',
    'GA',
    '回顾大会2003年10月21日[[ES-10/13]]{A/RES/ES-10/13}号和1987年11月30日第[[42/39 J]]{A/RES/42/39J}号决议，',
  ],
  [
    'zh',
    'GA',
    '根据人权理事会第[[34/24]]{A/HRC/RES/34/24}号和[[40/20]]{A/HRC/RES/40/20}号决议，以及第[[74/550 B]]{A/DEC/74/550B}号决定，',
  ],
  [
    'zh',
    'HRC',
    '人权委员会2005年4月20日第[[2005/66]]{E/CN.4/RES/2005/66}号决议，第22/065号法律和妇女地位委员会第49/7号决议，',
  ],
  ['zh', 'SC', '根据《联合国宪章》第[[七]]{CHARTER/VII}章采取行动，'],
  // a title in quotation marks tells nothing of the numbers behind it
  [
    'en',
    'GA',
    'its resolutions [[81/3]]{A/RES/81/3} of 4 May 2027, entitled “Decisions of the Conference on Kites”, [[82/5]]{A/RES/82/5} and [[83/6]]{A/RES/83/6},',
  ],
  [
    'fr',
    'GA',
    'ses résolutions [[81/3]]{A/RES/81/3} « Décisions de la Conférence », [[82/5]]{A/RES/82/5} du 4 mai 2028,',
  ],
  [
    'es',
    'GA',
    'sus resoluciones [[81/3]]{A/RES/81/3}, titulada “Decisiones de la Conferencia”, y [[82/5]]{A/RES/82/5},',
  ],
  [
    'ru',
    'GA',
    'свои резолюции [[81/3]]{A/RES/81/3} «Решения конференции», [[82/5]]{A/RES/82/5} и [[83/6]]{A/RES/83/6},',
  ],
  [
    'ar',
    'GA',
    'قراراتها [[81/3]]{A/RES/81/3} المعنون ”مقررات المؤتمر“، و [[82/5]]{A/RES/82/5} المؤرخ 4 أيار/مايو 2028،',
  ],
  ['zh', 'GA', '回顾其题为“风筝会议的决定”的第[[81/3]]{A/RES/81/3}号、2028年5月4日第[[82/5]]{A/RES/82/5}号决议，'],
  [
    'en',
    'GA',
    'the report “On resolution [[81/3]]{A/RES/81/3} of the Assembly” and its decision [[81/503]]{A/DEC/81/503},',
  ],
  // decisions are counted from 301, those of the Human Rights Council from 101; others' are left alone
  [
    'en',
    'GA',
    'its decisions [[81/503]]{A/DEC/81/503} and [[82/12]]{A/RES/82/12}, and decision 13/1, adopted by the Group on Kites,',
  ],
  [
    'fr',
    'HRC',
    'la décision [[17/120]]{A/HRC/DEC/17/120} du Conseil des droits de l’homme et la décision 13/1 du Groupe de travail,',
  ],
  // a committee that the resolution is about, or that is asked for something
  ['zh', 'ECOSOC', '又回顾其关于风筝委员会报告的2031年6月5日第[[2031/7]]{E/RES/2031/7}号决议，'],
  ['zh', 'GA', '载有改进委员会工作的措施的第[[81/98]]{A/RES/81/98}号决议，'],
  [
    'zh',
    'HRC',
    '人权委员会2002年4月25日第[[2002/68]]{E/CN.4/RES/2002/68}号决议和2003年4月23日第[[2003/30]]{E/CN.4/RES/2003/30}号决议，',
  ],
  ['ar', 'ECOSOC', 'أن المجلس طلب إلى اللجنة، في قراره [[2031/5]]{E/RES/2031/5}، أن تنظر في الطائرات الورقية،'],
  ['ar', 'ECOSOC', 'أن المجلس طلب إلى اللجنة، في قرارها 2031/5، أن ينظر في الطائرات الورقية،'],
  [
    'ar',
    'GA',
    'قرار لجنة الطائرات وإلى قرارات الجمعية العامة [[68/186]]{A/RES/68/186} و [[69/196]]{A/RES/69/196} و [[73/130]]{A/RES/73/130} المؤرخ 13 آذار/مارس 2019،',
  ],
  // what is reported to the Human Rights Council is its own
  [
    'en',
    'GA',
    'the report of the High Commissioner for Human Rights under resolutions [[34/9]]{A/HRC/RES/34/9} and [[40/8]]{A/HRC/RES/40/8};',
  ],
  [
    'fr',
    'SC',
    'le rapport du Haut-Commissaire des Nations Unies aux droits de l’homme établi en vertu de la résolution [[34/9]]{A/HRC/RES/34/9};',
  ],
  [
    'es',
    'GA',
    'el informe de la Alta Comisionada de las Naciones Unidas para los Derechos Humanos según la resolución [[34/9]]{A/HRC/RES/34/9};',
  ],
  [
    'ru',
    'GA',
    'доклад Верховного комиссара Организации Объединенных Наций по правам человека согласно резолюции [[34/9]]{A/HRC/RES/34/9};',
  ],
  ['zh', 'GA', '高级专员根据第[[34/9]]{A/HRC/RES/34/9}号和第[[40/8]]{A/HRC/RES/40/8}号决议向人权理事会提交的报告，'],
  ['ar', 'GA', 'تقرير مفوضة الأمم المتحدة السامية لحقوق الإنسان المقدم عملا بالقرار [[34/9]]{A/HRC/RES/34/9}؛'],
  [
    'en',
    'GA',
    'the Human Rights Council, and its own resolution [[34/9]]{A/RES/34/9}, and resolution [[46/182]]{A/RES/46/182},',
  ],
  [
    'fr',
    'HRC',
    'la Commission des droits de l’homme dans sa résolution [[1998/7]]{E/CN.4/RES/1998/7} et par lui-même dans sa résolution [[39/9]]{A/HRC/RES/39/9},',
  ],
  // the assembly of another organization
  [
    'en',
    'GA',
    'the General Assembly of the World Kite Organization, in its resolution 722 (XXIII), and its resolution [[2625 (XXV)]]{A/RES/2625(XXV)},',
  ],
  ['fr', 'GA', 'l’Assemblée générale de l’Organisation mondiale des cerfs-volants, dans sa résolution 722 (XXIII),'],
  ['es', 'GA', 'la Asamblea General de la Organización Mundial de Cometas, en su resolución 722 (XXIII),'],
  ['ru', 'GA', 'Генеральная ассамблея Всемирной организации змеев в своей резолюции 722 (XXIII),'],
  ['zh', 'GA', '世界风筝组织大会2031年9月第722(XXIII)号决议，'],
  ['ar', 'GA', 'الجمعية العامة لمنظمة الطائرات العالمية، في قرارها 722 (د - 23)،'],
  // a long clause between the numbers of a list
  [
    'fr',
    'GA',
    'ses résolutions [[1514 (XV)]]{A/RES/1514(XV)} du 14 décembre 1960, applicable ou non, et [[2625 (XXV)]]{A/RES/2625(XXV)} du 24 octobre 1970,',
  ],
  // numbers in Chinese words
  [
    'zh',
    'GA',
    '第[[一㈠]]{A/RES/1(I)}号决议、第[[二七五八(二十六)]]{A/RES/2758(XXVI)}号决议和第[[二百一十七甲（三）]]{A/RES/217A(III)}号决议，',
  ],
  ['zh', 'GA', '第一㈠组和第一(一)款，'],
  // the Council's number with its year needs no noun; a year out of range needs one
  [
    'en',
    'SC',
    'in paragraph 3 of [[2035 (2012)]]{S/RES/2035(2012)}, by [[1373 (2001)]]{S/RES/1373(2001)}, by 2035 (2013) and 9 (2012),',
  ],
  [
    'en',
    'SC',
    'resolutions [[1754 (2007)]]{S/RES/1754(2007)} and [[2602 (2121)]]{S/RES/2602(2121)} and 31 kites of 900 (1500 square feet),',
  ],
  ['en', 'SC', 'resolution [[1368 (2001)]]{S/RES/1368(2001)} of 12 September 2001 (2001) on kites,'],
  ['ru', 'SC', 'резолюцию [[1368 (2001)]]{S/RES/1368(2001)} от 12 сентября 2001 (2001) о змеях,'],
  ['es', 'SC', 'la resolución [[1368 (2001)]]{S/RES/1368(2001)}, de 12 de septiembre de 2001 (2001), sobre cometas,'],
  // without the year, where the Council is meant
  [
    'en',
    'SC',
    'resolution [[2216]]{S/RES/2216(2015)}, resolutions [[242]]{S/RES/242(1967)} and [[338]]{S/RES/338(1973)}, resolution [[1493]]{S/RES/1493(2003)} of 28 July 2003,',
  ],
  [
    'en',
    'SC',
    'resolution [[2250 (2015)]]{S/RES/2250(2015)} and 500 lamps, resolution 12, resolutions 2020 and 9999, resolution 1,500,',
  ],
  [
    'en',
    'GA',
    'resolution 1514, Security Council resolution [[2250]]{S/RES/2250(2015)}, UNSCR [[1325]]{S/RES/1325(2000)}, its resolution 2625,',
  ],
  [
    'en',
    'SC',
    'the General Assembly, in its resolution 1514, resolution 1541 of 15 December 1960 and draft resolution 1325/4/2,',
  ],
  [
    'fr',
    'SC',
    'la résolution [[2216]]{S/RES/2216(2015)} et les résolutions [[1325]]{S/RES/1325(2000)} et [[2250]]{S/RES/2250(2015)},',
  ],
  ['es', 'SC', 'las resoluciones [[1325]]{S/RES/1325(2000)} y [[2250]]{S/RES/2250(2015)} y otras resoluciones,'],
  ['ru', 'SC', 'на резолюции [[1325]]{S/RES/1325(2000)} и [[2250]]{S/RES/2250(2015)} и другие резолюции 2020 года,'],
  ['ru', 'GA', 'в резолюции [[2250]]{S/RES/2250(2015)} Совета Безопасности,'],
  [
    'zh',
    'SC',
    '根据第[[2216]]{S/RES/2216(2015)}号决议、第[[1325]]{S/RES/1325(2000)}和[[2250]]{S/RES/2250(2015)}号决议，第1325次会议，',
  ],
  [
    'ar',
    'SC',
    'قراره [[2216]]{S/RES/2216(2015)} بشأن الطائرات والقرارين [[1325]]{S/RES/1325(2000)} و [[2250]]{S/RES/2250(2015)}،',
  ],
  // as extractions write them: brackets turned or lost, pairs turned round, blanks at slashes
  [
    'ar',
    'SC',
    'القرار [[)2020( 2519]]{S/RES/2519(2020)} و [[2127 (2013(]]{S/RES/2127(2013)} و [[2444 )2018(]]{S/RES/2444(2018)} و )2019( 2519،',
  ],
  [
    'ar',
    'SC',
    'القرار [[1990 (2011]]{S/RES/1990(2011)} ، الذي صدر) و [[S/RES/1645 (2005]]{S/RES/1645(2005)} و [[S/RES/1947)2010(]]{S/RES/1947(2010)}',
  ],
  [
    'ar',
    'GA',
    'قراريها [[81 282/]]{A/RES/81/282} و [[42 224/ دال]]{A/RES/42/224D} المؤرخ 27 أيار مايو/ 2028 ، و 12 شخصا،',
  ],
  [
    'en',
    'GA',
    'resolutions [[81/ 4]]{A/RES/81/4} and [[81 /5]]{A/RES/81/5}, [[A /RES/86/6]]{A/RES/86/6}, [[A/RES/ 86/7]]{A/RES/86/7} and [[S/ RES/2035 (2012)]]{S/RES/2035(2012)},',
  ],
  ['en', 'GA', '[[A/AC.109/2031/L.18]]{A/AC.109/2031/L.18}A/AC.109/2031/L.18, [[S/RES/2035]]{S/RES/2035(2012)}'],
];

/** In digits and slashes of other keyboards and with marks of direction: what a block's text is read as. */
const unplain: readonly (readonly [LanguageCode, Organ, string])[] = [
  ['zh', 'SC', '第[[１３２５（２０００）]]{S/RES/1325(2000)}号决议和大会第[[８１／３]]{A/RES/81/3}号决议，'],
  ['ar', 'SC', 'قراره [[١٣٢٥ (٢٠٠٠)]]{S/RES/1325(2000)} وقراره [[۱۸۲۰ (۲۰۰۸)]]{S/RES/1820(2008)}،'],
  [
    'ar',
    'SC',
    'قراره [[1820\u200f (2008)]]{S/RES/1820(2008)}\u200e و \u202a[[2444\u202c\u202a (2018)]]{S/RES/2444(2018)}\u202c،',
  ],
  ['ar', 'SC', '\u202bالقرار \u202a[[)2020( 2519]]{S/RES/2519(2020)}\u202c\u202c'],
  [
    'en',
    'SC',
    '[[S\u2215PRST\u22152017\u221527]]{S/PRST/2017/27}, General Assembly resolution [[70\u20441]]{A/RES/70/1} and [[Ａ／ＲＥＳ／８１／３]]{A/RES/81/3},',
  ],
  ['fr', 'SC', 're\u0301solution [[1325\u00a0(2000)]]{S/RES/1325(2000)} et [[A/RES/81\u00ad/3]]{A/RES/81/3},'],
];

/** A marked text without its marks, and what they say. */
function read(marked: string): { readonly text: string; readonly expected: readonly string[] } {
  const expected: string[] = [];
  const text = marked.replace(/\[\[(.*?)\]\]\{(.*?)\}/g, (_, written: string, symbol: string) => {
    expected.push(`${written} = ${symbol}`);
    return written;
  });
  return { text, expected };
}

describe('citations', () => {
  for (const [language, organ, marked] of cases) {
    it(`${language} ${organ}: ${marked.slice(0, 70)}`, () => {
      const { text, expected } = read(marked);
      const facts = languageOf(language);
      const found = citationsAt(text, mentionPlaces(text, facts), facts, organ);
      deepStrictEqual(
        found.map(({ start, end, symbol }) => `${text.slice(start, end)} = ${symbol}`),
        expected,
      );
    });
  }
  for (const [language, organ, marked] of unplain) {
    it(`of a block, ${language} ${organ}: ${marked.slice(0, 70)}`, () => {
      const { text, expected } = read(marked);
      const { citations } = findTextMentions({ text }, languageOf(language), organ);
      deepStrictEqual(
        citations.map(({ start, end, symbol }) => `${text.slice(start, end)} = ${symbol}`),
        expected,
      );
    });
  }
});
