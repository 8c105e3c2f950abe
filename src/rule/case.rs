//! All that a rule can ask: one action of one account on one image, and the facts about them.
//!
//! It names no cloud, so a rule cannot know which one asks.

use crate::model::{
    Accounts, Action, ActionKind, BackupService, Caller, Encryption, Fact, Gib, Id, Image, Kind, Limits,
    Missing, Origin, Protection, Role, Share, Sharing, Vault, VaultType, Via, Visibility, distinct,
};
use crate::rule::{Outcome, Unmet, any_of};
use rustc_hash::FxHashMap;
use std::ops::Deref;

/// An image in a catalog, with its shares by account.
#[derive(Clone, Debug)]
pub struct IndexedImage {
    image: Image,
    /// `None` if there are few shares: then a linear search is faster.
    by_account: Option<FxHashMap<Id, u32>>,
    /// The indexes of the shares that name an organization.
    to_organizations: Vec<u32>,
}

/// Images with more shares than this have an index.
const FEW: usize = 8;

impl Deref for IndexedImage {
    type Target = Image;

    fn deref(&self) -> &Image {
        &self.image
    }
}

impl IndexedImage {
    /// Indexes the shares of an image.
    pub(crate) fn new(image: Image) -> Self {
        let shares = image.shares.as_deref().unwrap_or_default();
        let by_account = (shares.len() > FEW)
            .then(|| shares.iter().zip(0..).map(|(share, index)| (share.account.clone(), index)).collect());
        let names_organization = |share: &&Share| share.via == Some(Via::Organization);
        let to_organizations =
            shares.iter().zip(0..).filter(|(share, _)| names_organization(share)).map(|(_, at)| at).collect();
        Self { image, by_account, to_organizations }
    }

    /// The image as the caller gave it.
    pub fn facts(&self) -> &Image {
        &self.image
    }

    /// The image without its index.
    pub(crate) fn into_facts(self) -> Image {
        self.image
    }

    /// The service that made the backup behind it.
    pub fn backup_service(&self) -> Result<BackupService, Missing> {
        Ok(self.backup()?.service)
    }

    /// Whether the backup behind it was itself shared to its owner.
    pub fn backup_shared_to_owner(&self) -> Result<bool, Missing> {
        self.image.backup.as_ref().ok_or(Missing(Fact::BackupShared))?.shared_to_owner()
    }

    /// The size of the backup behind it.
    pub fn backup_size(&self) -> Result<Gib, Missing> {
        self.image.backup.as_ref().ok_or(Missing(Fact::BackupSize))?.size_gib()
    }

    /// The share of one account, if it has one.
    pub fn share_of(&self, account: &Id) -> Result<Option<&Share>, Missing> {
        let shares = self.shares()?;
        Ok(match &self.by_account {
            Some(index) => index.get(account).and_then(|index| shares.get(*index as usize)),
            None => shares.iter().find(|share| share.account == *account),
        })
    }

    /// The shares that name an organization.
    pub fn shares_to_organizations(&self) -> impl Iterator<Item = &Share> {
        let shares = self.image.shares.as_deref().unwrap_or_default();
        self.to_organizations.iter().filter_map(|place| shares.get(*place as usize))
    }

    /// Whether the shares give nobody access, because of the image's visibility.
    pub(crate) fn has_dormant_shares(&self, sharing: Sharing) -> Result<bool, Missing> {
        Ok(sharing.visibility_suspends && self.visibility()? != Visibility::Shared)
    }

    /// The share that gives a caller access: its own, or that of an organization it belongs to. `None` while shares are
    /// dormant.
    pub(crate) fn share_for(&self, caller: &Caller, sharing: Sharing) -> Result<Option<&Share>, Missing> {
        let named = self.share_of(&caller.account)?;
        if named.is_some() {
            return Ok(if self.has_dormant_shares(sharing)? { None } else { named });
        }
        let mut to_organizations = self.shares_to_organizations().peekable();
        if to_organizations.peek().is_none() {
            return Ok(None);
        }
        let mine = caller.organizations()?;
        Ok(to_organizations.find(|share| mine.contains(&share.account)))
    }

    /// Whether everybody can see it.
    pub fn open_to_all(&self) -> Result<bool, Missing> {
        match (self.image.origin, self.image.visibility) {
            (Some(Origin::Public | Origin::Marketplace), _)
            | (_, Some(Visibility::Public | Visibility::Community)) => Ok(true),
            (Some(Origin::Custom), Some(Visibility::Private | Visibility::Shared)) => Ok(false),
            (None, _) => Err(Missing(Fact::ImageOrigin)),
            (_, None) => Err(Missing(Fact::ImageVisibility)),
        }
    }
}

