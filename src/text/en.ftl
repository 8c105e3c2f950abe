# The package's texts in English: for each rule a message with its `.help`, then the titles of fixes, then effects.
# A message says what is wrong: one line, lower case, no final period, the user's values in backticks, both numbers
# where there are two. `.help` says what to do and starts with a verb where it can.
# Words: share · stop sharing (the action), end (what a share does) · accept, reject; reply (either of them) ·
# invitation (a share without a reply) · owner · recipient · provider · copy (also for "replicate") · create (images,
# servers, disks, vaults) · specify (an account, a key) · leave out · key, grant · unencrypted · vault ·
# individual accounts · visibility · deactivate, make available again · lift (a protection) · custom image

## Rules

account-limit-exceeded = the image would be shared with { $total ->
        [one] { $total } account
       *[other] { $total } accounts
    }; the limit is { $max }
    .help = { $room ->
        [0] stop sharing with accounts that no longer need the image, ask the provider for a higher quota, or share a copy
        [one] there is room for one more account; stop sharing with accounts that no longer need the image, or share a copy with the others
       *[other] there is room for { $room } more accounts; stop sharing with accounts that no longer need the image, or share a copy with the others
    }
account-not-found = the cloud cannot find { $accounts }
    .help = check the id with the recipient; if there are several, share with one at a time to find the wrong one
account-suspended = the account owes money or has not been verified
    .help = pay what is due, or verify the account with the provider; then try again
action-not-supported = { $action ->
        [accept] this cloud has no way to accept a shared image: a share takes effect at once
        [reject] this cloud has no way to reject a shared image: a share takes effect at once
        [copy] this cloud does not copy images for its accounts
        [use] images cannot be used in this way on this cloud
       *[update] images cannot be changed in this way on this cloud
    }
    .help = { $action ->
        [accept] use the image
        [reject] do not use the image, or ask its owner to stop sharing it with you
        [copy] download the image, and create a new one from the file
        [use] create a server from the image
       *[update] create a new image, and delete this one
    }
admin-only = only an administrator can make an image public
    .help = ask an administrator to do it, open the image to the community, or share it with individual accounts
already-shared = the image is already shared with `{ $account }`
    .help = leave this account out; nothing changes for it
backend-fault = the cloud failed to carry out the request
    .help = check the image before you try again: the cloud may have done a part of the request
backup-not-shareable = the image was created { $reason ->
        [csbs] from a backup of the former server backup service
        [direct] from a server without a backup of it
       *[shared] from a backup that was itself shared with you
    }, and cannot be shared
    .help = { $reason ->
        [csbs] move the backup to the new backup service, create an image from it there, and share that image
        [direct] back up the server into a vault, create an image from the backup, and share that image
       *[shared] create a server from it, back up the server, create an image from the backup, and share that image
    }
backups-stay = the backups of the image stay and are charged unless they are deleted with the image
    .help = delete the backups with the image if you no longer need them; a backup in progress can only be deleted later
call-limit-exceeded = { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    } in one request; the limit is { $max }, and the cloud may silently drop the others
    .help = send several requests of at most { $max ->
        [one] { $max } account
       *[other] { $max } accounts
    } each
community-image = the image is public: everybody can use it, but nobody can share, copy or delete it
    .help = make the image private first
copy-too-large = the image has { $sizeGib } GiB; the cloud copies images of up to { $maxGib } GiB
    .help = create a server or a disk from it, and create a smaller image of that
cross-region = the image is in `{ $imageRegion }` and cannot be used in `{ $region }`
    .help = copy the image to `{ $region }` first, then continue with the copy
cross-region-copy = the image cannot be copied to `{ $region }`; it can only be copied within `{ $imageRegion }`
    .help = copy it within `{ $imageRegion }`; you own the copy and decide what to do with it
data-disk-update = the properties of a data-disk image cannot be changed
    .help = create a new image with the right name
