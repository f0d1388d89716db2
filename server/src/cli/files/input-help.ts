/** The operands of every command that reads texts one by one. */
export const operandsHelp = { written: 'FILE|DIR...', least: 1, most: Number.POSITIVE_INFINITY } as const;

/** `found`: what the exit status 1 means, where there is one. */
export const inputHelp = (
  found = '',
) => `A FILE is read whatever its name; "-" is standard input. In a DIR and the folders in it, files that end in .unres or
.resolution are read, and those in .txt that read like a resolution; but no links, nothing in .git, .hg, .svn or
node_modules, and nothing that a .gitignore leaves out. Each file is read once.

Exit status: 0 done; ${found}2 a wrong call, or a file or folder that could not be read: it is named
on standard error, and the others are done.`;