impl Encryption {
    /// Whether an account may use the key.
    pub fn granted(&self, account: &Id) -> Result<bool, Missing> {
        Ok(self.granted_to()?.iter().any(|id| id == account))
    }
}

/// An action, its caller, and the facts about its image.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The action.
    pub action: &'a Action,
    caller: &'a Caller,
    image: Option<&'a IndexedImage>,
    vaults: Option<&'a [Vault]>,
    sharing: Sharing,
    draft: bool,
    response: &'a str,
}

impl<'a> Case<'a> {
    pub(crate) fn new(
        action: &'a Action,
        caller: &'a Caller,
        image: Option<&'a IndexedImage>,
        vaults: Option<&'a [Vault]>,
        sharing: Sharing,
    ) -> Self {
        Self { action, caller, image, vaults, sharing, draft: false, response: "" }
    }

    /// The same case with recipients or vault not chosen yet, for menus.
    pub(crate) const fn as_draft(mut self) -> Self {
        self.draft = true;
        self
    }

    /// Whether recipients or vault are not chosen yet.
    pub const fn is_draft(&self) -> bool {
        self.draft
    }

    /// The same case with another action on the same image.
    pub(crate) fn with_action<'b>(&self, action: &'b Action) -> Case<'b>
    where
        'a: 'b,
    {
        Case { action, ..*self }
    }

    /// The same case with other facts.
    pub(crate) fn with_facts<'b>(
        &self,
        image: Option<&'b IndexedImage>,
        vaults: Option<&'b [Vault]>,
    ) -> Case<'b>
    where
        'a: 'b,
    {
        Case { image, vaults, ..*self }
    }

    /// The same case with other facts about the caller.
    pub(crate) fn with_caller<'b>(&self, caller: &'b Caller) -> Case<'b>
    where
        'a: 'b,
    {
        Case { caller, ..*self }
    }

    /// The same case with the backend's response to it.
    pub(crate) const fn with_response(mut self, response: &'a str) -> Self {
        self.response = response;
        self
    }

    /// The text of the backend's response, if a refusal is explained; otherwise empty.
    pub const fn response(&self) -> &'a str {
        self.response
    }

    /// The caller, with its facts.
    pub const fn caller(&self) -> &'a Caller {
        self.caller
    }

    /// The caller's account.
    pub fn account(&self) -> &'a Id {
        &self.caller.account
    }

    /// Limits that differ from the cloud's documented ones.
    pub fn limits(&self) -> &'a Limits {
        &self.caller.limits
    }

    /// How sharing works on this cloud.
    pub fn sharing(&self) -> Sharing {
        self.sharing
    }

    /// The caller's vaults, if they are known.
    pub(crate) const fn known_vaults(&self) -> Option<&'a [Vault]> {
        self.vaults
    }

    /// Whether the image exists, as far as the caller knows.
    pub fn has_image(&self) -> bool {
        self.image.is_some()
    }

    /// The image. Without one, the rule does not apply.
    pub fn image(&self) -> Result<&'a IndexedImage, Unmet> {
        self.image.ok_or_else(Unmet::not_applicable)
    }

    /// A fact of the image.
    pub fn image_fact<T>(
        &self,
        fact: impl FnOnce(&'a IndexedImage) -> Result<T, Missing>,
    ) -> Result<T, Unmet> {
        Ok(fact(self.image()?)?)
    }

    /// Whether the caller created the image.
    pub fn is_owner(&self) -> Result<bool, Unmet> {
        Ok(self.image()?.owner()? == self.account())
    }

    /// Whether the caller administers all accounts.
    pub fn is_admin(&self) -> Result<bool, Unmet> {
        Ok(self.sharing.admins_own_all && self.caller.role()? == Role::Admin)
    }

    /// Whether the caller can do what the owner of the image can.
    pub fn acts_as_owner(&self) -> Result<bool, Unmet> {
        self.image()?;
        any_of([self.is_owner(), self.is_admin()])
    }

    /// The share that gives the caller access: its own, or that of an organization it belongs to. `None` while shares are
    /// dormant.
    pub fn own_share(&self) -> Result<Option<&'a Share>, Unmet> {
        Ok(self.image()?.share_for(self.caller, self.sharing)?)
    }

    /// Whether everybody can see the image. Where visibility can suspend shares, only visibility decides.
    pub fn open_to_all(&self) -> Result<bool, Unmet> {
        let image = self.image()?;
        if !self.sharing.visibility_suspends {
            return Ok(image.open_to_all()?);
        }
        Ok(image.visibility()?.is_open())
    }

    /// Whether this share gives its account access, and nothing else does.
    pub fn gives_access(&self, share: &Share) -> bool {
        let Ok(image) = self.image() else { return false };
        let dormant = image.has_dormant_shares(self.sharing) == Ok(true);
        self.sharing.gives_access(share.status) && !dormant && image.owner() != Ok(&share.account)
    }

    /// Whether the caller may use the key: the key is granted to it, or to an organization that it belongs to and that
    /// has a share.
    pub fn has_key(&self, encryption: &Encryption) -> Result<bool, Unmet> {
        if encryption.granted(self.account())? {
            return Ok(true);
        }
        let granted = encryption.granted_to.as_deref().unwrap_or_default();
        let mut to_organizations = self.image()?.shares_to_organizations().map(|share| &share.account);
        if !to_organizations.any(|id| granted.contains(id)) {
            return Ok(false);
        }
        let mine = self.caller.organizations()?;
        Ok(mine.iter().any(|id| granted.contains(id)))
    }

    /// The account on whose behalf the caller accepts or rejects.
    pub fn recipient(&self) -> &'a Id {
        match &self.action.kind {
            ActionKind::Accept { account: Some(id), .. } | ActionKind::Reject { account: Some(id) } => id,
            _ => self.account(),
        }
    }

    /// The caller's vaults.
    pub fn vaults(&self) -> Result<&'a [Vault], Unmet> {
        self.vaults.ok_or_else(|| Unmet::missing(Fact::Vaults))
    }

    /// The id of the vault that the action names.
    pub fn vault_id(&self) -> Option<&'a Id> {
        match &self.action.kind {
            ActionKind::Accept { vault, .. } => vault.as_ref(),
            _ => None,
        }
    }

    /// The vault that the action names for a full-server image. For other images, or without a vault, the rule does not
    /// apply.
    pub fn chosen_vault(&self) -> Result<&'a Vault, Unmet> {
        let id = self.vault_id().ok_or_else(Unmet::not_applicable)?;
        let known = self.vaults()?.iter().find(|vault| vault.id == *id);
        let vault = known.ok_or_else(Unmet::not_applicable)?;
        if self.image()?.kind()? == Kind::FullServer { Ok(vault) } else { Err(Unmet::not_applicable()) }
    }

    /// A vault of the caller that fits the image for sure; one with free room comes first.
    pub fn fitting_vault(&self) -> Option<&'a Vault> {
        let image = self.image().ok()?;
        let (region, size) = (image.region().ok()?, image.backup_size().ok()?);
        let fits = |vault: &&Vault| {
            vault.region.as_ref() == Some(region)
                && vault.r#type == Some(VaultType::Server)
                && vault.protection == Some(Protection::Backup)
                && vault.capacity_gib.is_some_and(|capacity| capacity >= size)
                && vault.available == Some(true)
        };
        let roomy = |vault: &&Vault| match (vault.capacity_gib, vault.used_gib) {
            (Some(capacity), Some(used)) => capacity.less(used) >= size,
            _ => false,
        };
        let mut fitting = self.vaults().ok()?.iter().filter(fits);
        fitting.clone().find(roomy).or_else(|| fitting.next())
    }

    /// The accounts that the action names, each once.
    pub fn distinct_accounts(&self) -> impl Iterator<Item = &'a Id> {
        distinct(self.action.accounts())
    }

    /// Checks every account that the action names, one by one.
    pub fn each_account(&self, judge: impl Fn(usize, &'a Id) -> Outcome) -> Outcome {
        let accounts = self.action.accounts().iter().enumerate();
        Unmet::gather(accounts.map(|(index, id)| judge(index, id)))
    }

    /// Whether the action opens the image to everybody, and it is not open yet.
    pub fn publishes(&self) -> Result<bool, Unmet> {
        let wanted = self.action.edit().and_then(|set| set.visibility);
        Ok(wanted.is_some_and(Visibility::is_open) && !self.image()?.visibility()?.is_open())
    }

    /// The shares that an unshare or a delete ends.
    pub fn ended_shares(&self) -> Result<Vec<&'a Share>, Unmet> {
        let image = self.image()?;
        match &self.action.kind {
            ActionKind::Delete { .. } | ActionKind::Unshare { accounts: Accounts::All } => {
                Ok(image.shares()?.iter().collect())
            }
            ActionKind::Unshare { accounts: Accounts::Only(_) } => {
                let mut ended = Vec::new();
                for account in self.distinct_accounts() {
                    ended.extend(image.share_of(account)?);
                }
                Ok(ended)
            }
            _ => Ok(Vec::new()),
        }
    }
}
