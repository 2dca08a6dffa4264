import type { ShopperFlow } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";

/** Share of the way behind the person, 0 to 1, against the longest way that may lie ahead: it never runs backwards on the way on. */
export function progress(
	{ screens }: Pick<ShopperFlow, "screens">,
	path: readonly NodeId[],
	screen: NodeId | null,
): number {
	if (screen === null) return 1;
	const behind = Math.max(path.indexOf(screen), 0);
	return behind / (behind + (screens.find(({ id }) => id === screen)?.ahead ?? 1));
}
