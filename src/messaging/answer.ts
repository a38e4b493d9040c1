import { browser } from 'wxt/browser';
import { messages, type MessageType, type ReplyOf, type RequestOf } from './messages';
import { transport } from './transport';

export interface Sender {
  /** The tab of a content script; null for the extension's own pages. */
  tabId: number | null;
}

export type Handlers = {
  [Type in MessageType]: (
    request: RequestOf<Type>,
    sender: Sender,
  ) => ReplyOf<Type> | Promise<ReplyOf<Type>>;
};

type AnyHandler = (request: unknown, sender: Sender) => unknown;

/**
 * Answers every message of the protocol. A payload of the wrong shape, or a message that its sender has no
 * right to, is refused with an error before any handler sees it.
 */
export function answer(handlers: Handlers): void {
  const onMessage = transport.onMessage as unknown as (
    type: MessageType,
    listener: (message: {
      data: unknown;
      sender: { url?: string; tab?: { id?: number } };
    }) => unknown,
  ) => void;
  for (const type of Object.keys(messages) as MessageType[]) {
    const handler = handlers[type] as AnyHandler;
    onMessage(type, async ({ data, sender }) => {
      const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
      if (messages[type].from === 'extension' && !isOurPage) {
        throw new Error(`${type} is not for web pages`);
      }
      return handler(messages[type].request.parse(data), {
        tabId: isOurPage ? null : (sender.tab?.id ?? null),
      });
    });
  }
}
