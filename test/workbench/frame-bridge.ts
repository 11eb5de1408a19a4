/** Runs in the add-in's frame before Microsoft's client library, and gives it the bridge to the host in the page round it. */
import { hostOfFrame } from "./frame-host";

/** The client library's own door to a native host. */
const bridge: { sendMessageToHost(message: string): void; onMessageFromHost?: (message: string) => void } = {
  sendMessageToHost: (message) => void hostOfFrame().receive(message).then((reply) => bridge.onMessageFromHost?.(reply)),
};

hostOfFrame().connect((message) => bridge.onMessageFromHost?.(message));
Object.assign(window, { _richApiNativeBridge: bridge });
