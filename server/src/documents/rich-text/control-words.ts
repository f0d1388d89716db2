import { shownAuthor } from '../runs/marked-paragraph';
import { textOfRuns } from '../runs/run';
import { beginStory } from './begin-story';
import { setPlain } from './group';
import { addNote, addText, isGone, type Reading, setPage, tell } from './reading';
import { endCell, endParagraph, endRow, endStory } from './story';

type Act = (reading: Reading, value: number | null) => void;

const says =
  (text: string): Act =>
  reading =>
    addText(reading, text);
const leavesOut: Act = ({ group }) => {
  group.destination = 'left out';
};
const isOn = (value: number | null): boolean => value !== 0;

/** Control words and symbols by their names; those that are not here change nothing that a draft shows. */
const actions: Readonly<Record<string, Act>> = {
  // characters
  tab: says('\t'),
  line: says('\n'),
  softline: says('\n'),
  page: says(' '),
  '~': says('\u00a0'),
  _: says('-'),
  '{': says('{'),
  '}': says('}'),
  '\\': says('\\'),
  emdash: says('—'),
  endash: says('–'),
  lquote: says('‘'),
  rquote: says('’'),
  ldblquote: says('“'),
  rdblquote: says('”'),
  bullet: says('•'),
  emspace: says('\u2003'),
  enspace: says('\u2002'),
  qmspace: says('\u2005'),
  chftn: reading => {
    reading.hasAutomaticMark = true;
  },

  // the look of characters
  plain: ({ group }) => setPlain(group),
  i: ({ group }, value) => {
    group.italic = isOn(value);
  },
  b: ({ group }, value) => {
    group.bold = isOn(value);
  },
  v: ({ group }, value) => {
    group.hidden = isOn(value);
  },
  super: ({ group }, value) => {
    group.raised = isOn(value);
  },
  nosupersub: ({ group }) => {
    group.raised = false;
  },
  deleted: ({ group }, value) => {
    group.deleted = isOn(value);
  },
  revised: ({ group }, value) => {
    group.inserted = isOn(value);
  },
  revauth: ({ group }, value) => {
    group.author = value ?? 0;
  },
  revauthdel: ({ group }, value) => {
    group.author = value ?? 0;
  },
  uc: ({ group }, value) => {
    group.fallback = Math.min(16, Math.max(0, value ?? 1));
  },
  f: (reading, value) => {
    reading.group.font = value ?? 0;
    if (reading.group.destination === 'fonts') reading.fonts.set(value ?? 0, { charset: 0, name: '' });
  },
  fcharset: ({ group, fonts }, value) => {
    const font = fonts.get(group.font);
    if (group.destination === 'fonts' && font) font.charset = value ?? 0;
  },
  ansicpg: (reading, value) => setPage(reading, value ?? 1252),
  mac: reading => setPage(reading, 10_000),
  deff: (reading, value) => {
    reading.group.font = value ?? 0;
  },

  // paragraphs and tables
  par: reading => {
    if (reading.group.destination === 'text' && !isGone(reading)) endParagraph(reading.group.story);
  },
  sect: ({ group }) => {
    if (group.destination === 'text') endParagraph(group.story);
  },
  pard: ({ group }) => {
    group.story.isInTable = false;
  },
  intbl: ({ group }) => {
    group.story.isInTable = true;
  },
  cell: ({ group }) => endCell(group.story),
  row: ({ group }) => endRow(group.story),
  nestcell: ({ group }) => endParagraph(group.story),
  clbrdrl: reading => {
    reading.isSideNext = true;
  },
  clbrdrr: reading => {
    reading.isSideNext = true;
  },
  clbrdrt: reading => {
    reading.isSideNext = false;
  },
  clbrdrb: reading => {
    reading.isSideNext = false;
  },
  cellx: reading => {
    reading.isSideNext = false;
  },
  titlepg: reading => {
    reading.hasFirstHead = true;
  },

  // destinations
  fonttbl: ({ group }) => {
    group.destination = 'fonts';
  },
  revtbl: ({ group }) => {
    group.destination = 'authors';
  },
  field: ({ group }) => {
    group.field = { code: '' };
  },
  fldinst: ({ group }) => {
    group.destination = 'field code';
  },
  fldrslt: ({ group }) => {
    if (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(group.field?.code ?? '')) group.destination = 'left out';
  },
  upr: ({ group }) => {
    if (group.destination === 'text') group.destination = 'two forms';
  },
  ud: reading => {
    // the other form of what stands here was left out
    if (reading.outer.at(-1)?.destination === 'two forms') reading.group.destination = 'text';
  },
  atnauthor: reading => {
    reading.group.destination = 'comment author';
    reading.commentAuthor = '';
  },
  footnote: reading =>
    beginStory(reading, (text, { runs }) => {
      addNote(reading, runs, text, null);
    }),
  annotation: reading =>
    beginStory(reading, (text, { runs }) => {
      const shows = reading.changes === 'brackets';
      tell(reading, 'comment', shows);
      if (shows) addNote(reading, runs, text, shownAuthor(reading.commentAuthor));
    }),
  listtext: reading => beginLabel(reading),
  pntext: reading => beginLabel(reading),
  shptxt: reading =>
    beginStory(reading, (text, story) => {
      for (const paragraph of endStory(text)) story.boxes.push(paragraph);
    }),
  header: reading => beginHead(reading, 'header'),
  headerl: reading => beginHead(reading, 'headerl'),
  headerr: reading => beginHead(reading, 'headerr'),
  headerf: reading => beginHead(reading, 'headerf'),
  pict: reading => {
    if (reading.group.destination === 'text') tell(reading, 'picture', false);
    reading.group.destination = 'left out';
  },
  object: reading => {
    if (reading.group.destination === 'text') tell(reading, 'embedded object', false);
    reading.group.destination = 'left out';
  },
  mmath: reading => {
    if (reading.group.destination === 'text') tell(reading, 'formula', true);
  },
  ...Object.fromEntries(
    [
      ...['stylesheet', 'colortbl', 'info', 'footer', 'footerl', 'footerr', 'footerf', 'nonshppict', 'nonesttables'],
      ...['filetbl', 'listtable', 'listoverridetable', 'rsidtbl', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc'],
      ...['aftncn', 'sp', 'xe', 'tc', 'tcn', 'rxe', 'private', 'template'],
    ].map(name => [name, leavesOut]),
  ),
};

/** Destinations behind \* that hold text all the same. */
const kept = new Set([
  ...['footnote', 'annotation', 'atnauthor', 'fldinst', 'ud', 'revtbl', 'shpinst', 'shppict', 'shptxt', 'listtext'],
  ...['pntext', 'momath', 'moMath', 'moMathPara', 'mmath', 'fonttbl'],
]);

/** A control word within text that is not left out; `isOptional` where it stands behind \*. */
export function act(reading: Reading, name: string, value: number | null, isOptional: boolean): void {
  if (reading.isSideNext && name.startsWith('brdr') && drawn.test(name)) reading.group.story.isRuled = true;
  if (isOptional && !kept.has(name)) {
    reading.group.destination = 'left out';
    return;
  }
  if (Object.hasOwn(actions, name)) actions[name]!(reading, value);
}

const drawn = /^brdr(?:s|th|db|dot|dash|hair|dashsm|dashd|dashdd|triple|wavy|inset|outset)$/;

function beginLabel(reading: Reading): void {
  beginStory(reading, (text, story) => {
    const label = endStory(text)
      .map(({ runs }) => textOfRuns(runs))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (label !== '' && label.length <= 32) story.label = label;
  });
}

function beginHead(reading: Reading, name: string): void {
  beginStory(reading, text => {
    reading.heads.push({ name, paragraphs: endStory(text) });
  });
}
