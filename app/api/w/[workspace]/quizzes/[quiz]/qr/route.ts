import { qrQuery } from "@/lib/contracts/links";
import { quizParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { qrPng, qrSvg } from "@/lib/server/publish/qr";
import { quizAddress } from "@/lib/server/publish/quiz-address";

export const GET = workspaceRoute(
	{ role: "viewer", params: quizParams, query: qrQuery },
	async ({ scope, params, query }) => {
		const address = await quizAddress(scope, params.quiz, query.link ?? null);
		const png = query.format === "png";
		const body = png ? new Uint8Array(await qrPng(address)) : qrSvg(address);
		return new Response(body, { headers: { "content-type": png ? "image/png" : "image/svg+xml" } });
	},
);
