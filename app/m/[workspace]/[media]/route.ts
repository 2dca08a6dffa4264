import { readMedia } from "@/lib/server/quiz/read-media";

interface Context {
	params: Promise<{ workspace: string; media: string }>;
}

/** Public: quiz pages show these. A picture never changes under its address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { workspace, media } = await params;
	const found = await readMedia(workspace, media);
	if (!found) return new Response(null, { status: 404 });
	return new Response(new Uint8Array(found.bytes), {
		headers: {
			"content-type": found.type,
			"cache-control": "public, max-age=31536000, immutable",
			"x-content-type-options": "nosniff",
			"content-security-policy": "default-src 'none'; sandbox",
		},
	});
}
