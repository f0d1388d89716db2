import { EditedText } from './edit';
import type { Failure } from './replay';
import type { Session } from './session';

/** Enough to make most failures small; each try replays a session. */
const mostTries = 1500;

/** The smallest session that is found to fail still, by leaving out edits, lines and stretches of its text. */
export function shrunk(session: Session, fails: (session: Session) => Failure | null): Session {
  let best = upToFailure(session, fails);
  let tries = 0;
  for (let smaller = true; smaller; ) {
    smaller = false;
    for (const candidate of smallerSessions(best)) {
      if (++tries > mostTries) return best;
      const failure = fails(candidate);
      if (!failure) continue;
      best = { text: candidate.text, edits: candidate.edits.slice(0, failure.edits) };
      smaller = true;
      break;
    }
  }
  return best;
}

function upToFailure(session: Session, fails: (session: Session) => Failure | null): Session {
  const failure = fails(session);
  if (!failure) throw new Error('the session does not fail');
  return { text: session.text, edits: session.edits.slice(0, failure.edits) };
}

function* smallerSessions({ text, edits }: Session): Iterable<Session> {
  yield* laterBeginnings({ text, edits });
  for (let size = Math.ceil(edits.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from + size <= edits.length && edits.length > size; from += size) {
      yield { text, edits: [...edits.slice(0, from), ...edits.slice(from + size)] };
    }
  }
  const ends = [0, ...[...text.matchAll(/\n|\r|$/g)].map(({ index }) => index + 1)];
  for (let count = Math.ceil(ends.length / 2); count >= 1; count = count === 1 ? 0 : Math.ceil(count / 2)) {
    for (let line = 0; line + count < ends.length; line += count) yield without(ends[line]!, ends[line + count]!);
  }
  if (text.length <= 400) for (let at = 0; at < text.length; at += 8) yield without(at, at + 8);
  if (text.length <= 120) for (let at = 0; at < text.length; at++) yield without(at, at + 1);
  for (const [index, edit] of edits.entries()) {
    if (edit.kind !== 'replace' || edit.text.length < 2) continue;
    const half = edit.text.length >> 1;
    for (const less of [edit.text.slice(0, half), edit.text.slice(half)]) {
      yield { text, edits: edits.map((other, i) => (i === index ? { ...edit, text: less } : other)) };
    }
  }

  /** Edits below what is left out move up. */
  function without(start: number, end: number): Session {
    const gone = Math.min(end, text.length) - start;
    const moved = edits.map(edit =>
      edit.kind === 'replace' && edit.at >= start ? { ...edit, at: Math.max(start, edit.at - gone) } : edit,
    );
    return { text: text.slice(0, start) + text.slice(end), edits: moved };
  }
}

/** The session begun with the text that its first edits make. */
function* laterBeginnings({ text, edits }: Session): Iterable<Session> {
  const edited = new EditedText(text);
  const texts = edits.map(edit => {
    edited.make(edit);
    return edited.text;
  });
  for (let from = edits.length - 1; from >= 1; from--) yield { text: texts[from - 1]!, edits: edits.slice(from) };
}
