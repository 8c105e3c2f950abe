# What the package says, in English. One message per rule, `.help` says what to do; then fixes, then effects.
# Messages: one line, lower case, no final period, what the user gave in backticks, both numbers where there are two.

## Rules

account-limit-exceeded = the image would be shared with { $total ->
        [one] { $total } account
       *[other] { $total } accounts
    }; the limit is { $max }
    .help = { $room ->
        [0] stop sharing with accounts that no longer need the image, ask the provider for a higher quota, or share a copy
        [one] there is room for one more; stop sharing with accounts that no longer need the image, or share a copy with the others
       *[other] there is room for { $room } more; stop sharing with accounts that no longer need the image, or share a copy with the others
    }
account-not-found = the cloud knows no account { $accounts }
    .help = check the id with the other side; of several, share with one at a time to find which it is
account-suspended = the account owes money or has not been verified
    .help = settle what is due, or verify the account with the provider, then try again
action-not-supported = { $action ->
        [accept] this cloud has no way to accept a shared image: a share takes effect at once
        [reject] this cloud has no way to reject a shared image: a share takes effect at once
        [copy] this cloud does not copy images for its accounts
        [use] this cloud does not use images in this way
       *[update] this cloud does not change images in this way
    }
    .help = { $action ->
        [accept] use the image
        [reject] leave the image alone, or ask its owner to stop sharing it with you
        [copy] download the image, and create a new one from the file
        [use] create a server from the image
       *[update] make a new image, and delete this one
    }
admin-only = only an administrator can make an image public
    .help = have an administrator do it, or open the image to the community or share it with single accounts
already-shared = the image is shared with `{ $account }` already
    .help = leave this account out; nothing changes for it
backend-fault = the cloud failed at what it was asked to do
    .help = look what has become of the image before trying again: a part may have been done
backup-not-shareable = the image comes { $reason ->
        [csbs] from a backup of the former server backup service
        [direct] from a server without a backup of it
       *[shared] from a backup that was itself shared with you
    }, and cannot be shared
    .help = { $reason ->
        [csbs] move the backup to the new backup service, make an image of it there, and share that
        [direct] back the server up into a vault, make an image of the backup, and share that
       *[shared] create a server from it, back that up, make an image of the backup, and share that
    }
backups-stay = the backups behind the image stay, and are charged, unless they are deleted with it
    .help = say that the backups go, too, if they are no longer needed; one that is still being made has to be deleted later
call-limit-exceeded = { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    } in one request; the limit is { $max }, and the cloud may drop the others without a word
    .help = send several requests of at most { $max ->
        [one] { $max } account
       *[other] { $max } accounts
    } each
community-image = the image is public: everybody can use it, but it can be neither shared, copied nor deleted
    .help = make the image private first
copy-too-large = the image takes { $sizeGib } GiB; images of up to { $maxGib } GiB are replicated
    .help = create a server or a disk from it, and make a smaller image of that
cross-region = the image is in `{ $imageRegion }` and cannot be used in `{ $region }`
    .help = copy the image to `{ $region }` first, then go on with the copy
cross-region-copy = a copy to `{ $region }` cannot be made of this image; it can be copied within `{ $imageRegion }` only
    .help = copy it within `{ $imageRegion }`; what can be done with the copy is up to its owner, you
data-disk-update = what is said of a data-disk image cannot be changed
    .help = make a new image with the right name
data-disks-in-the-way = { $action ->
        [share] the accounts that get the image cannot replace system disks with it: it
       *[use] a system disk cannot be replaced with this image: it
    } holds { $count ->
        [one] { $count } data disk
       *[other] { $count } data disks
    } beside its system disk
    .help = { $action ->
        [share] tell them to create servers from it, or share an image of the system disk alone
       *[use] create a server from it, or choose an image without data disks
    }
data-disks-left-out = only the system disk of the image is used; what is on its data disks is left out
    .help = create a new server from the image to have the data disks, too
deactivation-ends-shares = the image is shared with { $accounts }; deactivating it ends that, and making it available again does not bring it back
    .help = tell them before; share the image anew once it is available
