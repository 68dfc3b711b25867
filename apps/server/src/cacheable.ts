import { hash } from 'node:crypto';
import { isShared } from '@dailyveg/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** An answer as it is sent, and the tag that names exactly this text. */
interface TaggedText {
	text: string;
	etag: string;
}

/**
 * Names texts by their hash. Answers of the process's cache are the same object thousands of times: each is hashed
 * once, so a tagger must be asked for one kind of text only.
 */
export function createTagger(): (answer: unknown, text: string) => string {
	const known = new WeakMap<object, string>();
	return (answer, text) => {
		if (!isShared(answer)) return tagOf(text);
		const tag = known.get(answer) ?? tagOf(text);
		known.set(answer, tag);
		return tag;
	};
}

const tagOf = (text: string) => `"${hash('sha1', text, 'base64url')}"`;

/** Whether the client has this very text already. Proxies that compress make strong tags weak. */
function isKnownTo({ headers }: FastifyRequest, etag: string): boolean {
	const given = headers['if-none-match'];
	if (given === undefined) return false;
	return given.split(',').some((tag) => {
		const name = tag.trim();
		return name === '*' || name === etag || name === `W/${etag}`;
	});
}

/** Sends an answer that caches may keep, or 304 to whoever has it. */
export function sendCacheable(
	request: FastifyRequest,
	reply: FastifyReply,
	{ text, etag }: TaggedText,
	cacheControl: string,
) {
	reply.header('cache-control', cacheControl).header('etag', etag);
	return isKnownTo(request, etag) ? reply.code(304).send() : reply.send(text);
}