data-disks-in-the-way = { $action ->
        [share] recipients cannot replace system disks with the image: it
       *[use] a system disk cannot be replaced with this image: it
    } holds { $count ->
        [one] { $count } data disk
       *[other] { $count } data disks
    } besides its system disk
    .help = { $action ->
        [share] tell the recipients to create servers from it, or share an image of the system disk only
       *[use] create a server from it, or choose an image without data disks
    }
data-disks-left-out = only the system disk of the image is used; the data on its data disks is left out
    .help = create a new server from the image to get the data disks, too
deactivation-ends-shares = the image is shared with { $accounts }; if you deactivate it, these shares end, and they do not come back when it is available again
    .help = tell the recipients first; share the image again when it is available
decrypting-copy = an encrypted image cannot be copied without encryption
    .help = keep the copy encrypted, with the same key or another one
disks-stay-encrypted = disks that are created from the encrypted image of `{ $owner }` are encrypted, too
    .help = ask for encrypted disks in the request, with your default key or a key of your own: the cloud may refuse a request that does not
duplicate-account = `{ $account }` is specified more than once
    .help = specify each account once
encrypted-data-disks = the image is encrypted and holds { $count ->
        [one] { $count } data disk
       *[other] { $count } data disks
    } besides its system disk; an encrypted image can only be shared without data disks
    .help = create an image of the system disk only, and share that image
encrypted-image = an encrypted image cannot be { $action ->
        [copy] copied to another region
       *[share] shared
    }
    .help = { $action ->
        [copy] copy it within its region as an unencrypted image, and copy that image to the other region
       *[share] copy it as an unencrypted image, and share the copy
    }
encrypted-image-public = the image is encrypted; an encrypted image cannot be made public
    .help = share it with accounts that may use its key, or make an unencrypted image public
encrypted-with-default-key = the image is encrypted with the account's default key, which cannot be granted to other accounts
    .help = copy it with a key of your own, and share the copy
full-server-copy = a full-server image cannot be copied
    .help = create a server from it, and create an image of that server
full-server-may-be-refused = the cloud's documents disagree on whether a full-server image can be shared
    .help = try it; if the cloud refuses, create a system-disk image of the server, and share that image
grant-has-to-stay = a recipient that accepts the image needs the grant of its key until it has a copy with a key of its own
    .help = keep the grant as long as somebody uses the image
image-busy = the image is being { $task ->
        [copy] copied
        [export] exported
       *[import] imported
    } now
    .help = wait until this job is done, or cancel it
image-deprecated = the image is deprecated: it can be used, but not shared or copied
    .help = make it available again, or choose a newer image
image-in-use = { $count ->
        [one] { $count } server or disk created from this image still exists
       *[other] { $count } servers or disks created from this image still exist
    }; the cloud deletes the image only if the request forces it
    .help = delete it by force: servers and disks created from it keep working, but can no longer be re-initialized
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
image-not-found = the image `{ $image }` does not exist, or you cannot see it
    .help = check the id, the account and the region; the owner may have stopped sharing the image, or deleted it
image-not-switchable = an image that { $status ->
        [creating] is still being created
        [deprecated] is deprecated
        [failed] is not usable, because creating it failed,
        [deactivated] is deactivated
       *[available] is available
    } cannot be deactivated or made available again
    .help = { $status ->
        [creating] wait until it is available
       *[other] leave it as it is, or delete it
    }
image-outdated = the image is deprecated: it still works, but its owner no longer wants it to be used
    .help = choose a newer image if there is one
image-protected = the image is protected from deletion
    .help = lift the protection first; if you cannot lift it, ask the provider
image-quota-exceeded = the account has reached its image quota
    .help = delete images that are no longer needed, or ask the provider for a higher quota
iso-copy = an ISO image cannot be copied
    .help = create a server from it, and create an image of that server
key-disabled = the key that encrypts the image is disabled or deleted
    .help = the owner has to enable the key; until then nobody can use the image