decrypting-copy = an encrypted image cannot be copied unencrypted
    .help = leave the copy encrypted, under the same or another key
disks-stay-encrypted = disks that are made from the encrypted image of `{ $owner }` are encrypted, too
    .help = ask for encrypted disks in the request, under your default key or a key of your own: a request without may be refused
duplicate-account = `{ $account }` is named more than once
    .help = name each account once
encrypted-data-disks = the image is encrypted and holds { $count ->
        [one] { $count } data disk
       *[other] { $count } data disks
    } beside its system disk; encrypted, it can be shared with its system disk only
    .help = make an image of the system disk alone, and share that
encrypted-image = an encrypted image cannot be { $action ->
        [copy] replicated to another region
       *[share] shared
    }
    .help = { $action ->
        [copy] replicate it within its region as an unencrypted image, and take the replica there
       *[share] replicate it as an unencrypted image, and share the replica
    }
encrypted-image-public = the image is encrypted; an encrypted image cannot be made public
    .help = share it with accounts that may use its key, or make an unencrypted image public
encrypted-with-default-key = the image is encrypted with the account's default key, which no other account can be given
    .help = make a copy that is encrypted with a key of your own, and share the copy
full-server-copy = a full-server image cannot be replicated
    .help = create a server from it, and make an image of that server
full-server-may-be-refused = the cloud's documents disagree on whether a full-server image can be shared
    .help = try it; if it is refused, make a system-disk image of the server, and share that
grant-has-to-stay = whoever accepts the image needs the grant of its key until it has a replica under a key of its own
    .help = leave the grant alone as long as somebody uses the image
image-busy = the image is being { $task ->
        [copy] copied
        [export] exported
       *[import] imported
    } now
    .help = wait until that is done, or cancel it
image-deprecated = the image is deprecated: it can be used, but neither shared nor copied
    .help = make it available again, or choose a newer image
image-in-use = { $count ->
        [one] { $count } server or disk made from this image still exists
       *[other] { $count } servers or disks made from this image still exist
    }; the cloud does not delete it unless told to
    .help = delete it with force: what was made from it goes on, but cannot be re-initialized any more
image-not-available = the image is { $status ->
        [creating] still being created
        [deactivated] deactivated
        [deprecated] deprecated
        [failed] not usable, because creating it failed
       *[available] available
    }
    .help = { $status ->
        [creating] wait until it is available
        [deprecated] make it available again, or use a newer image
       *[other] use another image, or ask its owner
    }
image-not-found = there is no image `{ $image }` that you can see
    .help = check the id, the account and the region; its owner may have stopped sharing it, or deleted it
image-not-switchable = an image that { $status ->
        [creating] is still being created
        [deprecated] is deprecated
        [failed] is not usable, because creating it failed,
        [deactivated] is deactivated
       *[available] is available
    } cannot be switched off or on
    .help = { $status ->
        [creating] wait until it is available
       *[other] leave it as it is, or delete it
    }
image-outdated = the image is deprecated: it still works, but its owner does not want it used any more
    .help = choose a newer image if there is one
image-protected = the image is protected from deletion
    .help = lift the protection first, or ask the provider to where that is not up to you
image-quota-exceeded = the account has as many images as it may have
    .help = delete images that are no longer needed, or ask the provider for a higher quota
iso-copy = an ISO image cannot be replicated
    .help = create a server from it, and make an image of that server
key-disabled = the key that encrypts the image is disabled or deleted
    .help = the owner has to enable the key; until then nobody can use the image
key-grant-revocable = the image is encrypted with a key of `{ $owner }`, who can take back your permission to use it at any time
    .help = replicate the image with a key of your own, so that it stays usable
key-not-granted = `{ $account }` has no permission to use the key that encrypts the image
    .help = the owner of the key has to grant it to `{ $account }` first
