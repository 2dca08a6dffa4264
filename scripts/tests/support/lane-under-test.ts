import { startThrowAwayCluster } from "../../lib/postgres/throw-away.mjs";
import { prepareProduct, type RunningProduct } from "../../lib/product-under-test.mjs";
import { testedBuild } from "./build";
import { publishedQuiz } from "./shoppers";

/** The built product with the demo, on a database of its own: started and stopped, with whatever settings, as often as a test wants. */
export async function laneUnderTest() {
	const cluster = await startThrowAwayCluster();
	const product = await prepareProduct(cluster, testedBuild(), { demo: true, environment: { TRUST_PROXY: "1" } });
	const database = product.env.DATABASE_URL ?? "";
	let running: RunningProduct | null = null;
	const stop = async () => {
		await running?.stop();
		running = null;
	};
	return {
		...{ cluster, database, env: product.env, folder: product.folder, stop },
		quiz: await publishedQuiz(database),
		url: product.env.APP_URL ?? "",
		start: async (settings: Record<string, string> = {}): Promise<RunningProduct> => {
			await stop();
			running = await product.start(settings);
			return running;
		},
		remove: async () => {
			await stop();
			product.remove();
			await cluster.stop();
		},
	};
}

export type LaneUnderTest = Awaited<ReturnType<typeof laneUnderTest>>;
