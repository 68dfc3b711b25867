import type { Contract, ErrorContract, ProcedureContract, RestContract } from './contract.ts';
import { compareValues, type Side } from './schema/compare-values.ts';
import type { Finding } from './schema/finding.ts';
import type { JsonSchema } from './schema/json-schema.ts';
import { readValues } from './schema/read-values.ts';

/** A difference that callers may notice. */
export interface Change {
	/** Whether an app that was written for the old contract can fail because of it. */
	isBreaking: boolean;
	/** One sentence in plain words. */
	sentence: string;
}

const breaking = (sentence: string): Change => ({ isBreaking: true, sentence });
const additive = (sentence: string): Change => ({ isBreaking: false, sentence });

/** Every difference between two contracts, breaking ones first. */
export function compareContracts(before: Contract, after: Contract): Change[] {
	const changes = [
		...compareRecords(before.procedures, after.procedures, {
			removed: (path) => breaking(`${path} was removed.`),
			added: (path) => additive(`${path} was added.`),
			kept: compareProcedures,
		}),
		...compareRecords(before.errors, after.errors, {
			// The procedures that could end in it tell whether anybody misses it.
			removed: (code) => additive(`The error ${code} was removed.`),
			added: (code) => additive(`The error ${code} was added.`),
			kept: compareErrors,
		}),
	];
	return changes.sort((one, other) => Number(other.isBreaking) - Number(one.isBreaking));
}

interface Differences<Value> {
	removed(name: string): Change;
	added(name: string): Change;
	kept(name: string, before: Value, after: Value): Change[];
}

function compareRecords<Value>(
	before: Record<string, Value>,
	after: Record<string, Value>,
	{ removed, added, kept }: Differences<Value>,
): Change[] {
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return names.flatMap((name) => {
		const [was, is] = [before[name], after[name]];
		if (was && is) return kept(name, was, is);
		return was ? [removed(name)] : [added(name)];
	});
}

function compareProcedures(path: string, before: ProcedureContract, after: ProcedureContract): Change[] {
	const changes = [
		...compareInputs(path, before, after),
		...compareSchemas('output', `the output of ${path}`, before.output, after.output),
		...compareCodes(path, before.errors, after.errors),
		...compareRest(path, before.rest, after.rest),
	];
	if (before.type !== after.type)
		changes.push(breaking(`${path} was a ${before.type} and is now a ${after.type}.`));
	if (before.audience !== after.audience)
		changes.push(compareAudiences(path, before.audience, after.audience));
	if (!before.needsIdempotencyKey && after.needsIdempotencyKey) {
		changes.push(breaking(`${path} now needs an Idempotency-Key header.`));
	}
	if (before.needsIdempotencyKey && !after.needsIdempotencyKey) {
		changes.push(additive(`${path} no longer needs an Idempotency-Key header.`));
	}
	return changes;
}

function compareInputs(path: string, before: ProcedureContract, after: ProcedureContract): Change[] {
	const [was, is] = [before.input, after.input];
	// What a procedure without input is sent, it does not look at.
	if (!is) return was ? [additive(`${path} no longer reads an input.`)] : [];
	if (!was) {
		return [
			after.isInputRequired
				? breaking(`${path} now needs an input.`)
				: additive(`${path} now takes an input.`),
		];
	}
	const changes = compareSchemas('input', `the input of ${path}`, was, is);
	if (before.isInputRequired === after.isInputRequired) return changes;
	return [
		after.isInputRequired
			? breaking(`The input of ${path} is now required.`)
			: additive(`The input of ${path} is now optional.`),
		...changes,
	];
}

function compareSchemas(side: Side, subject: string, before: JsonSchema, after: JsonSchema): Change[] {
	const findings = compareValues(side, readValues(before), readValues(after));
	return findings.map((finding) => {
		const { path, text } = finding;
		const sentence = path === '' ? `T${subject.slice(1)} ${text}.` : `\`${path}\` in ${subject} ${text}.`;
		return { isBreaking: isBreaking(side, finding), sentence };
	});
}

function isBreaking(side: Side, { effect }: Finding): boolean {
	return effect === 'breaking' || effect === (side === 'input' ? 'narrowed' : 'widened');
}

function compareCodes(path: string, before: readonly string[], after: readonly string[]): Change[] {
	const lost = before.filter((code) => !after.includes(code));
	const gained = after.filter((code) => !before.includes(code));
	return [
		...lost.map((code) => additive(`${path} can no longer fail with ${code}.`)),
		...gained.map((code) => breaking(`${path} can now fail with ${code}.`)),
	];
}

/** Audiences that take in all of another one. */
const wider: Readonly<Record<string, readonly string[]>> = {
	user: ['public'],
	shopper: ['public'],
	customer: ['shopper', 'user', 'public'],
	rider: ['user', 'public'],
	staff: ['user', 'public'],
};

/** Callers keep their access only where the new audience takes in the old one. */
function compareAudiences(path: string, before: string, after: string): Change {
	const sentence = `${path} was for the audience "${before}" and is now for "${after}".`;
	return wider[before]?.includes(after) ? additive(sentence) : breaking(sentence);
}

function compareRest(path: string, before: RestContract | null, after: RestContract | null): Change[] {
	if (!before) return after ? [additive(`${path} can now be reached over REST.`)] : [];
	if (!after) return [breaking(`${path} can no longer be reached over REST.`)];
	const [was, is] = [before, after].map((rest) => `${rest.method} ${rest.path}`);
	const changes: Change[] = [];
	if (withoutNames(was) !== withoutNames(is))
		changes.push(breaking(`${path} moved over REST from ${was} to ${is}.`));
	if (before.status !== after.status) {
		changes.push(
			breaking(`${path} answers over REST with status ${after.status} instead of ${before.status}.`),
		);
	}
	return changes;
}

/** The name of a path parameter is not part of the URL. */
const withoutNames = (route = '') => route.replaceAll(/\{\w+\}/g, '{}');

function compareErrors(code: string, before: ErrorContract, after: ErrorContract): Change[] {
	const changes = compareSchemas('output', `the details of ${code}`, before.details, after.details);
	if (before.status === after.status) return changes;
	return [breaking(`${code} has the status ${after.status} instead of ${before.status}.`), ...changes];
}
