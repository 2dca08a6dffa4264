import { LoadingPage } from "@/components/common/loading-page";

export default function HomeLoading() {
	return <LoadingPage rows={4} />;
}