malformed-account-id = `{ $account }` is not an account id; expected one like { $examples }
    .help = { $near ->
        [nothing] { $of ->
            [account] ask the other side for the id of its main account: it is in the console's account settings
            [project] ask the other side for the id of its project in this region: it is among its credentials in the console
            [subscription] ask the other side for the id of its subscription or tenant
           *[member] write what it is before the address: a user, a group, a domain or a service account
        }; a login name or a user's id will not do
       *[id] did you mean `{ $meant }`?
    }
malformed-image-id = `{ $image }` is not an image id; expected one like `{ $example }`
    .help = { $near ->
        [nothing] take the id from the image's details: a name or an address will not do
       *[id] did you mean `{ $meant }`?
    }
malformed-image-name = `{ $name }` cannot be the name of an image: it { $problem ->
        [length] is too short or too long
        [start] starts with `{ $part }`
        [end] ends with `{ $part }`
       *[part] contains `{ $part }`
    }
    .help = choose another name, of { $min } to { $max } characters
malformed-request = the cloud does not understand the request
    .help = send what the package wrote as it is; if that is what was sent, report it as a mistake of the package
marketplace-product = the image is made from the marketplace product `{ $product }`: { $action ->
        [share] who creates servers from it pays for the product, and accounts of another site of the cloud cannot get it
        [copy] the copy is refused if the product is not sold in the other region
       *[use] servers cannot be created from it until the product is bought or subscribed to
    }
    .help = { $action ->
        [share] tell the accounts what the product costs
        [copy] check whether the product is sold there
       *[use] check whether you have the product, and what it costs
    }
marketplace-product-copy = the image carries the marketplace product `{ $product }`; only the owner can copy such an image
    .help = create a server from it, and make an image of that server
marketplace-product-public = the image carries the marketplace product `{ $product }` and cannot be made public
    .help = share it with single accounts, or offer it in the marketplace
name-not-allowed = the name or description has words in it that the cloud does not allow
    .help = choose another name or description
no-access = the image belongs to `{ $owner }` and is not shared with you
    .help = ask the owner to share it with you
no-accounts = { $whom ->
        [everybody] the image is not shared with anybody
       *[nobody] no account is named
    }
    .help = { $whom ->
        [everybody] there is nothing to stop
       *[nobody] name at least one account
    }
not-a-custom-image = the image is not one of your own making: it comes from { $origin ->
        [marketplace] the marketplace
       *[public] the cloud itself
    }
    .help = make an image of your own from it, and use that
not-accepted = the image is shared with you, and you have { $status ->
        [rejected] rejected it
       *[pending] not accepted it yet
    }
    .help = accept the image first
not-authenticated = the cloud does not accept who the request says it is from
    .help = sign in again, or check the credentials and the clock of the client
not-in-shared-visibility = shares can be given, ended and answered only while the image has the visibility `shared`; it is { $visibility ->
        [private] private
        [community] open to the community
       *[public] public
    } now
    .help = let its owner give it that visibility first: the shares that it has hold again from then on
not-owner = the image belongs to `{ $owner }`; only its owner can do this
    .help = ask the owner; a recipient can use the image, and copy it
not-permitted = the account’s own policies do not permit this
    .help = ask an administrator of the account for the permission
not-permitted-to-share = your role in the account does not let you share its images
    .help = have somebody with a role that may do it, or be given one
not-recipient = the invitation of `{ $account }` is for that account alone to answer; not even the owner of the image can do it
    .help = act as `{ $account }`, or leave the account out to answer your own
not-shared = the image is not shared with `{ $account }`
    .help = leave this account out
not-shared-by-name = the image is not shared with `{ $account }` itself; only such a share can be given back
    .help = leave the image alone; what is shared with an organization or with everybody, only the owner can take back
not-shared-with-you = the image is not shared with you
    .help = check that you act as the right account and in the right region; else ask the owner to share it again
other-work-in-progress = the image is being changed by another request
    .help = wait until that is done, then look at the image again
overlapping-shares = the image stays shared with { $accounts }; who belongs to that keeps access
    .help = stop sharing with that, too, to take the image away
