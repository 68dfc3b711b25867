import type * as server from '@dailyveg/api';
import type { TRPCClient } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type * as published from '../api/index.api.d.ts';

/** Holds only when both types are the same, `any` included. */
type Equal<Left, Right> =
	(<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false;

/** Resolves what conditional types are left, so that only the shapes are compared. */
type Plain<Type> = Type extends Date
	? Type
	: Type extends object
		? { [Key in keyof Type]: Plain<Type[Key]> }
		: Type;

type CodesOf<Path extends server.ProcedurePath> = { [Each in Path]: server.ErrorCodeOf<Each> };
type PublishedCodesOf<Path extends published.ProcedurePath> = { [Each in Path]: published.ErrorCodeOf<Each> };

function expectTrue<_Condition extends true>(): void {}

/** Never run: what is published and what the server infers are one and the same, in both directions. */
export function contractIsTheRouter(
	inputs: inferRouterInputs<server.AppRouter>,
	outputs: inferRouterOutputs<server.AppRouter>,
	publishedInputs: inferRouterInputs<published.AppRouter>,
	publishedOutputs: inferRouterOutputs<published.AppRouter>,
	client: TRPCClient<server.AppRouter>,
	publishedClient: TRPCClient<published.AppRouter>,
): void {
	inputs satisfies typeof publishedInputs;
	publishedInputs satisfies typeof inputs;
	outputs satisfies typeof publishedOutputs;
	publishedOutputs satisfies typeof outputs;
	client satisfies typeof publishedClient;
	publishedClient satisfies typeof client;
	expectTrue<Equal<Plain<typeof inputs>, Plain<typeof publishedInputs>>>();
	expectTrue<Equal<Plain<typeof outputs>, Plain<typeof publishedOutputs>>>();
	expectTrue<Equal<server.ErrorCode, published.ErrorCode>>();
	expectTrue<Equal<server.ProcedurePath, published.ProcedurePath>>();
	expectTrue<Equal<CodesOf<server.ProcedurePath>, PublishedCodesOf<published.ProcedurePath>>>();
	expectTrue<Equal<Plain<server.AppError>, Plain<published.AppError>>>();
	expectTrue<
		Equal<
			server.AppRouter['_def']['_config']['$types']['errorShape'],
			published.AppRouter['_def']['_config']['$types']['errorShape']
		>
	>();
}
