import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { adoptionModes } from '../../../../server/src/catalogue/files/document-facts';
import { factNames, wordingLanguages, wordings } from '../../../../server/src/catalogue/files/fact-names';

describe('the schema of users’ catalogues', () => {
  const { definitions } = JSON.parse(readFileSync('schemas/unresolutions.schema.json', 'utf8'));
  const properties: Readonly<Record<string, { enum?: unknown; anyOf?: readonly unknown[] }>> =
    definitions.document.properties;

  it('has the facts that are read', () => deepStrictEqual(Object.keys(properties), factNames));
  it('has the modes of adoption', () => deepStrictEqual(properties.mode!.enum, adoptionModes));
  it('has texts by languages where these are read', () => {
    deepStrictEqual(
      Object.keys(properties).filter(name => properties[name]!.anyOf),
      wordings,
    );
    deepStrictEqual(Object.keys(definitions.wording.properties), wordingLanguages);
  });
});
