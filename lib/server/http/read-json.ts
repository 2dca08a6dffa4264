import "server-only";
import { AppError } from "@/lib/contracts/errors";

/** Reads a JSON body of at most `maxBytes`; counts while reading, so a false content-length gains nothing. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
	const type = request.headers.get("content-type") ?? "";
	if (!type.startsWith("application/json")) throw new AppError("invalid-input", `content-type ${type.slice(0, 80)}`);
	if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw new AppError("too-large");
	const bytes = await readBytes(request, maxBytes);
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		throw new AppError("invalid-input", "body is not JSON");
	}
}

/** The body as it is, of at most `maxBytes`, counted while reading. What is beyond them may never end, and isn't read. */
export async function readBytes(request: Request, maxBytes: number): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.byteLength;
		if (size > maxBytes) throw new AppError("too-large");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
