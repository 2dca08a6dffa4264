import "server-only";
import iconv from "iconv-lite";
import type { Encoding } from "@/lib/contracts/catalog-import";

const STEP = 256 * 1024;

/** The file's text in pieces, without its byte-order mark, every newline as "\n". Nothing is held but one piece. */
export function* decodeText(bytes: Buffer, encoding: Encoding): Generator<string> {
	const decoder = iconv.getDecoder(encoding, { stripBOM: true });
	let pending = "";
	for (let at = 0; at < bytes.length; at += STEP) {
		const text = pending + decoder.write(bytes.subarray(at, at + STEP));
		// A carriage return at the end may be the first half of a newline.
		pending = text.endsWith("\r") ? "\r" : "";
		const whole = pending ? text.slice(0, -1) : text;
		if (whole) yield toLineFeeds(whole);
	}
	const rest = toLineFeeds(pending + (decoder.end() ?? ""));
	if (rest) yield rest;
}

const toLineFeeds = (text: string) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