pending-not-counted = { $pending ->
        [one] { $pending } account has
       *[other] { $pending } accounts have
    } not answered yet; when all have accepted, the image will be shared with { $total }, and the limit is { $max }
    .help = withdraw invitations that nobody answers
policy-may-forbid = a policy of your account or your organization may forbid this; whether one does is known to the cloud alone
    .help = if it is refused, ask an administrator
public-image-limit = an account can have { $max ->
        [one] { $max } public image
       *[other] { $max } public images
    } in a region; how many it has already is known to the cloud alone
    .help = if that many are public, make another one private first, or ask the provider for a higher quota
public-sharing-blocked = your account keeps its images from being made public
    .help = have the block lifted if everybody is meant to have the image; else share it with single accounts
published-image = the image is published in the marketplace and cannot be { $action ->
        [share] shared
       *[delete] deleted
    }
    .help = { $action ->
        [share] share a replica of it, or leave it to the marketplace
       *[delete] withdraw it from the marketplace first
    }
recipient-may-be-full = an account can have at most { $max } images of others; whether { $count ->
        [one] this account has room for one more, only that account
       *[other] these accounts have room for one more, only these accounts
    } can see
    .help = if the image does not appear on the other side, have shares stopped there that nobody needs
recipient-unverified = whether { $count ->
        [one] this account exists is
       *[other] these accounts exist is
    } known to the cloud alone
    .help = check the id with the other side: a wrong one may be somebody else's
recipients-lose-access = { $accounts } will not see the image any more, and will not be told
    .help = tell them before, so that they can make a copy
refused = the cloud refuses, and says: `{ $answer }`
    .help = see what the cloud’s documents say of this answer
rekey-may-be-refused = the cloud's documents disagree on whether a shared encrypted image can be replicated
    .help = try it; if it is refused, ask the owner for a plain copy
reshare-forbidden = the image is shared with you by `{ $owner }`; it cannot be shared on
    .help = copy it and share the copy, which is yours, or ask the owner to share it
resources-lose-image = { $count ->
        [one] { $count } server or disk of { $accounts } was made from the image: it goes on
       *[other] { $count } servers or disks of { $accounts } were made from the image: they go on
    }, but cannot be re-initialized or reinstalled from it any more
    .help = keep the image as long as they are needed, or have them rebuilt from a copy
role-too-low = your role in this account only lets you look; this takes the role `member`
    .help = ask an administrator for the role `member`
same-key = the image is encrypted with the key `{ $key }` already
    .help = name another key, or none to keep this one
same-region-copy = a copy within `{ $region }` that is encrypted as the image is may be refused: the cloud's documents disagree
    .help = go on with the image itself, copy it to another region, or give the copy another key
sensitive-data = everything in the image can be read by the accounts that it is shared with, and by everybody whom they pass it on to
    .help = remove keys, passwords, histories and personal data from it before you share it
setting-not-supported = this cloud does not let an account set the { $setting ->
        [name] name
        [visibility] visibility
        [status] status
       *[protected] protection
    } of an image to `{ $value }`
    .help = { $setting ->
        [name] make a copy of that name
        [visibility] share the image with single accounts, or stop sharing it with them
        [status] leave the status to the cloud; to keep others from using the image, stop sharing it
       *[protected] leave it out, and decide by permissions who can delete images
    }
shared-through-organization = `{ $account }` has the image through its organization already; shared by name as well, the two records may disagree
    .help = leave this account out, or take the image out of what the organization shares first
shared-with-organization = the image is shared with { $count ->
        [one] an organization: { $accounts }
       *[other] { $count } organizations: { $accounts }
    }
    .help = stop sharing it with all of them first; shares with single accounts are no obstacle
shared-with-self = `{ $account }` is your own account
    .help = leave it out: you can use the image already
sharing-chosen-at-creation = the image was made { $visibility ->
        [private] to be kept private
        [shared] to be shared with single accounts
        [community] to be open to everybody who knows of it
       *[public] to be public
    }; that cannot be changed afterwards
    .help = put a copy of the image where images are shared in the way that is wanted
status-unchanged = you have { $status ->
        [rejected] rejected
       *[accepted] accepted
    } this image already
    .help = nothing needs to be done
