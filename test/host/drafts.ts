/** A draft in each language, opened unsaved: our own sentences, one citation and one slip each. */
export interface Draft {
  readonly language: string;
  readonly text: string;
  /** What the outline has, in order, among other things. */
  readonly outline: readonly string[];
  readonly cited: string;
  /** What the hover says of it in the draft's language. */
  readonly said: string;
  readonly slip: string;
  readonly mended: string;
}

const lines = (...all: readonly string[]) => `${all.join('\n\n')}\n`;

export const drafts: readonly Draft[] = [
  {
    language: 'français',
    text: lines(
      'Le Conseil de sécurité,',
      'Rappelant sa résolution 2185 (2014) relative aux gardiens de phare,',
      '1. Décide de rallumer les phares de la côte ;',
      '3. Prie le Secrétaire général :',
      'a) De recruter des gardiens ;',
      'b) De lui faire rapport ;',
      '4. Décide de rester saisi de la question.',
    ),
    outline: ['PP1 Rappelant', 'OP1 Décide', 'a)', 'b)'],
    cited: '2185 (2014)',
    said: 'Séance',
    slip: '3.',
    mended: '2. Prie',
  },
  {
    language: 'español',
    text: lines(
      'La Asamblea General,',
      'Recordando la resolución 2185 (2014) del Consejo de Seguridad,',
      '1. Decide encender de nuevo los faros de la costa;',
      '3. Solicita al Secretario General que:',
      'a) Contrate guardianes;',
      'b) Le presente un informe.',
    ),
    outline: ['PP1 Recordando', 'OP1 Decide', 'a)', 'b)'],
    cited: '2185 (2014)',
    said: 'Sesión',
    slip: '3.',
    mended: '2. Solicita',
  },
  {
    language: 'русский',
    text: lines(
      'Совет Безопасности,',
      'ссылаясь на свою резолюцию 2185 (2014) о смотрителях маяков,',
      '1. постановляет вновь зажечь маяки побережья;',
      '3. просит Генерального секретаря:',
      'a) нанять смотрителей;',
      'b) представить ему доклад;',
      '4. постановляет продолжать заниматься этим вопросом.',
    ),
    outline: ['PP1 ссылаясь', 'OP1 постановляет', 'a)', 'b)'],
    cited: '2185 (2014)',
    said: 'Заседание',
    slip: '3.',
    mended: '2. просит',
  },
  {
    language: 'العربية',
    text: lines(
      'إن مجلس الأمن،',
      'إذ يشير إلى قراره 2185 (2014) بشأن حراس المنارات،',
      '1 - يقرر إعادة إضاءة منارات الساحل؛',
      '3 - يطلب إلى الأمين العام ما يلي:',
      '(أ) تعيين الحراس؛',
      '(ب) موافاته بتقرير؛',
      '4 - يقرر أن يبقي المسألة قيد نظره.',
    ),
    outline: ['PP1 إذ يشير', 'OP1 يقرر', '(أ)', '(ب)'],
    cited: '2185 (2014)',
    said: 'الجلسة',
    slip: '3 -',
    mended: '2 - يطلب',
  },
];
