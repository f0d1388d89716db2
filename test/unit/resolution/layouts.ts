/** One resolution in each language, a paragraph a string: our own sentences. However it is laid out, the tree is the same. */
export const texts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Resolution 9101 (2031)',
    'The Security Council,',
    'Recalling its resolutions 1325 (2000), 2185 (2014) and 2242 (2015) and the statement of its President on the lamps of the northern coast (S/PRST/2014/5), and reaffirming all of them,',
    'Noting with appreciation the work of the keepers, who stay awake in every weather, and of the pilots who bring the ships past the cape,',
    '1. Decides to establish a mission to light the lamps of the northern coast for an initial period of twelve months;',
    '2. Requests the Secretary-General to report on the mission every ninety days, and in particular:',
    '(a) To count the lamps that are lit at dusk and those that have gone out by the morning, tower by tower;',
    '(b) To train the keepers;',
    '3. Decides to remain seized of the matter.',
  ],
  fr: [
    'Résolution 9101 (2031)',
    'Le Conseil de sécurité,',
    'Rappelant ses résolutions 1325 (2000), 2185 (2014) et 2242 (2015) et la déclaration de sa présidence sur les phares de la côte nord (S/PRST/2014/5), et les réaffirmant toutes,',
    'Se félicitant de l’action des gardiens, qui veillent par tous les temps, et de celle des pilotes qui font passer le cap aux navires,',
    '1. Décide de créer une mission chargée de rallumer les phares de la côte nord pour une période initiale de douze mois ;',
    '2. Prie le Secrétaire général de lui faire rapport tous les quatre-vingt-dix jours, et en particulier :',
    'a) De compter les phares allumés à la tombée de la nuit et ceux qui se sont éteints avant le matin ;',
    'b) De former les gardiens ;',
    '3. Décide de rester saisi de la question.',
  ],
  es: [
    'Resolución 9101 (2031)',
    'El Consejo de Seguridad,',
    'Recordando sus resoluciones 1325 (2000), 2185 (2014) y 2242 (2015) y la declaración de su Presidencia sobre los faros de la costa norte (S/PRST/2014/5), y reafirmándolas todas,',
    'Acogiendo con beneplácito la labor de los guardianes, que velan con cualquier tiempo, y la de los pilotos que guían a los barcos,',
    '1. Decide establecer una misión que encienda los faros de la costa norte por un período inicial de doce meses;',
    '2. Solicita al Secretario General que le presente un informe cada noventa días y, en particular:',
    'a) Que cuente los faros encendidos al anochecer y los que se han apagado antes de la mañana;',
    'b) Que forme a los guardianes;',
    '3. Decide seguir ocupándose de la cuestión.',
  ],
  ru: [
    'Резолюция 9101 (2031)',
    'Совет Безопасности,',
    'ссылаясь на свои резолюции 1325 (2000), 2185 (2014) и 2242 (2015) и на заявление своего Председателя о маяках северного побережья (S/PRST/2014/5) и подтверждая их все,',
    'с удовлетворением отмечая труд смотрителей, которые не спят в любую погоду, и лоцманов, которые проводят суда мимо мыса,',
    '1. постановляет учредить миссию для освещения северного побережья на первоначальный период в двенадцать месяцев;',
    '2. просит Генерального секретаря каждые девяносто дней представлять доклад, и в частности:',
    'a) сосчитать маяки, зажженные в сумерках, и маяки, погасшие до наступления утра;',
    'b) обучить смотрителей;',
    '3. постановляет продолжать заниматься этим вопросом.',
  ],
  zh: [
    '第9101(2031)号决议',
    '安全理事会，',
    '回顾其第1325(2000)、2185(2014)和2242(2015)号决议以及安理会主席关于北部海岸灯塔的声明(S/PRST/2014/5)，并重申所有这些决议和声明对于各国船只安全通过海角的重要意义，',
    '赞赏地注意到看守人员在任何天气条件下都彻夜不眠地坚守岗位，引航员带领船只安全通过海角，使沿岸各国人民能够按时得到粮食和其他物资，',
    '1. 决定设立一个特派团，负责在最初十二个月的期间内重新点亮北部海岸的所有灯塔，并为此向沿岸各国当局提供一切必要的协助和设备；',
    '2. 请秘书长每九十天向安理会提出一份报告，说明特派团的工作以及在执行本决议方面遇到的一切困难，并特别采取下列行动：',
    '(a) 清点黄昏时分已经点亮的灯塔和到早晨之前已经熄灭的灯塔，并逐一说明这些灯塔熄灭的原因以及修复所需的时间和经费；',
    '(b) 培训看守人员；',
    '3. 决定继续处理此案。',
  ],
  ar: [
    'القرار 9101 (2031)',
    'إن مجلس الأمن،',
    'إذ يشير إلى قراراته 1325 (2000) و 2185 (2014) و 2242 (2015) وإلى بيان رئيسه عن منارات الساحل الشمالي (S/PRST/2014/5)، وإذ يؤكدها كلها من جديد،',
    'وإذ يلاحظ مع التقدير عمل الحراس الذين يسهرون في كل الأحوال الجوية وعمل المرشدين الذين يقودون السفن عند مرورها برأس البحر،',
    '1 - يقرر إنشاء بعثة لإضاءة منارات الساحل الشمالي لفترة أولية مدتها اثنا عشر شهرا؛',
    '2 - يطلب إلى الأمين العام أن يقدم إليه تقريرا كل تسعين يوما، وأن يقوم بوجه خاص بما يلي:',
    '(أ) إحصاء المنارات المضاءة عند الغروب والمنارات التي انطفأت قبل الصباح؛',
    '(ب) تدريب الحراس؛',
    '3 - يقرر أن يبقي المسألة قيد نظره.',
  ],
};

