import type * as Embedded from "./embedded";
import type { Keeper } from "./run-state";
import { type Sender, startSending as start } from "./sending";

/** Sending; of an embedded quiz the page around it is told of what happens as well. */
export function startSending(keeper: Keeper): Sender {
	const { embed } = keeper.data;
	if (!embed) return start(keeper);
	let look = () => {};
	(import(embed.script) as Promise<typeof Embedded>).then(
		({ follow }) => {
			look = follow(keeper);
			look();
		},
		() => {},
	);
	const sender = start({
		...keeper,
		set: (change) => {
			keeper.set(change);
			look();
		},
	});
	return {
		...sender,
		flush: (ms) => {
			look();
			sender.flush(ms);
		},
	};
}
