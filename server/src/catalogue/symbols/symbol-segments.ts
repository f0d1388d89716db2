import type { SegmentMeaning } from '../../languages/pages/symbol-words';

export interface SymbolSegment {
  /** As in the symbol: "C.3", "72", "L.1"; "615" of "615(2014)". */
  readonly text: string;
  readonly meaning: SegmentMeaning;
  /** What it counts, where it counts something: 3 of C.3, 72, 1 of L.1. A number of a resolution may end in a letter. */
  readonly number: string | null;
}

const bodies: ReadonlyMap<string, SegmentMeaning> = new Map(
  Object.entries({
    A: 'assembly',
    S: 'securityCouncil',
    E: 'economicAndSocialCouncil',
    T: 'trusteeshipCouncil',
    ST: 'secretariat',
  } as const),
);

const fixed: ReadonlyMap<string, SegmentMeaning> = new Map(
  Object.entries({
    HRC: 'humanRightsCouncil',
    RES: 'resolution',
    DEC: 'decision',
    PRST: 'presidentialStatement',
    INF: 'information',
    NGO: 'nonGovernmental',
  } as const),
);

const numbered: ReadonlyMap<string, SegmentMeaning> = new Map(
  Object.entries({
    AC: 'adHocCommittee',
    C: 'committee',
    CN: 'commission',
    CONF: 'conference',
    WG: 'workingGroup',
    SC: 'subcommittee',
    Sub: 'subcommittee',
    CRP: 'conferenceRoomPaper',
    L: 'limited',
    R: 'restricted',
    INF: 'information',
    NGO: 'nonGovernmental',
    PV: 'meetingRecord',
    SR: 'summaryRecord',
    Add: 'addendum',
    Corr: 'corrigendum',
    Rev: 'revision',
  } as const),
);

/** What is counted anew with each session or year. */
const ofPeriod = /^(?:\d|(?:L|R|PV|SR|CRP)\.|INF|NGO)/;

/**
 * What the parts of a canonical document symbol stand for, from its beginning on: A/66/615, S/2016/952, A/C.3/72/L.1,
 * A/HRC/RES/16/21. Null for a symbol with a part that the UN's scheme of symbols does not explain.
 */
export function symbolSegments(symbol: string): readonly SymbolSegment[] | null {
  const [first, ...rest] = symbol.split('/');
  const body = bodies.get(first!);
  if (!body || rest.length === 0) return null;
  const segments: SymbolSegment[] = [{ text: first!, meaning: body, number: null }];
  /** Was the session or the year named? A number behind it is the document's. */
  let counted = false;
  for (const [index, text] of rest.entries()) {
    const isPeriod = !counted && rest.slice(index + 1).some(each => ofPeriod.test(each));
    const segment = segmentOf(text, first!, isPeriod);
    if (!segment) return null;
    segments.push(...segment);
    if (/^(?:session|year)$/.test(segment[0]!.meaning)) counted = true;
  }
  return segments;
}

function segmentOf(text: string, body: string, isPeriod: boolean): readonly SymbolSegment[] | null {
  const meant = fixed.get(text);
  if (meant) return [{ text, meaning: meant, number: null }];
  const [, letters, behind] = /^([A-Za-z]+)\.(\d+[a-z]?)$/.exec(text) ?? [];
  if (letters !== undefined) {
    const meaning = numbered.get(letters);
    if (!meaning) return null;
    const isMain = letters === 'C' && body === 'A' && Number(behind) <= 6;
    return [{ text, meaning: isMain ? 'mainCommittee' : meaning, number: behind! }];
  }
  const special = /^(ES|S)-(\d{1,2})$/.exec(text);
  if (special) {
    return [{ text, meaning: special[1] === 'ES' ? 'emergencySession' : 'specialSession', number: special[2]! }];
  }
  const [, number, inBrackets] = /^(\d+[A-Z]?(?:-[A-Z])?)(?:\((\d{4}|[IVXLC]+|[A-Z]+-[IVX]+)\))?$/.exec(text) ?? [];
  if (number === undefined) return null;
  if (inBrackets !== undefined) {
    const kind: SegmentMeaning = /^\d/.test(inBrackets) ? 'year' : 'session';
    return [
      { text: number, meaning: 'document', number },
      { text: inBrackets, meaning: kind, number: inBrackets },
    ];
  }
  if (isPeriod) return [{ text, meaning: /^(?:19|20)\d\d$/.test(number) ? 'year' : 'session', number }];
  return [{ text, meaning: 'document', number }];
}
