import type { EmbedAnswer, EmbedEvent, EmbedProduct } from "@/lib/contracts/embed-event";
import type { NodeId, ResponseEvent } from "@/lib/quiz/types";
import type { ShopperItem, ShopperResult } from "@/lib/quiz/wire";

/** Texts of questions and choices, by id. */
export type Labels = Record<NodeId, string>;

type AnswerEvent = Extract<ResponseEvent, { type: "answer" }>;

/**
 * What the page around is told of one recorded event. `first`: no answer came before it in this run. `result` is the one
 * that was shown when it happened.
 */
export function toNews(
	event: ResponseEvent,
	{ labels, first, result }: { labels: Labels; first: boolean; result: ShopperResult | null },
): EmbedEvent[] {
	switch (event.type) {
		case "answer": {
			const { question } = event;
			const answered: EmbedEvent = {
				...{ type: "answer", question, text: labels[question] ?? "" },
				answer: toAnswer(event, labels),
			};
			return first ? [{ type: "start" }, answered] : [answered];
		}
		case "complete":
			return [{ type: "complete" }];
		case "click": {
			const { slot } = event;
			const items = result?.slots.find(({ id }) => id === slot)?.items ?? [];
			return items
				.filter(({ product }) => product === event.product)
				.map((item) => ({ type: "click", slot, ...toProduct(item) }));
		}
		default:
			return [];
	}
}

export function toRecommendation({ heading, slots }: ShopperResult): EmbedEvent {
	return {
		type: "recommend",
		heading,
		slots: slots.map(({ id, name, items }) => ({ id, name, products: items.map(toProduct) })),
	};
}

function toAnswer({ value }: AnswerEvent, labels: Labels): EmbedAnswer {
	switch (value.kind) {
		case "choices":
			return { kind: "choices", choices: value.ids.map((id) => ({ id, label: labels[id] ?? "" })) };
		case "number":
			return { kind: "number", value: value.value };
		case "consent":
			return { kind: "consent", granted: value.granted };
		default:
			return { kind: value.kind };
	}
}

const toProduct = ({ product, title, price, url }: ShopperItem): EmbedProduct => ({ product, title, price, url });
