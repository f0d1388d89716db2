import type { Organ } from '../../languages/language';
import { element } from '../xml/element';
import { authorOf } from './identification';

const organNames: Readonly<Record<Organ, readonly [path: string, name: string]>> = {
  GA: ['generalAssembly', 'General Assembly'],
  SC: ['securityCouncil', 'Security Council'],
  ECOSOC: ['economicAndSocialCouncil', 'Economic and Social Council'],
  HRC: ['humanRightsCouncil', 'Human Rights Council'],
};

/** What the text and the facts about it refer to by name. Names are English in all of the UN's files. */
export function references(organ: Organ | null): string {
  const [path, name] = organ === null ? ['unitedNations', 'United Nations'] : organNames[organ];
  const known: readonly (readonly [element: string, eId: string, path: string, showAs: string])[] = [
    ['TLCOrganization', 'DGACM', 'organization/un/DGACM', 'DGACM'],
    ['TLCOrganization', authorOf(organ), `organization/un/${path}`, name],
    ['TLCConcept', 'dateOfIssuance', 'concept/un/dateOfIssuance', 'Date of issuance'],
    ['TLCConcept', 'adoptionDate', 'concept/un/dateOfAdoption', 'Date of adoption'],
    ['TLCConcept', 'adoptionMeeting', 'concept/un/adoptionMeeting', 'Meeting of adoption'],
    ['TLCConcept', 'adoption', 'concept/un/adoption', 'Adoption'],
    ['TLCConcept', 'preamble', 'concept/un/preamble', 'Preamble'],
    ['TLCConcept', 'distribution', 'concept/un/distribution', 'Distribution'],
    ['TLCConcept', 'symbol', 'reference/un/symbol', 'Symbol'],
    ['TLCRole', 'publisher', 'role/un/publisher', 'Publisher'],
    ['TLCRole', 'issuingBody', 'role/un/issuingBody', 'Issuing body'],
    ['TLCRole', 'issuer', 'role/un/issuer', 'Issuer'],
    ['TLCRole', 'author', 'role/un/author', 'Author'],
    ['TLCRole', 'editor', 'role/un/editor', 'Editor'],
    ['TLCTerm', 'resolutionTitle', 'reference/un/resolutionTitle', 'Resolution title'],
  ];
  const written = known.map(([kind, eId, href, showAs]) =>
    element(kind, { eId, href: `/akn/ontology/${href}`, showAs }),
  );
  return element('references', { source: '#DGACM' }, `\n${written.join('\n')}\n`);
}
