import type { Change } from './compare-contracts.ts';

/** What is known when the contract is checked. */
export interface Situation {
	changes: readonly Change[];
	/** Version of the contract that was compared with. */
	releasedVersion: string;
	/** Whether a changeset, or the version itself, announces a major release. */
	isMajorAnnounced: boolean;
}

export interface Verdict {
	passes: boolean;
	lines: string[];
}

/** Whether today's contract may stand, and why, in lines for a terminal. */
export function judge({ changes, releasedVersion, isMajorAnnounced }: Situation): Verdict {
	const breaking = changes.filter(({ isBreaking }) => isBreaking);
	const additive = changes.filter(({ isBreaking }) => !isBreaking);
	const lines = [
		...section(`Breaking since ${releasedVersion}`, breaking),
		...section(`Additive since ${releasedVersion}`, additive),
	];
	if (changes.length === 0) lines.push(`✔ The contract is that of ${releasedVersion}.`);
	else if (breaking.length === 0) lines.push(`✔ Apps written for ${releasedVersion} keep working.`);
	else if (isMajorAnnounced) lines.push('✔ A major release is announced.');
	else lines.push(...refusalOf(releasedVersion));
	return { passes: breaking.length === 0 || isMajorAnnounced, lines };
}

const refusalOf = (version: string) => [
	'✘ Apps in the field would break. Keep the old shape beside the new one, or announce a major release:',
	"  a file in .changeset/ whose front matter says '@dailyveg/client': major.",
	`  Only if nobody has installed ${version} yet: npm run contract -- release --replace.`,
];

const section = (title: string, changes: readonly Change[]) =>
	changes.length === 0 ? [] : [`${title}:`, ...changes.map(({ sentence }) => `  - ${sentence}`), ''];
