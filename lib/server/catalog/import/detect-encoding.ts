import "server-only";
import { isUtf8 } from "node:buffer";
import { StringDecoder } from "node:string_decoder";
import type { Encoding } from "@/lib/contracts/catalog-import";
import { AppError } from "@/lib/contracts/errors";

const STEP = 1024 * 1024;

/** Byte-order mark, else what the bytes allow. Throws `unreadable-file` for anything that is not text. */
export function detectEncoding(bytes: Buffer): Encoding {
	if (bytes.length === 0) throw unreadable("empty");
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
		throw unreadable("spreadsheet");
	}
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
	if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
	if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
	const wide = wideEncoding(bytes.subarray(0, 4096));
	if (wide) return wide;
	if (controlCount(bytes.subarray(0, 65536)) > 0) throw unreadable("not-text");
	return isUtf8(bytes) || isMostlyUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** `reason` is one of the messages under catalog.unreadable. */
export function unreadable(reason: "empty" | "spreadsheet" | "not-text" | "no-rows" | "too-wide"): AppError {
	return new AppError("unreadable-file", `unreadable: ${reason}`, [{ path: "file", message: reason }]);
}

const startsWith = (bytes: Buffer, prefix: number[]) => prefix.every((byte, at) => bytes[at] === byte);

/** Western text in UTF-16 has a zero in every other byte. */
function wideEncoding(head: Buffer): Encoding | null {
	let even = 0;
	let odd = 0;
	for (let at = 0; at < head.length; at++) if (head[at] === 0) at % 2 === 0 ? even++ : odd++;
	const half = head.length / 2;
	if (odd > half * 0.4 && even < half * 0.1) return "utf-16le";
	if (even > half * 0.4 && odd < half * 0.1) return "utf-16be";
	return null;
}

/**
 * A cell pasted in from elsewhere breaks one letter; read as Windows-1252, all the others would break. Letters of one byte
 * hardly ever stand in the order that UTF-8 asks for.
 */
function isMostlyUtf8(bytes: Buffer): boolean {
	const decoder = new StringDecoder("utf8");
	let letters = 0;
	let broken = 0;
	for (let at = 0; at < bytes.length; at += STEP) {
		const text = decoder.write(bytes.subarray(at, at + STEP));
		broken += text.match(/\ufffd/g)?.length ?? 0;
		letters += text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
	}
	return letters > broken;
}

/** Bytes that no text file holds: all of C0 but tab, newlines, form feed and the DOS end-of-file mark. */
function controlCount(head: Buffer): number {
	let count = 0;
	for (const byte of head) if (byte < 9 || byte === 11 || (byte > 13 && byte < 32 && byte !== 26)) count++;
	return count;
}
