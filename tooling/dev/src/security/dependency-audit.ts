import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acceptedAdvisories } from './accepted-advisories.ts';

interface Advisory {
	id: string;
	package: string;
	severity: string;
	title: string;
}

/** What `pnpm audit --json` prints, as far as it is read here. */
interface AuditReport {
	advisories: Record<
		string,
		{
			github_advisory_id: string;
			module_name: string;
			severity: string;
			title: string;
			findings: { paths: string[] }[];
		}
	>;
}

/** Known holes of what runs in production, or why the registry could not be asked. */
type Audit = { advisories: Advisory[] } | { skipped: string };

/** Offline, the tries would take more than a minute. */
const NO_RETRIES = '--config.fetch-retries=0';

const FATAL: readonly string[] = ['high', 'critical'];
/** Tooling never leaves our machines: its dependencies are no production dependencies. */
const isShipped = (path: string) => /^(packages|apps)__/.test(path);

/** Asks the registry about the production dependencies of the lockfile in this folder. */
export async function auditDependencies(folder: string, registry?: string): Promise<Audit> {
	const from = registry === undefined ? [] : [`--registry=${registry}`];
	const { stdout, stderr } = await runPnpm(folder, ['audit', '--prod', '--json', NO_RETRIES, ...from]);
	const report = parseReport(stdout);
	if (!report) return { skipped: reasonIn(stderr) };
	const advisories = Object.values(report.advisories)
		.filter(({ severity }) => FATAL.includes(severity))
		.filter(({ findings }) => findings.some(({ paths }) => paths.some(isShipped)))
		.map(({ github_advisory_id: id, module_name, severity, title }) => ({
			id,
			package: module_name,
			severity,
			title,
		}));
	return { advisories };
}

/** Those that nobody has accepted, or no longer. */
export function unacceptedOf(
	advisories: readonly Advisory[],
	accepted = acceptedAdvisories,
	today = new Date().toISOString().slice(0, 10),
): Advisory[] {
	return advisories.filter(({ id }) => !accepted.some((known) => known.id === id && today < known.until));
}

/** Packages of a lockfile whose content is not pinned by a hash. */
export function packagesWithoutHash(lockfile: string): string[] {
	const packages = lockfile.matchAll(/^ {2}(?<name>\S.*):\n {4}resolution: \{(?<resolution>.*)\}$/gm);
	return [...packages].flatMap(({ groups: { name = '', resolution = '' } = {} }) =>
		resolution.includes('integrity: sha') ? [] : [name],
	);
}

/** The gate: fails on holes and on packages without a hash; says so where the registry cannot be asked. */
export async function checkDependencies(folder: string): Promise<number> {
	const unpinned = packagesWithoutHash(await readFile(join(folder, 'pnpm-lock.yaml'), 'utf8'));
	for (const name of unpinned) console.error(`pnpm-lock.yaml pins no hash of ${name}`);
	const audit = await auditDependencies(folder);
	if ('skipped' in audit) {
		console.log(
			`Known vulnerabilities: skipped: offline, or a registry that audits nothing (${audit.skipped})`,
		);
		return Math.min(unpinned.length, 1);
	}
	const open = unacceptedOf(audit.advisories);
	for (const { severity, package: name, title, id } of open)
		console.error(`${severity}  ${name}: ${title} (${id})`);
	return Math.min(unpinned.length + open.length, 1);
}

/** pnpm exits with 1 both when it finds something and when it cannot ask; its output tells them apart. */
function runPnpm(folder: string, args: string[]): Promise<{ stdout: string; stderr: string }> {
	return new Promise((resolve) => {
		const pnpm = join(folder, 'node_modules/.bin/pnpm');
		const options = { cwd: folder, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };
		execFile(pnpm, args, options, (_error, stdout, stderr) => resolve({ stdout, stderr }));
	});
}

function parseReport(stdout: string): AuditReport | undefined {
	try {
		return JSON.parse(stdout) as AuditReport;
	} catch {
		return undefined;
	}
}

/** The sentence in pnpm's framed message. */
function reasonIn(stderr: string): string {
	const text = stderr
		.replaceAll(/^[\s×│├─▶╰]+/gm, '')
		.replaceAll(/\n(?=\S)/g, ' ')
		.trim();
	return text.replace(/^Error: ERR_PNPM_\w+\s*/, '') || 'pnpm said nothing';
}
