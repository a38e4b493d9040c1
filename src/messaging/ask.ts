import { messages, type MessageType, type ReplyOf, type RequestOf } from './messages';
import { transport } from './transport';

/** Asks the background worker. Throws when it could not do what was asked; nothing was changed then. */
export async function ask<Type extends MessageType>(
  type: Type,
  request: RequestOf<Type>,
): Promise<ReplyOf<Type>> {
  // The library's types do not follow a generic message type through its overloads.
  const send = transport.sendMessage as (type: MessageType, data: unknown) => Promise<unknown>;
  return messages[type].reply.parse(await send(type, request)) as ReplyOf<Type>;
}
