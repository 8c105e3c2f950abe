// Who can be whom in the portal, and what there is to share in the beginning.

/** A real portal knows its people by signing them in, and keeps what identifies them to itself, as this one does. */
export const people = [
  { id: "ann", label: "Ann", role: "member" },
  { id: "bob", label: "Bob", role: "member" },
  { id: "cyd", label: "Cyd", role: "member" },
  { id: "dee", label: "Dee (reader)", role: "reader" },
  { id: "ops", label: "Ops (administrator)", role: "admin" },
];

/** Keystone gives those who have a role all lesser ones, too. */
const ROLES = { reader: "reader", member: "member,reader", admin: "admin,member,reader" };

/** What makes Glance believe that it is this person who asks. No header of the browser gets there. */
export const identity = ({ id, role }) => ({
  "x-identity-status": "Confirmed",
  "x-user-id": id,
  "x-project-id": id,
  "x-roles": ROLES[role],
});

/** An image, and those whom it is shared with, with their answers. */
export const images = [
  { owner: "ann", name: "golden-base", mib: 3, members: {} },
  { owner: "ann", name: "web-frontend", mib: 2, members: { bob: "accepted", cyd: "pending" } },
  { owner: "ann", name: "release-2026", mib: 2, protected: true, members: {} },
  { owner: "ann", name: "scratch", mib: 1, visibility: "private", members: {} },
  { owner: "bob", name: "etl-worker", mib: 4, members: { ann: "pending", dee: "pending" } },
  { owner: "cyd", name: "ci-runner", mib: 1, visibility: "community", members: {} },
  { owner: "ops", name: "debian-13", mib: 5, visibility: "public", members: {} },
];