key-grant-revocable = the image is encrypted with a key of `{ $owner }`; this account can revoke your permission to use the key at any time
    .help = copy the image with a key of your own, so that you can keep using it
key-not-granted = `{ $account }` has no permission to use the key that encrypts the image
    .help = the owner of the key has to grant it to `{ $account }` first
malformed-account-id = `{ $account }` is not an account id; expected one like { $examples }
    .help = { $near ->
        [nothing] { $of ->
            [account] ask the recipient for the id of its main account: it is in the console's account settings
            [project] ask the recipient for the id of its project in this region: it is among its credentials in the console
            [subscription] ask the recipient for the id of its subscription or tenant
           *[member] write the type before the address: a user, a group, a domain or a service account
        }; a login name or a user id does not work
       *[id] did you mean `{ $meant }`?
    }
malformed-image-id = `{ $image }` is not an image id; expected one like `{ $example }`
    .help = { $near ->
        [nothing] copy the id from the image's details; a name or an address does not work
       *[id] did you mean `{ $meant }`?
    }
malformed-image-name = `{ $name }` is not a valid image name: it { $problem ->
        [length] is too short or too long
        [start] starts with `{ $part }`
        [end] ends with `{ $part }`
       *[part] contains `{ $part }`
    }
    .help = choose another name with { $min } to { $max } characters
malformed-request = the cloud does not understand the request
    .help = send the package's request unchanged; if you did, report a bug in the package
marketplace-product = the image was created from the marketplace product `{ $product }`: { $action ->
        [share] whoever creates servers from it pays for the product, and accounts of another site of the cloud cannot get it
        [copy] the cloud refuses the copy if the product is not sold in the other region
       *[use] servers can only be created from it after the product is bought or subscribed to
    }
    .help = { $action ->
        [share] tell the recipients what the product costs
        [copy] check whether the product is sold there
       *[use] check whether you have the product, and what it costs
    }
marketplace-product-copy = the image contains the marketplace product `{ $product }`; only the owner can copy such an image
    .help = create a server from it, and create an image of that server
marketplace-product-public = the image contains the marketplace product `{ $product }` and cannot be made public
    .help = share it with individual accounts, or offer it in the marketplace
name-not-allowed = the name or description contains words that the cloud does not allow
    .help = choose another name or description
no-access = the image belongs to `{ $owner }` and is not shared with you
    .help = ask the owner to share it with you
no-accounts = { $whom ->
        [everybody] the image is not shared with anybody
       *[nobody] no account is specified
    }
    .help = { $whom ->
        [everybody] nothing needs to be done
       *[nobody] specify at least one account
    }
not-a-custom-image = the image is not a custom image: it comes from { $origin ->
        [marketplace] the marketplace
       *[public] the cloud itself
    }
    .help = create a custom image from it, and use that image
not-accepted = the image is shared with you, but you have { $status ->
        [rejected] rejected it
       *[pending] not accepted it yet
    }
    .help = accept the image first
not-authenticated = the cloud cannot verify who sent the request
    .help = sign in again, or check the credentials and the clock of the client
not-in-shared-visibility = shares can be given, ended, accepted and rejected only while the image has the visibility `shared`; it is { $visibility ->
        [private] private
        [community] open to the community
       *[public] public
    } now
    .help = have its owner set that visibility first: existing shares then give access again
not-owner = the image belongs to `{ $owner }`; only its owner can do this
    .help = ask the owner; a recipient can use and copy the image
not-permitted = the account's own policies do not permit this
    .help = ask an administrator of the account for the permission
not-permitted-to-share = your role in the account does not let you share its images
    .help = ask somebody whose role allows it, or get such a role
not-recipient = only `{ $account }` can reply to its invitation; not even the owner of the image can
    .help = act as `{ $account }`, or leave the account out to reply to your own invitation
not-shared = the image is not shared with `{ $account }`
    .help = leave this account out
