import { appRouter, type ErrorCode, errorTable, streamItemOf } from '@dailyveg/api';
import type { z } from 'zod';
import { comment, indent, typeText } from './type-text.ts';

/** What the contract says of a procedure. */
export interface ProcedureShape {
	/** Dotted, for example `orders.place`. */
	path: string;
	kind: 'query' | 'mutation' | 'subscription';
	input: z.core.$ZodType | undefined;
	/** Of a subscription: what each of its events holds. */
	output: z.core.$ZodType;
	summary: string | undefined;
	/** Every named error it may end in. */
	errors: readonly ErrorCode[];
}

/** A procedure as the router holds it at run time, whatever its type says. */
interface BuiltProcedure {
	_def: {
		type: string;
		inputs: readonly z.core.$ZodType[];
		output?: z.core.$ZodType;
		meta?: { errors?: readonly ErrorCode[]; openapi?: { summary?: string } };
	};
}

const kinds = ['query', 'mutation', 'subscription'] as const;

/** Every procedure of the server, in the router's order. */
export function proceduresOfRouter(): ProcedureShape[] {
	const procedures: unknown = appRouter._def.procedures;
	return Object.entries(procedures as Record<string, BuiltProcedure>).map(([path, { _def }]) => {
		const { type, inputs, meta } = _def;
		const kind = kinds.find((each) => each === type);
		if (!kind) throw new TypeError(`${path} is a ${type}: teach the contract`);
		const output = _def.output && (streamItemOf(_def.output) ?? _def.output);
		if (!output || inputs.length > 1) throw new TypeError(`${path} needs one input at most, and an output`);
		return {
			path,
			kind,
			input: inputs[0],
			output,
			summary: meta?.openapi?.summary,
			errors: meta?.errors ?? [],
		};
	});
}

/**
 * The types that clients share with the server, as a module that imports nothing but tRPC's own types: what
 * `AppRouter` infers through schemas and middlewares stands here as plain object types.
 */
export function contractText(procedures: readonly ProcedureShape[] = proceduresOfRouter()): string {
	return `${[head, errorsText(), rootText, routerText(procedures), codesText(procedures)].join('\n\n')}\n`;
}

const head = `// Generated from the router by \`pnpm --filter @dailyveg/client build\`; do not edit.
import type {
	TRPC_ERROR_CODE_KEY,
	TRPC_ERROR_CODE_NUMBER,
	TRPCBuiltRouter,
	TRPCMutationProcedure,
	TRPCQueryProcedure,
	TRPCSubscriptionProcedure,
} from '@trpc/server';`;

const rootText = `type Procedure<Input, Output> = { input: Input; output: Output; meta: unknown };

/** Events of a subscription, each under the id from which it can be resumed. */
type Events<Data> = AsyncIterable<{ id: string; data: Data }, void, unknown>;

interface Root {
	ctx: object;
	meta: object;
	errorShape: {
		code: TRPC_ERROR_CODE_NUMBER;
		message: string;
		data: {
			code: TRPC_ERROR_CODE_KEY;
			httpStatus: number;
			path?: string;
			stack?: string;
			/** The named error; null for errors of the protocol itself. */
			appError: AppError | null;
		};
	};
	transformer: true;
}`;

function errorsText(): string {
	const details = Object.entries(errorTable).map(
		([code, error]) =>
			`${comment(`${error.title}. HTTP status ${error.status}.`, 1)}\t${code}: ${typeText(error.details, 'output', 1)};`,
	);
	return `interface DetailsByCode {
${details.join('\n')}
}

export type ErrorCode = keyof DetailsByCode;
export type ErrorDetails<Code extends ErrorCode> = DetailsByCode[Code];
/** A named error as it travels in \`error.data.appError\` of an answer. */
export type AppError = { [Code in ErrorCode]: { code: Code; details: DetailsByCode[Code] } }[ErrorCode];`;
}

type Tree = Map<string, Tree | ProcedureShape>;

function routerText(procedures: readonly ProcedureShape[]): string {
	const root: Tree = new Map();
	for (const procedure of procedures) {
		const names = procedure.path.split('.');
		const name = names.pop() ?? '';
		let branch = root;
		for (const part of names) {
			const below = branch.get(part);
			const next: Tree = below instanceof Map ? below : new Map();
			branch.set(part, next);
			branch = next;
		}
		branch.set(name, procedure);
	}
	return `type Procedures = ${treeText(root, 0)};

/** The server's router as clients see it. */
export type AppRouter = TRPCBuiltRouter<Root, Procedures>;`;
}

function treeText(tree: Tree, depth: number): string {
	const lines = [...tree].map(([name, value]) =>
		value instanceof Map
			? `${indent(depth + 1)}${name}: ${treeText(value, depth + 1)};`
			: procedureText(name, value, depth + 1),
	);
	return `{\n${lines.join('\n')}\n${indent(depth)}}`;
}

const typeOfKind = {
	query: 'TRPCQueryProcedure',
	mutation: 'TRPCMutationProcedure',
	subscription: 'TRPCSubscriptionProcedure',
} as const;

function procedureText(
	name: string,
	{ kind, input, output, summary }: ProcedureShape,
	depth: number,
): string {
	// tRPC's own mark of a procedure without input.
	const inputText = input ? typeText(input, 'input', depth) : 'void';
	const outputText = typeText(output, 'output', depth);
	const text = `Procedure<${inputText}, ${kind === 'subscription' ? `Events<${outputText}>` : outputText}>`;
	return `${comment(summary, depth)}${indent(depth)}${name}: ${typeOfKind[kind]}<${text}>;`;
}

function codesText(procedures: readonly ProcedureShape[]): string {
	const lines = procedures.map(
		({ path, errors }) => `\t'${path}': ${errors.map((code) => `'${code}'`).join(' | ') || 'never'};`,
	);
	return `interface CodesByPath {
${lines.join('\n')}
}

/** Dotted path of a procedure, for example \`orders.place\`. */
export type ProcedurePath = keyof CodesByPath;
/** Codes a procedure may end in. */
export type ErrorCodeOf<Path extends ProcedurePath> = CodesByPath[Path];`;
}
