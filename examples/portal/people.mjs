// The people of the portal, and its first images.

/** A real portal signs people in. Like this one, it never gives their identity headers to the browser. */
export const people = [
  { id: "ann", label: "Ann", role: "member" },
  { id: "bob", label: "Bob", role: "member" },
  { id: "cyd", label: "Cyd", role: "member" },
  { id: "dee", label: "Dee (reader)", role: "reader" },
  { id: "ops", label: "Ops (administrator)", role: "admin" },
];

/** In Keystone a role includes all lower roles. */
const ROLES = { reader: "reader", member: "member,reader", admin: "admin,member,reader" };

/** The headers that tell Glance who the caller is. Headers of the browser never reach Glance. */
export const identity = ({ id, role }) => ({
  "x-identity-status": "Confirmed",
  "x-user-id": id,
  "x-project-id": id,
  "x-roles": ROLES[role],
});

/** Images with their recipients and the status of each share. */
export const images = [
  { owner: "ann", name: "golden-base", mib: 3, members: {} },
  { owner: "ann", name: "web-frontend", mib: 2, members: { bob: "accepted", cyd: "pending" } },
  { owner: "ann", name: "release-2026", mib: 2, protected: true, members: {} },
  { owner: "ann", name: "scratch", mib: 1, visibility: "private", members: {} },
  { owner: "bob", name: "etl-worker", mib: 4, members: { ann: "pending", dee: "pending" } },
  { owner: "cyd", name: "ci-runner", mib: 1, visibility: "community", members: {} },
  { owner: "ops", name: "debian-13", mib: 5, visibility: "public", members: {} },
];
