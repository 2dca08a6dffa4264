import type { ShopperChoice } from "@/lib/quiz/shopper-document";
import { Tick } from "./tick";

/** What a choice looks like, in a button or beside a box. */
export function ChoiceFace({ choice, number }: { choice: ShopperChoice; number: number }) {
	return (
		<>
			{choice.imageUrl && <img className="q-picture" src={choice.imageUrl} alt={choice.imageAlt} loading="lazy" />}
			<span className="q-label">
				<span>{choice.text}</span>
				<Tick />
				{number <= 9 && (
					<span className="q-key" aria-hidden="true">
						{number}
					</span>
				)}
			</span>
		</>
	);
}
