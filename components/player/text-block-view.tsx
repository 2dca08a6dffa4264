import type { ShopperText } from "@/lib/quiz/shopper-document";
import { Heading } from "./heading";

export function TextBlockView({ block, first, hidden }: { block: ShopperText; first: boolean; hidden: boolean }) {
	return (
		<section className="q-block" data-block={block.id} hidden={hidden}>
			{block.imageUrl && <img className="q-image" src={block.imageUrl} alt="" loading="lazy" />}
			{block.heading && (
				<Heading first={first} id={`t-${block.id}`}>
					{block.heading}
				</Heading>
			)}
			{block.body && <p className="q-body">{block.body}</p>}
		</section>
	);
}
