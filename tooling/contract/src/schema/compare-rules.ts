import type { Effect } from './finding.ts';
import type { ArrayShape, NumberShape, StringShape } from './values.ts';

type Ruled = StringShape | NumberShape | ArrayShape;
type Rule = { effect: Effect; text: string };

const limits = [
	{ key: 'minLength', name: 'minimum length', isFloor: true },
	{ key: 'maxLength', name: 'maximum length', isFloor: false },
	{ key: 'minimum', name: 'minimum', isFloor: true },
	{ key: 'maximum', name: 'maximum', isFloor: false },
	{ key: 'minItems', name: 'minimum number of items', isFloor: true },
	{ key: 'maxItems', name: 'maximum number of items', isFloor: false },
] as const;

type Limits = Partial<Record<(typeof limits)[number]['key'], number>>;

/** Differences of the bounds, patterns and steps of two shapes of one kind. */
export function compareRules(before: Ruled, after: Ruled): Rule[] {
	const found = limits.flatMap(({ key, name, isFloor }) =>
		compareLimit(name, isFloor, (before as Limits)[key], (after as Limits)[key]),
	);
	if (before.kind === 'string' && after.kind === 'string') {
		found.push(...compareFormats(before.format, after.format));
		found.push(...comparePatterns(before.patterns, after.patterns));
	}
	if (before.kind === 'number' && after.kind === 'number') {
		if (before.isInteger && !after.isInteger) found.push(widened('need no longer be an integer'));
		if (!before.isInteger && after.isInteger) found.push(narrowed('must now be an integer'));
		found.push(...compareEnds(before, after));
		found.push(...compareSteps(before.multipleOf, after.multipleOf));
	}
	return found;
}

const narrowed = (text: string): Rule => ({ effect: 'narrowed', text });
const widened = (text: string): Rule => ({ effect: 'widened', text });

function compareLimit(name: string, isFloor: boolean, before?: number, after?: number): Rule[] {
	if (before === after) return [];
	if (before === undefined) return [narrowed(`now has a ${name} of ${after}`)];
	if (after === undefined) return [widened(`no longer has a ${name} (it was ${before})`)];
	const isRaised = after > before;
	const text = `has its ${name} ${isRaised ? 'raised' : 'lowered'} from ${before} to ${after}`;
	return [isRaised === isFloor ? narrowed(text) : widened(text)];
}

/** Bounds that stay where they are, yet no longer count themselves, or do so now. */
function compareEnds(before: NumberShape, after: NumberShape): Rule[] {
	const ends = [
		{ name: 'minimum', was: before.isAboveMinimum, is: after.isAboveMinimum },
		{ name: 'maximum', was: before.isBelowMaximum, is: after.isBelowMaximum },
	] as const;
	return ends.flatMap(({ name, was, is }) => {
		if (was === is || before[name] !== after[name]) return [];
		return [is ? narrowed(`must now differ from its ${name}`) : widened(`may now equal its ${name}`)];
	});
}

function compareFormats(before?: string, after?: string): Rule[] {
	if (before === after) return [];
	if (before === undefined) return [narrowed(`must now have the format ${after}`)];
	if (after === undefined) return [widened(`need no longer have the format ${before}`)];
	return [{ effect: 'breaking', text: `has the format ${after} instead of ${before}` }];
}

function comparePatterns(before: readonly string[], after: readonly string[]): Rule[] {
	const removed = before.filter((pattern) => !after.includes(pattern)).join(' and ');
	const added = after.filter((pattern) => !before.includes(pattern)).join(' and ');
	if (removed && added) return [{ effect: 'breaking', text: `must match ${added} instead of ${removed}` }];
	if (added) return [narrowed(`must now match ${added}`)];
	return removed ? [widened(`need no longer match ${removed}`)] : [];
}

function compareSteps(before?: number, after?: number): Rule[] {
	if (before === after) return [];
	if (before === undefined) return [narrowed(`must now be a multiple of ${after}`)];
	if (after === undefined) return [widened(`need no longer be a multiple of ${before}`)];
	const text = `must be a multiple of ${after} instead of ${before}`;
	if (after % before === 0) return [narrowed(text)];
	return [before % after === 0 ? widened(text) : { effect: 'breaking', text }];
}
