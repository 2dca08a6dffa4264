import { LoadingCards } from "@/components/common/loading-page";

/** Within the layout, whose title and tabs stay. */
export default function SettingsLoading() {
	return <LoadingCards count={2} />;
}
