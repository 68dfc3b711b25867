/** The parts of vitest's JSON report in use here. */
export type VitestReport = {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
};

/** Tests passed and failed; a file that could not be loaded counts as one failure. */
export function countTests(report: VitestReport): { passed: number; failed: number } {
	const unloadable = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}
