import { toEvent, toPersonal } from "@/components/player/events";
import type { Happening, Session } from "@/components/player/session";
import type { SheetEntry } from "@/lib/contracts/event-batch";
import { walk } from "@/lib/quiz/advance";
import type { ShopperFlow } from "@/lib/quiz/shopper-flow";

interface Rest extends Pick<SheetEntry, "given" | "signUp"> {
	newId: () => string;
	now: number;
}

/** What stands on the form, as if it had been answered once through: what was typed wrong on the way is not sent. */
export function toEntry(flow: ShopperFlow, session: Session, { newId, now, ...rest }: Rest): SheetEntry {
	const happened = happenedOn(flow, session);
	return {
		...rest,
		events: happened.map((one, seq) => toEvent(one, { id: newId(), seq, at: now })),
		personal: happened.flatMap((one) => toPersonal(flow, one)),
	};
}

function happenedOn(flow: ShopperFlow, { answers, typed, complete }: Session): Happening[] {
	const { path } = walk(flow, answers);
	const seen = path.flatMap((id): Happening[] => {
		const blocks = flow.screens.find((screen) => screen.id === id)?.blocks ?? [];
		const given = blocks.flatMap(({ id: question }): Happening[] => {
			const value = answers[question];
			return value ? [{ type: "answer", question, value, typed: typed[question] ?? null }] : [];
		});
		return [{ type: "screen", screen: id }, ...given];
	});
	return complete ? [...seen, { type: "complete" }] : seen;
}
