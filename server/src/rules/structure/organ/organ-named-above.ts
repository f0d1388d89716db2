import { type Organ, organs } from '../../../languages/language';
import { languageOf } from '../../../languages/languages';
import type { Resolution } from '../../../resolution/resolution';

/** "Forum: ", "委员会：" */
const fieldName = /^[^:：]{1,30}[:：]\s*/;
/** The article in front of a name, "The ", "L’", is no longer. */
const longestArticle = 4;

/** The organ that a line above a block names alone, or behind a field's name: "Committee: General Assembly"; null where none does. */
export function organNamedAbove({ blocks, language }: Resolution, block: number): Organ | null {
  const { enactingFormulas, furtherEnactingFormulas } = languageOf(language);
  for (const { logical } of blocks.slice(0, block)) {
    const name = logical.text.replace(fieldName, '').trim();
    const isName = (formula: string) => formula.endsWith(name) && formula.length - name.length <= longestArticle;
    const found = organs.find(organ =>
      [enactingFormulas[organ], ...(furtherEnactingFormulas[organ] ?? [])].some(
        formula => name !== '' && isName(formula),
      ),
    );
    if (found) return found;
  }
  return null;
}
