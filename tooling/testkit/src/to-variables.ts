/** The environment as a process takes it; lists are written with commas. */
export function toVariables(env: object): Record<string, string> {
	return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
}
