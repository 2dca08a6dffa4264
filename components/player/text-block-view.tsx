import type { ShopperText } from "@/lib/quiz/shopper-document";
import { Heading } from "./heading";
import { textPicture } from "./picture-places";
import { PictureView } from "./picture-view";

interface TextBlockViewProps {
	block: ShopperText;
	first: boolean;
	current: boolean;
	hidden: boolean;
}

export function TextBlockView({ block, first, current, hidden }: TextBlockViewProps) {
	return (
		<section className="q-block" data-block={block.id} hidden={hidden}>
			{block.image && <PictureView image={block.image} sizes={textPicture} className="q-image" eager={current} />}
			{block.heading && (
				<Heading first={first} id={`t-${block.id}`}>
					{block.heading}
				</Heading>
			)}
			{block.body && (
				<p className="q-body" dir="auto">
					{block.body}
				</p>
			)}
		</section>
	);
}
