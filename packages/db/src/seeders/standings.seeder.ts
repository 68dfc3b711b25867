import { countSoldLines, findStandings, writeStandings } from '../catalog/standing.repository.ts';
import type { SeedContext } from './seed-context.ts';

/** What the jobs would have made of the history: which products searches show first. */
export async function seedStandings({ em, now }: SeedContext): Promise<void> {
	const soldLines = await countSoldLines(em, now);
	for (let rows = await findStandings(em, null); rows.length > 0; ) {
		await writeStandings(em, rows, soldLines);
		rows = await findStandings(em, rows.at(-1)?.id ?? null);
	}
}
