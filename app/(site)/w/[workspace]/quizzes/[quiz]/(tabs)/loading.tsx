import { LoadingCards } from "@/components/common/loading-page";
import { Page } from "@/components/common/page";

/**
 * Within the layout, whose header and tabs stay. Around the tabs only: once it is sent, so is the status, and a response or
 * version that doesn't exist is to answer 404.
 */
export default function QuizLoading() {
	return (
		<Page>
			<LoadingCards count={3} />
		</Page>
	);
}