still-public = the image is public: everybody keeps access, with a share or without
    .help = make the image private, too, to take it away
still-shared = the image is shared with { $count ->
        [one] { $accounts }
       *[other] { $count } accounts: { $accounts }
    }
    .help = stop sharing it with all of them first: they lose it without being told
still-usable-by-id = a rejected image is hidden, not locked: servers can still be made from it by its id
    .help = to have it out of reach, ask the owner to stop sharing it
storage-not-shared = copying the image takes permission to read the storage behind it, which `{ $owner }` gives apart from the image
    .help = ask the owner to share the snapshots of the image, too
throttled = too many requests in too short a time
    .help = wait a little, then send it again
unaddressable-account = an address cannot name `{ $account }`: it has a slash or letters beyond ASCII in it, or is only dots
    .help = name the project by its id; a share that such an account has ends with the image
unready-image-public = an image that is { $status ->
        [creating] still being created
        [deactivated] deactivated
        [deprecated] deprecated
        [failed] not usable
       *[available] available
    } cannot be made public
    .help = { $status ->
        [creating] wait until it is available
       *[other] make it available first
    }
unshareable-os = the cloud does not share { $os ->
        [windows] Windows
       *[linux] Linux
    } images any more
    .help = let the other side make an image of its own
unsuitable-image-kind = { $purpose ->
        [server] a server
        [system-disk] a system disk
        [data-disk] a data disk
       *[reinitialize] a re-initialized disk
    } cannot be made from { $kind ->
        [system-disk] a system-disk image
        [data-disk] a data-disk image
        [full-server] a full-server image
       *[iso] an ISO image
    }
    .help = { $kind ->
        [system-disk] create a server from it, or replace the system disk of one
        [full-server] create a server from it
        [data-disk] { $purpose ->
            [data-disk] create an empty data disk
           *[other] choose a system-disk image; this one can make data disks at most
        }
       *[iso] { $purpose ->
            [server] choose a system-disk image
           *[other] install a server from it, and make an image of that server
        }
    }
unsupported-use = { $purpose ->
        [server] a server
        [system-disk] a system disk
        [data-disk] a data disk
       *[reinitialize] a re-initialized disk
    } cannot be made from an image on this cloud
    .help = create a server from the image
untrusted-source = the image was made by `{ $owner }`; the cloud does not vouch for what is in it
    .help = use it only if you trust that account, and look at it before you rely on it
usable-before-accepted = the accounts can use the image at once, whether they accept it, reject it or do not answer
    .help = stop sharing with whoever must not use it; a rejection does not end the share
vault-in-another-region = the vault `{ $vault }` is in `{ $region }`, the image in `{ $imageRegion }`
    .help = take a vault in `{ $imageRegion }`, or create one there
vault-nearly-full = the vault `{ $vault }` has { $freeGib } GiB left; the backups take { $neededGib } GiB
    .help = make room in the vault or enlarge it
vault-not-for-backups = the vault `{ $vault }` is for replication, not for backups
    .help = take a vault with the protection type Backup, or create one
vault-not-for-servers = the vault `{ $vault }` keeps backups of disks, not of servers
    .help = take a server backup vault, or create one
vault-not-found = there is no vault `{ $vault }` in your account
    .help = take one of your own vaults, or create one
vault-not-needed = the vault `{ $vault }` is ignored: only a full-server image needs one
    .help = leave the vault out
vault-required = accepting a full-server image takes a vault for its backups
    .help = choose a server backup vault with the protection type Backup, large enough for the backups
vault-too-small = the vault `{ $vault }` has a capacity of { $capacityGib } GiB; the backups take { $neededGib } GiB
    .help = enlarge the vault to at least { $neededGib } GiB, or take another
vault-unavailable = the vault `{ $vault }` is not available now
    .help = wait, or take another vault
visibility-unchanged = the image is { $visibility ->
        [private] private
        [shared] private
        [community] public
       *[public] public
    } already; the cloud may call that an error
    .help = { $visibility ->
        [private] stop sharing it, if it is shares that should end
        [shared] share it with the accounts that should have it
       *[other] nothing needs to be done
    }
