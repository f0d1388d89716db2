import { basename } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue';
import { catalogueOfFile } from '../catalogue/files/catalogue-of-file';
import { decodeAnyhow } from '../encoding/decode-file';
import { inEnglish } from '../messages/message';
import { readNamed } from './files/read-file';

/** Reads a user's catalogue; `complain` is told what is wrong with it, line by line. Throws where it cannot be read. */
export async function readUserCatalogue(path: string, complain: (line: string) => void): Promise<Catalogue> {
  const { catalogue, problems } = catalogueOfFile(basename(path), decodeAnyhow(await readNamed(path)));
  for (const { severity, message, range } of problems) {
    complain(`${path}:${range.start.line + 1}:${range.start.character + 1}: ${severity}: ${inEnglish(message)}`);
  }
  return catalogue;
}
