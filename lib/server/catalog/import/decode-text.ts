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
		pending = /\r{0,3}$/.exec(text.slice(-3))?.[0] ?? "";
		const whole = text.slice(0, text.length - pending.length);
		if (whole) yield toLineFeeds(whole);
	}
	const rest = toLineFeeds(pending + (decoder.end() ?? ""));
	if (rest) yield rest;
}

/** "\r\r\n" is one newline that a tool has converted twice. */
const toLineFeeds = (text: string) => (text.includes("\r") ? text.replace(/\r{1,3}\n|\r/g, "\n") : text);
