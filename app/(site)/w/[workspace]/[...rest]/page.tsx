import { notFound } from "next/navigation";

/** An address that no page has: the workspace's own not-found page says so, within the frame. */
export default function NoSuchPage() {
	notFound();
}
