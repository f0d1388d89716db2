import { type LanguageCode, languageCodes } from '../language';

/**
 * The United Nations organs and offices that resolutions name, in their official names; a line each, English, French,
 * Spanish, Russian, Chinese, Arabic. The cases of a Russian name stand behind one another. States have a table of their own,
 * `state-names.ts`.
 */
const rows = `
General Assembly|Assemblée générale|Asamblea General|Генеральная Ассамблея,Генеральной Ассамблеи,Генеральной Ассамблее,Генеральную Ассамблею,Генеральной Ассамблеей|大会|الجمعية العامة
Security Council|Conseil de sécurité|Consejo de Seguridad|Совет Безопасности,Совета Безопасности,Совету Безопасности,Советом Безопасности,Совете Безопасности|安全理事会|مجلس الأمن
Economic and Social Council|Conseil économique et social|Consejo Económico y Social|Экономический и Социальный Совет,Экономического и Социального Совета,Экономическому и Социальному Совету,Экономическим и Социальным Советом,Экономическом и Социальном Совете|经济及社会理事会|المجلس الاقتصادي والاجتماعي
Human Rights Council|Conseil des droits de l’homme|Consejo de Derechos Humanos|Совет по правам человека,Совета по правам человека,Совету по правам человека,Советом по правам человека,Совете по правам человека|人权理事会|مجلس حقوق الإنسان
Trusteeship Council|Conseil de tutelle|Consejo de Administración Fiduciaria|Совет по Опеке,Совета по Опеке|托管理事会|مجلس الوصاية
International Court of Justice|Cour internationale de Justice|Corte Internacional de Justicia|Международный Суд,Международного Суда,Международному Суду,Международным Судом,Международном Суде|国际法院|محكمة العدل الدولية
Secretary-General|Secrétaire général|Secretario General|Генеральный секретарь,Генерального секретаря,Генеральному секретарю,Генеральным секретарем,Генеральном секретаре|秘书长|الأمين العام
Secretariat|Secrétariat|Secretaría|Секретариат,Секретариата,Секретариату,Секретариатом,Секретариате|秘书处|الأمانة العامة
Peacebuilding Commission|Commission de consolidation de la paix|Comisión de Consolidación de la Paz|Комиссия по миростроительству,Комиссии по миростроительству,Комиссию по миростроительству,Комиссией по миростроительству|建设和平委员会|لجنة بناء السلام
Commission on the Status of Women|Commission de la condition de la femme|Comisión de la Condición Jurídica y Social de la Mujer|Комиссия по положению женщин,Комиссии по положению женщин,Комиссию по положению женщин,Комиссией по положению женщин|妇女地位委员会|لجنة وضع المرأة
International Law Commission|Commission du droit international|Comisión de Derecho Internacional|Комиссия международного права,Комиссии международного права,Комиссию международного права,Комиссией международного права|国际法委员会|لجنة القانون الدولي
United Nations High Commissioner for Human Rights|Haut-Commissaire des Nations Unies aux droits de l’homme|Alto Comisionado de las Naciones Unidas para los Derechos Humanos|Верховный комиссар Организации Объединенных Наций по правам человека,Верховного комиссара Организации Объединенных Наций по правам человека,Верховному комиссару Организации Объединенных Наций по правам человека|联合国人权事务高级专员|مفوض الأمم المتحدة السامي لحقوق الإنسان
Office of the United Nations High Commissioner for Human Rights|Haut-Commissariat des Nations Unies aux droits de l’homme|Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos|Управление Верховного комиссара Организации Объединенных Наций по правам человека,Управления Верховного комиссара Организации Объединенных Наций по правам человека|联合国人权事务高级专员办事处|مفوضية الأمم المتحدة السامية لحقوق الإنسان
United Nations|Organisation des Nations Unies|Naciones Unidas|Организация Объединенных Наций,Организации Объединенных Наций,Организацию Объединенных Наций,Организацией Объединенных Наций|联合国|الأمم المتحدة
`;

const made = new Map<LanguageCode, readonly string[]>();

export function bodyNames(language: LanguageCode): readonly string[] {
  let names = made.get(language);
  if (!names) {
    const column = languageCodes.indexOf(language);
    names = rows
      .trim()
      .split('\n')
      .flatMap(row => row.split('|')[column]!.split(','));
    made.set(language, names);
  }
  return names;
}
