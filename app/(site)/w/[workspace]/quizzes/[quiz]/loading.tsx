import { LoadingCards } from "@/components/common/loading-page";
import { Page } from "@/components/common/page";

/** Within the layout, whose header and tabs stay. */
export default function QuizLoading() {
	return (
		<Page>
			<LoadingCards count={3} />
		</Page>
	);
}
