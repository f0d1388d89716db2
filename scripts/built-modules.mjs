import { resolve } from 'node:path';
import * as esbuild from 'esbuild';

/** What modules export, by their paths. */
const built = new Map();

/**
 * An esbuild plugin for modules named `*.built.ts`, whose exports are plain values that take long to make: they are made when
 * a bundle is, and go into it as they are.
 */
export const builtModules = {
  name: 'built modules',
  setup(build) {
    const isWatching = process.argv.includes('--watch');
    build.onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
      if (isWatching || !built.has(path)) built.set(path, exportsOf(path));
      const { values, files } = await built.get(path);
      const contents = Object.entries(values).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: contents.join('\n'), loader: 'js', watchFiles: files };
    });
  },
};

async function exportsOf(path) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const values = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return { values, files: Object.keys(metafile.inputs).map(file => resolve(file)) };
}
