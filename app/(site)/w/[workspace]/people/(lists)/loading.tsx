import { LoadingPage } from "@/components/common/loading-page";

/** Around the lists only: a person who doesn't exist is to answer 404, which nothing can once this is sent. */
export default function PeopleLoading() {
	return <LoadingPage rows={8} />;
}
