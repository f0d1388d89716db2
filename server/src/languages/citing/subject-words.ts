import { type LanguageCode, languageCodes } from '../language';

/**
 * What the Security Council's resolutions are about. Their subjects are known in English alone; here is what they are looked
 * for by in a draft of another language. Stems where words are inflected: "mujer" of "mujeres", "женщин" of "женщины".
 */
const rows = `
women|femme|mujer|женщин|妇女|مرأة
peace|paix|paz|мир|和平|سلام
security|sécurité|seguridad|безопасност|安全|أمن
children|enfant|niñ|дет|儿童|أطفال
youth|jeune|joven|молодеж|青年|شباب
civilians|civil|civil|гражданск|平民|مدنيين
armed|arm|arm|вооружен|武装|مسلح
conflict|conflit|conflicto|конфликт|冲突|نزاع
sexual|sexuel|sexual|сексуальн|性暴力|جنسي
terrorism|terroris|terroris|террориз|恐怖|إرهاب
sanctions|sanction|sancion|санкци|制裁|جزاءات
peacekeeping|maintien|mantenimiento|поддержани|维持和平|حفظ
police|police|polic|полицейск|警察|شرطة
justice|justice|justicia|правосуди|司法|عدالة
humanitarian|humanitaire|humanitari|гуманитарн|人道主义|إنساني
weapons|arme|arma|оруж|武器|أسلحة
nuclear|nucléaire|nuclear|ядерн|核|نووي
piracy|piraterie|pirater|пиратств|海盗|قرصنة
maritime|maritime|marítim|морск|海上|بحري
hunger|faim|hambre|голод|饥|جوع
embargo|embargo|embargo|эмбарго|禁运|حظر
mandate|mandat|mandato|мандат|任务|ولاية
mission|mission|misión|мисси|特派团|بعثة
extension|prorogation|prórroga|продлени|延长|تمديد
membership|admission|admisión|прием|接纳|عضوية
tribunal|tribunal|tribunal|трибунал|法庭|محكمة
afghanistan|afghan|afgan|афган|阿富汗|أفغانستان
bosnia|bosnie|bosnia|босни|波斯尼亚|بوسنة
central african|centrafricain|centroafrican|центральноафриканск|中非|أفريقيا الوسطى
congo|congo|congo|конго|刚果|كونغو
cyprus|chypre|chipre|кипр|塞浦路斯|قبرص
golan|golan|golán|голан|戈兰|جولان
haiti|haïti|haití|гаити|海地|هايتي
iran|iran|irán|иран|伊朗|إيران
iraq|iraq|iraq|ирак|伊拉克|عراق
korea|corée|corea|коре|朝鲜|كوريا
lebanon|liban|líbano|ливан|黎巴嫩|لبنان
liberia|libéria|liberia|либери|利比里亚|ليبريا
libya|liby|libia|ливи|利比亚|ليبيا
mali|mali|malí|мали|马里|مالي
middle east|moyen-orient|oriente medio|ближн|中东|أوسط
palestine|palestin|palestin|палестин|巴勒斯坦|فلسطين
sahara|sahara|sáhara|сахар|撒哈拉|صحراء
somalia|somalie|somalia|сомали|索马里|صومال
south sudan|soudan du sud|sudán del sur|южн|南苏丹|جنوب السودان
sudan|soudan|sudán|судан|苏丹|سودان
syria|syrie|siria|сири|叙利亚|سوريا
ukraine|ukraine|ucrania|украин|乌克兰|أوكرانيا
yemen|yémen|yemen|йемен|也门|يمن
`;

/** A stem is told by so many of its letters. */
const shortest = 3;

let table: readonly Readonly<Record<LanguageCode, string>>[] | null = null;

/** Small, without accents and vowel marks, the Arabic article or preposition left out. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase();
}

/** The English words for those typed, as far as they are known: "femmes paix" is "women peace". Empty for none. */
export function englishSubjectWords(typed: string, language: LanguageCode): string {
  if (language === 'en') return '';
  table ??= rows
    .trim()
    .split('\n')
    .map(row => {
      const cells = row.split('|').map(plain);
      return Object.fromEntries(languageCodes.map((code, index) => [code, cells[index]])) as Record<
        LanguageCode,
        string
      >;
    });
  const sought = plain(typed);
  const found = table.filter(row => hasStem(sought, row[language], language));
  // 南苏丹 has 苏丹 in it
  const widest = found.filter(
    row =>
      !found.some(
        other => other !== row && other[language] !== row[language] && other[language].includes(row[language]),
      ),
  );
  return [...new Set(widest.map(row => row.en))].join(' ');
}

function hasStem(typed: string, stem: string, language: LanguageCode): boolean {
  if (language === 'zh') return typed.includes(stem);
  if (stem.includes(' ')) return typed.includes(stem);
  return typed.split(/[^\p{L}]+/u).some(written => {
    const word = language === 'ar' ? written.replace(/^[وبلك]?(?:ال)?/, '') : written;
    return word.startsWith(stem) || (word.length >= shortest && stem.startsWith(word));
  });
}
