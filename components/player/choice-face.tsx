import type { ShopperChoice } from "@/lib/quiz/shopper-document";
import type { choicePicture } from "./picture-places";
import { PictureView } from "./picture-view";
import { Tick } from "./tick";

interface ChoiceFaceProps {
	choice: ShopperChoice;
	number: number;
	sizes: ReturnType<typeof choicePicture>;
	/** On the screen that is seen first. */
	eager: boolean;
}

/** What a choice looks like, in a button or beside a box. */
export function ChoiceFace({ choice, number, sizes, eager }: ChoiceFaceProps) {
	return (
		<>
			{choice.image && (
				<PictureView image={choice.image} className="q-picture" sizes={sizes(choice.image.facts)} eager={eager} />
			)}
			<span className="q-label">
				<span dir="auto">{choice.text}</span>
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
