import type { ShopperChoice } from "@/lib/quiz/shopper-document";

/** What a choice looks like, in a button or beside a box. */
export function ChoiceFace({ choice, number }: { choice: ShopperChoice; number: number }) {
	return (
		<>
			{choice.imageUrl && <img className="q-picture" src={choice.imageUrl} alt={choice.imageAlt} />}
			<span className="q-label">
				<span>{choice.text}</span>
				<svg className="q-tick" viewBox="0 0 24 24" aria-hidden="true">
					<path d="M5 12.5l4.5 4.5L19 7.5" />
				</svg>
				{number <= 9 && (
					<span className="q-key" aria-hidden="true">
						{number}
					</span>
				)}
			</span>
		</>
	);
}
