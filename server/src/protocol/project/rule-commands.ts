/**
 * Commands of a client's own that quick fixes lead to. A client that has them says `{ "ruleCommands": 1 }` in its
 * initialization options; other clients are offered what edits alone can do.
 */
export const ruleCommandsVersion = 1;

/** Turns a rule off in the user's settings: its name. */
export const turnOffCommand = 'resolute.turnOffRule';
/** Saves a file that an edit has changed without the user's seeing it: its URI. */
export const saveCommand = 'resolute.saveProjectFile';
