// Chromium, and fonts for every script that resolutions are written in, from Debian's packages. Built-ins only.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = {
  chromium: '/usr/bin/chromium',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu',
  'fonts-noto-core': '/usr/share/fonts/truetype/noto',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto',
};

/** The browser's path; installs it first where it is missing. CHROMIUM names another one. */
export function installChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const missing = Object.entries(packages)
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name);
  if (missing.length > 0) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = args => {
      const [command, ...rest] = [...asRoot, 'apt-get', '-q', ...args];
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
    };
    console.log(`Installing ${missing.join(', ')} ...`);
    try {
      apt(['update']);
      apt(['install', '-y', '--no-install-recommends', ...missing]);
    } catch (error) {
      throw new Error(`Could not install ${missing.join(', ')}: install them by hand, or name a Chromium in CHROMIUM`, {
        cause: error,
      });
    }
  }
  return packages.chromium;
}

if (process.argv[1] === import.meta.filename) console.log(installChromium());
