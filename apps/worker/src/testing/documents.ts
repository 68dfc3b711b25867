import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { extractText } from 'unpdf';

/** A mail as it was received. */
export interface ReceivedMail {
	messageId: string;
	to: string;
	subject: string;
	text: string;
	html: string;
}

/** Sources of the mails in the catcher's folder whose subject contains `subject`. */
async function readSources(folder: string, subject: string): Promise<string[]> {
	const files = (await readdir(folder)).filter((file) => file.endsWith('.eml') && !file.startsWith('.'));
	const sources = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
	return sources.filter((source) => headerOf(source, 'Subject').includes(subject));
}

const headerOf = (source: string, name: string) =>
	new RegExp(`^${name}: (.*)\\r?$`, 'm').exec(source)?.[1] ?? '';

/** Message-ID and subject of those mails, without the cost of parsing them. */
export async function readMailHeaders(folder: string, subject: string) {
	const sources = await readSources(folder, subject);
	return sources.map((source) => ({
		messageId: headerOf(source, 'Message-ID'),
		subject: headerOf(source, 'Subject'),
	}));
}

/** Those mails, parsed. */
export async function readMails(folder: string, subject: string): Promise<ReceivedMail[]> {
	const sources = await readSources(folder, subject);
	return Promise.all(
		sources.map(async (source) => {
			const { messageId = '', to, subject: title = '', text = '', html } = await simpleParser(source);
			const recipients = Array.isArray(to) ? to : to ? [to] : [];
			const address = recipients.map((recipient) => recipient.text).join(', ');
			return { messageId, to: address, subject: title, text, html: html || '' };
		}),
	);
}

/** All text of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
	const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
	return text;
}
