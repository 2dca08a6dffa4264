import { laneRoute } from "@/server/lane-route";

export const POST = laneRoute;
