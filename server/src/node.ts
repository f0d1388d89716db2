import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './protocol/server';
import { diskCatalogue } from './workspace/disk-catalogue';
import { diskFiles } from './workspace/disk-files';
import { diskStorage } from './workspace/disk-storage';

// The way to talk is chosen by the command line: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.
startServer(createConnection(ProposedFeatures.all), {
  catalogue: diskCatalogue(__dirname),
  files: diskFiles,
  storage: diskStorage,
});
