import assert from 'node:assert/strict';
import { readsLikeResolution } from '../../../server/src/languages/recognition';
import { others, resolutions } from './readings';

describe('readsLikeResolution', () => {
  for (const [name, text] of Object.entries(resolutions)) {
    it(`takes ${name} for a resolution`, () => assert.equal(readsLikeResolution(text), true));
  }
  for (const [name, text] of Object.entries(others)) {
    it(`leaves ${name} alone`, () => assert.equal(readsLikeResolution(text), false));
  }
});
