import type { ProcedureMeta } from '@dailyveg/api';

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) of a procedure that will go; no headers for the others. */
export function deprecationHeaders({ deprecation }: ProcedureMeta): Readonly<Record<string, string>> {
	if (!deprecation) return {};
	return {
		deprecation: `@${midnight(deprecation.since).getTime() / 1_000}`,
		sunset: midnight(deprecation.sunset).toUTCString(),
	};
}