/** Cut to a width in columns, between words, or in Chinese between any two characters but before a mark. */
export function cut(paragraph: string, width: number): string[] {
  const wide = /[一-鿿]/.test(paragraph);
  const pieces = wide ? (paragraph.match(/[A-Za-z0-9()/.]+ ?|.[，；。：、）》]*/gu) ?? []) : paragraph.split(/(?<= )/);
  const lines = [''];
  const columns = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '⺀' ? 2 : 1), 0);
  for (const piece of pieces) {
    if (lines.at(-1) !== '' && columns(lines.at(-1)! + piece.trimEnd()) > width) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return lines.map(line => line.trimEnd());
}

export type Layout = (paragraphs: readonly string[]) => string;
const wrapped =
  (indent: string, between: string): Layout =>
  paragraphs =>
    paragraphs.map(paragraph => indent + cut(paragraph, 72).join('\n')).join(between);
export const extracted: Layout = paragraphs =>
  paragraphs
    .flatMap((paragraph, i) => cut(paragraph, 68).map((line, n) => `${n === 0 ? (i === 0 ? '   ' : ' ') : ''}${line} `))
    .join('\n\n');

/** A page ends inside the third paragraph. */
const pages: Layout = paragraphs => {
  const all = paragraphs.map(paragraph => cut(paragraph, 72));
  const third = all[2]!;
  const text = all.map((lines, i) => `  ${(i === 2 ? lines.slice(0, 1) : lines).join('\n')}`);
  const rest = `${third.slice(1).join('\n')}`;
  return [...text.slice(0, 3), '\n31-04411 1/2\n\fS/RES/9101 (2031)\n', rest, '', text.slice(3).join('\n\n')]
    .join('\n')
    .replaceAll('\n  ', '\n\n  ');
};

/** The ways that people have to cut a resolution into lines. */
export const layouts: Readonly<Record<string, Layout>> = {
  'a paragraph a line, without blank lines': paragraphs => paragraphs.join('\n'),
  'hard-wrapped, indented, with blank lines': wrapped('  ', '\n\n'),
  'hard-wrapped, with blank lines': wrapped('', '\n\n'),
  'hard-wrapped, indented': wrapped('    ', '\n'),
  'printed with columns of blanks': paragraphs =>
    wrapped(
      '      ',
      '\n\n',
    )(paragraphs)
      .split('\n')
      .map(line => (line === '' ? line : `     ${line}`))
      .join('\n'),
  'as pdftotext prints it, without blank lines': wrapped('', '\n'),
  'labels hanging in front of their paragraphs': paragraphs =>
    paragraphs
      .map(paragraph => {
        const label = /^(?:\d+\.|\d+ -|\(?[a-bأب]\)) /.exec(paragraph)?.[0] ?? '';
        const column = label === '' ? 0 : 6;
        const lines = cut(paragraph.slice(label.length), 72);
        return lines.map((line, i) => (i === 0 ? label.padEnd(column) : ' '.repeat(column)) + line).join('\n');
      })
      .join('\n'),
  'extracted, a blank line behind every line': extracted,
  'its lines numbered, tight before the words': paragraphs =>
    wrapped(
      '',
      '\n',
    )(paragraphs)
      .split('\n')
      .map((line, i) => `${i + 1}  ${line}`)
      .join('\n'),
  'pages with running heads and page numbers': pages,
  'Word’s plain text: tabs behind labels, no-break spaces': paragraphs =>
    paragraphs
      .map(text => text.replace(/^(\d+\.|\(?[a-bأب]\)|\d+ -) /, '$1\t').replace(/ \((?=\d{4}\))/g, '\u00a0('))
      .join('\n\n'),
  'soft hyphens in words': paragraphs =>
    paragraphs.map(text => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad')).join('\n\n'),
  CRLF: paragraphs => paragraphs.join('\r\n\r\n'),
  'lone CR and a byte-order mark': paragraphs => `\ufeff${paragraphs.join('\r\r')}`,
  'form feeds at page tops': paragraphs => paragraphs.join('\n\n\f'),
  'letters and accents apart (NFD)': paragraphs => paragraphs.join('\n\n').normalize('NFD'),
  'U+2028 between paragraphs, as the web has it': paragraphs => paragraphs.join('\u2028\u2028'),
  'U+2029 behind each paragraph': paragraphs => paragraphs.map(text => `${text}\u2029`).join(''),
  'U+0085 at line ends': paragraphs => wrapped('', '\n\n')(paragraphs).replaceAll('\n', '\u0085'),
  'vertical tabs, Word’s soft breaks': paragraphs => paragraphs.join('\v'),
  'all on one line': paragraphs => paragraphs.join(' '),
  'all on one line, two blanks between': paragraphs => `  ${paragraphs.join('  ')} `,
  'marks of direction': paragraphs => paragraphs.map(text => `\u200f\u202b${text}\u202c`).join('\n\n'),
};
