import { generateKeyPairSync, sign } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** One value in DER: tag, length, content. */
function der(tag: number, ...contents: Uint8Array[]): Buffer {
	const content = Buffer.concat(contents);
	if (content.length < 0x80) return Buffer.concat([Buffer.of(tag, content.length), content]);
	return Buffer.concat([Buffer.of(tag, 0x82, content.length >> 8, content.length & 0xff), content]);
}

const sequence = (...contents: Uint8Array[]) => der(0x30, ...contents);
const objectId = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const integer = (value: number) => der(0x02, Buffer.of(value));
const bits = (content: Uint8Array) => der(0x03, Buffer.of(0), content);
const moment = (at: number) => {
	const digits = new Date(at).toISOString().replaceAll(/\D/g, '');
	return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
};

const ecdsaWithSha256 = () => sequence(objectId('2a8648ce3d040302'));
const commonName = (name: string) =>
	sequence(der(0x31, sequence(objectId('550403'), der(0x0c, Buffer.from(name)))));

const pem = (label: string, content: Buffer) =>
	`-----BEGIN ${label}-----\n${content.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

/** A certificate for a day that nobody vouches for, and its key, both PEM (X.509 v3, P-256). */
export function selfSigned(host: string): { cert: string; key: string } {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const statement = sequence(
		der(0xa0, integer(2)),
		integer(1),
		ecdsaWithSha256(),
		commonName(host),
		sequence(moment(Date.now() - DAY_MS), moment(Date.now() + DAY_MS)),
		commonName(host),
		publicKey.export({ type: 'spki', format: 'der' }),
	);
	const certificate = sequence(statement, ecdsaWithSha256(), bits(sign('sha256', statement, privateKey)));
	return {
		cert: pem('CERTIFICATE', certificate),
		key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
	};
}
