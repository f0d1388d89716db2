// What runs in every extension host: Node's, the web worker's and the desktop's. Only `vscode` and mocha's globals.
import './documents/concordance';
import './first-words';
import './structure/structure';
import './structure/typing';
import './drafting/fresh-draft';
import './drafting/extracted-text';
import './drafting/languages';
import './drafting/completion';
import './drafting/commands';
import './workspace/plain-text';
import './workspace/untitled-text';
import './workspace/no-file';
import './workspace/several-files';
import './workspace/own-catalogue';
import './documents/other-formats';
import './documents/clean-copy';
import './documents/rollover';
import './documents/comparison';
import './documents/preview';
import './documents/examples';
// last, for what it leaves is a server that begins anew
import './said';
