import "server-only";
import { closeDatabase } from "@/lib/server/db/client";
import { createDemoCatalog } from "./create-demo-catalog";
import { createDemoTraits } from "./create-demo-traits";
import { createDemoWorkspace, demoEmail } from "./create-demo-workspace";
import { publishDemoQuiz } from "./publish-demo-quiz";
import { seedMessages } from "./seed-messages";
import { seedResponses } from "./seed-responses";
import { seedUses } from "./seed-uses";

/**
 * Fills an empty database with the demo: a shop with its catalog, a published quiz and 60 days of responses, in some
 * seconds; who signed up becomes a profile once the product runs. The same people come every time, up to now. Gives the login.
 */
export async function seedDemo({ password }: { password: string }): Promise<{ email: string; password: string }> {
	const now = Date.now();
	const scope = await createDemoWorkspace(password);
	const catalog = await createDemoCatalog(scope.workspaceId);
	await createDemoTraits(scope);
	const quiz = await publishDemoQuiz(scope, catalog, now);
	await seedResponses(scope.workspaceId, quiz, now);
	await seedUses(scope, now);
	await seedMessages(scope, quiz.id);
	await closeDatabase();
	return { email: demoEmail, password };
}
