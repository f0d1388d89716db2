import { agendaItemLine, mastheadWords, sponsorsLine } from '../../languages/pages/masthead-words';
import { type FrontLine, frontLines } from './front-lines';
import type { MastheadFacts } from './masthead-facts';
import { mastheadLines, textOf } from './masthead-lines';
import { noBlock, type PrintedDocument, type PrintedParagraph } from './printed-document';

/**
 * A document with what the user was asked for and the draft does not say: the facts, and lines for session, agenda item and
 * sponsors at their places above the text. What the draft says itself stays as it is.
 */
export function withAnswers(document: PrintedDocument, asked: MastheadFacts = {}): PrintedDocument {
  const { language, masthead: facts } = document;
  const { blocks } = mastheadLines(document, asked);
  const paragraphs = [...document.paragraphs];
  const lines = frontLines(
    paragraphs.filter(({ block }) => !blocks.has(block)),
    document,
  );
  // a line with a footnote's mark says it, too
  const isUnsaid = (line: FrontLine, fact: string | null | undefined): boolean =>
    !fact && ![...lines.values()].includes(line);
  const session = isUnsaid('session', facts.session) ? asked.session || null : null;
  const agendaItem = isUnsaid('agenda-item', facts.agendaItem) ? asked.agendaItem || null : null;
  const sponsors = isUnsaid('sponsors', facts.sponsors[0]) ? (asked.sponsors ?? []) : [];
  const masthead = {
    ...facts,
    symbol: facts.symbol ?? (asked.symbol || null),
    session: session ?? facts.session,
    agendaItem: agendaItem ?? facts.agendaItem,
    sponsors: sponsors.length > 0 ? sponsors : facts.sponsors,
    distribution: facts.distribution ?? asked.distribution ?? null,
  };
  let at = 0;
  /** What is said of the masthead may stand among them. */
  const pass = (kinds: readonly FrontLine[]): void => {
    for (; at < paragraphs.length; at++) {
      const line = lines.get(paragraphs[at]!);
      if (!blocks.has(paragraphs[at]!.block) && (line === undefined || !kinds.includes(line))) return;
    }
  };
  const put = (words: readonly string[]): void => {
    paragraphs.splice(at, 0, ...words.map(frontLine));
    at += words.length;
  };
  pass([]);
  if (session !== null) put([...councilUnsaid(document, asked), session]);
  pass(['session']);
  if (agendaItem !== null) put([agendaItemLine(agendaItem, language)]);
  pass(['agenda-item', 'agenda-title']);
  if (sponsors.length > 0) put([sponsorsLine(sponsors, language)]);
  return { ...document, masthead, paragraphs };
}

/** The Human Rights Council's own name, below the Assembly's in the masthead. */
function councilUnsaid({ organ, language, paragraphs }: PrintedDocument, asked: MastheadFacts): readonly string[] {
  const council = mastheadWords[language].humanRightsCouncil;
  const isSaid =
    asked.organ === council || paragraphs.some(printed => printed.role === 'front' && textOf(printed) === council);
  return organ === 'HRC' && !isSaid ? [council] : [];
}

function frontLine(words: string): PrintedParagraph {
  return { block: noBlock, role: 'front', path: null, label: null, depth: 0, runs: [{ text: words }] };
}
