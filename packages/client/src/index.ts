export type { AppError, AppRouter, ErrorCode, ErrorCodeOf, ErrorDetails, ProcedurePath } from '@dailyveg/api';
export {
	type Auth,
	createTokenAuth,
	type Refresh,
	type SignedIn,
	type TokenAuth,
	type TokenAuthOptions,
	type Tokens,
} from './auth.ts';
export { type CallOptions, callOptions } from './call-options.ts';
export { type ClientLink, type ClientLinks, type ClientOptions, createClient } from './create-client.ts';
export {
	isAborted,
	isAppError,
	isErrorOf,
	isOffline,
	isTimeout,
	type NamedError,
	OfflineError,
	type ProcedureError,
	requestIdOf,
	UnexpectedAnswerError,
} from './errors.ts';
export type { Fetch } from './fetch-json.ts';
export {
	type CartTokenStore,
	createCartStore,
	createMemoryCartStore,
	type GuestCart,
	type MergedCart,
} from './guest-cart.ts';
export type { HeadersOption } from './links/http.link.ts';
export type { RetryOptions } from './links/retry.link.ts';
export {
	createTokenStore,
	type KeyValueStorage,
	type TokenSession,
	type TokenStore,
} from './token-store.ts';
export type { DailyVegClient, RouterInputs, RouterOutputs } from './types.ts';
export { UploadError, type UploadOptions, type UploadTarget, uploadTo } from './upload.ts';
