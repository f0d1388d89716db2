import type { LeftOut, LeftOutKind } from './read-document';

/**
 * What a draft could not take over from a file, in one line for people: "2 pictures (pages 1 and 4), 1 table, whose words
 * stand in the draft". Empty if nothing.
 */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  const groups = new Map<string, LeftOut[]>();
  for (const one of leftOut) {
    const key = `${one.kind} ${one.wordsKept}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(groupWords).join('; ');
}

/** No more places are named than these. */
const mostPlaces = 5;

function groupWords(group: readonly LeftOut[]): string {
  const { kind, wordsKept } = group[0]!;
  const places = [...new Set(group.map(({ place }) => place).filter(place => place !== ''))];
  const named = places.slice(0, mostPlaces).join(', ') + (places.length > mostPlaces ? ', …' : '');
  const kept = wordsKept ? `, whose words stand in the draft` : '';
  return `${group.length} ${group.length === 1 ? kind : plurals[kind]}${named === '' ? '' : ` (${named})`}${kept}`;
}

const plurals: Readonly<Record<LeftOutKind, string>> = {
  picture: 'pictures',
  table: 'tables',
  formula: 'formulas',
  'embedded object': 'embedded objects',
  comment: 'comments',
  'page without text': 'pages without text',
  'unreadable font': 'unreadable fonts',
  limit: 'limits',
};
