import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Setting {
  readonly type: string;
  readonly additionalProperties?: { readonly enum?: readonly string[] };
}

interface Manifest {
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: unknown; readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: { readonly configuration: { readonly properties: Record<string, Setting> } };
}

describe('in a workspace that nobody trusts', () => {
  const { capabilities, contributes }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const { supported, restrictedConfigurations } = capabilities.untrustedWorkspaces;

  it('settings are restricted at all', () => {
    // with `true` VS Code does not look at the list
    strictEqual(supported, 'limited');
  });
  it('its settings name no files, and nobody as the author of changes', () => {
    // those that only switch, choose or count something can name none
    const named = Object.entries(contributes.configuration.properties)
      .filter(([, setting]) => !['boolean', 'integer'].includes(setting.type) && !('enum' in setting))
      .filter(([, setting]) => !setting.additionalProperties?.enum)
      .map(([name]) => name);
    ok(named.length > 0);
    deepStrictEqual(named, restrictedConfigurations);
  });
});
