/** The job can never succeed: it is put aside for a person instead of being tried 25 times. */
export class UnprocessableJobError extends Error {
	override name = 'UnprocessableJobError';
}
