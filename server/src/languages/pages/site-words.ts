/** What a page of the web has below a document, in any of its languages: "Related links", "© United Nations 2031". */
const siteEnd =
  /^(?:©|Copyright|Related (?:links|documents|content|pages)|See also$|Share(?: this(?: page)?)?$|Print(?: this page)?$|Back to top|Privacy (?:notice|policy)|Terms of (?:use|service)|Contact(?: us)?$|Retrieved from|Categor(?:y|ies):|Last (?:updated|modified)|Download(?: as)? PDF|Liens (?:utiles|connexes)|Voir aussi$|Partager(?: cette page)?$|Imprimer$|Haut de page|Politique de confidentialité|Confidentialité$|Conditions d[’']utilisation|Contact(?:ez)?-nous$|Mentions légales|Enlaces (?:relacionados|de interés)|Véase también$|Compartir$|Imprimir$|Volver arriba|Aviso (?:de privacidad|legal)|Condiciones de uso|Contáctenos$|Полезные ссылки|Ссылки по теме|См\. также$|Поделиться$|Печать$|Наверх$|(?:Политика )?[Кк]онфиденциальност[ьи]$|Условия использования|相关(?:链接|文件)$|分享$|打印$|返回顶部$|隐私(?:政策|声明)?$|使用条款$|联系我们$|版权|روابط (?:ذات صلة|مفيدة)|انظر أيضا|شارك|طباعة$|سياسة الخصوصية|الخصوصية$|شروط الاستخدام|اتصل بنا)/i;

const longest = 80;

/** Does a line stand where the page of a site goes on below its document? */
export function isBelowDocument(line: string): boolean {
  return line.length <= longest && siteEnd.test(line);
}
