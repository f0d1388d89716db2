import type { LanguageCode, Organ } from '../../languages/language';
import type { PrintedDocument } from '../page/printed-document';
import { element } from '../xml/element';

/** What is not known of a date. */
const unknownDate = '0001-01-01';

/** Languages as ISO 639-2 names them. */
const threeLetters: Readonly<Record<LanguageCode, string>> = {
  zh: 'zho',
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  ar: 'ara',
};

/** An organ in addresses, and as whoever wrote the document. */
const organs: Readonly<Record<Organ, { readonly path: string; readonly author: string }>> = {
  GA: { path: 'unga', author: 'ga' },
  SC: { path: 'unsc', author: 'sc' },
  ECOSOC: { path: 'unecosoc', author: 'ecosoc' },
  HRC: { path: 'unga-hrc', author: 'hrc' },
};

/** The author's name among the references; of a body that is not one of the four, the UN's. */
export function authorOf(organ: Organ | null): string {
  return organ === null ? 'un' : organs[organ].author;
}

/** A draft has not been adopted: it bears no symbol of a resolution, and no date or number as one. */
export function isAdopted({ masthead }: PrintedDocument): boolean {
  return masthead.symbol === null ? masthead.adopted !== null : /\/RES\//.test(masthead.symbol);
}

/**
 * Names a document as work, as its text in one language and as this file, by addresses of the UN's own form:
 * /akn/un/statement/deliberation/unga/2023-11-21/78-10/eng@/!main/annex
 */
export function identification(document: PrintedDocument, component: string): string {
  const { language, organ, masthead } = document;
  const adopted = dateOf(masthead.adopted);
  const body = organ === null ? 'un' : organs[organ].path;
  const work = `/akn/un/statement/deliberation/${body}/${adopted}/${numberIn(masthead.symbol)}/`;
  const expression = `${work}${threeLetters[language]}@`;
  const main = component === '' ? '!main' : `!main/${component}`;
  const author = authorOf(organ);
  const about = (these: string, uri: string, date: string, name: string, href: string, as: string) => [
    element('FRBRthis', { value: these }),
    element('FRBRuri', { value: uri }),
    element('FRBRdate', { date, name }),
    element('FRBRauthor', { href, as }),
  ];
  return element(
    'identification',
    { source: '#DGACM' },
    '\n',
    element(
      'FRBRWork',
      {},
      ...about(`${work}${main}/`, work, adopted, 'adoption', `#${author}`, '#author'),
      element('FRBRcountry', { value: 'un' }),
    ),
    '\n',
    element(
      'FRBRExpression',
      {},
      ...about(`${expression}${main}/`, `${expression}/`, unknownDate, 'publication', `#${author}`, '#issuer'),
      element('FRBRlanguage', { language: threeLetters[language] }),
    ),
    '\n',
    element(
      'FRBRManifestation',
      {},
      ...about(`${expression}/${main}.xml`, `${expression}.xml`, unknownDate, 'markup', '#DGACM', '#editor'),
    ),
    '\n',
  );
}

/** A day that there is: the schema holds dates to it. */
export function dateOf(written: string | null): string {
  if (written === null || !/^\d{4}-\d\d-\d\d$/.test(written)) return unknownDate;
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : unknownDate;
}

/** "78-10" of A/RES/78/10, "2719-2023" of S/RES/2719(2023), "A-C-3-80-L-9" of a draft's. */
function numberIn(symbol: string | null): string {
  const number = (symbol ?? '')
    .replace(/^(?:A\/HRC|A|S|E)\/RES\//, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return number === '' ? 'unnumbered' : number;
}
