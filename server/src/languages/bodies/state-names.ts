import type { LanguageCode } from '../language';

/** The Member States of the United Nations, the Holy See and the State of Palestine, by their codes of ISO 3166, two letters each. */
const codes =
  'ADAEAFAGALAMAOARATAUAZBABBBDBEBFBGBHBIBJBNBOBRBSBTBWBYBZCACDCFCGCHCICLCMCNCOCRCUCVCYCZDEDJDKDMDODZECEEEGERESETFIFJFMFRGAGBGDGEGHGMGNGQGRGTGWGYHNHRHTHUIDIEILINIQIRISITJMJOJPKEKGKHKIKMKNKPKRKWKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMGMHMKMLMMMNMRMTMUMVMWMXMYMZNANENGNINLNONPNRNZOMPAPEPGPHPKPLPSPTPWPYQARORSRURWSASBSCSDSESGSISKSLSMSNSOSRSSSTSVSYSZTDTGTHTJTLTMTNTOTRTTTVTZUAUGUSUYUZVAVCVEVNVUWSYEZAZMZW';

/**
 * Official short names (the list of Member States, UNTERM) where they are not what the Unicode Consortium's tables (CLDR) call the
 * country, and where they have changed of late, so that it depends on the tables' age. All others are asked of `Intl`.
 */
