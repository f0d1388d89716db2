import { activationGroup } from './activation';
import { heapGroup } from './heap';
import { indexGroup } from './index-files';
import { keysGroup } from './keys';
import { packageGroup } from './package-size';
import { parseGroup } from './parse';
import { peersGroup } from './peers';
import { protocolGroup } from './protocol';
import type { Group } from './row';
import { startGroup } from './start';

/** By the name that the command line takes, in the order of the table. */
export const groups: Readonly<Record<string, Group>> = {
  parse: parseGroup,
  peers: peersGroup,
  keys: keysGroup,
  protocol: protocolGroup,
  start: startGroup,
  heap: heapGroup,
  index: indexGroup,
  package: packageGroup,
  activation: activationGroup,
};
