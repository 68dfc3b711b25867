import { errorTable } from '@dailyveg/api/errors';
import { TRPCClientError } from '@trpc/client';
import type { AnyTRPCProcedure, inferProcedureInput, inferProcedureOutput } from '@trpc/server';
import { observable } from '@trpc/server/observable';
import { HTTP_CODE_TO_JSONRPC2, TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/unstable-core-do-not-import';
import superjson from 'superjson';
import {
	type AppRouter,
	type ClientLink,
	type ClientOptions,
	createClient,
	type DailyVegClient,
	type ErrorCode,
	type ErrorDetails,
} from './index.ts';

type StubsOf<Routes> = {
	[Name in keyof Routes]?: Routes[Name] extends AnyTRPCProcedure
		? (
				input: inferProcedureInput<Routes[Name]>,
			) => inferProcedureOutput<Routes[Name]> | Promise<inferProcedureOutput<Routes[Name]>>
		: StubsOf<Routes[Name]>;
};

/** Answers in place of the server's, for example `{ cart: { get: () => cart } }`. */
export type Stubs = StubsOf<AppRouter['_def']['record']>;

type Stub = (input: unknown) => unknown;

/** What a stub throws to refuse a call as the server would. */
export class StubError<Code extends ErrorCode> extends Error {
	readonly code: Code;
	readonly details: ErrorDetails<Code>;

	constructor(code: Code, details: ErrorDetails<Code>) {
		super(errorTable[code].title);
		this.code = code;
		this.details = details;
	}
}

/** A client whose calls are answered by stubs; whatever has none fails and says so. */
export function createStubClient(stubs: Stubs, options: Omit<ClientOptions, 'url'> = {}): DailyVegClient {
	const links = { ...options.links, transport: stubLink(stubs) };
	return createClient({ ...options, url: 'http://stub.invalid', links });
}

/** The last link of a client, answering in memory; inputs and answers pass superjson as they do on the wire. */
export function stubLink(stubs: Stubs): ClientLink {
	return () =>
		({ op: { path, input } }) =>
			observable((observer) => {
				let isOver = false;
				const tell = async () => {
					for await (const result of answers(await ask(stubs, path, input))) {
						if (isOver) return;
						observer.next({ result });
					}
				};
				tell().then(observer.complete, (error: unknown) => observer.error(toClientError(error, path)));
				return () => {
					isOver = true;
				};
			});
}

type StubResult = { type: 'started' } | { type: 'data'; id?: string; data: unknown };

/** The one answer of a call, or the events of a subscription. */
async function* answers(given: unknown): AsyncGenerator<StubResult, void> {
	const isStream = typeof given === 'object' && given !== null && Symbol.asyncIterator in given;
	if (!isStream) return yield { type: 'data', data: overTheWire(given) };
	yield { type: 'started' };
	for await (const event of given as AsyncIterable<{ id: string }>)
		yield { type: 'data', id: event.id, data: overTheWire(event) };
}

async function ask(stubs: Stubs, path: string, input: unknown): Promise<unknown> {
	let found: unknown = stubs;
	for (const name of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[name];
	if (typeof found !== 'function') throw new Error(`No stub answers ${path}`);
	return (found as Stub)(overTheWire(input));
}

function overTheWire(value: unknown): unknown {
	return superjson.parse(superjson.stringify(value));
}

function toClientError(error: unknown, path: string): TRPCClientError<AppRouter> {
	if (!(error instanceof StubError)) {
		return TRPCClientError.from(error instanceof Error ? error : new Error(String(error)));
	}
	const { code, details, message }: StubError<ErrorCode> = error;
	const httpStatus = errorTable[code].status;
	const name = HTTP_CODE_TO_JSONRPC2[httpStatus] ?? 'INTERNAL_SERVER_ERROR';
	const data = { code: name, httpStatus, path, appError: { code, details } };
	return TRPCClientError.from({ error: { code: TRPC_ERROR_CODES_BY_KEY[name], message, data } });
}
