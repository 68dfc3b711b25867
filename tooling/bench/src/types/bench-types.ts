import { measureTypes } from './measure-types.ts';

/** Budget for today's router: what an editor may take before anybody notices. */
export const MAX_INSTANTIATIONS = 300_000;
const MAX_CHECK_TIME = 1;

/** Prints what editors wait for, with routers of today's size, twice and four times that. */
export async function benchTypes(say: (message: string) => void): Promise<void> {
	say('| router | procedures | instantiations | check time | memory |');
	say('| ------ | ---------- | -------------- | ---------- | ------ |');
	for (const scale of [1, 2, 4]) {
		const { procedures, instantiations, checkTime, memory } = await measureTypes(scale);
		say(`| ${scale} × | ${procedures} | ${instantiations} | ${checkTime} s | ${memory} MB |`);
	}
	say(`\nBudget at 1 ×: ${MAX_INSTANTIATIONS} instantiations, ${MAX_CHECK_TIME} s.`);
}
