import { admits } from './admits.ts';
import { compareRules } from './compare-rules.ts';
import { describeLiterals, describeShape, describeValues } from './describe.ts';
import { type Effect, type Finding, fieldPath } from './finding.ts';
import { discriminatorOf, pairShapes } from './pair-shapes.ts';
import type { ArrayShape, ObjectShape, Property, Shape, Values } from './values.ts';

/** Who makes the values: callers the input, the server the output. */
export type Side = 'input' | 'output';

/** Every difference between what two schemas let through, outermost first. */
export function compareValues(side: Side, before: Values, after: Values, path = ''): Finding[] {
	const finding = (effect: Effect, text: string): Finding => ({ effect, path, text });
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	if (before.isAnything) return [finding('narrowed', `can now only be ${describeValues(after)}`)];
	if (after.isAnything)
		return [finding('widened', `can now be anything, not only ${describeValues(before)}`)];

	const nullability = compareNull(before, after).map(({ effect, text }) => finding(effect, text));
	const [was, is] = [withoutNull(before), withoutNull(after)];
	const { pairs, removed, added } = pairShapes(was.shapes, is.shapes);
	const lost = was.literals.filter((value) => !is.literals.includes(value));
	const gained = is.literals.filter((value) => !was.literals.includes(value));
	const isReplaced = lost.length === was.literals.length && pairs.length === 0 && !sharesType(was, is);
	if (isReplaced && !isNothing(was) && !isNothing(is)) {
		return [
			finding('breaking', `was ${describeValues(was)} and is now ${describeValues(is)}`),
			...nullability,
		];
	}
	return [
		...nullability,
		...removed.map((shape) => finding('narrowed', `can no longer be ${labelOf(shape)}`)),
		...added.map((shape) => finding('widened', `can now be ${labelOf(shape)}`)),
		...listLiterals(lost, is.shapes).map((value) => finding('narrowed', `can no longer be ${value}`)),
		...listLiterals(gained, was.shapes).map((value) => finding('widened', `can now be ${value}`)),
		...pairs.flatMap(([one, other]) => compareShapes(side, one, other, path)),
	];
}

function compareNull(before: Values, after: Values): { effect: Effect; text: string }[] {
	const [was, is] = [before, after].map(({ literals }) => literals.includes('null'));
	if (was === is) return [];
	return [
		is
			? { effect: 'widened', text: 'can now be null' }
			: { effect: 'narrowed', text: 'can no longer be null' },
	];
}

const withoutNull = (values: Values): Values => ({
	...values,
	literals: values.literals.filter((literal) => literal !== 'null'),
});

const isNothing = ({ literals, shapes }: Values) => literals.length === 0 && shapes.length === 0;

/** Whether some value of the one could be one of the other, as the text `"a"` and any text. */
function sharesType(one: Values, other: Values): boolean {
	const typesOf = ({ literals, shapes }: Values) => [
		...literals.map((literal) => typeof JSON.parse(literal)),
		...shapes.map(({ kind }) => kind),
	];
	return typesOf(one).some((type) => (typesOf(other) as string[]).includes(type));
}

/** Literals that no shape of the other side covers. */
const listLiterals = (literals: readonly string[], shapes: readonly Shape[]) =>
	describeLiterals(literals.filter((literal) => !shapes.some((shape) => admits(shape, literal))));

function labelOf(shape: Shape): string {
	const discriminator = discriminatorOf(shape);
	const label = describeShape(shape);
	return discriminator === undefined ? label : `${label} with ${discriminator}`;
}

function compareShapes(side: Side, before: Shape, after: Shape, path: string): Finding[] {
	if (before.kind === 'object' && after.kind === 'object') return compareObjects(side, before, after, path);
	if (before.kind === 'array' && after.kind === 'array') return compareArrays(side, before, after, path);
	if (before.kind === 'recursive') {
		const isSame = JSON.stringify(before) === JSON.stringify(after);
		return isSame ? [] : [{ effect: 'breaking', path, text: 'contains itself at another level' }];
	}
	// What is left, such as instants, has no rules.
	if (before.kind !== 'string' && before.kind !== 'number') return [];
	if (after.kind !== 'string' && after.kind !== 'number') return [];
	return compareRules(before, after).map((rule) => ({ ...rule, path }));
}

function compareArrays(side: Side, before: ArrayShape, after: ArrayShape, path: string): Finding[] {
	const length = Math.max(before.prefix.length, after.prefix.length);
	const places = Array.from({ length }, (_, index) =>
		compareValues(
			side,
			before.prefix[index] ?? before.items,
			after.prefix[index] ?? after.items,
			`${path}[${index}]`,
		),
	);
	return [
		...compareRules(before, after).map((rule) => ({ ...rule, path })),
		...places.flat(),
		...compareValues(side, before.items, after.items, `${path}[]`),
	];
}

function compareObjects(side: Side, before: ObjectShape, after: ObjectShape, path: string): Finding[] {
	const names = [...new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])];
	const fields = names.map((name) => {
		const [was, is] = [before.properties[name], after.properties[name]];
		const at = fieldPath(path, name);
		if (was && is) return compareProperties(side, was, is, at);
		if (was) return [fieldRemoved(side, after, at)];
		return is ? [fieldAdded(side, is, at)] : [];
	});
	return [...compareOthers(side, before, after, path), ...fields.flat()];
}

const requiredTexts = { input: 'is now required', output: 'is now always there' };
const optionalTexts = { input: 'is now optional', output: 'may now be missing' };

function compareProperties(side: Side, before: Property, after: Property, path: string): Finding[] {
	const found = compareValues(side, before.values, after.values, path);
	if (before.isRequired !== after.isRequired) {
		const isStricter = after.isRequired;
		const text = isStricter ? requiredTexts[side] : optionalTexts[side];
		found.unshift({ effect: isStricter ? 'narrowed' : 'widened', path, text });
	}
	if (side === 'input' && before.default !== after.default && !after.isRequired) {
		const [was = 'nothing', is = 'nothing'] = [before.default, after.default];
		found.push({ effect: 'additive', path, text: `means ${is} instead of ${was} when it is left out` });
	}
	return found;
}

function fieldRemoved(side: Side, { others }: ObjectShape, path: string): Finding {
	// Who still sends it is refused by a strict object, and ignored by any other.
	if (side === 'input' && others !== 'refused')
		return { effect: 'additive', path, text: 'is no longer read' };
	return { effect: 'breaking', path, text: 'was removed' };
}

function fieldAdded(side: Side, { isRequired }: Property, path: string): Finding {
	if (side === 'input' && isRequired) return { effect: 'breaking', path, text: 'was added and is required' };
	return { effect: 'additive', path, text: 'was added' };
}

/** Fields without a name of their own. Readers pass over unknown ones, so only a record's values matter to them. */
function compareOthers(side: Side, before: ObjectShape, after: ObjectShape, path: string): Finding[] {
	const [was, is] = [before.others, after.others];
	const found =
		before.names && after.names ? compareValues(side, before.names, after.names, `${path}{name}`) : [];
	if (typeof was === 'object' && typeof is === 'object') {
		return [...found, ...compareValues(side, was, is, `${path}{}`)];
	}
	if (side === 'output' && typeof was === 'object') {
		return [{ effect: 'breaking', path, text: 'is no longer a record of any names' }];
	}
	if (side === 'output' || was === is) return found;
	if (is === 'any' || was === 'refused')
		return [{ effect: 'widened', path, text: 'may now have unknown fields' }];
	return [
		{
			effect: 'narrowed',
			path,
			text: is === 'refused' ? 'refuses unknown fields now' : 'restricts unknown fields now',
		},
	];
}