const own: Readonly<Record<LanguageCode, string>> = {
  en: `AGAntigua and Barbuda|BABosnia and Herzegovina|BNBrunei Darussalam|BOBolivia (Plurinational State of)
CDDemocratic Republic of the Congo|CGCongo|CICôte d’Ivoire|CVCabo Verde|CZCzechia
FMMicronesia (Federated States of)|GBUnited Kingdom of Great Britain and Northern Ireland
IRIran (Islamic Republic of)|KNSaint Kitts and Nevis|KPDemocratic People’s Republic of Korea|KRRepublic of Korea
LALao People’s Democratic Republic|LCSaint Lucia|MDRepublic of Moldova|MKNorth Macedonia|MMMyanmar
NLNetherlands (Kingdom of the)|PSState of Palestine|RURussian Federation|STSao Tome and Principe
SYSyrian Arab Republic|SZEswatini|TRTürkiye|TTTrinidad and Tobago|TZUnited Republic of Tanzania
USUnited States of America|VAHoly See|VCSaint Vincent and the Grenadines|VEVenezuela (Bolivarian Republic of)
VNViet Nam`,
  fr: `BNBrunéi Darussalam|BOBolivie (État plurinational de)|BYBélarus|CDRépublique démocratique du Congo|CGCongo
CVCabo Verde|CZTchéquie|FMMicronésie (États fédérés de)|GBRoyaume-Uni de Grande-Bretagne et d’Irlande du Nord
IQIraq|IRIran (République islamique d’)|KGKirghizistan|KNSaint-Kitts-et-Nevis
KPRépublique populaire démocratique de Corée|KRRépublique de Corée|LARépublique démocratique populaire lao
LRLibéria|MDRépublique de Moldova|MKMacédoine du Nord|MMMyanmar|NGNigéria|NLPays-Bas (Royaume des)
PSÉtat de Palestine|RUFédération de Russie|SVEl Salvador|SYRépublique arabe syrienne|SZEswatini|TLTimor-Leste
TRTürkiye|TZRépublique-Unie de Tanzanie|USÉtats-Unis d’Amérique|VASaint-Siège
VEVenezuela (République bolivarienne du)|VNViet Nam`,
  es: `BDBangladesh|BHBahrein|BJBenin|BNBrunei Darussalam|BOBolivia (Estado Plurinacional de)|BTBhután|BWBotswana
BYBelarús|CICôte d’Ivoire|CVCabo Verde|CZChequia|DJDjibouti|FJFiji|FMMicronesia (Estados Federados de)
GBReino Unido de Gran Bretaña e Irlanda del Norte|GWGuinea-Bissau|IQIraq|IRIrán (República Islámica del)|KEKenya
KNSaint Kitts y Nevis|KPRepública Popular Democrática de Corea|KRRepública de Corea|KZKazajstán
LARepública Democrática Popular Lao|LSLesotho|MDRepública de Moldova|MKMacedonia del Norte|MLMalí|MMMyanmar
MWMalawi|NLPaíses Bajos (Reino de los)|NZNueva Zelandia|PGPapua Nueva Guinea|PSEstado de Palestina|PWPalau
QAQatar|RORumania|RUFederación de Rusia|RWRwanda|SAArabia Saudita|SRSuriname|SYRepública Árabe Siria|SZEswatini
TRTürkiye|TTTrinidad y Tabago|TZRepública Unida de Tanzanía|USEstados Unidos de América|VASanta Sede
VEVenezuela (República Bolivariana de)|VNViet Nam|ZWZimbabwe`,
  ru: `AEОбъединенные Арабские Эмираты|BNБруней-Даруссалам|BOБоливия (Многонациональное Государство)
BSБагамские Острова|CDДемократическая Республика Конго|CFЦентральноафриканская Республика|CGКонго|CZЧехия
FMМикронезия (Федеративные Штаты)|GBСоединенное Королевство Великобритании и Северной Ирландии
IRИран (Исламская Республика)|KGКыргызстан|KMКоморские Острова|KPКорейская Народно-Демократическая Республика
LAЛаосская Народно-Демократическая Республика|MDРеспублика Молдова|MHМаршалловы Острова|MKСеверная Македония
MMМьянма|MVМальдивские Острова|NLНидерланды (Королевство)|PSГосударство Палестина|RUРоссийская Федерация
SBСоломоновы Острова|SCСейшельские Острова|SYСирийская Арабская Республика|SZЭсватини|TLТимор-Лешти
TZОбъединенная Республика Танзания|USСоединенные Штаты Америки|VAСвятой Престол
VEВенесуэла (Боливарианская Республика)|ZAЮжная Африка`,
  zh: `BN文莱达鲁萨兰国|BO多民族玻利维亚国|CD刚果民主共和国|CG刚果|FM密克罗尼西亚联邦|GB大不列颠及北爱尔兰联合王国|IR伊朗伊斯兰共和国|KP朝鲜民主主义人民共和国|KR大韩民国|LA老挝人民民主共和国
MD摩尔多瓦共和国|MK北马其顿|NL荷兰王国|PS巴勒斯坦国|RU俄罗斯联邦|SY阿拉伯叙利亚共和国|SZ斯威士兰|TZ坦桑尼亚联合共和国|US美利坚合众国|VA教廷|VE委内瑞拉玻利瓦尔共和国`,
  ar: `BJبنن|BNبروني دار السلام|BOبوليفيا (دولة - المتعددة القوميات)|CDجمهورية الكونغو الديمقراطية|CGالكونغو
CIكوت ديفوار|CLشيلي|CVكابو فيردي|CZتشيكيا|DOالجمهورية الدومينيكية|ECإكوادور|FMميكرونيزيا (ولايات - الموحدة)
GAغابون|GBالمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|GWغينيا - بيساو|IRإيران (جمهورية - الإسلامية)
ISأيسلندا|KIكيريباس|KNسانت كيتس ونيفس|KPجمهورية كوريا الشعبية الديمقراطية|KRجمهورية كوريا
LAجمهورية لاو الديمقراطية الشعبية|LKسري لانكا|LRليبريا|LUلكسمبرغ|MDجمهورية مولدوفا|MKمقدونيا الشمالية|MMميانمار
MTمالطة|MVملديف|MZموزامبيق|NLهولندا (مملكة -)|OMعمان|PSدولة فلسطين|RUالاتحاد الروسي|SCسيشيل|STسان تومي وبرينسيبي
SYالجمهورية العربية السورية|SZإسواتيني|THتايلند|TZجمهورية تنزانيا المتحدة|USالولايات المتحدة الأمريكية
UYأوروغواي|VAالكرسي الرسولي|VEفنزويلا (جمهورية - البوليفارية)|VNفييت نام|ZWزمبابوي`,
};

const made = new Map<LanguageCode, readonly string[]>();

/** The short names of States as the United Nations writes them, in the order of their codes. */
export function stateNames(language: LanguageCode): readonly string[] {
  let names = made.get(language);
  if (!names) {
    names = namesIn(language);
    made.set(language, names);
  }
  return names;
}

function namesIn(language: LanguageCode): readonly string[] {
  const written = new Map(own[language].split(/[|\n]/).map(entry => [entry.slice(0, 2), entry.slice(2)]));
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return codes.match(/../g)!.flatMap(code => written.get(code) ?? regions.of(code)?.replaceAll("'", '’') ?? []);
}
