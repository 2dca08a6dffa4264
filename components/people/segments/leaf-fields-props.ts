import type { SegmentWords } from "@/lib/contracts/segments";
import type { SegmentLeaf } from "@/lib/profile/segment";

export interface LeafFieldsProps<L extends SegmentLeaf = SegmentLeaf> {
	leaf: L;
	words: SegmentWords;
	/** Of the part, for the fields' names. */
	number: number;
	onChange: (leaf: SegmentLeaf) => void;
}
