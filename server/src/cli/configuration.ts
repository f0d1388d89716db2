import { projectFileName } from '../rules/settings/project-file';
import { type Options, UsageError } from './command';
import type { Configuration } from './files/project-files';

/** The options that say where settings of rules come from, of every command that runs rules. */
export const configurationOptions = {
  config: {
    type: 'string',
    value: 'FILE',
    help: `settings of rules from this file, in place of the ${projectFileName} in the folders above each draft`,
  },
  'no-config': { type: 'boolean', help: 'no settings of rules at all' },
} as const satisfies Options;

export function configurationOf(values: {
  readonly config: string | null;
  readonly 'no-config': boolean;
}): Configuration {
  if (!values['no-config']) return values.config === null ? 'above drafts' : { file: values.config };
  if (values.config !== null) throw new UsageError('--config and --no-config exclude each other');
  return 'none';
}
