import { fork } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { db } from "@/lib/server/db/client";
import { pgTransaction } from "@/lib/server/db/pg-transaction";
import { packResult } from "@/lib/server/responses/packed-result";
import { lockResponses } from "@/lib/server/responses/stored-responses";
import type { BareSample } from "./bare-listener";
import { fillTemplate, quickId, type RunTemplate } from "./load/run-template";
import type { Product } from "./product";

/** Starts the bare listener in a process of its own, once a real run has shown what it is to write and reply. */
export async function startBareLimit(sample: BareSample): Promise<Product> {
	const child = fork(join(dirname(process.argv[1] ?? ""), "bare-listener.mjs"));
	child.send(sample);
	const [{ port }] = (await once(child, "message")) as [AddressInfo];
	const ended = once(child, "exit");
	return {
		url: `http://127.0.0.1:${port}`,
		pid: child.pid ?? 0,
		stop: async () => {
			child.kill();
			await ended;
			// Its rows say nothing to anyone, least of all to the next product's jobs.
			await db().$executeRaw`UPDATE response SET projected = revision WHERE projected < revision`;
		},
	};
}

/** One run against the product. */
export async function sampleRun(url: string, workspaceId: string, run: RunTemplate): Promise<BareSample> {
	const id = quickId();
	const step = async (template: string[]) => {
		const headers = { "content-type": "application/json" };
		const reply = await fetch(`${url}/api/q/batches`, { method: "POST", headers, body: fillTemplate(template, id) });
		const [row] = await pgTransaction((client) => lockResponses(client, [{ workspaceId, id }]));
		if (!row || reply.status !== 200) throw new Error(`the sample was answered with ${reply.status}`);
		return { row, reply: await reply.text() };
	};
	const [first, second] = [await step(run[0]), await step(run[1])];
	const { quizId, versionId, locale, result } = second.row;
	if (!result) throw new Error("the sample has no result");
	return {
		...{ workspaceId, quizId, versionId, locale },
		states: [JSON.stringify(first.row.state), JSON.stringify(second.row.state)],
		result: packResult(result),
		replies: [first.reply, second.reply],
	};
}
