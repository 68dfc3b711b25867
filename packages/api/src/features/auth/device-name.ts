/** Order matters: most browsers also name those that they descend from. */
const programs = [
	[/\bEdgA?(?:iOS)?\//, 'Edge'],
	[/\b(?:OPR|OPX|Opera)\//, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\bUCBrowser\//, 'UC Browser'],
	[/\b(?:Firefox|FxiOS)\//, 'Firefox'],
	[/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
	[/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
	[/^okhttp\//, 'Android app'],
	[/\bCFNetwork\//, 'iOS app'],
] as const;

const systems = [
	[/\bAndroid\b|^okhttp\//, 'Android'],
	[/\biPad\b/, 'iPad'],
	[/\biPhone\b/, 'iPhone'],
	[/\bWindows\b/, 'Windows'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
	[/\bLinux\b/, 'Linux'],
] as const;

const LENGTH = 60;

/** What an owner tells a session by, for example `Chrome on Android`; from the User-Agent, which may say anything. */
export function deviceNameOf(userAgent: string | undefined): string {
	if (!userAgent) return 'Unknown device';
	const program = programs.find(([pattern]) => pattern.test(userAgent))?.[1];
	const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
	if (program && system && !program.endsWith('app')) return `${program} on ${system}`;
	// The first product of a program's own User-Agent: `curl/8.5.0` is curl.
	const product = /^[\w .+-]+/.exec(userAgent)?.[0].trim().slice(0, LENGTH);
	return program ?? (system || product || 'Unknown device');
}
