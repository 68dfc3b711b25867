import { findBinary } from './binaries.ts';
import { StackError } from './errors.ts';
import { installWithApt } from './install.ts';
import type { Progress } from './types.ts';

/** Programs that tests run: what a stranger or an operator has on the machine. The package's name by manager. */
const tools = {
	chromium: { apt: 'chromium', dnf: 'chromium', brew: 'chromium' },
	curl: { apt: 'curl', dnf: 'curl', brew: 'curl' },
	jq: { apt: 'jq', dnf: 'jq', brew: 'jq' },
	nginx: { apt: 'nginx', dnf: 'nginx', brew: 'nginx' },
	openssl: { apt: 'openssl', dnf: 'openssl', brew: 'openssl' },
	python3: { apt: 'python3', dnf: 'python3', brew: 'python' },
} as const;

export type ToolName = keyof typeof tools;

/** Absolute path of a program, installed by apt-get where it is missing; else an error that says how to get it. */
export async function provideTool(name: ToolName, onProgress?: Progress): Promise<string> {
	const found = findBinary(name);
	if (found !== undefined) return found;
	const { apt, dnf, brew } = tools[name];
	const outcome = await installWithApt(apt, onProgress);
	const installed = findBinary(name);
	if (installed !== undefined) return installed;
	throw new StackError(
		[
			`${name} is needed, and ${outcome} Install it with one of these and run the command again:`,
			`  Debian/Ubuntu  sudo apt-get update && sudo apt-get install -y ${apt}`,
			`  Fedora         sudo dnf install -y ${dnf}`,
			`  macOS          brew install ${brew}`,
		].join('\n'),
	);
}
