import { madeOfKeys, madeOnce } from '../../text/made-when-asked';
import { type LanguageCode, languageCodes } from '../language';
import type { PreferredWord } from '../preferred-words';

/** A name that a State bears no more, or that the UN writes otherwise. */
export interface OtherStateName extends Omit<PreferredWord, 'look' | 'organs' | 'right'> {
  /** As `String.replace` takes it. */
  readonly right: string;
  /** The first whole year of the new name; 0 where the other one was never the UN's. */
  readonly since: number;
}

/**
 * Expression, UN's name, and the first whole year in which it was in force. Only what can mean nothing else. A sentence's grammar is kept
 * where it follows from the words themselves: "the Czech Republic" is "Czechia", « en Birmanie » « au Myanmar ».
 */
const rows: Readonly<Record<LanguageCode, string>> = {
  en: `Swaziland=Eswatini@2019
Turkey=Türkiye@2023
Turkiye=Türkiye
(?:[Tt]he )?Czech Republic=Czechia@2017
(?:[Tt]he )?(?:f|F)ormer Yugoslav Republic of Macedonia=North Macedonia@2020
Cape Verde=Cabo Verde@2014
Ivory Coast|Cote d['’]Ivoire=Côte d’Ivoire
Burma=Myanmar
Vietnam(?! War)=Viet Nam
North Korea=the Democratic People’s Republic of Korea
South Korea=the Republic of Korea
(?<! in )East Timor|Timor Leste=Timor-Leste@2003
Guinea Bissau=Guinea-Bissau
B(?:ye|e)lorussia=Belarus
São Tomé and Pr[ií]ncipe=Sao Tome and Principe
St\\. (Kitts|Lucia|Vincent)=Saint $1`,
  fr: `Swaziland=Eswatini@2019
Turquie=Türkiye@2023
République tchèque=Tchéquie@2017
[Ll]['’]ex-République yougoslave de Macédoine=la Macédoine du Nord@2020
du Cap-Vert=de Cabo Verde@2014
au Cap-Vert=à Cabo Verde@2014
(?:[Ll]e )?Cap-Vert=Cabo Verde@2014
Cote d['’]Ivoire=Côte d’Ivoire
de la Birmanie=du Myanmar
en Birmanie=au Myanmar
la Birmanie=le Myanmar
Vi[eê]tnam|Vi[êe]t-[Nn]am|Viêt Nam=Viet Nam
de la Biélorussie=du Bélarus
en Biélorussie=au Bélarus
la Biélorussie=le Bélarus
Moldavie=République de Moldova
Corée du Nord=République populaire démocratique de Corée
Corée du Sud=République de Corée
Kirghizstan=Kirghizistan
Nigeria=Nigéria
Liberia=Libéria
Koweit=Koweït
Irak=Iraq
Emirats arabes unis=Émirats arabes unis
Egypte=Égypte
Ethiopie=Éthiopie
Erythrée=Érythrée
Saint-Christophe-et-Niévès=Saint-Kitts-et-Nevis`,
  es: `S[uw]azilandia|Swazilandia|Esuatini=Eswatini
Turquía=Türkiye@2023
(?:la )?República Checa=Chequia@2017
la ex[ -]República Yugoslava de Macedonia=Macedonia del Norte@2020
Costa de Marfil=Côte d’Ivoire
Birmania=Myanmar
Vietnam=Viet Nam
Bielorrusia=Belarús
Moldavia=la República de Moldova
Corea del Norte=la República Popular Democrática de Corea
Corea del Sur=la República de Corea
Kenia=Kenya
Ruanda=Rwanda
Malaui=Malawi
Botsuana=Botswana
Lesoto=Lesotho
Yibuti=Djibouti
Fiyi=Fiji
Catar=Qatar
Irak=Iraq
Zimbabue=Zimbabwe
Baréin|Bahréin=Bahrein
Surinam=Suriname
Trinidad y Tobago=Trinidad y Tabago
Kazajistán=Kazajstán
Arabia Saudí=Arabia Saudita
Bangladés=Bangladesh
Papúa Nueva Guinea=Papua Nueva Guinea
San Cristóbal y Nieves=Saint Kitts y Nevis`,
  ru: `Свазиленд(?:а|у|ом|е)?=Эсватини@2019
Белоруссия=Беларусь
Белоруссию=Беларусь
Белоруссией=Беларусью
Белоруссии=Беларуси
Молдавия=Республика Молдова
Молдавию=Республику Молдова
Киргизия=Кыргызстан
Туркмения=Туркменистан
Бирм([аыеу]|ой)=Мьянм$1
Берег(?:а|у|ом|е)? Слоновой Кости=Кот-д’Ивуар
Северная Корея=Корейская Народно-Демократическая Республика
Южная Корея=Республика Корея
Шри Ланк(\\p{L}{1,2})=Шри-Ланк$1
Тайланд(\\p{L}{0,2})=Таиланд$1
[Бб]ывшая югославская Республика Македония=Северная Македония@2020
[Бб]ывшей югославской Республики Македония=Северной Македонии@2020`,
  zh: `象牙海岸=科特迪瓦
捷克共和国=捷克@2017
前南斯拉夫的马其顿共和国=北马其顿@2020
北朝鲜|北韩=朝鲜民主主义人民共和国
南朝鲜|南韩|(?<!朝)韩国=大韩民国
纽西兰=新西兰
义大利=意大利
寮国=老挝人民民主共和国`,
  ar: `سوازيلند=إسواتيني@2019
الجمهورية التشيكية=تشيكيا@2017
الرأس الأخضر=كابو فيردي@2014
ساحل العاج=كوت ديفوار
بورما=ميانمار
فيتنام=فييت نام
كوريا الشمالية=جمهورية كوريا الشعبية الديمقراطية
كوريا الجنوبية=جمهورية كوريا
روسيا البيضاء|بيلاروسيا=بيلاروس
جمهورية مقدونيا اليوغوسلافية السابقة=مقدونيا الشمالية@2020`,
};

/** In Arabic "and", "by", "to", "as" are written as one with the name. */
const before = (language: LanguageCode) =>
  language === 'ar' ? '(?<=(?:^|[^\\p{L}\\p{M}])[وفبلك]?)' : language === 'zh' ? '' : '(?<!\\p{L})';

export const otherStateNames = madeOfKeys(languageCodes, (language): readonly OtherStateName[] =>
  rows[language].split('\n').map(row => {
    const [, expression = '', right = '', since = '0'] = /^(.*)=([^=@]*)(?:@(\d+))?$/.exec(row)!;
    const source = `${before(language)}(?:${expression})${language === 'zh' ? '' : '(?!\\p{L})'}`;
    return {
      found: madeOnce(() => new RegExp(source, 'gu')),
      right,
      since: Number(since),
    };
  }),
);

/** What before a name in its clause begins a title, which keeps the names of its day: "the Treaty between Burma and". */
export const titleNouns: Readonly<Record<LanguageCode, RegExp>> = {
  en: /Agreement|Treaty|Convention|Protocol|Accord|Mission|Operation|Tribunal/,
  fr: /Accord|Traité|Convention|Protocole|Mission|Opération|Tribunal/,
  es: /Acuerdo|Tratado|Conven|Protocolo|Misión|Operación|Tribunal/,
  ru: /Соглашени|Договор|Конвенци|Протокол|Мисси|Операци|Трибунал/,
  zh: /《/,
  ar: /اتفاق|معاهدة|بروتوكول|بعثة|عملية|محكمة/,
};
