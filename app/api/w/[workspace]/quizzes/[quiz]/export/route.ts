import { quizParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { exportQuiz } from "@/lib/server/quiz/export-quiz";
import { slugOf } from "@/lib/server/quiz/quiz-slug";

export const GET = workspaceRoute({ role: "viewer", params: quizParams }, async ({ scope, params }) => {
	const file = await exportQuiz(scope, params.quiz);
	return new Response(`${JSON.stringify(file, null, "\t")}\n`, {
		headers: {
			"content-type": "application/json; charset=utf-8",
			"content-disposition": `attachment; filename="${slugOf(file.name)}.json"`,
			"cache-control": "private, no-store",
		},
	});
});
