// Writes the templates of "Populate File from Snippet": whole drafts in six languages, as completion offers them in a draft
// (server/src/features/completion/drafts), with what the editor knows in place of the day. They bear no prefix, so that no
// draft is offered those of all languages while somebody types.
// usage: node scripts/snippets.mjs [--check]      with --check it only tells whether the file is stale
import { languageFacts, writeGenerated } from './generate.mjs';

const facts = await languageFacts();
const organs = [
  { code: 'SC', name: 'Security Council' },
  { code: 'GA', name: 'General Assembly' },
  { code: 'ECOSOC', name: 'Economic and Social Council' },
  { code: 'HRC', name: 'Human Rights Council' },
];
const kinds = [
  { kind: 'tabled', name: organ => `Draft resolution of the ${organ}`, title: names => names.draft },
  { kind: 'adopted', name: organ => `Resolution of the ${organ}`, title: names => names.resolution },
];

/** The day on which a file is filled; the session is that of 2026, and no editor knows next year's number. */
const calendar = {
  dayIn: ({ months }) => ({ day: `\${CURRENT_DATE/^0//}`, month: monthOf(months), year: '$CURRENT_YEAR' }),
  year: '$CURRENT_YEAR',
  nextYear: '$CURRENT_YEAR',
  session: 81,
};

const snippets = {};
for (const language of facts.languages) {
  const { names } = facts.draftWords[language.code];
  for (const { kind, name, title } of kinds) {
    for (const organ of organs) {
      snippets[`${name(organ.name)} (${language.name})`] = {
        body: bodyOf(kind, organ.code, language),
        description: `${organName(language, organ.code)} – ${title(names)}`,
        isFileTemplate: true,
      };
    }
  }
  snippets[`Model UN draft resolution (${language.name})`] = {
    body: bodyOf('model-un', 'GA', language),
    description: names.modelUn,
    isFileTemplate: true,
  };
}
writeGenerated('snippets/un-resolution.json', snippets);

/** Paragraphs with a blank line between. */
function bodyOf(kind, organ, language) {
  const paragraphs = facts.draftSnippet(kind, organ, language, calendar);
  return paragraphs.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]));
}

/** The month's name by its number: "${CURRENT_MONTH/(01)|(02)|…/${1:+January}${2:+February}…/}" */
function monthOf(months) {
  const numbers = months.map((_, index) => `(${String(index + 1).padStart(2, '0')})`).join('|');
  const names = months.map((month, index) => `\${${index + 1}:+${month.replaceAll('/', '\\/')}}`).join('');
  return `\${CURRENT_MONTH/${numbers}/${names}/}`;
}

function organName({ code }, organ) {
  const words = facts.mastheadWords[code];
  return organ === 'HRC' ? words.humanRightsCouncil : words.organs[organ];
}
