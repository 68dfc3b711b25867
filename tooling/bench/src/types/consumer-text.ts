import type { ProcedureShape } from '@dailyveg/client/build';

/** A program that uses every procedure several times, and exports what is inferred. */
export function consumerText(procedures: readonly ProcedureShape[]): string {
	const uses = procedures.map(({ path, kind }, index) => {
		const call = `shop.${path}.${kind === 'query' ? 'query' : 'mutate'}`;
		const key = path
			.split('.')
			.map((name) => `['${name}']`)
			.join('');
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
	});
	return `import { createClient, isErrorOf, type RouterInputs, type RouterOutputs } from '@dailyveg/client';
export const shop = createClient({ url: '' });
const { signal } = new AbortController();
${uses.join('\n')}
`;
}
