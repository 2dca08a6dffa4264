import "server-only";

/** By its first bytes, so that no other format's decoder ever sees the file. */
export function isPhoto(file: Uint8Array): boolean {
	const head = Buffer.from(file.subarray(0, 12)).toString("latin1");
	return (
		head.startsWith("\xff\xd8\xff") ||
		head.startsWith("\x89PNG\r\n\x1a\n") ||
		/^GIF8[79]a/.test(head) ||
		/^RIFF[\s\S]{4}WEBP/.test(head) ||
		/^[\s\S]{4}ftypavi[fs]/.test(head)
	);
}
