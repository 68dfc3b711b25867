import {
	createClient,
	createTokenAuth,
	type ErrorCodeOf,
	type ErrorDetails,
	isErrorOf,
	type ProcedureError,
} from './index.ts';

/** Holds only when both types are the same, `any` included. */
type Equal<Left, Right> =
	(<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false;

function expectTrue<_Condition extends true>(): void {}

type CodeIn<Failure extends { data: { appError: { code: string } } }> = Failure['data']['appError']['code'];

/** Never run: the compiler is the test. An expectation without an error fails the typecheck as well. */
export async function exhaustiveSwitch(): Promise<string> {
	const client = createClient({ url: 'http://127.0.0.1:3000', auth: createTokenAuth() });
	try {
		await client.orders.cancel.mutate({ orderId: '0' });
		return 'cancelled';
	} catch (error) {
		if (!isErrorOf('orders.cancel', error)) throw error;
		const { appError } = error.data;
		switch (appError.code) {
			case 'NOT_FOUND':
				return appError.details.resource;
			case 'INVALID_TRANSITION':
				return `${appError.details.from} to ${appError.details.to}`;
			case 'VALIDATION_FAILED':
				return appError.details.issues.map(({ message }) => message).join();
			case 'RATE_LIMITED':
				return String(appError.details.retryAfterSeconds);
			case 'UNAUTHENTICATED':
			case 'FORBIDDEN':
			case 'IDEMPOTENCY_KEY_REQUIRED':
			case 'IDEMPOTENCY_KEY_REUSED':
			case 'IDEMPOTENCY_IN_FLIGHT':
			case 'INTERNAL':
				return appError.code;
			// @ts-expect-error a code that this procedure does not declare
			case 'INSUFFICIENT_STOCK':
				return 'never';
			default:
				return appError satisfies never;
		}
	}
}

/** Never run, as above. */
export function forgottenCase(error: ProcedureError<'catalog.search'>): string {
	switch (error.data.appError.code) {
		case 'VALIDATION_FAILED':
		case 'RATE_LIMITED':
		case 'INTERNAL':
			return 'known';
		default:
			expectTrue<Equal<CodeIn<typeof error>, ErrorCodeOf<'catalog.search'>>>();
			// @ts-expect-error PINCODE_NOT_SERVICEABLE has no case
			return error.data.appError satisfies never;
	}
}

/** Never run, as above. */
export function unionsByProcedure(error: unknown): void {
	expectTrue<Equal<ErrorCodeOf<'system.time'>, 'RATE_LIMITED' | 'INTERNAL'>>();
	expectTrue<Equal<CodeIn<ProcedureError<'orders.get'>>, ErrorCodeOf<'orders.get'>>>();
	if (isErrorOf('orders.place', error)) {
		const { appError } = error.data;
		if (appError.code === 'INSUFFICIENT_STOCK') {
			expectTrue<Equal<typeof appError.details, ErrorDetails<'INSUFFICIENT_STOCK'>>>();
		}
		if (appError.code === 'IDEMPOTENCY_IN_FLIGHT') return;
		// @ts-expect-error INVOICE_NOT_READY is an error of another procedure
		if (appError.code === 'INVOICE_NOT_READY') return;
	}
	// @ts-expect-error a typo in the path of a procedure
	isErrorOf('orders.plaice', error);
}