wrong-region = you act in `{ $region }`; the image is in `{ $imageRegion }`
    .help = switch to `{ $imageRegion }`

## Fixes

fix-accept-first = accept it first
fix-as-many-as-fit = share with { $count ->
        [one] the first one
       *[other] the first { $count }
    } only
fix-copy-for-yourself = make a copy of your own
fix-copy-to-region = copy it to `{ $region }`
fix-copy-unencrypted = make an unencrypted copy of your own
fix-copy-with-default-key = replicate it with your own default key
fix-for-the-rest = go on with { $count ->
        [one] the one that passes
       *[other] the { $count } that pass
    }
fix-force = delete it all the same
fix-lift-protection = lift the protection first
fix-make-shared = give it the visibility `shared` first
fix-name-once = name each account once
fix-reject-instead = reject it: it leaves your list
fix-split = send { $calls } requests of at most { $max ->
        [one] { $max } account
       *[other] { $max } accounts
    }
fix-unshare-all = stop sharing with { $count ->
        [one] { $count } account
       *[other] all { $count } accounts
    } first
fix-use-vault = use the vault `{ $vault }`
fix-without-vault = leave the vault out

## Effects

effect-access-granted = `{ $account }` can use the image at once
effect-access-revoked = `{ $account }` can no longer see the image, create servers or disks from it or replace system disks with it
effect-cannot-clone = `{ $account }` can no longer clone { $count ->
        [one] { $count } server
       *[other] { $count } servers
    } that it made from the image
effect-cannot-reinitialize = `{ $account }` can no longer re-initialize the system { $count ->
        [one] disk of { $count } server
       *[other] disks of { $count } servers
    } that it made from the image
effect-cannot-reinstall = `{ $account }` can no longer reinstall the operating system of { $count ->
        [one] { $count } server
       *[other] { $count } servers
    } that it made from the image
effect-charged = `{ $account }` pays for what it creates
effect-copy-created = `{ $account }` gets its own copy in `{ $region }`
effect-disk-created = `{ $account }` gets a data disk with what is in the image
effect-disk-reinitialized = what is on the disk of `{ $account }` is replaced by the image
effect-hidden-from-list = the image moves to the rejected images of `{ $account }`, who can still accept it
effect-image-deleted = the image `{ $image }` is gone for good
effect-key-replaced = the copy is encrypted with a key of `{ $account }`
effect-listed-for-recipient = `{ $account }` finds it among its shared images in `{ $region }`
effect-no-charge = sharing costs neither side anything
effect-offer-withdrawn = the invitation of `{ $account }` is gone
effect-quota-unaffected = the image does not count in the image quota of `{ $account }`
effect-recipient-notified = `{ $account }` is told, if it works in `{ $region }`
effect-server-created = `{ $account }` gets a server
effect-share-accepted = `{ $account }` accepts the image
effect-share-offered = `{ $account }` can accept or reject the image; until it accepts, the image is not in its list
effect-share-rejected = `{ $account }` rejects the image
effect-system-disk-replaced = what is on the system disk of a server of `{ $account }` is replaced by the image
effect-vault-space-used = { $sizeGib } GiB of the vault `{ $vault }` are used for the backups
effect-visibility-changed = the image is { $visibility ->
        [private] private
        [shared] open to those it is shared with
        [community] open to everybody who knows of it
       *[public] public
    } now
effect-open-to-all = everybody can use the image, and make servers and copies of it
effect-closed-to-all = accounts that have no share of the image cannot use it any more
effect-share-rests = `{ $account }` keeps its share, but cannot use the image until it is shared again
effect-protection-set = the image cannot be deleted until the protection is lifted
effect-protection-lifted = the image can be deleted again
effect-image-deactivated = nobody can use the image until it is made available again
effect-image-activated = the image can be used again
effect-image-deprecated = the image is marked as deprecated
effect-image-renamed = the image is called `{ $name }`
