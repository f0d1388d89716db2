import { columnsInOrder } from '../../drafting/columns/in-order';
import { parse } from '../../resolution/parse';
import { clean } from './clean';

/** The clean copy of a text; columns that stand side by side in it are put in order first. */
export function cleanCopy(text: string): string {
  return clean(parse(columnsInOrder(text)?.text ?? text));
}
