import { madeOfKeys } from '../../../text/made-when-asked';
import { type Clause, type LanguageCode, languageCodes } from '../../language';
import { packedPhrases } from './opening-phrases.generated';

type Lists = Readonly<Record<Clause, readonly string[]>>;

/** The phrases that open paragraphs of each part in adopted texts, each language's unpacked when it is asked for. */
export const openingPhrases = madeOfKeys(languageCodes, listsOf);

function listsOf(language: LanguageCode): Lists {
  const { preambular, operative } = packedPhrases[language];
  return { preambular: unpacked(preambular), operative: unpacked(operative) };
}

/** "0Noting|1with concern": a phrase begins with as many words of the one before it as its digit says. */
function unpacked(packed: string): readonly string[] {
  let words: readonly string[] = [];
  return packed.split('|').map(each => {
    words = [...words.slice(0, Number(each[0])), ...each.slice(1).split(' ')];
    return words.join(' ');
  });
}