not-shared-by-name = the image is not shared with `{ $account }` directly; an account can give back only a direct share
    .help = do not use the image; only the owner can stop sharing it with an organization or with everybody
not-shared-with-you = the image is not shared with you
    .help = check the account and the region; if both are right, ask the owner to share it again
other-work-in-progress = another request is changing the image
    .help = wait until that request is done, then check the image again
overlapping-shares = the image stays shared with { $accounts }; accounts that belong there keep access
    .help = stop sharing there, too, to end the access
pending-not-counted = { $pending ->
        [one] { $pending } account has
       *[other] { $pending } accounts have
    } not replied yet; if all of them accept, the image will be shared with { $total } accounts, and the limit is { $max }
    .help = withdraw invitations that get no reply
policy-may-forbid = a policy of your account or your organization may forbid this; only the cloud knows whether one does
    .help = ask an administrator if the cloud refuses
public-image-limit = an account can have { $max ->
        [one] { $max } public image
       *[other] { $max } public images
    } in a region; only the cloud knows how many it already has
    .help = if the limit is reached, make another image private first, or ask the provider for a higher quota
public-sharing-blocked = your account does not allow its images to be made public
    .help = have the block lifted if the image is meant for everybody; otherwise share it with individual accounts
published-image = the image is published in the marketplace and cannot be { $action ->
        [share] shared
       *[delete] deleted
    }
    .help = { $action ->
        [share] share a copy of it, or have recipients get it from the marketplace
       *[delete] withdraw it from the marketplace first
    }
recipient-may-be-full = an account can have at most { $max } images of others; only { $count ->
        [one] this account itself can
       *[other] these accounts themselves can
    } see whether there is room for one more
    .help = if the recipient does not see the image, ask it to have shares ended that nobody needs
recipient-unverified = only the cloud knows whether { $count ->
        [one] this account exists
       *[other] these accounts exist
    }
    .help = check the id with the recipient: a wrong id may belong to another account
recipients-lose-access = { $accounts } will no longer see the image, and will not be notified
    .help = tell the recipients first, so that they can create a copy
refused = the cloud refuses and responds: `{ $answer }`
    .help = look up this response in the cloud's documents
rekey-may-be-refused = the cloud's documents disagree on whether a shared encrypted image can be copied
    .help = try it; if the cloud refuses, ask the owner for an unencrypted copy
reshare-forbidden = `{ $owner }` shares the image with you; you cannot share it with others
    .help = copy it and share your copy, or ask the owner to share it
resources-lose-image = { $count ->
        [one] { $count } server or disk of { $accounts } was created from the image: it keeps working
       *[other] { $count } servers or disks of { $accounts } were created from the image: they keep working
    }, but can no longer be re-initialized or reinstalled from it
    .help = keep the image as long as they are needed, or have them rebuilt from a copy
role-too-low = your role in this account only lets you read; this needs the role `member`
    .help = ask an administrator for the role `member`
same-key = the image is already encrypted with the key `{ $key }`
    .help = specify another key, or none to keep this one
same-region-copy = the cloud may refuse a copy within `{ $region }` with the same encryption: its documents disagree
    .help = use the image itself, copy it to another region, or choose another key for the copy
sensitive-data = recipients can read everything in the image, and so can everybody who gets it from them
    .help = remove keys, passwords, histories and personal data from it before you share it
setting-not-supported = this cloud does not let an account set the { $setting ->
        [name] name
        [visibility] visibility
        [status] status
       *[protected] protection
    } of an image to `{ $value }`
    .help = { $setting ->
        [name] create a copy with that name
        [visibility] share the image with individual accounts, or stop sharing it with them
        [status] leave the status to the cloud; to keep others from using the image, stop sharing it
       *[protected] leave it out, and use permissions to control who can delete images
    }
shared-through-organization = `{ $account }` already has the image through its organization; if you also share it with this account, the two records may disagree
    .help = leave this account out, or take the image out of the organization's shares first
