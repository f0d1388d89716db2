// Runs the host tests in a desktop VS Code, which @vscode/test-electron downloads unless VSCODE_EXECUTABLE names one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';

/** `hear(type, text)` gets each line that VS Code prints. */
export async function runOnDesktop({ root, tests, workspace, hear }) {
  const profile = mkdtempSync(join(tmpdir(), 'vs-'));
  const say = process.stdout.write.bind(process.stdout);
  let rest = '';
  // runTests() hands its child's output on and offers no other way to read it.
  process.stdout.write = chunk => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop();
    for (const line of lines) hear('log', line);
    return true;
  };
  const log = console.log;
  console.log = (...args) => say(`${args.join(' ')}\n`);
  try {
    return await runTests({
      ...(process.env.VSCODE_EXECUTABLE ? { vscodeExecutablePath: process.env.VSCODE_EXECUTABLE } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [
        workspace,
        '--user-data-dir',
        profile,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--no-sandbox',
      ],
    });
  } catch (error) {
    return error.message;
  } finally {
    process.stdout.write = say;
    console.log = log;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
