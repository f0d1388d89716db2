// The notices that the licences of bundled packages ask for, made from what esbuild says of its outputs: a package that
// comes in with the next build is named by itself, and a build whose licence text cannot be found fails.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

/** Of packages that others have taken into their own files, which are not installed as packages. */
const keptLicences = join(root, 'scripts/licences');

/** Those of them that no map names. */
const within = { unpdf: ['pdfjs-dist'], docx: ['stream-browserify'] };

/** The packages whose code is in any of these outputs, by name; each version of one is one more. */
function bundledPackages(metafiles, outputs) {
  const packages = new Map();
  for (const file of bundledFiles(metafiles, outputs)) {
    const found = packageOf(file);
    if (!found) continue;
    packages.set(found.folder, found);
    for (const name of [...packagesWithin(file), ...(within[found.name] ?? [])])
      packages.set(name, { name, folder: null });
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function bundledFiles(metafiles, outputs) {
  const inputs = metafiles.flatMap(({ outputs: made }) =>
    outputs.flatMap(output => Object.entries(made[output]?.inputs ?? {})),
  );
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
}

/** The text of ThirdPartyNotices.txt for these outputs. */
export function thirdPartyNotices(product, metafiles, outputs) {
  const notices = bundledPackages(metafiles, outputs).map(noticeOf);
  return `${product} carries the following packages. Their licences ask that they be named:\n\n${notices.join('\n')}`;
}

function noticeOf({ name, folder }) {
  const rule = '-'.repeat(80);
  const { title, text } = folder === null ? keptLicence(name) : installedLicence(name, folder);
  return `${rule}\n${title}\n${rule}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

function installedLicence(name, folder) {
  const { version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find(entry => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  if (!file) return { title: `${name} ${version} (${license})`, text: keptLicence(name).text };
  return { title: `${name} ${version} (${license})`, text: readFileSync(join(root, folder, file), 'utf8') };
}

function keptLicence(name) {
  const file = join(keptLicences, `${name}.txt`);
  if (!existsSync(file)) throw new Error(`${name} is bundled and brings no licence text: it belongs in ${file}`);
  return { title: name, text: readFileSync(file, 'utf8') };
}

/** The package that a file belongs to, the innermost where one lies in another. */
function packageOf(file) {
  const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return folder === undefined ? null : { folder, name };
}

/** A file that was bundled itself says so by its map. */
function packagesWithin(file) {
  const map = join(root, `${file}.map`);
  if (!existsSync(map)) return [];
  const { sources } = JSON.parse(readFileSync(map, 'utf8'));
  return sources.flatMap(source => packageOf(source)?.name ?? []);
}