shared-with-organization = the image is shared with { $count ->
        [one] an organization: { $accounts }
       *[other] { $count } organizations: { $accounts }
    }
    .help = stop sharing it with all of them first; you can keep shares with individual accounts
shared-with-self = `{ $account }` is your own account
    .help = leave this account out: you can already use the image
sharing-chosen-at-creation = the image was created { $visibility ->
        [private] to be private
        [shared] to be shared with individual accounts
        [community] to be open to everybody who knows of it
       *[public] to be public
    }; that cannot be changed afterwards
    .help = create a copy of the image in a place that allows the kind of sharing you want
status-unchanged = you have already { $status ->
        [rejected] rejected
       *[accepted] accepted
    } this image
    .help = nothing needs to be done
still-public = the image is public: everybody keeps access, with or without a share
    .help = make the image private, too, to end the access
still-shared = the image is shared with { $count ->
        [one] { $accounts }
       *[other] { $count } accounts: { $accounts }
    }
    .help = stop sharing it with all of them first: they lose access and are not notified
still-usable-by-id = a rejected image is hidden, not locked: servers can still be created from it by its id
    .help = ask the owner to stop sharing it, to end the access
storage-not-shared = to copy the image, you need permission to read the storage behind it, which `{ $owner }` grants separately
    .help = ask the owner to share the snapshots of the image, too
throttled = too many requests in too short a time
    .help = wait a little, then send the request again
unaddressable-account = the address of a request cannot contain `{ $account }`: the id has a slash or non-ASCII letters in it, or is only dots
    .help = specify the project by its id; a share with such an account ends only with the image
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
unshareable-os = the cloud no longer shares { $os ->
        [windows] Windows
       *[linux] Linux
    } images
    .help = ask the recipient to create an image of its own
unsuitable-image-kind = { $purpose ->
        [server] a server cannot be created
        [system-disk] a system disk cannot be created
        [data-disk] a data disk cannot be created
       *[reinitialize] a disk cannot be re-initialized
    } from { $kind ->
        [system-disk] a system-disk image
        [data-disk] a data-disk image
        [full-server] a full-server image
       *[iso] an ISO image
    }
    .help = { $kind ->
        [system-disk] create a server from it, or replace the system disk of a server
        [full-server] create a server from it
        [data-disk] { $purpose ->
            [data-disk] create an empty data disk
           *[other] choose a system-disk image; at most data disks can be created from this one
        }
       *[iso] { $purpose ->
            [server] choose a system-disk image
           *[other] install a server from it, and create an image of that server
        }
    }
unsupported-use = { $purpose ->
        [server] a server cannot be created
        [system-disk] a system disk cannot be created
        [data-disk] a data disk cannot be created
       *[reinitialize] a disk cannot be re-initialized
    } from an image on this cloud
    .help = create a server from the image
untrusted-source = `{ $owner }` created the image; the cloud does not guarantee what is in it
    .help = use it only if you trust that account, and check it before you rely on it
usable-before-accepted = recipients can use the image at once, whether they accept it, reject it or do not reply
    .help = stop sharing with accounts that must not use it; a rejection does not end the share
vault-in-another-region = the vault `{ $vault }` is in `{ $region }`, the image is in `{ $imageRegion }`
    .help = choose a vault in `{ $imageRegion }`, or create one there
vault-nearly-full = the vault `{ $vault }` has { $freeGib } GiB free; the backups need { $neededGib } GiB
    .help = free up space in the vault, or enlarge it
vault-not-for-backups = the vault `{ $vault }` is for replication, not for backups
    .help = choose a vault with the protection type Backup, or create one
vault-not-for-servers = the vault `{ $vault }` is for backups of disks, not of servers
    .help = choose a server backup vault, or create one
vault-not-found = your account has no vault `{ $vault }`
    .help = choose one of your own vaults, or create one
vault-not-needed = the vault `{ $vault }` is ignored: only a full-server image needs one
    .help = leave the vault out
