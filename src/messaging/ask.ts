import type { MessageType, ReplyOf, RequestOf } from './messages';
import { transport } from './transport';

/** Asks the background worker. Throws when it could not do what was asked; nothing was changed then. */
export async function ask<Type extends MessageType>(
  type: Type,
  request: RequestOf<Type>,
): Promise<ReplyOf<Type>> {
  // The library's types do not follow a generic message type through its overloads.
  const send = transport.sendMessage as (type: MessageType, data: unknown) => Promise<unknown>;
  // The schemas arrive while the worker works: a page need not carry them to open.
  const [reply, { messages }] = await Promise.all([send(type, request), import('./messages')]);
  return messages[type].reply.parse(reply) as ReplyOf<Type>;
}
