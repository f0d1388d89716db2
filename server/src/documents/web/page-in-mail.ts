import { message } from '../../messages/message';
import { isMail, latin1 } from '../formats';
import { UnreadableDocument } from '../unreadable-document';

/** The page of HTML in a file that has the form of a mail, with pictures and style sheets beside it; any other file as it is. */
export function pageWithin(bytes: Uint8Array): Uint8Array {
  if (!isMail(latin1(bytes.subarray(0, 1024)))) return bytes;
  let mail = '';
  for (let at = 0; at < bytes.length; at += 8192) mail += latin1(bytes.subarray(at, at + 8192));
  mail = mail.replaceAll('\r\n', '\n');
  const said = mail.search(/^content-type: ?text\/html/im);
  const headEnd = mail.indexOf('\n\n', said);
  if (said < 0 || headEnd < 0) throw damaged();
  // "------=_NextPart_01" stands above the head of each part and below the last one
  const start = mail.lastIndexOf('\n--', said);
  const boundary = start < 0 ? null : mail.slice(start, mail.indexOf('\n', start + 1));
  const end = boundary === null ? -1 : mail.indexOf(boundary, headEnd);
  return unpacked(mail.slice(start + 1, headEnd), mail.slice(headEnd + 2, end < 0 ? mail.length : end));
}

function unpacked(head: string, body: string): Uint8Array {
  const [, form = ''] = /^content-transfer-encoding: ?([\w-]{1,20})/im.exec(head) ?? [];
  try {
    return Uint8Array.from(decoders[form.toLowerCase()]?.(body) ?? body, character => character.charCodeAt(0));
  } catch {
    throw damaged();
  }
}

function damaged(): UnreadableDocument {
  return new UnreadableDocument('damaged', message`Its main part is missing.`);
}

const decoders: Readonly<Record<string, (body: string) => string>> = {
  base64: body => atob(body.replace(/\s+/g, '')),
  'quoted-printable': body =>
    body
      .replaceAll('=\n', '')
      .replace(/=([\dA-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
};
