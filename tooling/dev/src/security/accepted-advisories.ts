/** An advisory that we live with for now. */
interface AcceptedAdvisory {
	/** GitHub's id, `GHSA-…`. */
	id: string;
	/** Why it does no harm here, or why it cannot be fixed yet. */
	reason: string;
	/** Day from which the audit fails again, so that nobody forgets it. */
	until: string;
}

/** High and critical advisories of production dependencies that do not fail the audit. None is the aim. */
export const acceptedAdvisories: readonly AcceptedAdvisory[] = [];
