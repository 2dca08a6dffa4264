import { once } from "node:events";

export interface Product {
	url: string;
	pid: number;
	stop: () => Promise<void>;
}

/** Starts the built product on this bench's database; scripts/bench.mjs, which set that up, does it for us. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
	const { url, pid } = (await asked({ start: settings })) as Product;
	return { url, pid, stop: async () => void (await asked({ stop: pid })) };
}

async function asked(message: object): Promise<unknown> {
	const answered = once(process, "message");
	process.channel?.ref();
	process.send?.(message);
	const [answer] = await answered;
	// Nothing else is to be heard: the bench may end.
	process.channel?.unref();
	if (answer.failed) throw new Error(answer.failed);
	return answer;
}
