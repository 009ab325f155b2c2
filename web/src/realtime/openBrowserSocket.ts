import type { OpenSocket } from './Socket.ts';

/** A WebSocket of the browser. An address or protocol it will not take counts as closed at once. */
export const openBrowserSocket: OpenSocket = (url, protocols, events) => {
  const socket = new WebSocket(url, [...protocols]);
  socket.onopen = () => events.opened();
  socket.onmessage = (event: MessageEvent<unknown>) => events.message(event.data);
  socket.onclose = () => events.closed();
  return {
    send: (frame) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(frame);
    },
    close: () => socket.close(),
  };
};
