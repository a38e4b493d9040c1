import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './messages';

/**
 * The messages as they travel. Content scripts send through this alone: it carries no schemas, which keeps them small.
 * Extension pages use `ask`, the worker `answer`; both check what arrives.
 */
export const transport = defineExtensionMessaging<Protocol>({ logger: undefined });
