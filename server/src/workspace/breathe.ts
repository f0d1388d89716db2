/**
 * Lets the event loop go once around, so that whatever has arrived meanwhile (a key, a question) is dealt with first.
 * Timers would do, but they are held back for milliseconds where they come one after the other.
 */
export const breathe: () => Promise<void> =
  typeof setImmediate === 'function' ? () => new Promise(resolve => setImmediate(resolve)) : throughChannel();

function throughChannel(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise(resolve => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