vault-required = to accept a full-server image, you need a vault for its backups
    .help = choose a server backup vault with the protection type Backup that is large enough for the backups
vault-too-small = the vault `{ $vault }` has a capacity of { $capacityGib } GiB; the backups need { $neededGib } GiB
    .help = enlarge the vault to at least { $neededGib } GiB, or choose another
vault-unavailable = the vault `{ $vault }` is not available now
    .help = wait, or choose another vault
visibility-unchanged = the image is already { $visibility ->
        [private] private
        [shared] private
        [community] public
       *[public] public
    }; the cloud may report that as an error
    .help = { $visibility ->
        [private] stop sharing it if you want its shares to end
        [shared] share it with the accounts that should have it
       *[other] nothing needs to be done
    }
wrong-region = you act in `{ $region }`; the image is in `{ $imageRegion }`
    .help = switch to `{ $imageRegion }`

## Fixes

fix-accept-first = accept it first
fix-as-many-as-fit = share with { $count ->
        [one] the first account
       *[other] the first { $count } accounts
    } only
fix-copy-for-yourself = create a copy of your own
fix-copy-to-region = copy it to `{ $region }`
fix-copy-unencrypted = create an unencrypted copy of your own
fix-copy-with-default-key = copy it with your own default key
fix-for-the-rest = continue with { $count ->
        [one] the one account that passes
       *[other] the { $count } accounts that pass
    }
fix-force = delete it by force
fix-lift-protection = lift the protection first
fix-make-shared = set the visibility to `shared` first
fix-name-once = specify each account once
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
    } that it created from the image
effect-cannot-reinitialize = `{ $account }` can no longer re-initialize the system { $count ->
        [one] disk of { $count } server
       *[other] disks of { $count } servers
    } that it created from the image
effect-cannot-reinstall = `{ $account }` can no longer reinstall the operating system of { $count ->
        [one] { $count } server
       *[other] { $count } servers
    } that it created from the image
effect-charged = `{ $account }` pays for what it creates
effect-copy-created = `{ $account }` gets its own copy in `{ $region }`
effect-disk-created = `{ $account }` gets a data disk with the content of the image
effect-disk-reinitialized = the image replaces the content of the disk of `{ $account }`
effect-hidden-from-list = the image moves to the rejected images of `{ $account }`, which can still accept it
effect-image-deleted = the image `{ $image }` is deleted permanently
effect-key-replaced = the copy is encrypted with a key of `{ $account }`
effect-listed-for-recipient = `{ $account }` finds the image among its shared images in `{ $region }`
effect-no-charge = sharing is free for both sides
effect-offer-withdrawn = the invitation to `{ $account }` ends
effect-quota-unaffected = the image does not count towards the image quota of `{ $account }`
effect-recipient-notified = `{ $account }` is notified if it works in `{ $region }`
effect-server-created = `{ $account }` gets a server
effect-share-accepted = `{ $account }` accepts the image
effect-share-offered = `{ $account }` can accept or reject the image; until it accepts, the image is not in its list
effect-share-rejected = `{ $account }` rejects the image
effect-system-disk-replaced = the image replaces the content of the system disk of a server of `{ $account }`
effect-vault-space-used = the backups use { $sizeGib } GiB of the vault `{ $vault }`
effect-visibility-changed = the image is now { $visibility ->
        [private] private
        [shared] open to its recipients
        [community] open to everybody who knows of it
       *[public] public
    }
effect-open-to-all = everybody can use the image, create servers from it and copy it
effect-closed-to-all = accounts without a share of the image can no longer use it
effect-share-rests = `{ $account }` keeps its share, but cannot use the image until it is shared again
effect-protection-set = the image cannot be deleted until the protection is lifted
effect-protection-lifted = the image can be deleted again
effect-image-deactivated = nobody can use the image until it is made available again
effect-image-activated = the image can be used again
effect-image-deprecated = the image is marked as deprecated
effect-image-renamed = the image is now called `{ $name }`
