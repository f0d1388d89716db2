/** One resolution in each language: its symbol is told by its title, and it cites another. */
export const drafts: Readonly<Record<string, (number: number, cited: number) => string>> = {
  en: (number, cited) =>
    `Resolution ${number} (2014)\n\nThe Security Council,\n\nRecalling its resolution ${cited} (2014) and lighthouses,\n\n1. Decides to light the lamps:\n\n(a) At dusk;\n\n2. Recalls paragraph 1 above.\n`,
  fr: (number, cited) =>
    `Résolution ${number} (2014)\n\nLe Conseil de sécurité,\n\nRappelant sa résolution ${cited} (2014),\n\n1. Décide de rallumer les phares :\n\na) Au crépuscule ;\n\n2. Rappelle le paragraphe 1 ci-dessus.\n`,
  es: (number, cited) =>
    `Resolución ${number} (2014)\n\nEl Consejo de Seguridad,\n\nRecordando su resolución ${cited} (2014),\n\n1. Decide encender los faros:\n\na) Al anochecer;\n\n2. Recuerda el párrafo 1.\n`,
  ru: (number, cited) =>
    `Резолюция ${number} (2014)\n\nСовет Безопасности,\n\nссылаясь на свою резолюцию ${cited} (2014),\n\n1. постановляет зажечь маяки:\n\na) в сумерках;\n\n2. напоминает о пункте 1 выше.\n`,
  zh: (number, cited) =>
    `第${number}(2014)号决议\n\n安全理事会，\n\n回顾第${cited}(2014)号决议，\n\n1. 决定点亮灯塔：\n\n(a) 黄昏时；\n\n2. 回顾上文第1段。\n`,
  ar: (number, cited) =>
    `القرار ${number} (2014)\n\nإن مجلس الأمن،\n\nإذ يشير إلى قراره ${cited} (2014)،\n\n1 - يقرر إضاءة المنارات:\n\n(أ) عند الغسق؛\n\n2 - يشير إلى الفقرة 1 أعلاه.\n`,
};
