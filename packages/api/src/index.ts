export {
	type AppError,
	DomainError,
	type ErrorCode,
	type ErrorDetails,
	errorTable,
} from './contract/errors.ts';
export { MAX_BATCH_SIZE } from './contract/limits.ts';
export type { ErrorCodeOf, ProcedurePath } from './contract/procedure-errors.ts';
export { type ProtocolErrorCode, protocolErrors } from './contract/protocol-errors.ts';
export { type Principal, publicKeys } from './features/auth/auth.public.ts';
export { acceptPaymentWebhook } from './features/payments/accept-webhook.ts';
export { type WebhookEvent, webhookEvents } from './features/webhooks/webhook-events.schemas.ts';
export { isAddressBlock, isInside } from './platform/address-blocks.ts';
export { type ApiEnv, apiEnv } from './platform/config.ts';
export { createLogger } from './platform/create-logger.ts';
export type { Job } from './platform/define-job.ts';
export { type ErrorTracker, startErrorTracking } from './platform/error-tracking.ts';
export { BadWebhookError } from './platform/gateways/card-payments.ts';
export { checkHealth, type Health } from './platform/health.ts';
export type { Logger } from './platform/logger.ts';
export { EnvError, readEnv } from './platform/read-env.ts';
export { createRedis } from './platform/redis.ts';
export { retryDeadlock } from './platform/retry.ts';
export { createServices, OUTBOX_CHANNEL, type Services } from './platform/services.ts';
export { isShared } from './platform/shared-values.ts';
export { transact } from './platform/transaction.ts';
export { type AppRouter, appRouter, createCaller } from './root.ts';
export { type Context, createContext, type RequestInfo } from './trpc/context.ts';
export { appErrorOf, publicMessage, UnauditedError, UndeclaredError } from './trpc/errors.ts';
export { limitClassOf } from './trpc/limit-call.ts';
export type { Audience, ProcedureMeta } from './trpc/meta.ts';
export { answerJson } from './trpc/shared-output.ts';
export { streamItemOf } from './trpc/tracked-stream.ts';
