/** What one call may differ in; pass `callOptions({ … })` behind its input. */
export interface CallOptions {
	/** Repeats an earlier call: the same key and input get the same answer. Only for procedures that take a key. */
	idempotencyKey?: string;
	/** Milliseconds until an attempt is given up; the client's own value unless told. */
	timeoutMs?: number;
	/** Ends the call at once. */
	signal?: AbortSignal;
}

/** What the links know of a call. */
export interface CallContext extends Pick<CallOptions, 'idempotencyKey' | 'timeoutMs'> {
	requestId?: string;
}

/** Options of one call, for example `client.orders.place.mutate(input, callOptions({ idempotencyKey }))`. */
export function callOptions({ signal, ...context }: CallOptions): {
	context: CallContext & Record<string, unknown>;
	signal?: AbortSignal;
} {
	return { context, ...(signal && { signal }) };
}
