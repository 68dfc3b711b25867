/** The command cannot do what it was asked; the message is all that a person needs to see. */
export class CliFailure extends Error {
	override name = 'CliFailure';
}
