import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './protocol/server';

// The way to talk is chosen by the command line: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.
startServer(createConnection(ProposedFeatures.all));
