import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Sends one message, header and body, in the plainest SMTP. */
export async function sendMail(url: string, message: string): Promise<void> {
	const { hostname, port } = new URL(url);
	const socket = connect(Number(port), hostname);
	const commands = [
		'HELO test',
		'MAIL FROM:<a@example.com>',
		'RCPT TO:<b@example.com>',
		'DATA',
		`${message}\r\n.`,
		'QUIT',
	];
	for await (const answer of createInterface({ input: socket })) {
		if (!/^[23]/.test(answer)) throw new Error(answer);
		const command = commands.shift();
		if (command !== undefined) socket.write(`${command}\r\n`);
	}
}

/** The messages in the folder of the mail catcher, the oldest first. */
export async function readMails(folder: string): Promise<string[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
	return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}
