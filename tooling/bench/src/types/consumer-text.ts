import type { ProcedureShape } from '@dailyveg/client/build';

/** A program that uses every procedure several times, and exports what is inferred. */
export function consumerText(procedures: readonly ProcedureShape[]): string {
	const uses = procedures.map((procedure, index) =>
		procedure.kind === 'subscription' ? subscription(procedure, index) : call(procedure, index),
	);
	return `import { createClient, isErrorOf, type RouterInputs, type RouterOutputs } from '@dailyveg/client';
export const shop = createClient({ url: '' });
const { signal } = new AbortController();
${uses.join('\n')}
`;
}

function call({ path, kind }: ProcedureShape, index: number): string {
	const call = `shop.${path}.${kind === 'query' ? 'query' : 'mutate'}`;
	const key = keyOf(path);
	return `export async function use${index}(input: RouterInputs${key}) {
	const annotated: RouterOutputs${key} = await ${call}(input);
	const inferred = await ${call}(input, { signal });
	const both = await Promise.all([${call}(input), ${call}(input)]);
	try {
		return { annotated, inferred, both };
	} catch (error) {
		if (isErrorOf('${path}', error)) return error.data.appError;
		throw error;
	}
}`;
}

function subscription({ path }: ProcedureShape, index: number): string {
	return `export function use${index}(input: RouterInputs${keyOf(path)}, log: (...values: unknown[]) => void) {
	return shop.${path}.subscribe(input, {
		signal,
		onData: ({ data }) => log(data),
		onError: (error) => isErrorOf('${path}', error) && log(error.data.appError),
	});
}`;
}

const keyOf = (path: string) =>
	path
		.split('.')
		.map((name) => `['${name}']`)
		.join('');
