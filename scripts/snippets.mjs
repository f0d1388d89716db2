// Writes the snippets: skeletons of resolutions and single paragraphs in six languages. Formulas, months and labels come
// from server/src/languages, the rest from snippets/words.mjs, whose opening phrases must be known there.
// usage: node scripts/snippets.mjs [--check]      with --check it only tells whether the file is stale
import { languageFacts, writeGenerated } from './generate.mjs';
import { paragraphSnippets } from './snippets/paragraphs.mjs';
import { skeleton } from './snippets/skeleton.mjs';
import { organs, words } from './snippets/words.mjs';

const facts = await languageFacts();
const snippets = {};
for (const language of facts.languages) {
  const own = words[language.code];
  requireKnownPhrases(language, own);
  for (const organ of organs) {
    snippets[`Resolution of the ${organ.name} (${language.name})`] = {
      prefix: [`resolution-${organ.code.toLowerCase()}-${language.code}`, own.prefixes.resolution],
      body: skeleton(facts, language, own, organ.code),
      description: `${bare(language.enactingFormulas[organ.code])}: ${own.prefixes.resolution}`,
      isFileTemplate: true,
    };
  }
  Object.assign(snippets, paragraphSnippets(facts, language, own));
}
writeGenerated('snippets/un-resolution.json', snippets);

/** A paragraph that a snippet opens must be recognised when it is read back. */
function requireKnownPhrases(language, { preambular, openPreamble, operative }) {
  const require = (clause, phrase) => {
    if (!facts.findOpeningPhrase(language, clause, phrase)) throw new Error(`${language.code}: “${phrase}” is unknown`);
  };
  for (const phrase of Object.values(preambular).flat()) require('preambular', openPreamble?.(phrase, 0) ?? phrase);
  for (const phrase of Object.values(operative).flat()) require('operative', phrase);
}

/** "The Security Council", "Security Council": the name without article. */
function bare(formula) {
  return formula.replace(/^(?:The|El|La|Le|إن) |^L’/, '');
}
