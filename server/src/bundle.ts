// One bundle for both hosts, for two would carry nearly all of it twice. What belongs to the other host is never run.
void (typeof importScripts === 'function' ? import('./browser') : import('./node'));

declare const importScripts: unknown;

export {};
